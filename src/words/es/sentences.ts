// The sentences of what was found, in Spanish. Those of the contract are English; here each is made anew, from the rule
// that fired and from what it was applied to. A rule without words of its own says what its reason says.
import type {
  Attribute,
  Interval,
  Issue,
  MeasureConflict,
  MeasureOnDay,
  MeasureState,
  MeasureStep,
  Reason,
} from '../../model/index.js'
import type { Shown } from '../shown.js'
import type { ToldFinding } from '../told-finding.js'
import { field, item, value } from './fields.js'
import { ISSUE_WORD } from './reader-words.js'
import { inReasons } from './reasons.js'
import { SPEAKERS } from './speakers.js'
import { checked, effect, reading, told, tolerance } from './told.js'
import { inSpanish, valueIn } from './values.js'

/** What each reason says where its rule says no more. */
const REASONS: Readonly<Record<Reason, string>> = {
  same: 'Ambos dicen lo mismo.',
  rounding: 'Las palabras de cada uno dejan lugar al número del otro.',
  unit: 'Es la misma cantidad en dos unidades.',
  part_of_total: 'Uno es parte de lo que el otro da entero.',
  other_period: 'Hablan de otros tiempos.',
  other_baseline: 'Miden contra otros tiempos.',
  other_definition: 'Cuentan o nombran cosas distintas.',
  later_update: 'El texto posterior cuenta lo que aún no había ocurrido o no se sabía.',
  changed_position: 'Quien habla dijo una cosa y más tarde otra.',
  contradiction: 'Hecho, alcance, periodo y definición son los mismos y están dichos; aun así difieren.',
  unclear: 'Los textos no dicen por qué difieren.',
}

