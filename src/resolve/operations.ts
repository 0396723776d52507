// The results of a named operation: arrests, seizures and the like, added up from its beginning and told again every few
// weeks. All of them are one statistic; that one total is larger because it was told later is then plain.
import type { Claim, ClaimGroup, Interval, Period } from '../model/index.js'
import { comparable, intersects, lengthInDays, readingsOf } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import type { Grounds } from './grounds.js'
import { begunBetween, isNameless, operationsIn } from './named-operations.js'

/** An operation whose numbers are of no longer a time than this is a single happening. */
const SHORTEST_RUN_DAYS = 7
/** So many things must both count for two names in two languages to be of one operation that began on one day. */
const THINGS_IN_COMMON = 2

/** Results add up; shares, rates and changes measure something. */
const ADDS_UP = new Set(['count', 'mass', 'money'])

const stated = (claim: Claim): Interval | null => (claim.period?.basis === 'stated' ? claim.period.interval : null)

const daysOf = (interval: Interval | null): number => (interval === null ? 0 : (lengthInDays(interval) ?? 0))

/** Whether a number can be a result of the operation spoken of: it adds up, and is of no town. */
function isResult(claim: Claim, grounds: Grounds, levels: ReadonlySet<string>): boolean {
  if (claim.operation == null || claim.value === null || claim.value.value === null) return false
  if (!ADDS_UP.has(claim.value.attribute) || claim.change?.kind === 'relative') return false
  if (claim.modality !== 'actual' && claim.modality !== 'ongoing') return false
  if (claim.indicator !== null && levels.has(claim.indicator)) return false
  return !(claim.placeStated && claim.place !== null && isTown(claim.place, grounds))
}

const isTown = (place: string, grounds: Grounds): boolean =>
  grounds.geography.isLocal(place) || !grounds.geography.isCountry(place)

/** The day from which an operation counts: the first day of the times most documents give, the earliest of several. */
function beginningOf(claims: readonly Claim[]): string | null {
  const documents = new Map<string, Set<string>>()
  for (const claim of claims) {
    const start = stated(claim)?.start ?? null
    if (start !== null) documents.set(start, (documents.get(start) ?? new Set()).add(claim.document))
  }
  const ordered = [...documents].sort(([a, x], [b, y]) => y.size - x.size || a.localeCompare(b))
  return ordered[0]?.[0] ?? null
}

interface Operation {
  readonly names: readonly string[]
  readonly begun: string
  readonly claims: readonly Claim[]
}

const thingsOf = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.flatMap((claim) => claim.countedObject ?? []))

/** Whether two operations are one: begun on one day, called by words of two languages, and counting the same things. */
function sameOperation(a: Operation, b: Operation): boolean {
  const word = (name: string) => name.slice(0, name.indexOf(':'))
  const words = new Set(a.names.map(word))
  if (a.begun !== b.begun || b.names.some((name) => words.has(word(name)))) return false
  const things = thingsOf(a.claims)
  return [...thingsOf(b.claims)].filter((thing) => things.has(thing)).length >= THINGS_IN_COMMON
}

const isNamed = (claim: Claim): boolean => operationsIn(claim.sentence.text).length > 0

/** "In two weeks 700 were taken": so much came in a stretch that the words leave open, and not since the beginning. English, Spanish. */
const IN_A_STRETCH =
  /(?<!\p{L})(?:in|within|en) (?:an?|one|two|three|four|five|six|un|una|dos|tres|cuatro|cinco|seis|\d+) (?:days?|weeks?|months?|d[ií]as?|semanas?|mes(?:es)?)(?!\p{L})/iu

/** A beginning that is told by its month alone ("since February") is the day on which it was. */
const isBeginning = (start: string, begun: string): boolean =>
  start === begun || (start.endsWith('-01') && start.slice(0, 7) === begun.slice(0, 7))

/** Whether a number in a sentence after the name can still be a total: no other time is stated for it. */
const goesOn = (claim: Claim, begun: string): boolean => {
  const own = stated(claim)
  return own === null ? !IN_A_STRETCH.test(claim.sentence.text) : own.start !== null && isBeginning(own.start, begun)
}

function operationsOf(results: readonly Claim[]): Operation[] {
  const byName = new Map<string, Claim[]>()
  for (const claim of results) {
    const name = claim.operation as string
    if (isNameless(name)) continue
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [claim])
    else known.push(claim)
  }
  const operations: Operation[] = []
  for (const [name, claims] of [...byName].sort(([a], [b]) => a.localeCompare(b))) {
    const named = claims.filter(isNamed)
    const begun = beginningOf(named)
    const runs = named.some((claim) => daysOf(stated(claim)) > SHORTEST_RUN_DAYS)
    if (begun === null || !runs) continue
    const told = [...named, ...claims.filter((claim) => !isNamed(claim) && goesOn(claim, begun))]
    const one: Operation = { names: [name], begun, claims: told }
    const place = operations.findIndex((other) => sameOperation(other, one))
    const other = operations[place]
    if (other === undefined) operations.push(one)
    else operations[place] = { names: [...other.names, name], begun, claims: [...other.claims, ...told] }
  }
  return operations
}

