import { describe, expect, it } from 'vitest'
import { load } from '../../src/documents/load/load.js'
import { placesOf } from '../../src/model/page-map.js'
import { datedPdf, lines, lockedPdf, madePdf, type Put } from './made-files.js'

const loadPdf = (bytes: Uint8Array) => load(bytes, { file: 'a.pdf', path: 'a.pdf', now: null })

async function one(bytes: Uint8Array) {
  const { documents, failures } = await loadPdf(bytes)
  expect(failures).toEqual([])
  const [first] = documents
  if (first?.pages == null) throw new Error('no document with pages')
  return { ...first.document, pages: first.pages, issues: first.issues, codes: first.issues.map(({ code }) => code) }
}

const LEFT = [
  'The quay was closed for the third time this',
  'month after the gauge had passed the mark at',
  'which boats are sent back. Crews waited in the',
  'hall and were told that nothing would leave',
  'before the evening.',
]
const RIGHT = [
  'In the upper town the market went on as if',
  'nothing had happened. Traders there said they',
  'had moved their stalls the night before, when',
  'the first warning came over the wireless and',
  'the bells were rung.',
]

describe('PDF', () => {
  it('reads columns one after the other below a heading across both', async () => {
    const { text } = await one(
      await madePdf([
        [
          { text: 'High water closes the quay again, the upper town stays dry', x: 50, y: 740, size: 18 },
          ...lines(LEFT, 50, 700),
          ...lines(RIGHT, 310, 700),
        ],
      ]),
    )
    expect(text.split('\n\n')).toEqual([
      'High water closes the quay again, the upper town stays dry',
      LEFT.join(' '),
      RIGHT.join(' '),
    ])
  })

  it('reads the columns right though the page draws them line by line', async () => {
    const mixed = LEFT.flatMap((text, index): Put[] => [
      { text, x: 50, y: 700 - index * 12 },
      { text: RIGHT[index] ?? '', x: 310, y: 700 - index * 12 },
    ])
    expect((await one(await madePdf([mixed]))).text.split('\n\n')).toEqual([LEFT.join(' '), RIGHT.join(' ')])
  })

  it('reads a table row by row', async () => {
    const rows = ['Quay', 'Lock', 'Mill', 'Ford', 'Weir'].flatMap((place, index): Put[] => [
      { text: place, x: 50, y: 700 - index * 14 },
      { text: `${index + 2} m`, x: 250, y: 700 - index * 14 },
      { text: `${index * 3}`, x: 420, y: 700 - index * 14 },
    ])
    expect((await one(await madePdf([rows]))).text.split('\n\n')).toEqual([
      'Quay | 2 m | 0',
      'Lock | 3 m | 3',
      'Mill | 4 m | 6',
      'Ford | 5 m | 9',
      'Weir | 6 m | 12',
    ])
  })

  it('joins words that a line has broken, and keeps the hyphens of compounds', async () => {
    const { text } = await one(
      await madePdf([
        lines(
          [
            'The harbour office said that the new embank-',
            'ment had held, and that the long-term cross-',
            'border plan of the two towns would be kept as',
            'it stands until the river is back in its bed.',
          ],
          50,
          700,
        ),
      ]),
    )
    expect(text).toContain('embankment had held')
    expect(text).toContain('long-term cross-border plan')
  })

  it('leaves out running heads and page numbers, and goes on over the page', async () => {
    const page = (number: number, body: readonly string[]): Put[] => [
      { text: `The Ferry Report ${number}`, x: 50, y: 770 },
      ...lines(body, 50, 700),
      { text: `${number}`, x: 290, y: 30 },
    ]
    const { text } = await one(
      await madePdf([
        page(1, [
          'Boats were held at the quay for two nights and the',
          'crews slept in the hall, where the harbour office had',
        ]),
        page(2, ['put up beds and a kitchen that fed all who came by.']),
        page(3, ['The third page is short.']),
      ]),
    )
    expect(text.split('\n\n')).toEqual([
      'Boats were held at the quay for two nights and the crews slept in the hall, where the harbour office had put up beds and a kitchen that fed all who came by.',
      'The third page is short.',
    ])
  })

  it('places any span on its page', async () => {
    const { text, pages } = await one(
      await madePdf([
        lines(['One line that stands above.'], 50, 700),
        lines(['The gauge stood at 4.2 metres.'], 100, 500),
      ]),
    )
    const start = text.indexOf('4.2')
    const [place, ...more] = placesOf(pages, { start, end: start + 3 })
    expect(more).toEqual([])
    expect(place?.page).toBe(2)
    // 800 - 500 is the baseline, seen from above; the letters stand on it.
    expect(place?.box.top).toBeCloseTo(292, 0)
    expect(place?.box.left).toBeGreaterThan(160)
    expect(place?.box.left).toBeLessThan(210)
    expect(placesOf(pages, { start: 0, end: text.length }).map(({ page }) => page)).toEqual([1, 2])
    for (const run of pages.runs) expect(text.slice(run.start, run.end).trim()).not.toBe('')
    for (const { start: from, end } of pages.runs) expect(text.slice(from, end)).toBe(text.slice(from, end).trim())
  })

  it('has title and author from the file, its day only where it says when it was published', async () => {
    const sound = await one(await madePdf([lines(['It rained.'], 50, 700)], { title: 'Rain', author: 'Ana Uno' }))
    expect(sound).toMatchObject({ title: 'Rain', authors: ['Ana Uno'], published: null })
    expect(sound.mediaType).toBe('application/pdf')
    expect(await one(await datedPdf('2025-03-04'))).toMatchObject({
      published: '2025-03-04',
      publishedBasis: 'metadata',
    })
  })

  it('says which pages hold no text', async () => {
    const { issues } = await one(
      await madePdf([lines(['It rained.'], 50, 700), [], [], lines(['It snowed.'], 50, 700), []]),
    )
    expect(issues.find(({ code }) => code === 'page_without_text')?.message).toMatch(/^Page 2–3, 5 holds no text/u)
    const { documents, failures } = await loadPdf(await madePdf([[], []]))
    expect([documents, failures.map(({ code }) => code)]).toEqual([[], ['page_without_text']])
  })

  it('is told for what it is under any name', async () => {
    const { documents } = await load(await madePdf([lines(['It rained.'], 50, 700)]), {
      file: 'a.txt',
      path: 'a.txt',
      now: null,
    })
    expect(documents[0]?.document).toMatchObject({ text: 'It rained.', mediaType: 'application/pdf' })
  })

  it('gives one clear failure where it is locked or damaged', async () => {
    const codes = async (bytes: Uint8Array) => (await loadPdf(bytes)).failures.map(({ code }) => code)
    expect(await codes(lockedPdf())).toEqual(['pdf_encrypted'])
    expect(await codes(Buffer.from('%PDF-1.7\n'))).toEqual(['pdf_broken'])
    expect(await codes(Buffer.from(`%PDF-1.7\n${'garbage '.repeat(500)}`))).toEqual(['pdf_broken'])
  })

  it('takes what is there of one that is cut off, and says so', async () => {
    const whole = await madePdf([lines(['It rained.'], 50, 700), lines(['It snowed.'], 50, 700)])
    for (let part = 1; part < 10; part++) {
      const { documents, failures } = await loadPdf(whole.slice(0, Math.floor((whole.length * part) / 10)))
      expect(documents.length + failures.length).toBe(1)
    }
    const end = Buffer.from(whole).lastIndexOf('startxref')
    const { documents } = await loadPdf(whole.slice(0, end))
    expect(documents[0]?.document.text).toBe('It rained.\n\nIt snowed.')
    expect(documents[0]?.issues.map(({ code }) => code)).toContain('file_cut_off')
  })
})
