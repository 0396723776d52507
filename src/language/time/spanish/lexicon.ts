// Spanish words of time. Each group says why it stands apart.
import type { DayPart, Part, Relation, Season, Unit, VagueMeaning } from '../meaning.js'

const words = (list: string): string[] => list.split(' ')

/** Month names, written small, and their newspaper abbreviations. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'enero ene ene.',
    'febrero feb feb.',
    'marzo mar.',
    'abril abr abr.',
    'mayo',
    'junio jun jun.',
    'julio jul jul.',
    'agosto ago ago.',
    'septiembre setiembre sept sept. sep sep.',
    'octubre oct oct.',
    'noviembre nov nov.',
    'diciembre dic dic.',
  ].flatMap((names, i) => words(names).map((name) => [name, i + 1] as const)),
)

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['lunes', 'martes', 'miércoles miercoles', 'jueves', 'viernes', 'sábado sabado sábados', 'domingo domingos'].flatMap(
    (names, i) => words(names).map((name) => [name, i + 1] as const),
  ),
)

/** Units by form; `many` tells plural from singular, since bare plurals are vague durations and bare singulars are not. */
export interface UnitWord {
  readonly unit: Unit
  readonly many: boolean
  /** How many of the unit the word stands for: a lustrum is five years. */
  readonly times: number
}

const unitForms = (forms: string, unit: Unit, times = 1): readonly (readonly [string, UnitWord])[] =>
  words(forms).map((form, i) => [form, { unit, many: i > 0, times }] as const)

/** Singular first. */
export const UNITS: ReadonlyMap<string, UnitWord> = new Map([
  ...unitForms('segundo segundos', 'second'),
  ...unitForms('minuto minutos', 'minute'),
  ...unitForms('hora horas', 'hour'),
  ...unitForms('día días', 'day'),
  ...unitForms('noche noches', 'day'),
  ...unitForms('semana semanas', 'week'),
  ...unitForms('quincena quincenas', 'day', 15),
  ...unitForms('mes meses', 'month'),
  ...unitForms('bimestre bimestres', 'month', 2),
  ...unitForms('trimestre trimestres', 'quarter'),
  ...unitForms('cuatrimestre cuatrimestres', 'month', 4),
  ...unitForms('semestre semestres', 'half'),
  ...unitForms('año años', 'year'),
  ...unitForms('bienio bienios', 'year', 2),
  ...unitForms('lustro lustros', 'year', 5),
  ...unitForms('sexenio sexenios', 'year', 6),
  ...unitForms('década décadas', 'decade'),
  ...unitForms('siglo siglos', 'century'),
])

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['primavera', 'SP'],
  ['verano', 'SU'],
  ['otoño', 'FA'],
  ['invierno', 'WI'],
])

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['madrugada', 'MO'],
  ['mañana', 'MO'],
  ['amanecer', 'MO'],
  ['mediodía', 'MI'],
  ['tarde', 'AF'],
  ['atardecer', 'EV'],
  ['noche', 'NI'],
  ['medianoche', 'NI'],
])

/** Days named by a feast whose date never moves. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['navidad', [12, 25]],
  ['nochebuena', [12, 24]],
  ['nochevieja', [12, 31]],
])

/** Words before a period that place it beside now or beside the date told before; the article may stand in front. */
export const RELATIONS_BEFORE: ReadonlyMap<string, Relation> = new Map([
  ...words('este esta estos estas presente actual').map((word) => [word, 'this'] as const),
  ...words('pasado pasada último última').map((word) => [word, 'last'] as const),
  ...words('próximo próxima').map((word) => [word, 'next'] as const),
  ...words('ese esa esos esas aquel aquella mismo misma').map((word) => [word, 'same'] as const),
  ...words('anterior previo previa').map((word) => [word, 'previous'] as const),
  ...words('siguiente').map((word) => [word, 'following'] as const),
])

