// How strong an earthquake was. A magnitude is written like a bare number, yet it counts nothing: read as a count it
// would stand beside the dead and the hurt.
import type { Quantity } from '../../model/index.js'

/** Words before or behind the number of a magnitude. English, Spanish. */
const BEFORE =
  /\b(?:magnitude|magnitud|strength|richter)(?:\s(?:of|was|at|de|fue de|fue))?(?:\s(?:a|about|around|some|unos))?\s$/iu
const BEHIND =
  /^(?:[ -]magnitude\b|\son the richter\b|(?:\sgrados)?\s(?:en|de) la escala (?:de )?(?:abierta de )?richter\b|\sde magnitud\b)/iu
/** What is measured so: before a number of degrees in its sentence, or before a bare number told of it. English, Spanish. */
const QUAKE =
  /(?<!\p{L})(?:earthquakes?|quakes?|aftershocks?|tremors?|terremotos?|sismos?|seísmos?|temblor(?:es)?|sacudidas?|réplicas?|maremotos?)(?!\p{L})/iu
/** Words between what shook and its bare number: "a quake of 6.1", "the first measured 6.1", "el sismo, de 6,1,". */
const OF_QUAKE =
  /(?<!\p{L})(?:(?:earthquakes?|quakes?|aftershocks?|tremors?|shocks?)\sof|measur(?:ed|ing)|registered|(?:terremotos?|sismos?|seísmos?|temblor(?:es)?|sacudidas?|réplicas?),?\sde|,\sde|midi(?:ó|eron)|registr(?:ó|aron))(?:\s(?:a|about|around|some|unos))?\s$/iu
/** How far before a number its text may tell of an earthquake. */
const TOLD_BEFORE = 250
/** No earthquake was ever stronger; weaker ones are not told of. */
const WEAKEST = 2
const STRONGEST = 10
/** A second number of the sentence that is written to a tenth is of the same scale: "6.8, while others measured 7.2". */
const TENTH = /^\d[.,]\d$/u

const mayBeOne = ({ kind, value, unit }: Quantity): boolean =>
  (kind === 'count' || unit === 'Cel') && value !== null && value >= WEAKEST && value < STRONGEST

/** How far on in its sentence a second magnitude may stand. */
const REACH = 120

/** "A quake of 6.1", "dos sacudidas de 5,8 y 6,1 grados": a number of what shook, without the word for its scale. */
function isOfQuake(text: string, { number, unit }: Quantity): boolean {
  const told = text.slice(Math.max(0, number.start - TOLD_BEFORE), number.start)
  if (unit === 'Cel') return QUAKE.test(told.split(/[.!?]\s/u).at(-1) ?? '')
  return unit === null && TENTH.test(number.text) && OF_QUAKE.test(told) && QUAKE.test(told)
}

/** The quantities, those that are magnitudes as such. In text order. */
export function withMagnitudes(text: string, quantities: readonly Quantity[]): Quantity[] {
  let last = Number.NEGATIVE_INFINITY
  return quantities.map((quantity) => {
    const { start, end } = quantity.number
    if (!mayBeOne(quantity)) return quantity
    const told =
      BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
      BEHIND.test(text.slice(end, end + 50)) ||
      isOfQuake(text, quantity)
    const between = text.slice(Math.max(0, last), start)
    const second =
      start - last <= REACH && quantity.unit === null && TENTH.test(quantity.number.text) && !/[.!?]\s/u.test(between)
    if (!told && !second) return quantity
    last = end
    return {
      ...quantity,
      kind: 'other',
      unit: 'magnitude',
      span: quantity.unit === 'Cel' ? quantity.span : quantity.number,
      rule: 'quantity.magnitude',
    }
  })
}
