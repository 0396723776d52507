import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAssessments } from '../../src/language/assessment/read.js'
import type { Stance } from '../../src/model/index.js'
import { attributionOf, casesOf, contextOf, ISLANDS, NOTHING, spanOfWords, unmark } from './reading-fixture.js'

interface Case {
  readonly text: string
  readonly stance: Stance | 'none'
  readonly target?: string | readonly string[]
  readonly basis?: 'stated' | 'implied'
}

const CASES = casesOf<Case>('assessment')
const SPANISH_CASES = casesOf<Case>('assessment-es')

describe('assessments', () => {
  it.each([
    ...CASES.map((example) => ({ ...example, language: 'en' })),
    ...SPANISH_CASES.map((example) => ({ ...example, language: 'es' })),
  ])('$language, $stance: $text', ({ text: marked, stance, target, basis, language }) => {
    const { text, spans } = unmark(marked)
    const found = readAssessments(contextOf(text, ISLANDS, language), NOTHING)
    expect(found.map((assessment) => assessment.span.text)).toEqual(spans)
    for (const assessment of found) expect(assessment.stance).toBe(stance)
    if (target !== undefined) expect(found.map((assessment) => assessment.target?.text)).toEqual([target].flat())
    if (basis !== undefined) expect(found[0]?.basis).toBe(basis)
  })

  it('names the pack’s target, criterion and question', () => {
    const [found] = readAssessments(contextOf('The salt embargo has reduced smuggling.'), NOTHING)
    expect(found?.question).toBe('does-it-work')
    expect(found?.target?.id).toBe('embargo')
    expect(found?.criterion).toMatchObject({ id: 'smuggling', text: 'smuggling' })
    expect(found?.observed).toBe('observed')
  })

  it('names target and measure in Spanish, and tells what is foretold', () => {
    const read = (text: string) => readAssessments(contextOf(text, ISLANDS, 'es'), NOTHING)[0]
    expect(read('El embargo ha reducido el contrabando.')).toMatchObject({
      question: 'does-it-work',
      target: { id: 'embargo', text: 'El embargo' },
      criterion: { id: 'smuggling', text: 'contrabando' },
      observed: 'observed',
    })
    expect(read('El peaje encarecerá el comercio.')).toMatchObject({ observed: 'predicted', stance: 'backfires' })
    expect(read('El peaje podría fracasar.')).toMatchObject({ observed: 'predicted', stance: 'does_not' })
  })

  it('matches words with either apostrophe', () => {
    for (const mark of ["'", '’']) {
      const [found] = readAssessments(contextOf(`Brandt${mark}s plan has failed.`), NOTHING)
      expect(found?.target?.id).toBe('council')
    }
  })

  it('keeps what is foretold apart from what is seen', () => {
    const [found] = readAssessments(contextOf('The levy could backfire.'), NOTHING)
    expect(found?.observed).toBe('predicted')
  })

  it('gives the voice that judges', () => {
    const text = 'The toll has failed, harbour master Ilan Voss told the council.'
    const attribution = attributionOf(text, 'harbour master Ilan Voss', 'told', 'The toll has failed')
    const [found] = readAssessments(contextOf(text), { ...NOTHING, attributions: [attribution] })
    expect(found?.attribution.source).toEqual(spanOfWords(text, 'harbour master Ilan Voss'))
    expect(found?.span.text).toBe('The toll has failed')
  })

  it('judges general policies where the pack asks no question', () => {
    const [found] = readAssessments(contextOf('The curfew has worked.', { ...ISLANDS, questions: [] }), NOTHING)
    expect(found).toMatchObject({ stance: 'works', question: null, target: { id: null, text: 'The curfew' } })
  })

  it('ties every span to its words, in order and without overlap, whatever stands around', () => {
    const sentences = [...CASES, ...SPANISH_CASES].map(({ text }) => unmark(text).text)
    const piece = fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 12 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('en', 'es'), (pieces, language) => {
        const text = pieces.join(' ')
        let end = 0
        for (const found of readAssessments(contextOf(text, ISLANDS, language), NOTHING)) {
          for (const span of [found.span, found.cue, found.target?.span ?? null, found.criterion?.span ?? null])
            if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(found.span.start).toBeGreaterThanOrEqual(end)
          end = found.span.end
        }
      }),
      { numRuns: 120 },
    )
  })
})