/** The last day that a number counts, as far as it is known. */
const dayOf = ({ period, published }: Claim): string | null => period?.interval.end ?? published

/** Whether two totals count one thing by one measure. */
const countsAlike = (a: Claim, b: Claim): boolean =>
  a.value !== null &&
  b.value !== null &&
  a.countedObject !== null &&
  a.countedObject === b.countedObject &&
  a.value.attribute === b.value.attribute &&
  comparable(a.value, b.value)

/** The totals told of one operation by its name, and the day from which they count. */
interface Totals {
  readonly begun: string
  readonly totals: readonly Claim[]
}

const sizeOf = ({ value }: Claim): number => (value === null ? 0 : Math.max(...readingsOf(value)))

/** Whether a text says of a number how long its operation has run, and that leads back to the beginning. */
function runsSince(claim: Claim, begun: string): boolean {
  const since = claim.published === null ? null : begunBetween(claim.operation as string, claim.published)
  return since !== null && intersects(since, { start: begun, end: begun })
}

/** One text in so many may err, or tell of a part: these alone do not keep a number out. */
const ONE_IN = 4

/**
 * Whether a number lies between the totals of its thing that were told before it and after it; null where there are not
 * both. Before the first total nothing was counted, if the text leads back to the beginning.
 */
function isBetween(claim: Claim, { begun, totals }: Totals): boolean | null {
  const day = dayOf(claim)
  if (day === null) return null
  const alike = totals
    .map((total) => ({ document: total.document, day: dayOf(total) ?? day, size: sizeOf(total), total }))
    .filter(({ total }) => countsAlike(total, claim))
  const [earlier, later] = [alike.filter((other) => other.day < day), alike.filter((other) => other.day > day)]
  if (later.length === 0 || (earlier.length === 0 && !runsSince(claim, begun))) return null
  const size = sizeOf(claim)
  const against = [...earlier.filter((other) => other.size > size), ...later.filter((other) => other.size < size)]
  const texts = (told: typeof alike): number => new Set(told.map(({ document }) => document)).size
  return texts(against) * ONE_IN <= texts(alike)
}

/** Numbers of so many things must lie between the totals of an operation for a text that leaves its name out to be of it. */
const THINGS_BETWEEN = 3

/** What texts tell of an operation without its name: of each text all numbers, where those of several things fit the totals told before and after. */
function nameless(results: readonly Claim[], totals: Totals): Claim[] {
  const byDocument = new Map<string, Claim[]>()
  for (const claim of results)
    if (isNameless(claim.operation as string))
      byDocument.set(claim.document, [...(byDocument.get(claim.document) ?? []), claim])
  return [...byDocument.values()].flatMap((claims) => {
    const answers = claims.map((claim) => ({ claim, fits: isBetween(claim, totals) }))
    const things = new Set(answers.flatMap(({ claim, fits }) => (fits === true ? claim.countedObject : [])))
    return things.size >= THINGS_BETWEEN && answers.every(({ fits }) => fits !== false) ? claims : []
  })
}

/** Until when a total counts: the last day it states after the beginning, else the day it was published. */
function totalPeriod(claim: Claim, begun: string): Period {
  const own = stated(claim)
  const end = own?.end != null && own.end > begun ? own.end : claim.published
  const start = own?.start == null || own.end === own.start || isBeginning(own.start, begun) ? begun : own.start
  return {
    span: claim.period?.span ?? null,
    interval: { start, end },
    edtf: null,
    basis: 'implied',
    rule: 'operation.total',
  }
}

const title = (name: string): string =>
  name.replaceAll(/[:-]/gu, ' ').replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

const byDate = (a: Claim, b: Claim): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
  a.document.localeCompare(b.document) ||
  a.trigger.start - b.trigger.start

/** The claims that may be results of an operation called by name. */
export function operationResults(claims: readonly Claim[], pack: Pack, grounds: Grounds): Claim[] {
  const levels = new Set(pack.indicators.filter((item) => item.kind === 'level').map((item) => item.id))
  return claims.filter((claim) => isResult(claim, grounds, levels))
}

/** One statistic for each named operation that runs over weeks, of the totals told of it. */
export function resolveOperations(claims: readonly Claim[], pack: Pack, grounds: Grounds): ClaimGroup[] {
  const results = operationResults(claims, pack, grounds)
  return operationsOf(results).map(({ names, begun, claims: told }) => {
    const asTotals = (list: readonly Claim[]) => list.map((claim) => ({ ...claim, period: totalPeriod(claim, begun) }))
    const totals = asTotals(told)
    const ordered = [...totals, ...asTotals(nameless(results, { begun, totals }))].sort(byDate)
    return {
      id: `s:${(ordered[0] as Claim).id}`,
      kind: 'statistic',
      what: `results of ${title(names[0] as string)}`,
      type: null,
      indicator: null,
      track: null,
      place: null,
      claims: ordered,
    }
  })
}
