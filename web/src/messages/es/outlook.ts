import { DUE_MEANING, OUTLOOK_WORD, STATUS_WORD } from '../../../../src/words/es/reader-words.js'

/** Las palabras de la vista «Perspectivas». */
export const outlook = {
  title: 'Perspectivas',
  lead: 'Lo que se exigió, prometió, amenazó o pronosticó; lo que vence y en qué quedó.',
  asOf: 'Al día',
  kind: 'Clase',
  words: 'Palabras o quien habla',
  calendar: 'Calendario de plazos (ICS)',
  statuses: STATUS_WORD,
  statusMeans: {
    overdue: 'Su día pasó y ningún documento habla de ello.',
    due: 'Su día es hoy o su plazo ha empezado.',
    open: 'Su día está por venir o no se conoce.',
    broken: 'Un documento posterior cuenta, después de su día, que no se hizo.',
    kept: 'Un documento posterior lo da por hecho.',
  },
  kinds: OUTLOOK_WORD,
  by: (day: string) => `para el ${day}`,
  noDay: 'sin día conocido',
  reckoned: 'calculado',
  rules: DUE_MEANING,
  happened: 'Se da por hecho',
  notHappened: 'Se dice que no se hizo',
  open: 'Abrir en sus palabras',
  empty: 'Los documentos aún no dicen nada de lo que está por venir.',
  emptyMend: 'Añadir documentos',
  noneFound: 'Nada coincide. Quite un filtro.',
  more: (left: string) => `Mostrar más (quedan ${left})`,
}
