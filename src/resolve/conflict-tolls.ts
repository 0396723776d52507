// Who died and who went missing in a conflict since it began. Such a toll is told again every few weeks and only grows, so
// that all tellings of one conflict are one statistic: one place or one party, and one beginning, which a text gives as a
// day ("since 9 May") or as a stretch of time ("after three weeks of fighting").
import type { Claim, ClaimGroup, Interval, Period, Reading, Time } from '../model/index.js'
import { addDays, addMonths, intersection, intersects, readingsOf, yearlessDay } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import type { Grounds } from './grounds.js'
import { begunBefore, isNameless, RUN, TOLL } from './named-operations.js'
import { operationResults } from './operations.js'
import { PEOPLE, SINCE, SINCE_REACH, thingOf } from './results-since.js'

/** Words for people who fight each other for weeks. English, Spanish. */
const CONFLICT =
  /(?<!\p{L})(?<!(?:world|cold|trade|price|civil rights|mundial|comercial) )(?:fight|fighting|infighting|feud|war|warfare|conflict|hostilities|offensive|invasion|insurgency|pugna|guerra|conflicto|hostilidades|combates|enfrentamientos|ofensiva|invasión)(?!\p{L}| (?:on|against|crimes?|contra|mundial|comercial)(?!\p{L}))/iu

/** What became of those counted. English, Spanish. */
const DEAD =
  /(?<!\p{L})(?:dead|deaths?|died|killed|killing|lives|fatalities|murders?|murdered|homicides?|muert[eo]s?|muerta|matad[oa]|asesinatos?|asesinad[oa]s?|homicidios?|crímenes|fallecid[oa]s?|vidas)(?!\p{L})/iu
const MISSING = /(?<!\p{L})(?:missing|disappeared|disappearances?|desaparecid[oa]s?|desapariciones)(?!\p{L})/iu
/** How much of its clause before and behind a number tells what became of those it counts. */
const AHEAD = 24
const BEHIND = 32
const CLAUSE_END = /[,.;:()]|(?<!\p{L})(?:and|y|e)(?!\p{L})|\d/u

/** What leads from a stretch of time back to a beginning, before it and behind it. English, Spanish. */
const RUN_BEFORE =
  /(?<!\p{L})(?:in|after|into|within|over|en|tras|después de|a)(?: (?:the|its|first|last|los|las))*\s$/iu
