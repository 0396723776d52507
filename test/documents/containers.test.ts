import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { load } from '../../src/documents/load/load.js'
import { lines, lockedPdf, madeDocx, madePdf, madeZip, wordParagraph } from './made-files.js'

const NOW = '2026-01-15T12:00:00Z'
const loaded = (source: string | Uint8Array, file: string) =>
  load(typeof source === 'string' ? strToU8(source) : source, { file, path: file, now: NOW })
const codesOf = (failures: readonly { code: string; inside?: string }[]) =>
  failures.map(({ code, inside }) => [inside ?? '', code])

describe('Word documents', () => {
  const body = [
    wordParagraph('High water', 'Heading1'),
    wordParagraph('The quay was closed on 4 March 2025, the office said.'),
    wordParagraph('one road', 'ListParagraph'),
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>quay</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3 m</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  ].join('')

  it('become paragraphs, with title and author', async () => {
    const core = '<dc:title>Water &amp; roads</dc:title><dc:creator>Ana Uno</dc:creator>'
    const { documents, failures } = await loaded(madeDocx(body, core), 'a.docx')
    expect(failures).toEqual([])
    expect(documents[0]?.document.text.split('\n\n').slice(0, 3)).toEqual([
      'High water',
      'The quay was closed on 4 March 2025, the office said.',
      'one road',
    ])
    expect(documents[0]?.document.text).toMatch(/quay[\s|]+3 m/u)
    expect(documents[0]?.document).toMatchObject({ title: 'Water & roads', authors: ['Ana Uno'] })
  })

  it('give one failure where they are damaged, or are no document', async () => {
    const whole = madeDocx(body)
    expect(codesOf((await loaded(whole.slice(0, 300), 'a.docx')).failures)).toEqual([['', 'zip_broken']])
    expect(codesOf((await loaded(madeZip({ 'a.xml': '<a/>' }), 'a.docx')).failures)).toEqual([['', 'docx_broken']])
    expect(codesOf((await loaded(madeDocx('<w:p><w:r>'), 'a.docx')).failures)).toHaveLength(1)
    const table = madeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })
    expect(codesOf((await loaded(table, 'a.xlsx')).failures)).toEqual([['', 'binary_file']])
  })
})

const MAIL = [
  'From: =?utf-8?q?Ana_U=C3=B1o?= <ana@example.org>',
  'To: desk@example.org',
  'Subject: =?utf-8?b?SGlnaCB3YXRlcg==?=',
  'Date: Tue, 4 Mar 2025 23:30:00 -0600 (CST)',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
]
const attachment = (type: string, name: string, content: Uint8Array): string[] => [
  '--b',
  `Content-Type: ${type}; name="${name}"`,
  'Content-Transfer-Encoding: base64',
  `Content-Disposition: attachment; filename="${name}"`,
  '',
  Buffer.from(content).toString('base64'),
]
const BODIES = [
  '--b',
  'Content-Type: multipart/alternative; boundary="c"',
  '',
  '--c',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Se=F1ora Pe=F1a said the quay is closed.',
  '--c',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>The same as a page.</p>',
  '--c--',
]

