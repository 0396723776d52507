// When numbers hold that are told with an act.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import { claimsOf } from '../../src/resolve/claims.js'
import { TEST_PACK } from '../compare/pack.js'
import { inventedDocument } from '../invented-document.js'

const PACK = {
  ...TEST_PACK,
  events: TEST_PACK.events.map((type) => (type.id === 'SEIZE' ? { ...type, nouns: ['seizure', 'decomiso'] } : type)),
}

/** The first day of each number of a text, by the number. */
function startsOf(text: string, language = 'en'): Record<string, string | null> {
  const document = inventedDocument({ id: 'd', file: 'd', text, language, published: '2031-06-20' })
  const claims = claimsOf(readDocument(document, PACK, { version: '0' }), PACK)
  return Object.fromEntries(
    claims.flatMap(({ value, period }) => (value === null ? [] : [[value.number, period?.interval.start ?? null]])),
  )
}

describe('two numbers of one act', () => {
  it.each([
    ['There were 412 seizures in 2030, more than the 390 of 2029.', 'en', '2030-01-01', '2029-01-01'],
    ['Hubo 412 decomisos en 2030, más que los 390 de 2029.', 'es', '2030-01-01', '2029-01-01'],
    [
      'En 2030 hubo más decomisos. Los decomisos subieron a 412, frente a 390 el año previo.',
      'es',
      '2030-01-01',
      '2029-01-01',
    ],
    ['There were 412 seizures and 390 arrests in 2030.', 'en', '2030-01-01', '2030-01-01'],
  ])('%s', (text, language, more, less) => {
    const { 412: first, 390: second } = startsOf(text, language)
    expect([first, second]).toEqual([more, less])
  })
})
