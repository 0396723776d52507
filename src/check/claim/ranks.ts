// "The lowest since 2018", "the third highest month", "the state with the most murders": a place in an order of periods
// or of places.
import { addDays, addMonths, type CheckedClaim, type CheckedRank } from '../../model/index.js'
import { bareClaim, type ClaimGrounds, measuredBy, perIn } from './figures.js'
import { restrictionOf } from './restriction.js'
import { type ClaimSentence, placesIn } from './sentence.js'
import type { NamedPeriod } from './times.js'

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  primer: 1,
  primero: 1,
  primera: 1,
  second: 2,
  segundo: 2,
  segunda: 2,
  third: 3,
  tercer: 3,
  tercero: 3,
  tercera: 3,
  fourth: 4,
  cuarto: 4,
  cuarta: 4,
  fifth: 5,
  quinto: 5,
  quinta: 5,
  sixth: 6,
  sexto: 6,
  seventh: 7,
  séptimo: 7,
  eighth: 8,
  octavo: 8,
  ninth: 9,
  noveno: 9,
  tenth: 10,
  décimo: 10,
}

/** The place that a word names: "third", "22nd". */
const orderOf = (word: string): number | undefined =>
  ORDINALS[word] ?? (/^\d{1,3}(?:st|nd|rd|th)$/u.test(word) ? Number.parseInt(word, 10) : undefined)

const MOST =
  /(?<!\p{L})(?:highest|most(?= (?:violent|murderous|homicides|murders|victims|disappearances|missing|killings|deaths|cases|encounters|apprehensions|seizures|dangerous|of any))|largest|biggest|greatest|deadliest|bloodiest|worst|record(?:[- ]high)?|all-time high|peak(?:ed)?|top(?:s|ped)?|más (?:alt[oa]s?|violent[oa]s?|elevad[oa]s?|letal(?:es)?|sangrient[oa]s?|homicidios|desaparici(?:ones|dos)|asesinatos|víctimas)|mayor(?:es)? (?:número|cifra|cantidad|tasa|nivel|promedio)|peor(?:es)?|máximo|récord)(?!\p{L})/iu
const LEAST =
  /(?<!\p{L})(?:lowest|fewest|smallest|least (?:deadly|violent|bloody|murderous)|least(?= (?:homicides|murders|of any))|record[- ]low|all-time low|safest|best|más (?:baj[oa]s?|reducid[oa]s?)|menos (?:violent[oa]s?|letal(?:es)?)|menor(?:es)? (?:número|cifra|cantidad|tasa|nivel|promedio)|mínimo|mejor(?:es)?)(?!\p{L})/iu

/** Right before a superlative: it is what something is compared with, not what is claimed ("14 per cent below their peak"). */
const COMPARED_WITH =
  /(?<!\p{L})(?:below|under|above|from|since|than|off|versus|respecto (?:de|al?)|desde|frente al?|por (?:debajo|encima) del?)\s+(?:(?:its|their|his|her|the|an?|su|sus|el|la|un|una|all-time|earlier|previous)\s+)*$/iu

/** "Ranked third", "ocupó el tercer lugar". */
const RANKED =
  /(?<!\p{L})(?:ranked|ranks|came|placed|ocup(?:a|ó)(?: el)?|en el|fue el)\s+(\p{L}+|\d\p{L}{2})(?!\p{L})(?: (?:place|lugar))?/iu

const PLACES_RANKED =
  /(?<!\p{L})(?:of (?:any|all|the)(?: (?:of )?(?:the )?)?(?: ?\d+)?(?: mexican| mexico’s)? (?:states?|municipalit(?:y|ies)|cities)|among (?:all )?(?:the )?(?:mexican )?(?:states|municipalities|cities)|(?:any|every) (?:other )?(?:mexican )?(?:state|municipality|city)|(?:state|municipality|city) with|(?:most|least|deadliest|safest|más|menos) (?:violent |violento )?(?:state|municipality|city|estado|municipio)|(?:el )?(?:estado|municipio|entidad|ciudad)(?: más| menos| con)|de tod[oa]s l[oa]s (?:estados|entidades|municipios)|entre (?:los|las) (?:estados|entidades|municipios)|nationwide|in the country|(?:a nivel )?nacional|del país)(?!\p{L})/iu

const SAME_MONTHS =
  /(?<!\p{L})(?:lowest|highest|deadliest|worst|best|fewest|most violent|least deadly)\s+(?:first quarter|second quarter|third quarter|fourth quarter|first half|second half|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})|(?<!\p{L})(?:para un|el|un) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primer trimestre|primer semestre)(?!\p{L})(?= (?:más|menos|desde|con))/iu

const IN_YEARS =
  /(?<!\p{L})(?:in|for|en)\s+(?:more than |más de |at least )?(?:the (?:last|past) |los últimos )?(\d{1,2}|\p{L}+)\s+(years?|años?|months?|meses)(?!\p{L})/iu
