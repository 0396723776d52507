// Spanish words beside a number that loosen it. Lower case, as the tokeniser cuts them, joined by one space.
import type { Approx } from '../../../model/index.js'

/** Phrases before a number. */
export const BEFORE: ReadonlyMap<string, Approx> = new Map<string, Approx>(
  (
    [
      // A value near which the truth lies, on either side.
      [
        'about',
        'cerca de|alrededor de|aproximadamente|aprox|aprox.|unos|unas|en torno a|en torno al|entorno al|más o menos|en promedio|' +
          'un promedio de|aproximados a|estimado en|estimada en|estimados en|se estima en|poco más o menos|del orden de|~|≈',
      ],
      // Just short of the value.
      ['nearly', 'casi|cerca del|cercano a|cercana a|próximo a|próxima a|a punto de alcanzar'],
      // The value is the least.
      ['at_least', 'al menos|por lo menos|cuando menos|no menos de|como mínimo|mínimo|un mínimo de|mínimo de|≥'],
      // The value is passed.
      [
        'more_than',
        'más de|más del|poco más de|un poco más de|algo más de|mucho más de|por encima de|por encima del|arriba de|arriba del|' +
          'superior a|superior al|superiores a|mayor a|mayor al|mayor de|supera|superan|superó|superaron|supera los|supera las|' +
          'superó los|superó las|superan los|superan las|superaron los|superaron las|rebasa|rebasan|rebasó|rebasaron|rebasa los|' +
          'rebasa las|rebasó los|rebasó las|excede|exceden|excedió|>',
      ],
      // The value is the most.
      ['at_most', 'hasta|hasta un|como máximo|a lo sumo|a lo más|no más de|un máximo de|máximo de|≤'],
      // The value is not reached.
      [
        'less_than',
        'menos de|menos del|poco menos de|un poco menos de|algo menos de|mucho menos de|por debajo de|por debajo del|debajo de|' +
          'debajo del|abajo de|inferior a|inferior al|inferiores a|menor a|menor al|menor de|<',
      ],
    ] as const
  ).flatMap(([approx, phrases]) => phrases.split('|').map((phrase) => [phrase, approx] as const)),
)

/** The most words an approximator has. */
export const LONGEST = 5

/** Words that weigh a number without loosening it; they stand between it and an approximator or before it. */
export const DIMINISHERS = new Set('solo sólo solamente apenas ya exactamente justo el los las un unos unas'.split(' '))

/** What may follow a number or its noun, as an expression at that place. */
export const AFTER: readonly (readonly [expression: RegExp, approx: Approx])[] = [
  [/ o más\b|\+| (?:como|cuando) mínimo\b| por lo menos\b| al menos\b/y, 'at_least'],
  [/ o menos\b| como máximo\b| a lo sumo\b/y, 'at_most'],
  [/ aproximadamente\b| más o menos\b/y, 'about'],
]

/** Verbs that go to where "hasta" leads: the number is a level that was reached, not a bound. */
export const REACHING =
  /^(?:aument|(?:du|tri|cuadru|multi)plic|ampli|sub|baj|ca(?:e|y)|crec|disminu|descend|reduc|redu(?:j|z)|pas|lleg|alcanz|elev|increment|retroced|escal)/
