// The results of a named operation: arrests, seizures and the like, added up from its beginning and told again every few
// weeks. All of them are one statistic; that one total is larger because it was told later is then plain.
import type { Claim, ClaimGroup, Interval, Period } from '../model/index.js'
import { lengthInDays } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import type { Grounds } from './grounds.js'
import { dayOfResults, isNameless, operationsIn, TOLL } from './named-operations.js'
import { countsAlike, isNumbered, PEOPLE, THINGS_OF_ACCOUNT, thingOf } from './results-since.js'
import { unnamedTotals } from './unnamed-totals.js'

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
  if (claim.operation == null || claim.operation.startsWith(TOLL)) return false
  if (claim.value === null || !isNumbered(claim.value)) return false
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

/** A beginning that is told by its month alone ("since February") is the day on which it was. */
const isBeginning = (start: string, begun: string): boolean =>
  start === begun || (start.endsWith('-01') && start.slice(0, 7) === begun.slice(0, 7))

/** Whether two operations are one: begun on one day, called by words of two languages, and counting the same things. */
function sameOperation(a: Operation, b: Operation): boolean {
  const word = (name: string) => name.slice(0, name.indexOf(':'))
  const words = new Set(a.names.map(word))
  if (!isBeginning(b.begun, a.begun) || b.names.some((name) => words.has(word(name)))) return false
  const things = thingsOf(a.claims)
  return [...thingsOf(b.claims)].filter((thing) => things.has(thing)).length >= THINGS_IN_COMMON
}

/** Results of people are of one act: those arrested are not those killed. */
const isOneResult = (a: Claim, b: Claim, grounds: Grounds): boolean =>
  countsAlike(a, b, grounds) && (thingOf(a, grounds) !== PEOPLE || a.eventType === b.eventType)

/**
 * What was done since a day is a campaign where several texts give an account of it, each of several things. A text that
 * gives one number alone tells of the campaign where an account has one of the same.
 */
function campaignOf(operation: Operation, grounds: Grounds): Operation | null {
  const { names, claims } = operation
  if (names.some((name) => dayOfResults(name) === null)) return operation
  const things = new Map<string, Set<string>>()
  for (const claim of claims) {
    const thing = thingOf(claim, grounds)
    if (thing !== null) things.set(claim.document, (things.get(claim.document) ?? new Set()).add(thing))
  }
  const isAccount = ({ document }: Claim): boolean => (things.get(document)?.size ?? 0) >= THINGS_OF_ACCOUNT
  const accounts = claims.filter(isAccount)
  if (new Set(accounts.map(({ document }) => document)).size < 2) return null
  const lone = claims.filter(
    (claim) => !isAccount(claim) && accounts.some((other) => isOneResult(claim, other, grounds)),
  )
  return { ...operation, claims: [...accounts, ...lone] }
}

const isNamed = ({ operation, sentence }: Claim): boolean =>
  operationsIn(sentence.text).length > 0 || dayOfResults(operation as string) !== null

/** "In two weeks 700 were taken": so much came in a stretch that the words leave open, and not since the beginning. English, Spanish. */
const IN_A_STRETCH =
  /(?<!\p{L})(?:in|within|en) (?:an?|one|two|three|four|five|six|un|una|dos|tres|cuatro|cinco|seis|\d+) (?:days?|weeks?|months?|d[ií]as?|semanas?|mes(?:es)?)(?!\p{L})/iu

/** Whether a number in a sentence after the name can still be a total: no other time is stated for it. */
const goesOn = (claim: Claim, begun: string): boolean => {
  const own = stated(claim)
  return own === null ? !IN_A_STRETCH.test(claim.sentence.text) : own.start !== null && isBeginning(own.start, begun)
}

function operationsOf(results: readonly Claim[], grounds: Grounds): Operation[] {
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
    else operations[place] = { names: [...other.names, name], begun: other.begun, claims: [...other.claims, ...told] }
  }
  return operations.flatMap((operation) => campaignOf(operation, grounds) ?? [])
}

/** Until when a total counts: the last day it states after the beginning, else the day it was published. */
function totalPeriod(claim: Claim, begun: string): Period {
  const own = stated(claim)
  const told = own?.end != null && own.end > begun
  const end = told ? own.end : claim.published
  const start = own?.start == null || own.end === own.start || isBeginning(own.start, begun) ? begun : own.start
  return {
    span: claim.period?.span ?? null,
    interval: { start, end },
    // "From October to March" ends on a day of March that nobody told.
    edtf: told ? (claim.period?.edtf ?? null) : null,
    basis: 'implied',
    rule: 'operation.total',
  }
}

const title = (name: string): string =>
  name.replaceAll(/[:-]/gu, ' ').replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/** An operation is called by its name, what has none by the day since when it counts. */
function titleOf(names: readonly string[]): string {
  const name = names.find((other) => dayOfResults(other) === null)
  return name === undefined ? `results since ${dayOfResults(names[0] as string)}` : `results of ${title(name)}`
}

const byDate = (a: Claim, b: Claim): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
  a.document.localeCompare(b.document) ||
  a.trigger.start - b.trigger.start

/** The claims that may be results of an operation called by name. */
export function operationResults(claims: readonly Claim[], pack: Pack, grounds: Grounds): Claim[] {
  const levels = new Set(pack.indicators.filter((item) => item.kind === 'level').map((item) => item.id))
  return claims.filter((claim) => isResult(claim, grounds, levels))
}

/** One statistic for each operation that runs over weeks, of the totals told of it. */
export function resolveOperations(claims: readonly Claim[], pack: Pack, grounds: Grounds): ClaimGroup[] {
  const results = operationResults(claims, pack, grounds)
  const asTotals = (list: readonly Claim[], begun: string) =>
    list.map((claim) => ({ ...claim, period: totalPeriod(claim, begun) }))
  const operations = operationsOf(results, grounds).map(({ names, begun, claims: told }) => {
    const totals = asTotals(told, begun)
    return { names, begun, totals, fitting: unnamedTotals(results, { begun, totals, grounds }) }
  })
  // What fits several operations may be of either.
  const times = new Map<string, number>()
  for (const { fitting } of operations) for (const { id } of fitting) times.set(id, (times.get(id) ?? 0) + 1)
  return operations.map(({ names, begun, totals, fitting }) => {
    const own = fitting.filter(({ id }) => times.get(id) === 1)
    const ordered = [...totals, ...asTotals(own, begun)].sort(byDate)
    return {
      id: `s:${(ordered[0] as Claim).id}`,
      kind: 'statistic',
      what: titleOf(names),
      type: null,
      indicator: null,
      track: null,
      place: null,
      claims: ordered,
    }
  })
}
