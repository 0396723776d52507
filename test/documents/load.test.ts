import { describe, expect, it } from 'vitest'
import { load } from '../../src/documents/load/load.js'
import type { LoadHints } from '../../src/documents/load/settled-document.js'

const NOW = '2026-01-15T12:00:00Z'
const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding)

const loaded = (source: string | Uint8Array, file: string, hints: Partial<LoadHints> = {}) =>
  load(typeof source === 'string' ? bytes(source) : source, { file, path: file, now: NOW, ...hints })

async function one(source: string | Uint8Array, file: string, hints: Partial<LoadHints> = {}) {
  const { documents, failures } = await loaded(source, file, hints)
  expect(failures).toEqual([])
  expect(documents).toHaveLength(1)
  const [first] = documents
  if (first === undefined) throw new Error('no document')
  return { ...first.document, codes: first.issues.map((issue) => issue.code) }
}

describe('plain text', () => {
  it.each([
    ['line ends kept', 'One line.\r\n\r\n  Another.  \r\n'],
    ['spaces kept', '\n\n  Text. \n'],
    ['astral characters', 'Smoke 🌫 over the port.'],
    ['decomposed accents', 'Cafe\u0301 prices.'],
  ])('is taken as it is: %s', async (_, text) => {
    expect((await one(text, 'a.txt')).text).toBe(text)
  })

  it('has the date of its front lines only where one day is written out', async () => {
    const dated = async (text: string) => {
      const { published, publishedBasis } = await one(text, 'a.txt')
      return [published, publishedBasis]
    }
    expect(await dated('A bridge closes\nPublished: 4 March 2025\n\nIt closed.')).toEqual(['2025-03-04', 'text'])
    expect(await dated('Un puente\n4 de marzo de 2025\n\nCerró.')).toEqual(['2025-03-04', 'text'])
    expect(await dated('PORT TOWN, March 4, 2025 (Wire) — It closed.')).toEqual(['2025-03-04', 'text'])
    expect(await dated('Tuesday, March 4, 2025\n\nIt closed.')).toEqual(['2025-03-04', 'text'])
    for (const text of [
      'Published: 03/04/2025\n\nIt closed.',
      'The bridge closed on 4 March 2025 after a storm.',
      '4 March 2025\n5 March 2025\n\nIt closed.',
      'Updated: 4 March 2025\n\nIt closed.',
      '31 February 2025\n\nIt closed.',
    ])
      expect(await dated(text)).toEqual([null, 'unknown'])
  })
})

describe('encodings', () => {
  const words = 'Señora Peña said “no” — twice — about the café'
  it.each([
    ['UTF-8', bytes(words), []],
    ['UTF-8 with a mark', bytes(`\ufeff${words}`), []],
    ['UTF-16 with a mark', bytes(`\ufeff${words}`, 'utf16le'), []],
    ['UTF-16 without a mark', bytes(words, 'utf16le'), []],
  ])('%s', async (_, source, codes) => {
    const document = await one(source, 'a.txt', { given: { language: 'en', published: '2025-01-01' } })
    expect(document.text).toBe(words)
    expect(document.codes).toEqual(codes)
  })

  it('windows-1252 is guessed, and told', async () => {
    const western = Buffer.from('Se\u00f1ora Pe\u00f1a said \u0093no\u0094 \u0097 about the caf\u00e9', 'latin1')
    const document = await one(western, 'a.txt')
    expect(document.text).toBe('Señora Peña said “no” — about the café')
    expect(document.codes).toContain('encoding_guessed')
  })

  it('a page that states its encoding needs no guess', async () => {
    const page = Buffer.from('<html><head><meta charset="iso-8859-1"></head><body><p>Pe\u00f1a spoke.</p>', 'latin1')
    const document = await one(page, 'a.html')
    expect(document.text).toBe('Peña spoke.')
    expect(document.codes).not.toContain('encoding_guessed')
  })

  it('damaged UTF-8 is told with how many places', async () => {
    const damaged = Buffer.concat([bytes('Señora Peña “x” '), Buffer.from([0xe2, 0x20, 0xff])])
    const { documents } = await loaded(damaged, 'a.txt')
    const issue = documents[0]?.issues.find(({ code }) => code === 'encoding_replaced')
    expect(issue?.message).toMatch(/^2 byte sequence/u)
  })
})

