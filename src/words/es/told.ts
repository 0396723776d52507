// The sentences of checks and of effects, in Spanish: each made anew from its rule and from what it says, as the
// program tells them apart (`Told` of the contract). The values come as they are shown, in the order of the contract.

import type { Check, CheckReading, Effect, Said, Told } from '../../model/index.js'
import type { Shown } from '../shown.js'
import { valueIn } from './values.js'

type Making = (...values: readonly string[]) => string

const PER: Readonly<Record<string, string>> = {
  total: 'en total',
  day: 'por día',
  month: 'por mes',
  year: 'por año',
  per_100000: 'por 100,000 habitantes',
}

/** The same after a thing that is counted; a total needs no words. */
const rate = (per: string): string => (per === 'total' ? '' : ` ${PER[per] ?? per}`)

const BASELINES: Readonly<Record<string, string>> = {
  named: 'la base que nombra',
  same_period_a_year_before: 'el mismo periodo un año antes',
  period_just_before: 'el periodo inmediatamente anterior',
  start_of_term: 'el primer mes del mandato',
  month_before_the_start: 'el último mes antes del mandato',
  average_of_the_year_before: 'el promedio de los doce meses anteriores',
}

const FAMILIES: Readonly<Record<string, string>> = {
  poisson: 'de Poisson',
  quasi_poisson: 'de cuasi-Poisson',
  negative_binomial: 'binomial negativa',
}

/** What a reading is computed from. */
const READINGS: Readonly<Record<string, Making>> = {
  value: (what, place, period, per = '', dataset, vintages, baseline, before) =>
    `${what} en ${place}, ${period}${baseline === undefined ? '' : ` frente a ${BASELINES[baseline] ?? baseline} (${before})`}, ${PER[per] ?? per} (${dataset}, ${vintages})`,
  rank: (value, what, per = '', place, period, rank, among, dataset, vintage) =>
    `${value} ${what}${rate(per)} en ${place}, ${period}: ${rank} de los ${among === 'places' ? 'lugares' : 'periodos'} (${dataset}, ${vintage})`,
  share: (one, what, place, other, whole, where, period, per = '', ...sources) =>
    `${one} ${what}${rate(per)} en ${place} de ${other} ${whole}${rate(per)} en ${where}, ${period} (${sourcesOf(sources)})`,
  sides: (one, what, place, other, beside, where, period, per = '', ...sources) =>
    `${one} ${what}${rate(per)} en ${place} y ${other} ${beside}${rate(per)} en ${where}, ${period} (${sourcesOf(sources)})`,
  concentration: (share, what, place, period, fewest, all, dataset, vintage) =>
    `${share} % de ${what} en ${place}, ${period}, está en ${fewest} de ${all} lugares (${dataset}, ${vintage})`,
}

const sourcesOf = ([one, vintages, other, others]: readonly string[]): string =>
  `${one}, ${vintages}; ${other}, ${others}`

const SIDES: Readonly<Record<string, string>> = { above: 'por encima', below: 'por debajo' }

/** How far from what was expected a series lay. */
const lay = (side: string): Making => {
  return (at, what, place, share, low, high, after, before) =>
    `Desde el ${at}, ${what} (${place}) quedó un ${share} % ${SIDES[side]} de lo que el nivel, la tendencia y la estación hasta entonces hacían esperar (intervalo del 95 %: ${low} a ${high}; ${after} después, ${before} antes).`
}

