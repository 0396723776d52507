// Feasts are told with a capital and a preposition as towns are ("in Semana Santa"), and are neither towns nor people.
import type { NameScope } from './proposal.js'
import { wordsOf } from './proposal.js'

/** Feasts of several words, in English and Spanish; those of one word stand among what names nothing. Lower case. */
const FEASTS: ReadonlySet<string> = new Set([
  // Christian.
  ...['semana santa', 'holy week', 'good friday', 'palm sunday', 'ash wednesday', 'boxing day', 'día de reyes'],
  ...['viernes santo', 'jueves santo', 'domingo de ramos', 'miércoles de ceniza', 'día de muertos', 'todos los santos'],
  // Jewish, Muslim and Asian.
  ...['yom kippur', 'rosh hashanah', 'eid al-fitr', 'eid al-adha', 'eid-al-adha', 'eid-al-fitr', 'mawlid al-nabi'],
  ...['lunar new year', 'chinese new year', 'chuseok', 'golden week'],
  // Of all.
  ...['new year', 'new years', 'año nuevo', 'fin de año', 'noche vieja'],
])

/** Whether a stretch names a feast or a day of remembrance ("Independence Day"). */
export function isFeast({ tokens }: NameScope, first: number, last: number): boolean {
  if (last - first < 2) return false
  if (tokens[last - 1]?.text === 'Day' || tokens[last - 1]?.text === 'Eve') return true
  return FEASTS.has(wordsOf(tokens, first, last).toLowerCase())
}