describe('mails', () => {
  it('have text and particulars; attachments are documents of their own', async () => {
    const report = await madePdf([lines(['The gauge stood at four metres.'], 50, 700)])
    const forwarded = strToU8(
      'From: bo@example.org\r\nSubject: Inner\r\nDate: 3 Mar 2025 08:00 +0000\r\n\r\nIt rained.',
    )
    const source = [
      ...MAIL,
      ...BODIES,
      ...attachment('application/pdf', 'report.pdf', report),
      ...attachment('image/png', 'map.png', new Uint8Array([137, 80, 78, 71])),
      ...attachment('message/rfc822', 'inner.eml', forwarded),
      '--b--',
    ].join('\r\n')
    const { documents, failures, skipped } = await loaded(source, 'mail.eml')
    expect(failures).toEqual([])
    expect(documents.map(({ document }) => [document.file, document.text])).toEqual([
      ['mail.eml', 'Señora Peña said the quay is closed.'],
      ['mail.eml!report.pdf', 'The gauge stood at four metres.'],
      ['mail.eml!inner.eml', 'It rained.'],
    ])
    expect(documents[0]?.document).toMatchObject({ title: 'High water', authors: ['Ana Uño'], published: '2025-03-04' })
    // What bears no day of its own has that of the mail.
    expect(documents[1]?.document).toMatchObject({ published: '2025-03-04', publishedBasis: 'metadata' })
    expect(documents[2]?.document).toMatchObject({ title: 'Inner', published: '2025-03-03' })
    expect(Buffer.from(documents[1]?.bytes ?? []).equals(Buffer.from(report))).toBe(true)
    expect(documents[1]?.pages?.pages).toHaveLength(1)
    expect(skipped).toEqual(['mail.eml!map.png'])
    expect(new Set(documents.map(({ document }) => document.sourceId)).size).toBe(3)
  })

  it('are read from their page where they have no plain text', async () => {
    const source = 'From: a@example.org\r\nContent-Type: text/html\r\n\r\n<p>It <b>rained</b>.</p><p>Much.</p>'
    expect((await loaded(source, 'm.eml')).documents[0]?.document.text).toBe('It rained.\n\nMuch.')
  })

  it('lose only the attachment that is bad', async () => {
    const source = [...MAIL, ...BODIES, ...attachment('application/pdf', 'x.pdf', lockedPdf()), '--b--'].join('\r\n')
    const { documents, failures } = await loaded(source, 'm.eml')
    expect(documents).toHaveLength(1)
    expect(codesOf(failures)).toEqual([['!x.pdf', 'pdf_encrypted']])
  })
})

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ferry</title><link>https://ferry.example</link><language>en-gb</language>
<item><title>Quay &amp;amp; lock</title><link>https://ferry.example/1</link><guid isPermaLink="false">n1</guid><pubDate>Tue, 04 Mar 2025 23:00:00 -0600</pubDate><dc:creator>Ana Uno</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>The quay closed.</p><p>The lock did not.</p>]]></content:encoded></item>
<item><title>Only a headline</title><link>https://ferry.example/2</link></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Ferry</title><entry><title>Quay</title><link rel="self" href="https://ferry.example/self"/><link rel="alternate" href="https://ferry.example/1"/><id>n1</id><updated>2025-03-05T00:00:00Z</updated><published>2025-03-04T00:00:00Z</published><author><name>Ana Uno</name></author><content type="html">&lt;p&gt;The quay closed.&lt;/p&gt;</content></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Ferry',
  items: [
    {
      id: 'n1',
      url: 'https://ferry.example/1',
      title: 'Quay',
      content_text: 'The quay closed.',
      date_published: '2025-03-04T10:00:00Z',
      authors: [{ name: 'Ana Uno' }],
    },
  ],
})

describe('feeds', () => {
  it('RSS: each item a document at its address', async () => {
    const { documents, failures } = await loaded(RSS, 'news.rss')
    expect(failures).toEqual([])
    expect(documents.map(({ document: { text, url, file } }) => [text, url, file])).toEqual([
      ['The quay closed.\n\nThe lock did not.', 'https://ferry.example/1', 'news.rss#n1'],
      ['Only a headline', 'https://ferry.example/2', 'news.rss#https://ferry.example/2'],
    ])
    expect(documents[0]?.document).toMatchObject({
      title: 'Quay & lock',
      publisher: 'The Ferry',
      authors: ['Ana Uno'],
      published: '2025-03-04',
      language: 'en',
    })
  })

  it.each([
    ['Atom', ATOM, 'news.atom'],
    ['Atom in a file that says nothing', ATOM, 'news'],
    ['JSON Feed', JSON_FEED, 'news.json'],
  ])('%s', async (_, source, file) => {
    const { documents } = await loaded(source, file)
    expect(documents.map(({ document }) => document)).toMatchObject([
      { text: 'The quay closed.', url: 'https://ferry.example/1', published: '2025-03-04', authors: ['Ana Uno'] },
    ])
  })

  it('is told where it is none', async () => {
    expect(codesOf((await loaded('<notes><note>x</note></notes>', 'a.xml')).failures)).toEqual([['', 'feed_broken']])
    expect(codesOf((await loaded(RSS.slice(0, 40), 'a.rss')).failures)).toHaveLength(1)
  })
})