/** What is said of a check: the verdict, where it stands, what must be known beside it. */
const OF_CHECKS: Readonly<Record<string, Making>> = {
  reproduced: () => 'La propia lectura de lo afirmado da el número.',
  reproduced_under_other_readings: () =>
    'La propia lectura de lo afirmado no da el número; sí lo dan lecturas que no nombra.',
  not_reproduced: () => 'Ninguna lectura da el número con los datos que hay.',
  not_comparable: () => 'Los datos que hay cuentan otra cosa, así que el número no puede ponerse junto a ellos.',
  data_too_short: () => 'Los datos que hay no abarcan los periodos que hacen falta.',
  no_suitable_data: () => 'Ninguna serie que haya mide lo que se afirma.',
  only: (words) => `Ninguna serie que haya cuenta solo esto: «${words}».`,
  compared_unread: () => 'Aquello con lo que se compara no es un tiempo que pueda leerse; nombre un mes o un año.',
  standing: (all, least, most, below) =>
    `Se probaron ${all} lecturas, de ${least} a ${most}; ${below} quedan por debajo de lo afirmado.`,
  sign: () => 'El sentido depende de la lectura.',
  usualness: (period, rank, of) =>
    `El promedio diario de ${period} fue ${rank} de los ${of} meses que terminan con ese periodo.`,
  method_break: (note, day) => `${note} (${day})`,
  spliced: (vintages) => `Se juntan valores de varias publicaciones: ${vintages}.`,
  number_of_days: (one, other) => `Los periodos tienen ${one} y ${other} días; véase la lectura por día.`,
  preliminary_with_consolidated: () => 'Valores preliminares se ponen junto a otros consolidados.',
  small_counts: (least, expected, needed) =>
    needed === undefined
      ? `Cuentas de menos de ${least} se mueven muchos puntos por pocos casos.`
      : `Se cuenta demasiado poco: ${least} antes, y según eso unos ${expected} que esperar después; hacen falta al menos ${needed} de cada lado.`,
  whole_months: (period) => `Lo afirmado nombra días; la serie tiene meses enteros, así que se usa ${period}.`,
  caveat: (words) => words ?? '',
  release_not_loaded: (dataset, day, vintages) =>
    `No está cargada la publicación de ${dataset} que se conocía el ${day}; las cifras de ${vintages} pueden haberse revisado desde entonces.`,
  not_with: (dataset, because) => `No debe mezclarse con ${dataset}: ${because}`,
  other_definition: (what, meant) => `Cuenta ${what}, pues de este lugar no se dan ${meant}.`,
  last_digit: () => 'la mitad de la última cifra escrita',
  last_digit_points: (half) => `la mitad de la última cifra escrita, ${half} puntos`,
  tenth: () => 'la décima parte',
  revisions: (share) => `lo que mueven las revisiones, ${share} % del valor`,
}