/** What a rule says of its own; `x` and `y` are the times of both sides, empty where none is told. */
const RULES: Readonly<Record<string, string | ((x: string, y: string) => string)>> = {
  'value.equal': 'Ambos dan el mismo número.',
  'value.unit-bounds': 'En una misma unidad, las palabras de cada uno dejan lugar a la cantidad del otro.',
  'value.cut': 'Uno es el otro sin sus últimas cifras.',
  'value.precision': 'Coinciden dentro de la precisión con que están escritos.',
  'value.disputed': 'Un texto los opone: dos fuentes que nombra dicen lo mismo de otro modo.',
  'value.complement': 'Juntos forman un todo: uno es la parte que el otro deja.',
  'value.others': 'Uno deja fuera a quien se nombra aparte.',
  'value.of-which': 'Uno es parte del otro, y un texto lo dice.',
  'value.parts': 'Uno es parte del otro: las partes de un texto suman el total.',
  'value.part-of-period': (x, y) => `Un periodo cae dentro del otro: ${x}, y ${y}.`,
  'value.period': (x, y) => `Hablan de otros tiempos: ${x}, y ${y}.`,
  'value.told': 'Los textos no dan tiempo para ambos, y se publicaron muy lejos uno de otro.',
  'value.timeless': 'Uno de los textos no dice de qué día es su número.',
  'value.baseline-unnamed': 'Miden contra otros tiempos, y un texto no nombra el suyo.',
  'value.later-count': (x, y) => `Una cuenta que crece, en dos momentos: ${x}, y ${y}.`,
  'value.later-total': 'Un total que crece desde un mismo comienzo, contado en dos momentos.',
  'value.shrunk-total': 'Un total que crece desde un mismo comienzo es menor en el día posterior.',
  'value.not-yet-reached': 'Un total ha pasado un número al que el otro aún no llega.',
  'value.since': 'Una cuenta que crece desde un mismo comienzo, contada en dos momentos.',
  'value.rate-as-total':
    'Un mismo número sobre un mismo tiempo: en un texto para cada parte de él, en el otro para todo.',
  'value.revised': 'Dos números de un mismo tiempo, publicados en dos días; el posterior está revisado.',
  'value.revised-little': 'Difieren en tan poco que uno es el otro, revisado.',
  'value.closed-month': 'Uno se dijo antes de que acabara el mes; el otro es del mes entero.',
  'value.additional': 'Un texto los da como añadidos a otros; el otro no lo dice.',
  'value.definition': 'Cuentan cosas distintas.',
  'value.definition-within': 'Uno cuenta una parte de lo que cuenta el otro.',
  'value.single-days': 'Cada uno es de un solo día, y ningún texto dice que sea el mismo.',
  'value.spread': 'Uno es un promedio; el otro, de un solo día o del punto más alto.',
  'value.standing': 'Uno es lo confirmado; el otro, lo que se afirma, se teme o se calcula.',
  'value.later-share': 'Un informe posterior da otra parte a quien se nombra.',
  'value.teller': 'Son cuentas de distintas partes.',
  'value.teller-untold': 'Uno es la cuenta de quien la lleva aparte; el otro texto no dice quién contó.',
  'value.currency': 'Las sumas están en dos monedas, y ningún texto da el cambio con que compararlas.',
  'value.currency-stated': 'Una misma suma en dos monedas, al cambio que da un texto.',
  'value.currency-apart': 'Al cambio que da un texto no son una misma suma.',
  'value.contradiction': 'Hecho, lugar, día y lo que se cuenta son los mismos, y ambos están dichos con exactitud.',
  'value.contradiction-counted':
    'Según las palabras de ambos cuentan lo mismo, del mismo modo y en el mismo tiempo, y ambos están dichos con exactitud.',
  'value.unclear': 'Nada en los textos dice si miden lo mismo en el mismo tiempo.',
  'value.arithmetic': 'Los números de un mismo texto no cuadran entre sí.',
  'date.meets': 'Las fechas encajan.',
  'date.contradiction': 'Ambos hablan del mismo hecho, y sus fechas se excluyen.',
  'date.unclear': 'Las fechas se excluyen, o una es del anuncio y otra del hecho.',
  'date.step': 'Fechan dos pasos de un mismo acto.',
  'record.equal': 'Ambos miran igual de atrás.',
  'record.years': 'Contado en años, ambos miran a un mismo comienzo.',
  'record.reach': 'Lo llaman récord de otros tiempos, de modo que lo comparan con otras series.',
  'person.same': 'Ambos nombran a la misma persona.',
  'actor.same': 'Ambos nombran al mismo.',
  'actor.within': 'Uno pertenece al otro: un texto es más exacto.',
  'actor.one-side': 'Ambos pertenecen a lo mismo: cada texto nombra otra parte.',
  'place.same': 'Ambos nombran el mismo lugar.',
  'place.within': 'Uno queda dentro del otro: un texto es más exacto.',
  'modality.same': 'Ambos lo cuentan igual.',
  'modality.came': 'Lo que estaba por venir en el primer texto se cuenta como hecho en el posterior.',
  'modality.did-not-come': 'Lo que estaba por venir en el primer texto no se había hecho en el posterior.',
  'modality.degree': 'Ambos lo cuentan como por venir, pero en distinto grado.',
  'modality.excluded':
    'Uno cuenta que puede no venir o que no está permitido; el otro, que puede venir: no se excluyen.',
  'measure.other-step': 'Cuentan dos pasos de una misma medida, que no se excluyen.',
  'trend.same': 'Ambos cuentan la misma dirección.',
  'condition.measured': 'Uno habla de este estado de cosas; el otro cuenta cuánto hay de él.',
  'trend.level': 'Uno cuenta hacia dónde fue; el otro, cuánto era: no se excluyen.',
  'trend.other-period': 'Cuentan las direcciones de dos tiempos.',
  'trend.other-time': 'Hablan de dos tiempos.',
  'trend.apart': 'Cuentan dos direcciones, y no todos dicen de qué tiempo y frente a cuál.',
  'total.part': 'Uno suma lo de un tiempo en el que cae el otro.',
  'condition.same': 'Todos hablan de ese estado de cosas.',
  'judgement.same': 'Ambos juzgan igual lo mismo.',
  'judgement.degree': 'Juzgan lo mismo en distinto grado.',
  'judgement.apart': 'Dos personas juzgan lo mismo de otro modo; ningún texto dice cuál tiene razón.',
  'judgement.other-target': 'Juzgan cosas distintas.',
  'judgement.other-criterion': 'Juzgan con otras medidas.',
  'stance.equal': 'Quien habla juzga lo mismo en ambos momentos.',
  'stance.undated': 'No puede saberse qué se dijo después.',
  'demand.same': 'Ambos cuentan lo que una parte exige de la otra en un mismo asunto.',
  'answer.same': 'Ambos cuentan la misma respuesta.',
  'answer.later': 'Los textos cuentan la respuesta en dos momentos.',
  'answer.undated': 'No puede saberse qué respuesta vino después.',
  'verdict.same': 'En ambos, quien exige juzga igual la respuesta.',
  'verdict.changed': 'Quien exige juzgó la respuesta de otro modo en otro momento.',
  'verdict.undated': 'No puede saberse qué dijo después quien exige.',
}

