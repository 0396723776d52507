import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeAttribution, judgeFigure } from '../../src/assistant/gate.js'
import { proposalsIn } from '../../src/assistant/proposals.js'
import { findInSentence, findQuote } from '../../src/assistant/quotes.js'
import { QUAY, readingOfText, SENTENCE } from './quay-reading.js'

const RULE = 'assistant.test'
const reading = readingOfText()

const attribution = (fields: Partial<Parameters<typeof judgeAttribution>[1]> = {}) =>
  judgeAttribution(
    reading,
    {
      sentence: SENTENCE.board,
      source: 'The harbour board',
      cue: 'was of one mind',
      content: ['the tolls do their work'],
      ...fields,
    },
    RULE,
  )

const figure = (fields: Partial<Parameters<typeof judgeFigure>[1]> = {}, of = reading) =>
  judgeFigure(
    of,
    {
      ...{ sentence: SENTENCE.thinned, number: null, what: 'Traffic on the quay', place: null },
      ...{ period: 'March 2024', change: { words: 'has thinned', direction: 'decrease' } },
      ...fields,
    },
    RULE,
  )

describe('quotations', () => {
  it.each([
    ['words that stand once', 'of one mind', 'of one mind'],
    ['words that are not there', 'of two minds', 'not_found'],
    ['a part of a word', 'boat', 'not_found'],
    ['another case', 'some 40 boats', 'not_found'],
    ['words that stand at several places, none in the sentence', 'quay', 'ambiguous'],
  ])('of %s', (_, words, expected) => {
    const found = findQuote(QUAY, words, reading.sentences[SENTENCE.board]?.span ?? { start: 0, end: 0 })
    expect(typeof found === 'string' ? found : found.text).toBe(expected)
  })

  it('that stand at several places are those of the sentence', () => {
    const sentence = reading.sentences[SENTENCE.pilot]?.span ?? { start: 0, end: 0 }
    const found = findQuote(QUAY, 'the quay', sentence)
    expect(found).toMatchObject({ start: QUAY.lastIndexOf('the quay'), text: 'the quay' })
  })

  it('become spans that hold their words, or none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1') }),
        fc.string({ maxLength: 4 }),
        (text, words) => {
          if (words === '') return
          const found = findInSentence(text, words, { start: 0, end: text.length })
          if (typeof found !== 'string') expect(text.slice(found.start, found.end)).toBe(words)
        },
      ),
    )
  })
})

describe('proposed attributions', () => {
  it('are taken where every part is quoted, and marked by their origin', () => {
    expect(attribution()).toMatchObject({
      kind: 'taken',
      item: {
        ...{ rule: RULE, basis: 'implied', form: 'indirect', certainty: 'Uu' },
        source: { text: 'The harbour board', start: QUAY.indexOf('The harbour board') },
        content: [{ text: 'the tolls do their work' }],
      },
    })
  })

  it('may leave open who says it', () => {
    expect(attribution({ source: null })).toMatchObject({ item: { source: 'not_established' } })
  })

  it.each([
    ['a wrong quotation', { content: ['the tolls do no work'] }, 'not_found'],
    ['a source that is not there', { source: 'The mayor' }, 'not_found'],
    ['a cue of another sentence', { cue: 'has thinned' }, 'not_found'],
    ['a sentence that is not there', { sentence: 99 }, 'no_sentence'],
    ['a speaker for what is said', { content: ['board was of one mind'] }, 'no_statement'],
  ])('are refused for %s', (_, fields, why) => {
    expect(attribution(fields)).toEqual({ kind: 'refused', why })
  })

  it('are not doubled', () => {
    const known = { sentence: SENTENCE.pilot, source: 'The pilot', cue: 'said', content: ['the quay was full'] }
    expect(attribution(known)).toEqual({ kind: 'known' })
  })
})

describe('proposed figures', () => {
  it('without a number have none', () => {
    expect(figure()).toMatchObject({
      kind: 'taken',
      item: {
        rule: RULE,
        quantity: { value: null, span: { text: 'has thinned' } },
        change: { direction: 'decrease' },
        period: { interval: { start: '2024-03-01' }, span: { text: 'March 2024' } },
      },
    })
  })

  it('take their value from our own reading', () => {
    const idle = { sentence: SENTENCE.idle, number: '40', what: 'boats', period: null, change: null }
    expect(figure(idle)).toEqual({ kind: 'known' })
    const quantity = reading.quantities.find(({ number }) => number.text === '40')
    expect(figure(idle, { ...reading, figures: [] })).toMatchObject({ item: { quantity, what: { text: 'boats' } } })
  })

  it.each([
    ['an invented number', { number: '14 per cent' }, 'not_found'],
    ['a number that is none', { number: 'thinned' }, 'no_number'],
    ['neither number nor change', { change: null }, 'no_number'],
    ['an invented date', { period: 'April 2024' }, 'not_found'],
    ['a date that is none', { period: 'the quay' }, 'no_date'],
    ['a place that is not there', { place: 'Norport' }, 'not_found'],
  ])('are refused for %s', (_, fields, why) => {
    expect(figure(fields)).toEqual({ kind: 'refused', why })
  })
})

describe('answers', () => {
  const one = { sentence: 0, source: '', cue: 'says', content: 'It rains' }
  const whole = JSON.stringify({ attributions: [one], figures: [] })

  it.each([
    ['bare', whole],
    ['in a fence', `Here you are:\n\`\`\`json\n${whole}\n\`\`\`\nAnything else?`],
    ['after thoughts', `<think>{"attributions": what?}</think>${whole}`],
    ['with numbers as words', whole.replace('"sentence":0', '"sentence":"0"')],
  ])('%s are taken apart', (_, answer) => {
    expect(proposalsIn(answer)).toEqual({
      attributions: [{ sentence: 0, source: null, cue: 'says', content: ['It rains'] }],
      figures: [],
      misshapen: 0,
    })
  })

  it.each(['', 'I cannot do that.', '<html><body>{}}', '{"attributions": [', '[1, 2]', '}{'])(
    '%j are none',
    (answer) => {
      expect(proposalsIn(answer)).toBeNull()
    },
  )

  it('are counted where their shape is wrong', () => {
    const answer = JSON.stringify({ attributions: [one, { sentence: -1 }, 7, null], figures: 'none' })
    expect(proposalsIn(answer)).toMatchObject({ attributions: [{ cue: 'says' }], misshapen: 4 })
  })

  it('are never more than can be looked at', () => {
    const answer = JSON.stringify({ attributions: Array.from({ length: 5000 }, () => one) })
    expect(proposalsIn(answer)).toMatchObject({ misshapen: 4800 })
  })

  it('of any kind are borne', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (attributions, figures) => {
        const proposals = proposalsIn(`{"attributions": ${attributions}, "figures": ${figures}}`)
        for (const proposed of proposals?.attributions ?? []) judgeAttribution(reading, proposed, RULE)
        for (const proposed of proposals?.figures ?? []) judgeFigure(reading, proposed, RULE)
      }),
    )
  })
})
