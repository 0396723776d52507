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
function startsOf(
  text: string,
  language = 'en',
  published: string | null = '2031-06-20',
): Record<string, string | null> {
  const document = inventedDocument({ id: 'd', file: 'd', text, language, published })
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
    ['There were 412 seizures in 2030, more than in 2029, when there were 390.', 'en', '2030-01-01', '2029-01-01'],
    ['Hubo 412 decomisos en 2030, más que en 2029, cuando hubo 390.', 'es', '2030-01-01', '2029-01-01'],
    [
      'From May to July 2030 there were 412 seizures, more than the 390 of the same period of 2029.',
      'en',
      '2030-05-01',
      '2029-05-01',
    ],
    [
      'De mayo a julio de 2030 hubo 412 decomisos, frente a los 390 del mismo periodo de 2029.',
      'es',
      '2030-05-01',
      '2029-05-01',
    ],
    [
      'From May to July 2030 there were 412 seizures, double the 206 of the same period of 2029. The port had 390 of them.',
      'en',
      '2030-05-01',
      '2030-05-01',
    ],
    ['There were 412 seizures and 390 arrests in 2030.', 'en', '2030-01-01', '2030-01-01'],
    [
      'A list of May 2030 has 412 seizures and another, of March 2030, has 390 of them.',
      'en',
      '2030-05-01',
      '2030-03-01',
    ],
    ['Una lista de mayo de 2030 tiene 412 decomisos y otra, de marzo de 2030, 390.', 'es', '2030-05-01', '2030-03-01'],
  ])('%s', (text, language, more, less) => {
    const { 412: first, 390: second } = startsOf(text, language)
    expect([first, second]).toEqual([more, less])
  })
})

describe('a number that a text without a day tells from the day of writing', () => {
  it.each([
    ['So far this year there were 412 seizures, and 390 in all of 2030.', 'en'],
    ['On Monday there were 412 seizures; in March 2030 there were 390.', 'en'],
    ['En lo que va de año hubo 412 decomisos, frente a los 390 de todo 2030.', 'es'],
    ['El lunes hubo 412 decomisos, y 390 en marzo de 2030.', 'es'],
  ])('takes no other time of its sentence: %s', (text, language) => {
    const { 412: told, 390: before } = startsOf(text, language, null)
    expect([told, before?.slice(0, 4)]).toEqual([null, '2030'])
  })
})