/** Differences of these are told in both values. */
const WITHOUT_DIFFERENCE: ReadonlySet<Attribute> = new Set(['framing', 'stance'])

const namesOf = (labels: readonly string[]): string =>
  labels.length > 3 ? `${labels.slice(0, 2).join(', ')} y ${labels.length - 2} más` : labels.join(' y ')

function because({ rule, reason, attribute, sides }: ToldFinding, shown: Shown): string {
  const said = RULES[rule]
  if (typeof said === 'string') return said
  const [x, y] = [shown.interval(sides[0].period), shown.interval(sides[1].period)]
  if (said !== undefined && x !== '' && y !== '') return said(x, y)
  return attribute === 'framing' ? 'Cuentan un mismo acto con palabras que afirman otra forma de él.' : REASONS[reason]
}

function finding(found: ToldFinding, shown: Shown): string {
  const { sides, values, attribute, difference } = found
  const [left, right] = [valueIn(values[0], shown), valueIn(values[1], shown)]
  const apart =
    difference === null || difference === '0' || WITHOUT_DIFFERENCE.has(attribute)
      ? ''
      : ` Diferencia: ${inSpanish(difference)}.`
  return `${namesOf(sides[0].labels)}: ${left}; ${namesOf(sides[1].labels)}: ${right}. ${because(found, shown)}${apart}`
}

const STATES: Readonly<Record<MeasureState, string>> = {
  threatened: 'amenaza',
  announced: 'anuncio',
  in_force: 'en vigor',
  amended: 'en vigor con cambios',
  paused: 'en pausa',
  ended: 'ya no rige',
}

const AHEAD: Readonly<Record<MeasureState, string>> = {
  threatened: 'amenaza',
  announced: 'anuncio',
  in_force: 'regirá',
  amended: 'cambio',
  paused: 'pausa',
  ended: 'fin',
}

const isOneDay = ({ start, end }: Interval): boolean => end === null || end === start

/** From when, no more exactly than the documents tell it. */
function since(when: Interval | null, day: string, shown: Shown): string {
  if (when === null) return ''
  if (when.start === null) return ` desde el ${shown.day(when.end ?? '')} a más tardar`
  if (isOneDay(when)) return ` desde el ${shown.day(when.start)}`
  const latest = when.end !== null && when.end > day ? ` (a más tardar el ${shown.day(when.end)})` : ''
  return ` desde algún día de ${shown.interval(when)}${latest}`
}

/** What stood, and the day (ISO) that was asked about. */
interface Asked {
  readonly on: MeasureOnDay
  readonly day: string
}

const limits = ({ scope }: MeasureStep, shown: Shown): string => (scope === null ? '' : ` (${shown.label(scope)})`)
const atRate = (rate: MeasureStep['rate']): string => (rate === null ? '' : ` al ${rate.value} por ciento`)

