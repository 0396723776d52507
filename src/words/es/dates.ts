// Days and stretches of time in Spanish: "4 de marzo de 2025", "octubre de 2024 – marzo de 2025". Written out and not
// left to the locale of the machine, since the same documents must give the same words everywhere.
import { shownDates } from '../../model/interval-words.js'

const MONTHS = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
  ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
]

export const dates = shownDates({
  months: MONTHS,
  between: ' de ',
  until: (day) => `hasta el ${day}`,
  from: (day) => `desde el ${day}`,
})
