import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../src/export/dossier-view.js'
import { entryRuns, LONGEST, openQuoteBook, tidyMarks, windowOf } from '../../src/export/quote-book.js'
import { spanOf } from '../../src/model/index.js'
import { exampleDossier, exampleText } from './example-dossier.js'

const PLACE = { anchor: 'here', label: 'Here' }

/** A text, a quote in it, and marks in the quote. */
const quoted = fc
  .tuple(
    fc.array(fc.oneof(fc.lorem({ maxCount: 8 }), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 30 }),
    fc.nat(),
    fc.nat(),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
  )
  .map(([parts, from, length, pairs]) => {
    const text = parts.join(' ')
    const start = from % (text.length + 1)
    const quote = spanOf(text, start, Math.min(text.length, start + (length % 900)))
    const size = quote.end - quote.start + 1
    const marks = pairs.map(([a, b]) => {
      const at = quote.start + (a % size)
      return spanOf(text, at, Math.min(quote.end, at + (b % 40)))
    })
    return { text, quote, marks }
  })

describe('quotes', () => {
  it('are never longer than agreed, and their marks lie inside', () => {
    fc.assert(
      fc.property(quoted, ({ text, quote, marks }) => {
        const book = openQuoteBook()
        const { runs } = book.cite({ document: 'd', quote, marks }, PLACE)
        const entry = book.entries()[0]
        if (entry === undefined) throw new Error('a citation makes an entry')
        expect(entry.window.end - entry.window.start).toBeLessThanOrEqual(LONGEST)
        expect(entry.window.start).toBeGreaterThanOrEqual(quote.start)
        expect(entry.window.end).toBeLessThanOrEqual(quote.end)
        for (const mark of entry.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(entry.window.start)
          expect(mark.end).toBeLessThanOrEqual(entry.window.end)
        }
        const words = runs.filter(({ text: shown }) => shown !== '… ' && shown !== ' …')
        const shown = words.map((run) => run.text).join('')
        expect(text.slice(entry.window.start, entry.window.end)).toContain(shown.trim() === '' ? '' : shown)
      }),
    )
  })

  it('show the first marked words of a long sentence', () => {
    const text = `${'word '.repeat(120)}forty barges${' more'.repeat(120)}`
    const mark = spanOf(text, text.indexOf('forty'), text.indexOf('forty') + 12)
    const quote = spanOf(text, 0, text.length)
    const window = windowOf(quote, [mark])
    expect(text.slice(window.start, window.end)).toContain('forty barges')
    const book = openQuoteBook()
    book.cite({ document: 'd', quote, marks: [mark] }, PLACE)
    const runs = book.entries().flatMap(entryRuns)
    expect(runs[0]).toEqual({ text: '… ', marked: false })
    expect(runs.at(-1)).toEqual({ text: ' …', marked: false })
  })

  it('are kept once for all places that rest on them', () => {
    const text = 'Forty barges passed on Monday.'
    const quote = spanOf(text, 0, text.length)
    const book = openQuoteBook()
    const first = book.cite({ document: 'd', quote, marks: [spanOf(text, 0, 5)] }, PLACE)
    const second = book.cite(
      { document: 'd', quote, marks: [spanOf(text, 23, 29)] },
      { anchor: 'there', label: 'There' },
    )
    expect(second.number).toBe(first.number)
    expect(book.entries()[0]?.places.map((place) => place.anchor)).toEqual(['here', 'there'])
    expect(book.entries()[0]?.marks).toEqual([
      { start: 0, end: 5 },
      { start: 23, end: 29 },
    ])
  })

  it('join marks that overlap and drop those outside', () => {
    const marks = [
      { start: 20, end: 25 },
      { start: 3, end: 8 },
      { start: 6, end: 12 },
    ]
    expect(tidyMarks({ start: 0, end: 15 }, marks)).toEqual([{ start: 3, end: 12 }])
  })

  it('of the example are exact', () => {
    const view = viewOf(exampleDossier())
    for (const { document, quote } of view.book.entries()) {
      expect(exampleText(document).slice(quote.start, quote.end)).toBe(quote.text)
    }
  })
})