/** What a step says: state, limits, rate, and from when. */
function stepWords(step: MeasureStep, { on, day }: Asked, shown: Shown): string {
  const scope = limits(step, shown)
  const rate = step.state === 'ended' ? '' : atRate(on.rate)
  const isExcepted = step.rule.startsWith('measure.excepted.')
  if (on.state === 'announced' && step.effective !== null) {
    // An announcement whose day has come is no proof that it was carried out.
    const isDue = (step.effective.start ?? step.effective.end ?? '9999') <= day
    const due = isDue ? '; ningún documento dice que entrara en vigor' : ''
    const signed = step.signed === null ? '' : ` (firma: ${shown.interval(step.signed)})`
    return `${isExcepted ? `excepción anunciada${scope}` : `anunciada${scope}${rate}`} para ${shown.interval(step.effective)}${signed}${due}`
  }
  const isWord = step.state === 'threatened' || step.state === 'announced'
  const when = isWord ? (step.announced ?? step.signed) : (step.effective ?? step.signed ?? step.announced)
  const until = step.until === null ? '' : ` hasta el ${shown.day(step.until)}`
  const over = step.until !== null && step.until <= day ? '; ningún documento dice qué siguió' : ''
  return `${isExcepted ? 'exceptuada' : STATES[step.state]}${scope}${rate}${since(when, day, shown)}${until}${over}`
}

/** A step that was known by the day and holds only from a later one. */
function aheadWords(step: MeasureStep, shown: Shown): string {
  const when = shown.interval(step.effective)
  const made =
    step.signed === null ? `anuncio: ${shown.interval(step.announced)}` : `firma: ${shown.interval(step.signed)}`
  return `${AHEAD[step.state]}${limits(step, shown)}${atRate(step.rate)}, ${when} (${made})`
}

function stood(on: MeasureOnDay, day: string, shown: Shown): string {
  const { step, state, label, ahead } = on
  const nothing = state === 'unknown' ? 'ningún documento da una fecha' : 'nada con fecha hasta entonces'
  const now = step === null ? nothing : stepWords(step, { on, day }, shown)
  const coming = ahead.map((one) => `; ${aheadWords(one, shown)}`)
  return `${shown.label(label)}: ${now}${coming.join('')}.`
}

/** Where documents are at odds over a step of a measure. */
function conflict({ attribute, values }: MeasureConflict, shown: Shown): string {
  const what = attribute === 'date' ? 'el día desde el que rige' : 'la tasa'
  return `Los documentos difieren sobre ${what}: ${values.map(({ value: one }) => valueIn(one, shown)).join(' o ')}.`
}

/** What a figure says of a change: which way, and what of it the number is. */
const CHANGES: Readonly<Record<string, string>> = {
  'increase by this share': 'sube en esta proporción',
  'increase by this amount': 'sube en esta cantidad',
  'increase to this level': 'sube hasta este nivel',
  'decrease by this share': 'baja en esta proporción',
  'decrease by this amount': 'baja en esta cantidad',
  'decrease to this level': 'baja hasta este nivel',
}

const ISSUES: Readonly<Record<string, string>> = ISSUE_WORD

const joints = {
  results: (operation: string): string => `resultados de ${operation}`,
  resultsSince: (day: string): string => `resultados desde el ${day}`,
  tollSince: (day: string): string => `víctimas desde el ${day}`,
  position: (speaker: string, judged: string): string => `${speaker} sobre ${judged}`,
  by: (name: string): string => `por ${name}`,
}

export const sentences = {
  finding,
  stood,
  conflict,
  side: valueIn,
  difference: inSpanish,
  change: (change: string): string => CHANGES[change] ?? change,
  speaker: (name: string): string => SPEAKERS[name] ?? name,
  issue: ({ code, message }: Issue): string => ISSUES[code] ?? message,
  amount: inSpanish,
  told,
  checked,
  reading,
  tolerance,
  effect,
  reason: inReasons,
  item,
  field,
  value,
  joints,
}