describe('archives', () => {
  it('hold documents of any format, archives too', async () => {
    const inner = madeZip({ 'deep/c.txt': 'Third.', 'd.eml': 'From: a@example.org\r\nSubject: Four\r\n\r\nFourth.' })
    const source = madeZip({
      'a.txt': 'First.',
      'b.pdf': await madePdf([lines(['Second.'], 50, 700)]),
      'inner.zip': inner,
      'bad.pdf': lockedPdf(),
      'picture.png': new Uint8Array([137, 80, 78, 71]),
      '__MACOSX/._a.txt': 'junk',
    })
    const { documents, failures, skipped } = await loaded(source, 'all.zip')
    expect(documents.map(({ document: { file, text } }) => [file, text])).toEqual([
      ['all.zip!a.txt', 'First.'],
      ['all.zip!b.pdf', 'Second.'],
      ['all.zip!inner.zip!deep/c.txt', 'Third.'],
      ['all.zip!inner.zip!d.eml', 'Fourth.'],
    ])
    expect(codesOf(failures)).toEqual([['!bad.pdf', 'pdf_encrypted']])
    expect(skipped).toEqual(['all.zip!picture.png'])
  })

  it('of a kind that unpack without end are refused as a whole', async () => {
    const zeros = new Uint8Array(64 * 1024 * 1024)
    const ratio = madeZip({ 'good.txt': 'First.', 'zeros.txt': zeros })
    expect(await loaded(ratio, 'a.zip')).toMatchObject({ documents: [], failures: [{ code: 'load_too_large' }] })
    const nested = madeZip({ 'in.zip': madeZip({ 'in.zip': madeZip({ 'in.zip': madeZip({ 'a.txt': 'x' }) }) }) })
    expect(await loaded(nested, 'a.zip')).toMatchObject({ documents: [], failures: [{ code: 'load_too_large' }] })
    // Many members that are each no trap, but together too much.
    const part = new Uint8Array(4 * 1024 * 1024)
    const many = madeZip(Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`${n}.txt`, part])))
    expect(await loaded(madeZip({ 'many.zip': many }, 0), 'a.zip')).toMatchObject({
      documents: [],
      failures: [{ code: 'load_too_large' }],
    })
    const word = madeZip({ '[Content_Types].xml': '<a/>', 'word/document.xml': zeros })
    expect(await loaded(word, 'a.docx')).toMatchObject({ documents: [], failures: [{ code: 'load_too_large' }] })
  }, 30_000)

  it('that are cut off, empty, locked or lie give one failure', async () => {
    const whole = madeZip({ 'a.txt': 'First. '.repeat(100), 'b.txt': 'Second.' })
    expect(codesOf((await loaded(whole.slice(0, 100), 'a.zip')).failures)).toEqual([['', 'zip_broken']])
    expect(codesOf((await loaded(madeZip({}), 'a.zip')).failures)).toEqual([['', 'empty_archive']])
    expect(codesOf((await loaded(madeZip({ 'a.png': 'x' }), 'a.zip')).failures)).toEqual([['', 'empty_archive']])
    // The first bit of the flags, in the directory, says that a member is locked.
    const locked = Buffer.from(whole)
    const directory = locked.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    locked[directory + 8] = (locked[directory + 8] ?? 0) | 1
    const { documents, failures } = await loaded(locked, 'a.zip')
    expect(documents.map(({ document }) => document.file)).toEqual(['a.zip!b.txt'])
    expect(codesOf(failures)).toEqual([['!a.txt', 'zip_encrypted']])
    // The directory states another size than there is.
    const lying = Buffer.from(whole)
    lying.writeUInt32LE(10, directory + 24)
    expect(codesOf((await loaded(lying, 'a.zip')).failures)).toEqual([['!a.txt', 'zip_broken']])
    const climbing = Buffer.from(madeZip({ 'xx/a.txt': 'x' }))
    for (let at = climbing.indexOf('xx/'); at !== -1; at = climbing.indexOf('xx/')) climbing.write('../', at)
    expect(codesOf((await loaded(climbing, 'a.zip')).failures)).toEqual([['', 'zip_broken']])
  })
})

describe('long texts', () => {
  it('are refused beyond what can be read', async () => {
    const { documents, failures } = await loaded('It rained. '.repeat(500_000), 'a.txt')
    expect([documents, codesOf(failures)]).toEqual([[], [['', 'load_too_large']]])
  })
})