/** What is said of an effect: the verdict, why there is none, what to weigh beside it. */
const OF_EFFECTS: Readonly<Record<string, Making>> = {
  rise: lay('above'),
  fall: lay('below'),
  no_change: (at, what, place, off, after, before) =>
    `Ningún cambio que se distinga del azar: desde el ${at}, ${what} (${place}) quedó a ${off} de lo que el nivel, la tendencia y la estación hasta entonces hacían esperar (intervalo del 95 %; ${after} después, ${before} antes).`,
  chance: (often) => `Donde nada cambia, el azar produce otro tanto ${often}.`,
  no_cause: () => 'Es un cambio en ese momento; la serie no dice qué lo produjo.',
  no_proof: () => 'No prueba que nada cambiara: pudo hacerlo cuanto cabe en el intervalo.',
  refused: (what, place) => `Sin respuesta para ${what} (${place}):`,
  too_few_after: (periods, at, least) =>
    `Solo ${periods} de la serie quedan después del ${at}; hacen falta al menos ${least}.`,
  too_few_before: (periods, at, least) => `Solo ${periods} quedan antes del ${at}; hacen falta al menos ${least}.`,
  too_few_points: (periods, least) => `La serie tiene ${periods} en total; hacen falta al menos ${least}.`,
  stock: () => 'Es un número en un momento, no una cuenta sobre un periodo; este método no le sirve.',
  overlapping: () =>
    'Cada valor abarca doce meses, de modo que un cambio en un día se reparte por un año de valores; tome una serie por mes.',
  negative_values: () => 'La serie tiene valores menores que cero; este método cuenta.',
  no_step: () =>
    'Después de la fecha la serie no se movió como un escalón: lo contado y el salto en la fecha quedan a dos lados de lo esperado.',
  announced: (day) =>
    `Se anunció o amenazó con ella desde el ${day}; lo que se hizo desde entonces queda antes de la fecha.`,
  preliminary: () => 'Algunos valores son preliminares.',
  no_controls: (held, least) => `Hay muy pocos otros lugares con los que comparar (${held} de ${least}).`,
  older_difference: (periods, share, side = '') =>
    `En los ${periods} periodos anteriores a la fecha ya quedaba un ${share} % ${SIDES[side] ?? side} de su tendencia larga: parte de la diferencia puede ser anterior.`,
  earlier_trend: (change) => `Tendencia anterior: ${change} al año hasta entonces.`,
  anticipation: (day, change) => `Justo antes, desde el ${day}: ${change}.`,
  placebo_dates: (called, of, asFar) =>
    `Fechas placebo: ${called} de ${of} fechas anteriores pasarían por un cambio; ${asFar} se movieron tanto.`,
  placebo_places: (changed, of) =>
    `Lugares placebo: ${changed} de ${of} otros lugares muestran un cambio en la misma fecha.`,
  difference: (change, asMuch, of) =>
    `Junto a otros lugares a la vez (diferencia en diferencias): ${change}; ${asMuch} de ${of} destacan tanto.`,
  synthetic: (change, asMuch, of) =>
    `Junto a una mezcla de otros lugares (control sintético): ${change}; ${asMuch} de ${of} destacan tanto.`,
  near_by: (place, change) => `Cerca, en la misma fecha: ${place} ${change}.`,
  same_time: (what, day) => `Más o menos al mismo tiempo: ${what}, ${day}.`,
  method: (family = '', spread, likeness, waves, dataset, vintages) =>
    `Método: regresión segmentada (${FAMILIES[family] ?? family}, dispersión ${spread}, autocorrelación de unos ${likeness}), ${waves === '1' ? 'una onda' : `${waves} ondas`} al año; ${dataset} de ${vintages}.`,
}

/** How each sentence is said. */
const SENTENCES: Readonly<Record<string, Making>> = { ...OF_CHECKS, ...OF_EFFECTS }

/** Ids of datasets and words of the contract, which are no words of a sentence. */
const isCode = (value: string): boolean =>
  (/^[a-z0-9]+(?:[-_][a-z0-9]+)+$/u.test(value) && !/^\d{4}-\d{2}-\d{2}$/u.test(value)) ||
  [PER, SIDES].some((words) => value in words)

const said = (makings: Readonly<Record<string, Making>>, { code, values }: Said, shown: Shown): string | null =>
  makings[code]?.(...values.map((value) => (isCode(value) ? value : valueIn(value, shown)))) ?? null

/** A sentence of a check or of an effect. */
export const told = (sentence: Told, shown: Shown): string => said(SENTENCES, sentence, shown) ?? sentence.message

/** What a reading is computed from. */
export const reading = ({ words, told: of }: CheckReading, shown: Shown): string => said(READINGS, of, shown) ?? words

/** Why the tolerance of a check is so wide. */
export const tolerance = ({ because, told: of }: NonNullable<Check['tolerance']>, shown: Shown): string =>
  said(SENTENCES, of, shown) ?? because

/** A sentence of what a check answers; some are of a reading. */
export function checked(sentence: Told, { readings }: Check, shown: Shown): string {
  const { code, values } = sentence
  const of = readings.find(({ id }) => id === values[1])
  if (of === undefined || (code !== 'own' && code !== 'other')) return told(sentence, shown)
  const words = `${valueIn(values[0] ?? '', shown)}: ${reading(of, shown)}.`
  return code === 'own' ? words : `No es lo que se afirmó: ${words}`
}

/** All that is answered of an effect. */
export const effect = ({ answer }: Effect, shown: Shown): string => answer.map((one) => told(one, shown)).join(' ')
