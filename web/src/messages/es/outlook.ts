import { OUTLOOK_WORD } from '../../../../src/words/es/reader-words.js'

/** Las palabras de la vista «Perspectivas». */
export const outlook = {
  title: 'Perspectivas',
  lead: 'Lo que se exigió, prometió, amenazó o pronosticó; lo que vence y en qué quedó.',
  asOf: 'Al día',
  kind: 'Clase',
  words: 'Palabras o quien habla',
  calendar: 'Calendario de plazos (ICS)',
  statuses: { overdue: 'vencido', due: 'por cumplir', open: 'abierto', broken: 'incumplido', kept: 'cumplido' },
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
  rules: {
    'due.stated_day': 'El texto nombra el día.',
    'due.last_day': 'El texto nombra un periodo; termina con su último día.',
    'due.first_day': 'Lo que ha de regir desde un día vence ese día.',
    'due.vague': 'Las palabras vagas del texto se toman como un plazo desde la publicación.',
    'due.none': 'El texto no da fecha.',
  },
  happened: 'Se da por hecho',
  notHappened: 'Se dice que no se hizo',
  open: 'Abrir en sus palabras',
  empty: 'Los documentos aún no dicen nada de lo que está por venir.',
  emptyMend: 'Añadir documentos',
  noneFound: 'Nada coincide. Quite un filtro.',
  more: (left: string) => `Mostrar más (quedan ${left})`,
}