/** The same behind a period ("el año pasado"). */
export const RELATIONS_AFTER: ReadonlyMap<string, Relation> = new Map([
  ...words('actual corriente presente').map((word) => [word, 'this'] as const),
  ...words('pasado pasada último última').map((word) => [word, 'last'] as const),
  ...words('próximo próxima entrante venidero venidera').map((word) => [word, 'next'] as const),
  ...words('anterior previo previa precedente').map((word) => [word, 'previous'] as const),
  ...words('siguiente posterior').map((word) => [word, 'following'] as const),
])

/** Words before or behind a counted unit that place the whole stretch beside the day of writing, or in a period. */
export const PLACES: ReadonlyMap<string, 'last' | 'next' | 'first' | 'final'> = new Map([
  ...words('últimos últimas pasados pasadas').map((word) => [word, 'last'] as const),
  ...words('próximos próximas').map((word) => [word, 'next'] as const),
  ...words('primeros primeras').map((word) => [word, 'first'] as const),
  ...words('finales').map((word) => [word, 'final'] as const),
])

/** Nouns that take a part of the period behind "de". */
export const PART_NOUNS: ReadonlyMap<string, Part> = new Map([
  ...words('principio principios comienzo comienzos inicio inicios').map((word) => [word, 'start'] as const),
  ...words('mediados').map((word) => [word, 'mid'] as const),
  ...words('fin fines final finales cierre').map((word) => [word, 'end'] as const),
  ...words('resto').map((word) => [word, 'later'] as const),
])

/** Verbs with which something stands at one end of a year: "cerró 2024 con 40 barcos". */
export const PART_VERBS: ReadonlyMap<string, Part> = new Map([
  ...words(
    'inicia inician inició iniciaron comienza comienzan comenzó comenzaron empieza empiezan empezó empezaron arranca arrancan arrancó arrancaron abre abren abrió abrieron',
  ).map((word) => [word, 'start'] as const),
  ...words(
    'cierra cierran cerró cerraron concluye concluyen concluyó concluyeron termina terminan terminó terminaron finaliza finalizan finalizó finalizaron acaba acaban acabó acabaron',
  ).map((word) => [word, 'end'] as const),
])
/** What stands behind such a year. */
export const STANDING_WITH = /^(?:con|en)$/u

/** Articles, alone and melted into "del": they belong to the expression behind them. */
export const ARTICLES = new Set(words('el la los las del'))
export const POSSESSIVES = new Set(words('su sus mi mis tu tus nuestro nuestra nuestros nuestras'))

/** Phrases that limit a number of units, with what they do to it; longest first. */
export const LIMITERS: readonly (readonly [phrase: string, mod: 'approx' | 'before' | 'after'])[] = [
  ['por lo menos', 'after'],
  ['poco más de', 'after'],
  ['poco menos de', 'before'],
  ['más o menos', 'approx'],
  ['cerca de', 'approx'],
  ['alrededor de', 'approx'],
  ['en torno a', 'approx'],
  ['más de', 'after'],
  ['menos de', 'before'],
  ['al menos', 'after'],
  ['aproximadamente', 'approx'],
  ['unos', 'approx'],
  ['unas', 'approx'],
  ['casi', 'before'],
]

/** Adjectives behind a counted unit that belong to it. */
export const UNIT_ADJECTIVES = new Set(
  words('consecutivos consecutivas seguidos seguidas completos completas enteros enteras hábiles naturales'),
)

/** Ordinals that number quarters, halves and days, in every form. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'primer primero primera 1er 1ro',
    'segundo segunda 2do',
    'tercer tercero tercera 3er',
    'cuarto cuarta 4to',
    'quinto quinta',
    'sexto sexta',
    'séptimo séptima',
    'octavo octava',
    'noveno novena',
    'décimo décima',
  ].flatMap((forms, i) => words(forms).map((form) => [form, i + 1] as const)),
)

/** Sets in one word. */
export const SETS: ReadonlyMap<string, readonly [Unit, number]> = new Map<string, readonly [Unit, number]>([
  ...words('diario diaria diarios diarias diariamente').map((word) => [word, ['day', 1] as const] as const),
  ...words('semanal semanales semanalmente').map((word) => [word, ['week', 1] as const] as const),
  ...words('quincenal quincenales').map((word) => [word, ['day', 15] as const] as const),
  ...words('mensual mensuales mensualmente').map((word) => [word, ['month', 1] as const] as const),
  ...words('bimestral bimestrales').map((word) => [word, ['month', 2] as const] as const),
  ...words('trimestral trimestrales trimestralmente').map((word) => [word, ['quarter', 1] as const] as const),
  ...words('semestral semestrales').map((word) => [word, ['half', 1] as const] as const),
  ...words('anual anuales anualmente').map((word) => [word, ['year', 1] as const] as const),
])