const WITHIN_TWELVE =
  /(?<!\p{L})(?:of (?:its|the|those) (?:last |past |previous )?(?:twelve|12) months|(?:in|of|over) the (?:last|past) (?:twelve|12) months|de los últimos (?:doce|12) meses)(?!\p{L})/iu
const OF_THE_YEAR = /(?<!\p{L})(?:of|in|this|del|en el|este)\s+(?:the )?(?:year|año)(?: so far)?\b/iu

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  twelve: 12,
  doce: 12,
}

interface Superlative {
  readonly from: CheckedRank['from']
  readonly place: number
  readonly start: number
}

function superlativeIn(text: string): Superlative | null {
  const [most, least] = [MOST.exec(text), LEAST.exec(text)]
  const found = least !== null && (most === null || least.index <= most.index) ? least : most
  const ranked = RANKED.exec(text)
  const order = orderOf((ranked?.[1] ?? ranked?.[2] ?? '').toLowerCase())
  if (found === null)
    return ranked === null || order === undefined ? null : { from: 'most', place: order, start: ranked.index }
  // "Second highest", "tercer mes más violento", "el segundo mayor número".
  const words =
    text
      .slice(Math.max(0, found.index - 24), found.index)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  const place = words
    .slice(-3)
    .map(orderOf)
    .findLast((one) => one !== undefined && one > 1)
  return { from: found === least ? 'least' : 'most', place: place ?? order ?? 1, start: found.index }
}

/** From when to when periods are ranked. */
function scopeOf({ text, periods }: ClaimSentence, subject: NamedPeriod | null): Pick<CheckedRank, 'since' | 'until'> {
  const since = periods.find((one) => one.since !== null && one !== subject)?.since
  if (since != null) return { since: since.start, until: null }
  const end = subject?.interval.end ?? null
  if (end === null) return { since: null, until: null }
  if (WITHIN_TWELVE.test(text)) return { since: addMonths(addDays(end, 1), -12), until: end }
  const [, count, unit] = IN_YEARS.exec(text) ?? []
  const length = Number(count) || (NUMBERS[(count ?? '').toLowerCase()] ?? 0)
  if (length > 0)
    return { since: addMonths(addDays(end, 1), -length * (/^(?:y|a)/iu.test(unit ?? '') ? 12 : 1)), until: null }
  // "The deadliest month of 2024": a year that holds the subject.
  const around = periods.find(
    ({ interval }) =>
      interval.start !== null &&
      interval.end !== null &&
      subject !== null &&
      interval.start <= (subject.interval.start ?? '') &&
      interval.end >= end &&
      interval !== subject.interval,
  )
  if (around !== undefined) return { since: around.interval.start, until: around.interval.end }
  return OF_THE_YEAR.test(text) ? { since: `${end.slice(0, 4)}-01-01`, until: null } : { since: null, until: null }
}

/** Whether one of the pack's places lies in another. */
function liesIn({ pack }: ClaimSentence, place: string, around: string): boolean {
  const within = pack.places.find(({ id }) => id === place)?.within
  return (
    within === around ||
    (within !== undefined && within !== place && pack.places.find(({ id }) => id === within)?.within === around)
  )
}

/** The place that is ranked, where others of its kind are what it is ranked among. */
function rankedPlace(sentence: ClaimSentence): string | null {
  const names = sentence.places.map(({ place }) => place)
  const inner = names.find((place) => names.some((around) => liesIn(sentence, place, around)))
  if (inner !== undefined) return inner
  return PLACES_RANKED.test(sentence.text) ? (names[0] ?? null) : null
}

/** A place in an order as a claim; null where the sentence makes none of what is measured. */
export function rankClaim(sentence: ClaimSentence, { given }: ClaimGrounds): CheckedClaim | null {
  const { text, periods } = sentence
  const superlative = superlativeIn(text)
  if (superlative === null || COMPARED_WITH.test(text.slice(0, superlative.start))) return null
  const { indicator, near } = measuredBy(sentence, null, superlative.start)
  if (near === null) return null
  const subject = periods.find((one) => one.since === null && !one.baseline) ?? null
  const time = periods.some((one) => one.since !== null)
  const place = time ? null : rankedPlace(sentence)
  const rank: CheckedRank = {
    place: superlative.place,
    from: superlative.from,
    among: place === null ? 'periods' : 'places',
    ...(place === null ? scopeOf(sentence, subject) : { since: null, until: null }),
    sameMonths: SAME_MONTHS.test(text),
  }
  return {
    ...bareClaim(sentence),
    kind: 'rank',
    indicator: given.indicator ?? indicator,
    places: given.places ?? (place !== null ? [place] : placesIn(sentence, { start: 0, end: text.length })),
    period: given.period ?? subject?.interval ?? null,
    per: perIn(text) ?? (place !== null && /(?<!\p{L})(?:rate|tasa)(?!\p{L})/iu.test(text) ? 'per_100000' : null),
    rank,
    only: restrictionOf(sentence, { end: text.length, noun: null }, indicator, near.definition),
  }
}
