import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../src/language/quantity/read.js'
import { contextOf, ISLANDS, unmark } from './reading-fixture.js'

/** The unit of each marked number, in their order. */
function unitsOf(marked: string, language: string): (string | null | undefined)[] {
  const { text, spans } = unmark(marked)
  const found = readQuantities(contextOf(text, ISLANDS, language), [])
  return spans.map((number) => found.findLast((quantity) => quantity.number.text === number)?.unit)
}

describe('a bare number beside a measured one', () => {
  it.each([
    ['The port seized 1,480 pounds in May, against [20,300] a year before.', '[lb_av]'],
    ['Support stood at 46 per cent, up from [40] in May.', '%'],
    ['It holds 40 tonnes, 12 per cent less than the [45] of May.', 't'],
    ['The harvest fell to 40 tonnes from [55].', 't'],
    ['Of the 1.6 million acre-feet owed, less than [500,000] had arrived by May.', 'acre-foot'],
    ['They found 40 kilos of salt, [12] of them pure.', 'kg'],
    ['They found 40 kilos of salt, of which [13] were pure.', 'kg'],
    ['Police found 40 kilos in Corvo and [12] in Ostria.', 'kg'],
    ['It gave 560 tonnes at once and up to [420] more by October.', 't'],
    ['There were 298 thefts per day in the south and [330] nationwide.', 'theft/d'],
    ['Theft fell by 30 per cent and for Corvo by [77].', '%'],
    ['Forty per cent of women voted, but [46] among men.', '%'],
    ['Thefts averaged 27 a day in May; under the last mayor the average was about [51].', '1/d'],
    ['The rate was 22 per 100,000.\n\nAmong men it is [46] and among women [5.6].', '1/100000'],
    ['Turnout was 46 per cent. A year before it was [51].', '%'],
    ['Ostria owes 40,000 tonnes of salt. With weeks left it had delivered just [12,500].', 't'],
    ['They took 480 kilos from May to July. June and July had [12] and [30].', 'kg'],
    ['They took [12], [15] and 18 tonnes.', 't'],
    ['Thefts went from [6.6] to 3.2 a day.', '1/d'],
    ['In the 12 months to May 40 people died, against 50 in the previous [12].', 'mo'],
  ])('is measured alike: %s', (text, unit) => {
    const found = unitsOf(text, 'en')
    expect(found.at(-1)).toBe(unit)
    expect(new Set(found).size).toBe(1)
  })

  it.each([
    ['La aduana incautó 40 toneladas en mayo, frente a [35] en junio.', 't'],
    ['La aduana incautó 40 toneladas en mayo y [35] en junio.', 't'],
    ['Hubo 40 toneladas en mayo, más que las [35] de junio.', 't'],
    ['La cosecha creció de 40 toneladas a [55].', 't'],
    ['De las 40 toneladas prometidas, solo [12] llegaron.', 't'],
    ['Entregó 40 toneladas, de las cuales [12] eran sal.', 't'],
    ['El 40 por ciento de las mujeres votó, pero entre los hombres [46].', '%'],
    ['Hubo 27 robos al día en mayo; el promedio anterior era de [51].', 'robbery/d'],
    ['El promedio era de 51 al día. En mayo fue de [27].', '1/d'],
    [
      'La tasa fue de 11 por cada 100 mil. Entre hombres bajó de [22.4] a [21.5]; entre mujeres es de [2.8].',
      '1/100000',
    ],
    ['Ostria debe 40 toneladas de sal. Hasta mayo ha entregado [12].', 't'],
    ['Sacaron [24] y 25 kilos en mayo y junio.', 'kg'],
    ['La tasa pasó de [22.1] a 20.7 por cada 100 mil.', '1/100000'],
  ])('is measured alike in Spanish: %s', (text, unit) => {
    const found = unitsOf(text, 'es')
    expect(found.at(-1)).toBe(unit)
    expect(new Set(found).size).toBe(1)
  })

  it.each([
    // Another verb has taken what it counts.
    'Police seized 40 kilos and arrested [12] in Corvo.',
    'Police seized 40 kilos; [12] were arrested.',
    'Thieves took 40 kilos of salt and police freed [12] in Corvo.',
    'It holds 40 tonnes and employs [12].',
    'He weighed 80 kilos and was [51].',
    // The size of a change stands beside counts.
    'Arrests fell 21 per cent to [85] in May.',
    'Arrests fell 21 per cent, against [85] in May.',
    // What a comma parts from a share is what the share is of.
    'The toll is [85], nearly 80 per cent of all.',
    // The two are no sizes of one measure.
    'Arrests averaged 27 a day in May and [840] in June.',
    'Homicides averaged 73 a day. That is 2 per cent less than the [2,350] of May.',
    // A number in the name of a measure, another noun, another half of "one in four".
    'A 40-kilo parcel was found, against [35] in May.',
    'The port counted 279 thefts a day. The average age was [51].',
    'One in four was hurt, up from [1] in 10 then.',
    'Police held [12] and 40 kilos were found.',
    // Whether the millions are said for both is open.
    'The bank lent $40 million in May and [12] in June.',
    // Between the two another number is told.
    'Ostria owes 40 tonnes and 12 boats. It delivered [9] in May.',
  ])('stays a bare count: %s', (text) => {
    expect(unitsOf(text, 'en')).toEqual([null])
  })
})