const RUN_BEHIND = /^\s(?:of|after|into|since|de|después|desde)(?!\p{L})/iu
/** A toll that is told as what a conflict has brought so far, without its beginning. English, Spanish. */
const SO_FAR =
  /(?<!\p{L})(?:(?:has|have) (?:left|killed|claimed|cost|caused|brought)|since the (?:\p{L}+(?:[’']s)? ){0,3}(?:began|started|erupted|broke out)|ha (?:dejado|causado|cobrado|provocado)|han (?:dejado|causado)|deja)(?!\p{L})/iu

const DAY = /^\d{4}-\d\d-\d\d$/u
/** How many sentences back the place or the parties of a conflict may be told. */
const REACH = 2
/** A toll without its beginning is of a conflict where it is no smaller part of those told before, and no larger of those told after. */
const NEAR = 2

/** The beginning that a text gives of what it counts. */
interface Beginning {
  /** Between which days it lies; null where the text does not tell. */
  readonly begun: Interval | null
  /** `MM-DD` of a day without its year. */
  readonly yearless: string | null
  /** Whether its sentence tells of a conflict. */
  readonly ofConflict: boolean
}

interface Toll extends Beginning {
  readonly claim: Claim
  /** The places and the parties of the conflict. */
  readonly anchors: readonly string[]
}

type Fate = 'dead' | 'missing'

/** What became of those a number counts; null where its own words do not tell. */
function fateOf({ value, counted, sentence: { text } }: Claim): Fate | null {
  const at = value === null ? -1 : text.indexOf(value.words)
  if (value === null || at < 0) return null
  const ahead =
    text
      .slice(Math.max(0, at - AHEAD), at)
      .split(CLAUSE_END)
      .at(-1) ?? ''
  const end = at + value.words.length
  const behind = text.slice(end, end + BEHIND).split(CLAUSE_END)[0] ?? ''
  for (const words of [value.words, behind, value.unit === null ? counted : '', ahead])
    if (MISSING.test(words)) return 'missing'
    else if (DEAD.test(words)) return 'dead'
  return null
}

/** “230 crímenes” are as many murders; “crímenes de odio” need not be. */
const tellsOfMurders = ({ value, sentence: { text } }: Claim): boolean =>
  value !== null && /crímenes$/iu.test(value.words) && !text.includes(`${value.words} de `)

/** Whether a number counts all who met a fate, and not the soldiers or the children among them. */
function isToll(claim: Claim, grounds: Grounds): boolean {
  const { value, change, modality, countedObject } = claim
  if (value === null || (value.value ?? value.low) === null) return false
  if (value.attribute !== 'count' || change?.kind === 'relative') return false
  if (modality !== 'actual' && modality !== 'ongoing') return false
  const { unit } = value
  const isFate = unit === 'crime' ? tellsOfMurders(claim) : unit === null || DEAD.test(unit) || MISSING.test(unit)
  if (!isFate && unit !== 'person') return false
  const chain = countedObject === null ? [] : grounds.objectChain(countedObject)
  return fateOf(claim) !== null && (chain.length < 3 || DEAD.test(claim.counted) || MISSING.test(claim.counted))
}

/** The days on which a text can have been written, by the day or the month it gives. */
function publicationOf(published: string | null): Interval | null {
  if (published === null || DAY.test(published)) return published === null ? null : { start: published, end: published }
  const first = `${published}-01`
  return DAY.test(first) ? { start: first, end: addDays(addMonths(first, 1), -1) } : null
}

/** The beginning that a sentence gives; null where it gives none. */
function beginningOf({ sentence, published }: Claim, { document: { text }, times }: Reading): Beginning | null {
  const ofConflict = CONFLICT.test(sentence.text)
  const own = times.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
  const ahead = ({ span }: Time): string => text.slice(Math.max(sentence.start, span.start - SINCE_REACH), span.start)
  const since = own.find((time) => time.type === 'date' && SINCE.test(ahead(time)))
  if (since !== undefined) {
    const yearless = yearlessDay(since.value)
    const { start } = since.interval
    if (yearless === null && start === null) return null
    const month = /^\d{4}-\d\d$/u.test(since.value)
    const end = start === null ? null : month ? addDays(addMonths(start, 1), -1) : start
    return { begun: start === null ? null : { start, end }, yearless: start === null ? yearless : null, ofConflict }
  }
  if (!ofConflict) return null
  const run = own.find(
    (time) => RUN.test(time.value) && (RUN_BEFORE.test(ahead(time)) || RUN_BEHIND.test(text.slice(time.span.end))),
  )
  const written = publicationOf(published)
  if (run !== undefined) {
    const days =
      written?.start == null || written.end === null ? null : begunBefore(run.value, written.start, written.end)
    return { begun: days, yearless: null, ofConflict }
  }
  return SO_FAR.test(sentence.text) ? { begun: null, yearless: null, ofConflict } : null
}

/** Where a sentence says a conflict is and who fights, else the sentences before it. */
function anchorsOf({ sentence, sentenceIndex, place, placeStated }: Claim, { names, sentences }: Reading): string[] {
  for (let index = sentenceIndex; index >= Math.max(0, sentenceIndex - REACH); index--) {
    const span = index === sentenceIndex ? sentence : sentences[index]?.span
    const own = names.flatMap(({ kind, entity, span: { start } }) =>
      entity !== null && (kind === 'place' || kind === 'group') && span && start >= span.start && start < span.end
        ? entity
        : [],
    )
    const told = index === sentenceIndex && placeStated && place !== null ? [place, ...own] : own
    if (told.length > 0) return [...new Set(told)].sort()
  }
  return []
}

/** Whether the time of a number is that of a toll which runs from a beginning, and not a month's or a day's. */
function runsFrom({ period }: Claim, { begun }: Beginning): boolean {
  if (period?.basis !== 'stated' || period.interval.start === null) return true
  return begun !== null && intersects({ ...period.interval, end: period.interval.start }, begun)
}

/** Claims with the tolls among them marked by where, of whom and since when they count. */
export function withTolls(claims: readonly Claim[], reading: Reading, grounds: Grounds): Claim[] {
  const hasThings = new Set(
    claims.filter((claim) => ![PEOPLE, null].includes(thingOf(claim, grounds))).map(({ sentence }) => sentence.start),
  )
  return claims.map((claim) => {
    const { operation, value, sentence } = claim
    if (!isToll(claim, grounds) || (operation !== null && !operation.startsWith('results:') && !isNameless(operation)))
      return claim
    const beginning = beginningOf(claim, reading)
    if (beginning === null || !runsFrom(claim, beginning)) return claim
    const { begun, yearless, ofConflict } = beginning
    // Elsewhere the number has to say by itself whom it counts, and no account of other things lists it.
    if (!ofConflict && (value?.unit === null || hasThings.has(sentence.start))) return claim
    const anchors = anchorsOf(claim, reading)
    if (anchors.length === 0) return claim
    const parts = [
      ofConflict ? 'conflict' : '',
      begun?.start ?? '',
      begun?.end ?? '',
      yearless ?? '',
      anchors.join('+'),
    ]
    return { ...claim, operation: `${TOLL}${parts.join('|')}` }
  })
}

/** What a marked claim says of its toll; null for others. */
function tollOf(claim: Claim): Toll | null {
  if (!claim.operation?.startsWith(TOLL)) return null
  const [conflict = '', start = '', end = '', yearless = '', anchors = ''] = claim.operation
    .slice(TOLL.length)
    .split('|')
  return {
    claim,
    begun: start === '' ? null : { start, end },
    yearless: yearless === '' ? null : yearless,
    ofConflict: conflict !== '',
    anchors: anchors.split('+'),
  }
}

/** The claims that may be running totals: results of an operation and tolls of a conflict. */
export const runningTotals = (claims: readonly Claim[], pack: Pack, grounds: Grounds): Claim[] => [
  ...operationResults(claims, pack, grounds),
  ...claims.filter((claim) => tollOf(claim) !== null),
]

interface Conflict {
  begun: Interval
  readonly tolls: Toll[]
}

/** A country alone is too wide: much is fought over in one. */
const meet = (a: Toll, b: Toll, { geography }: Grounds): boolean =>
  a.anchors.some((x) =>
    b.anchors.some((y) =>
      x === y ? !geography.isCountry(x) : [x, y].every(geography.isLocal) && geography.compatible(x, y),
    ),
  )

/** How many a toll tells; of “hundreds” the least that they can be. */
const sizeOf = ({ claim: { value } }: Toll): number =>
  value === null ? 0 : Math.max(value.low ?? 0, ...readingsOf(value))

/** Whether a toll tells only how many there were at least. */
const isVague = ({ claim: { value } }: Toll): boolean => value?.value == null

/** Whether a toll without its beginning fits those of the same fate that were told before and after it. */
function fits(toll: Toll, { begun, tolls }: Conflict): boolean {
  const { published } = toll.claim
  const size = sizeOf(toll)
  const alike = tolls.filter((other) => other.begun !== null && fateOf(other.claim) === fateOf(toll.claim))
  if (alike.length === 0 || (published !== null && published < (begun.start as string))) return false
  const told = (other: Toll): string => other.claim.published ?? ''
  const before = alike.filter((other) => published === null || told(other) <= published).map(sizeOf)
  const after = alike.filter((other) => published !== null && told(other) > published).map(sizeOf)
  const least = published === null ? Math.min(...before) : Math.max(0, ...before) / NEAR
  return (isVague(toll) || size >= least) && after.every((other) => size <= other * NEAR)
}

/** The conflicts whose tolls several texts tell. */
function conflictsOf(tolls: readonly Toll[], grounds: Grounds): Conflict[] {
  const conflicts: Conflict[] = []
  const width = ({ begun }: Toll): number => Date.parse(begun?.end ?? '') - Date.parse(begun?.start ?? '')
  const near = (toll: Toll, { tolls: known }: Conflict): boolean => known.some((other) => meet(toll, other, grounds))
  const dated = tolls.filter(({ begun }) => begun !== null)
  // Those who give the day speak first.
  for (const toll of dated.sort((a, b) => width(a) - width(b) || a.claim.id.localeCompare(b.claim.id))) {
    const own = toll.begun as Interval
    const conflict = conflicts.find((other) => intersects(other.begun, own) && near(toll, other))
    if (conflict === undefined) conflicts.push({ begun: own, tolls: [toll] })
    else {
      conflict.begun = intersection(conflict.begun, own) ?? conflict.begun
      conflict.tolls.push(toll)
    }
  }
  const told = conflicts.filter(({ tolls: known }) => known.some(({ ofConflict }) => ofConflict))
  for (const toll of tolls.filter(({ begun }) => begun === null)) {
    const may = told.filter(
      (conflict) =>
        near(toll, conflict) &&
        (toll.yearless === null ? fits(toll, conflict) : conflict.begun.start?.slice(5) === toll.yearless),
    )
    // What fits several conflicts may be of either.
    if (may.length === 1) may[0]?.tolls.push(toll)
  }
  return told.filter(({ tolls: known }) => new Set(known.map(({ claim }) => claim.document)).size > 1)
}

/** Until when a toll counts: the last day it states after the beginning, else the day it was published. */
function periodOf({ claim: { period, published } }: Toll, start: string): Period {
  const own = period?.basis === 'stated' ? period.interval.end : null
  return {
    span: period?.span ?? null,
    interval: { start, end: own !== null && own > start ? own : (publicationOf(published)?.end ?? null) },
    edtf: null,
    basis: 'implied',
    rule: 'operation.total',
  }
}

const byDate = (a: Claim, b: Claim): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id)

/** The place that most tellings give; the first of several. */
function mostTold(claims: readonly Claim[]): string | null {
  const times = new Map<string, number>()
  for (const { place, placeStated } of claims)
    if (placeStated && place !== null) times.set(place, (times.get(place) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null
}

/** One statistic for each conflict whose tolls several texts tell. */
export function resolveTolls(claims: readonly Claim[], grounds: Grounds): ClaimGroup[] {
  return conflictsOf(
    claims.flatMap((claim) => tollOf(claim) ?? []),
    grounds,
  ).map(({ begun, tolls }) => {
    const start = begun.start as string
    const own = tolls.map((toll) => ({ ...toll.claim, period: periodOf(toll, start) })).sort(byDate)
    const place = mostTold(own)
    const where = place === null ? '' : ` (${grounds.geography.label(place)})`
    return {
      id: `s:${(own[0] as Claim).id}`,
      kind: 'statistic',
      what: `toll since ${start}${where}`,
      type: null,
      indicator: null,
      track: null,
      place,
      claims: own,
    }
  })
}
