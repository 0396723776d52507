import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOutlooks } from '../../src/language/outlook/read.js'
import { readDocument } from '../../src/language/read.js'
import type { Outlook } from '../../src/model/index.js'
import { contains } from '../../src/model/index.js'
import { inventedDocument } from '../invented-document.js'
import { inventedPack } from './invented-pack.js'
import { attributionOf, casesOf, contextOf, dayTime, ISLANDS, NOTHING, spanOfWords, unmark } from './reading-fixture.js'

interface Case {
  readonly text: string
  readonly kind: Outlook['kind'] | 'none'
  readonly time?: string
  readonly interval?: readonly [string, string]
  readonly due?: readonly [string | null, string | null]
}

const CASES = casesOf<Case>('outlook')
const SPANISH_CASES = casesOf<Case>('outlook-es')

describe('outlooks', () => {
  it.each([
    ...CASES.map((example) => ({ ...example, language: 'en' })),
    ...SPANISH_CASES.map((example) => ({ ...example, language: 'es' })),
  ])('$language, $kind: $text', ({ text: marked, kind, time, interval, due, language }) => {
    const { text, spans } = unmark(marked)
    const times = time === undefined || interval === undefined ? [] : [dayTime(text, time, interval[0], interval[1])]
    const found = readOutlooks(contextOf(text, ISLANDS, language), { ...NOTHING, times })
    expect(found.map((outlook) => outlook.span.text)).toEqual(spans)
    for (const outlook of found) expect(outlook.kind).toBe(kind)
    if (due !== undefined) expect(found[0]?.due).toEqual({ start: due[0], end: due[1] })
    else for (const outlook of found) expect(outlook.due).toBeNull()
  })

  it.each([
    ['De no haber acuerdo, el puerto cerrará.', 'De no haber acuerdo', 'el puerto cerrará'],
    ['El puerto cerrará a menos que llueva.', 'a menos que llueva', 'El puerto cerrará'],
    ['El consejo advirtió que si sube el caudal, abrirá las compuertas.', 'si sube el caudal', 'abrirá las compuertas'],
    ['Cerrar el estrecho podría duplicar los precios.', 'Cerrar el estrecho', 'podría duplicar los precios'],
  ])('parts condition and consequence in Spanish: %s', (text, condition, consequence) => {
    const [outlook] = readOutlooks(contextOf(text, ISLANDS, 'es'), NOTHING)
    expect(outlook?.condition?.text).toBe(condition)
    expect(outlook?.consequence?.text).toBe(consequence)
  })

  it('parts condition and consequence, whichever comes first', () => {
    for (const text of ['If the toll rises, ships will turn away.', 'Ships will turn away if the toll rises.']) {
      const [outlook] = readOutlooks(contextOf(text), NOTHING)
      expect(outlook?.condition?.text.toLowerCase()).toBe('if the toll rises')
      expect(outlook?.consequence?.text.toLowerCase()).toBe('ships will turn away')
    }
  })

  it('takes the subject as the condition where no "if" stands', () => {
    const [outlook] = readOutlooks(contextOf('Closing the strait could double prices.'), NOTHING)
    expect(outlook?.condition?.text).toBe('Closing the strait')
    expect(outlook?.consequence?.text).toBe('could double prices')
  })

  it('gives the innermost voice, and keeps inside what it says', () => {
    const text = 'Pilot Ansa Dorn said that captain Ruel Mott warned that the reef will shift, but nobody asked her.'
    const outer = attributionOf(
      text,
      'Pilot Ansa Dorn',
      'said',
      'that captain Ruel Mott warned that the reef will shift',
    )
    const inner = attributionOf(text, 'captain Ruel Mott', 'warned', 'that the reef will shift')
    const [outlook] = readOutlooks(contextOf(text), { ...NOTHING, attributions: [outer, inner] })
    expect(outlook?.attribution.source).toEqual(spanOfWords(text, 'captain Ruel Mott'))
    expect(outlook?.attribution.attribution).toBe(inner.id)
    expect(outlook?.span.text).toBe('the reef will shift')
  })

  it('is the author where nobody is quoted', () => {
    const [outlook] = readOutlooks(contextOf('The reef will shift.'), NOTHING)
    expect(outlook?.attribution).toEqual({ attribution: null, source: 'author', entity: null })
  })

  it.each([
    ['promise', 'promised', 'The mayor promised the wall will be raised.'],
    ['threat', 'threatened', 'The mayor threatened the wall will be razed.'],
    ['demand', 'demanded', 'The mayor demanded the wall must go.'],
  ] as const)('takes the kind %s from the speaker’s verb', (kind, cue, text) => {
    const content = text.slice(text.indexOf('the wall'), -1)
    const attribution = attributionOf(text, 'The mayor', cue, content)
    const found = readOutlooks(contextOf(text), { ...NOTHING, attributions: [attribution] })
    expect(found.map((outlook) => outlook.kind)).toEqual([kind])
  })

  it('leaves duty in the author’s own voice alone', () => {
    expect(readOutlooks(contextOf('The state must protect its rivers.'), NOTHING)).toEqual([])
  })

  it('ties every span to its words, in order and without overlap, whatever stands around', () => {
    const sentences = [...CASES, ...SPANISH_CASES].map(({ text }) => unmark(text).text)
    const piece = fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 12 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('en', 'es'), (pieces, language) => {
        const text = pieces.join(' ')
        let end = 0
        for (const outlook of readOutlooks(contextOf(text, ISLANDS, language), NOTHING)) {
          for (const span of [outlook.span, outlook.cue, outlook.condition, outlook.consequence])
            if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
          for (const part of [outlook.condition, outlook.consequence])
            if (part !== null) expect(contains(outlook.span, part)).toBe(true)
          expect(outlook.span.start).toBeGreaterThanOrEqual(end)
          end = outlook.span.end
        }
      }),
      { numRuns: 120 },
    )
  })
})

describe('a condition', () => {
  it('ends before who says it', () => {
    const { outlooks } = readDocument(
      inventedDocument({
        id: 'd',
        text: 'If talks fail, the crews will strike, the mayor warned.',
        published: '2031-05-20',
        file: null,
      }),
      inventedPack,
      { version: '0' },
    )
    expect(outlooks.map(({ kind, span }) => `${kind}: ${span.text}`)).toEqual([
      'condition: If talks fail, the crews will strike',
    ])
  })
})