const vague = (value: VagueMeaning['value'], reach: VagueMeaning['reach']): VagueMeaning => ({
  kind: 'vague',
  value,
  reach,
})

/** Phrases that name no date; the longest one at a place holds. */
export const VAGUE_PHRASES: readonly (readonly [phrase: string, meaning: VagueMeaning])[] = [
  // The day of writing.
  ['ahora', vague('PRESENT_REF', 'day')],
  ['ahora mismo', vague('PRESENT_REF', 'day')],
  ['actualmente', vague('PRESENT_REF', 'day')],
  ['actual', vague('PRESENT_REF', 'day')],
  ['actuales', vague('PRESENT_REF', 'day')],
  ['la actualidad', vague('PRESENT_REF', 'day')],
  ['hoy en día', vague('PRESENT_REF', 'day')],
  ['hoy día', vague('PRESENT_REF', 'day')],
  ['en estos momentos', vague('PRESENT_REF', 'day')],
  ['en este momento', vague('PRESENT_REF', 'day')],
  ['por ahora', vague('PRESENT_REF', 'day')],
  ['de momento', vague('PRESENT_REF', 'day')],
  ['por el momento', vague('PRESENT_REF', 'day')],
  // All that led up to it.
  ['hasta ahora', vague('PRESENT_REF', 'until')],
  ['hasta el momento', vague('PRESENT_REF', 'until')],
  ['hasta la fecha', vague('PRESENT_REF', 'until')],
  ['a la fecha', vague('PRESENT_REF', 'until')],
  // Before it.
  ['recientemente', vague('PAST_REF', 'until')],
  ['más recientemente', vague('PAST_REF', 'until')],
  ['reciente', vague('PAST_REF', 'until')],
  ['recientes', vague('PAST_REF', 'until')],
  ['últimamente', vague('PAST_REF', 'until')],
  ['el pasado', vague('PAST_REF', 'until')],
  // After it.
  ['el futuro', vague('FUTURE_REF', 'after')],
  ['futuro', vague('FUTURE_REF', 'after')],
  ['pronto', vague('FUTURE_REF', 'after')],
  ['muy pronto', vague('FUTURE_REF', 'after')],
  ['próximamente', vague('FUTURE_REF', 'after')],
  ['corto plazo', vague('FUTURE_REF', 'after')],
  ['mediano plazo', vague('FUTURE_REF', 'after')],
  ['medio plazo', vague('FUTURE_REF', 'after')],
  ['largo plazo', vague('FUTURE_REF', 'after')],
]

/** Counts that are no number. */
export const VAGUE_COUNTS = new Set(
  words('varios varias algunos algunas unos unas pocos pocas muchos muchas numerosos numerosas'),
)

/** Decades in words. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  words('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa').map(
    (word, i) => [word, (i + 2) * 10] as const,
  ),
)

/** Nouns for someone's time in office. */
export const OFFICE_NOUNS = new Set(words('gobierno mandato gestión administración presidencia sexenio'))

/** Words that make what stands near them lie ahead. */
export const FUTURE_WORDS = new Set(
  words(
    'será serán va van vamos prevé prevén previsto prevista previstos previstas programado programada plazo vence vencen próximamente entra entrará espera esperan planea planean',
  ),
)
/** Past forms that no ending tells. */
export const PAST_WORDS = new Set(
  words(
    'fue fueron era eran ha han había habían hubo dijo dijeron hizo hicieron tuvo tuvieron estuvo estuvieron puso pusieron dio vio quiso vino vinieron trajo condujo redujo produjo anduvo supo pudo pudieron detuvo obtuvo mantuvo propuso murió',
  ),
)