describe('Markdown', () => {
  const source = `---
title: "High water"
publisher: The Ferry
published: 2025-03-04
authors: [Ana Uno, Bo Dos]
url: https://example.org/high-water
---
# High water

The **river** [rose](https://example.org) by two
metres.

- one road
- two roads
  - a lane

> Stay inside.

| place | level |
| --- | --- |
| quay | 3 m |

![a picture](x.png)
`
  it('becomes paragraphs with its particulars', async () => {
    const document = await one(source, 'a.md')
    expect(document.text.split('\n\n')).toEqual([
      'High water',
      'The river rose by two metres.',
      'one road',
      'two roads',
      'a lane',
      'Stay inside.',
      'place | level',
      'quay | 3 m',
    ])
    expect(document).toMatchObject({
      title: 'High water',
      publisher: 'The Ferry',
      published: '2025-03-04',
      publishedBasis: 'metadata',
      authors: ['Ana Uno', 'Bo Dos'],
      url: 'https://example.org/high-water',
    })
  })

  it('broken front matter costs the particulars alone', async () => {
    const document = await one('---\ntitle: [a\n---\n\nThe river rose.', 'a.md')
    expect(document.text).toBe('The river rose.')
    expect(document.codes).toContain('front_matter_broken')
  })
})

describe('HTML', () => {
  const paragraph = (n: number) =>
    `<p>Paragraph ${n} tells, at some length and with a comma or two, what the harbour office had to say about it.</p>`
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

  it('keeps the article and leaves the furniture', async () => {
    const article = Array.from({ length: 12 }, (_, n) => paragraph(n)).join('')
    const { text } = await one(
      page('', `<nav><a href="/">Home</a></nav><article>${article}</article><footer>All rights reserved</footer>`),
      'a.html',
    )
    expect(text.split('\n\n')).toHaveLength(12)
    expect(text).not.toMatch(/Home|rights/u)
  })

  it.each([
    [
      'JSON-LD in a graph',
      `<script type="application/ld+json">{"@graph":[{"@type":"Organization"},{"@type":"NewsArticle","headline":"High water",
       "datePublished":"2025-03-04T23:30:00-06:00","publisher":{"name":"The Ferry"},"author":[{"name":"Ana Uno"}]}]}</script>`,
    ],
    [
      'OpenGraph',
      `<meta property="og:title" content="High water"><meta property="og:site_name" content="The Ferry">
       <meta property="article:published_time" content="2025-03-04"><meta name="author" content="Ana Uno">`,
    ],
    [
      'meta and title',
      `<title>High water | The Ferry</title><meta name="DC.publisher" content="The Ferry"><meta name="dc.date" content="2025-03-04">
       <meta name="citation_author" content="Ana Uno">`,
    ],
  ])('reads its particulars from %s', async (_, head) => {
    const document = await one(
      page(`${head}<link rel="canonical" href="https://example.org/x">`, paragraph(1)),
      'a.html',
    )
    expect(document).toMatchObject({
      title: 'High water',
      publisher: 'The Ferry',
      published: '2025-03-04',
      authors: ['Ana Uno'],
      url: 'https://example.org/x',
    })
  })

  it.each([
    ['unclosed elements', '<html><body><p>One<p>Two <b>bold<div>Three', ['One', 'Two bold', 'Three']],
    ['no body at all', '<p>One</p>Two', ['One', 'Two']],
    ['broken JSON-LD', page('<script type="application/ld+json">{"a":</script>', '<p>One</p>'), ['One']],
    ['entities and blanks', page('', '<p>A&nbsp;&amp;\n  B</p>'), ['A & B']],
    ['stray end tags', '<html><body></div></p><p>One</p></span>', ['One']],
    ['a page cut off in a tag', '<html><body><p>One</p><p clas', ['One']],
  ])('bears %s', async (_, source, paragraphs) => {
    expect((await one(source, 'a.html')).text.split('\n\n')).toEqual(paragraphs)
  })

  it('runs no script and shows none', async () => {
    const document = await one(page('', '<script>globalThis.ran = true</script><p onclick="x()">One</p>'), 'a.html')
    expect(document.text).toBe('One')
    expect('ran' in globalThis).toBe(false)
  })

  it('bears a page nested very deep', async () => {
    expect((await one(`${'<div>'.repeat(20_000)}One`, 'a.html')).text).toBe('One')
  }, 20_000)

  it('takes no undated <time> among several as the date', async () => {
    const two = '<time datetime="2025-01-01">a</time><time datetime="2025-01-02">b</time><p>One</p>'
    expect((await one(page('', two), 'a.html')).published).toBeNull()
  })
})

describe('JSON', () => {
  it('is one object a file, unknown fields left alone', async () => {
    const source = JSON.stringify({
      text: 'It rained.',
      title: 'Rain',
      publisher: 'P',
      authors: ['A'],
      url: 'https://example.org/r',
      published: '2025-03-04',
      language: 'en-GB',
      mood: 4,
    })
    expect(await one(source, 'a.json')).toMatchObject({
      text: 'It rained.',
      title: 'Rain',
      published: '2025-03-04',
      language: 'en',
      file: 'a.json',
      codes: [],
    })
  })

  it('is one object a line; broken lines cost themselves alone', async () => {
    const lines = [
      '{"text":"One.","id":"k"}',
      '{broken',
      '{"title":"no text"}',
      '["x"]',
      '{"text":3}',
      '{"text":"Two."}',
    ]
    const { documents, failures } = await loaded(lines.join('\n'), 'a.jsonl')
    expect(documents.map(({ document }) => [document.text, document.file])).toEqual([
      ['One.', 'a.jsonl#k'],
      ['Two.', 'a.jsonl#6'],
    ])
    expect(failures.map(({ code, line }) => [code, line])).toEqual([
      ['json_broken', 2],
      ['json_no_text', 3],
      ['json_no_object', 4],
      ['json_no_text', 5],
    ])
  })

  it('tells a list of other things once', async () => {
    const { documents, failures } = await loaded('[{"id": 1}, {"id": 2}, {"id": 3}]', 'a.json')
    expect([documents, failures.map(({ code, line }) => [code, line])]).toEqual([[], [['json_no_text', 1]]])
  })

  it.each([
    ['{\n"text": "a",\n"b": [1,\n}', 4],
    ['{\n"text": "a"\n"b": 1\n}', 3],
    ['{"text": "a",\n\n"b": tru }', 3],
    ['{"text":\n"a', 2],
    ['{"text": "a"}}', 1],
  ])('names the line that breaks %j', async (source, line) => {
    expect((await loaded(source, 'a.json')).failures).toMatchObject([{ code: 'json_broken', line }])
  })
})

describe('what is no document', () => {
  it.each([
    ['empty', '', 'a.txt', 'empty_file'],
    ['white space', ' \n\t\n', 'a.txt', 'empty_file'],
    ['a page without words', '<html><body><img src=x></body></html>', 'a.html', 'empty_file'],
    ['a PDF', '%PDF-1.7\n', 'a.txt', 'pdf_broken'],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'a.md', 'zip_broken'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'a', 'binary_file'],
    ['noughts', Buffer.from([1, 0, 2, 0, 0, 0, 3, 0, 9]), 'a.txt', 'binary_file'],
  ])('%s', async (_, source, file, code) => {
    const { documents, failures } = await loaded(source, file)
    expect(documents).toEqual([])
    expect(failures).toMatchObject([{ code }])
    expect(failures[0]?.mend).not.toBe('')
  })

  it('messages never hold words of the document', async () => {
    const secret = 'xylophone'
    const sources: [string, string][] = [
      [`{"text": "${secret}", ${secret}}`, 'a.json'],
      [`{"${secret}": 1}`, 'a.json'],
      [`---\n${secret}: [\n---\n${secret}`, 'a.md'],
    ]
    for (const [source, file] of sources) {
      const { documents, failures } = await loaded(source, file)
      const told = JSON.stringify([failures, documents.flatMap(({ issues }) => issues)])
      expect(told).not.toContain(secret)
    }
  })
})

describe('dates', () => {
  it('what is given comes before what the file says', async () => {
    const document = await one('{"text":"x","published":"2025-03-04"}', 'a.json', {
      given: { published: '2025-03-05' },
    })
    expect(document).toMatchObject({ published: '2025-03-05', publishedBasis: 'given' })
  })

  it.each([
    ['none', {}, ['no_date']],
    ['no full day', { published: '2025-03' }, ['bad_date', 'no_date']],
    ['no day of the calendar', { published: '2025-02-30' }, ['bad_date', 'no_date']],
    ['in the future', { published: '2026-02-01' }, ['future_date']],
    ['today somewhere', { published: '2026-01-16' }, []],
    ['past', { published: '2026-01-15' }, []],
  ])('%s', async (_, fields, codes) => {
    expect((await one(JSON.stringify({ text: 'It rained.', language: 'en', ...fields }), 'a.json')).codes).toEqual(
      codes,
    )
  })
})

describe('language', () => {
  it('is told from the text, else taken from what the file says, else assumed and told', async () => {
    const spanish =
      'El gobierno dijo el lunes que los precios de la leche subieron en todo el país durante el mes pasado, según datos oficiales.'
    expect((await one(spanish, 'a.txt')).language).toBe('es')
    expect((await one('<html lang="es"><body><p>Sí</p></body></html>', 'a.html')).language).toBe('es')
    const short = await one('Rain.', 'a.txt')
    expect(short.language).toBe('en')
    expect(short.codes).toContain('language_assumed')
  })
})
