// Accounts of what was done since a day: arrests, weapons, tonnes and workshops in one list, added up from a beginning and
// told again every few weeks. Such a list ties totals together as the name of an operation does.
import type { Claim, ClaimValue, Range, Reading } from '../model/index.js'
import { comparable, lengthInDays, readingsOf, yearlessDay } from '../model/index.js'
import type { Grounds } from './grounds.js'
import { isNameless, operationsIn, resultsSince } from './named-operations.js'

/** Numbers of so many things make an account where a text says since when it counts, and of so many where it does not. */
export const THINGS_OF_ACCOUNT = 2
const THINGS_OF_UNDATED = 3
export const PEOPLE = 'people'
/** What is added up over weeks is many of something. */
const MANY = 100
/** What came in no longer a time is no account of a campaign. */
const SHORT_DAYS = 8

/** Words before a day from which is counted. English, Spanish. */
export const SINCE = /(?<!\p{L})(?:since|from|between|desde|del|de|entre)(?: el)?\s$/iu
export const SINCE_REACH = 12

/** What a claim counts, people as one whatever they are called; null where it is no thing of the pack and no person. */
export function thingOf({ countedObject, value, eventType }: Claim, grounds: Grounds): string | null {
  const isActOnPeople =
    countedObject === null && eventType !== null && grounds.isCountedAct(eventType, value?.unit ?? '')
  if (value?.unit === 'person' || isActOnPeople) return PEOPLE
  return countedObject !== null && grounds.telling(countedObject) === 'people' ? PEOPLE : countedObject
}

/** Whether two totals count one thing by one measure. */
export function countsAlike(a: Claim, b: Claim, grounds: Grounds): boolean {
  if (a.value === null || b.value === null || a.value.attribute !== b.value.attribute) return false
  const thing = thingOf(a, grounds)
  return thing !== null && thing === thingOf(b, grounds) && comparable(a.value, b.value)
}

/** Whether a number is of a stated stretch that is no month, quarter or year of the calendar. */
const isLong = ({ period }: Claim): boolean =>
  period?.basis === 'stated' &&
  period.interval.start !== null &&
  (period.edtf === null || period.edtf.includes('/')) &&
  (lengthInDays(period.interval) ?? SHORT_DAYS) >= SHORT_DAYS

/** Neighbouring sentences that may give one account, and the day from which they count. */
interface Run {
  begun: string | null
  readonly claims: Claim[]
}

/** The day without a year from which a sentence counts, as `--MM-DD`; null where it tells none. */
function yearlessBeginning(sentence: Range, { document: { text }, times }: Reading): string | null {
  const since = times.find(
    ({ value, span }) =>
      yearlessDay(value) !== null &&
      span.start >= sentence.start &&
      span.end <= sentence.end &&
      SINCE.test(text.slice(Math.max(0, span.start - SINCE_REACH), span.start)),
  )
  return since === undefined ? null : `--${yearlessDay(since.value)}`
}

/** The day from which the numbers of a sentence count; undefined where they are of a day, or of several times. */
function beginningOf(claims: readonly Claim[], reading: Reading): string | null | undefined {
  const stated = claims.filter(({ period }) => period?.basis === 'stated')
  const starts = new Set(stated.map((claim) => (isLong(claim) ? (claim.period?.interval.start as string) : undefined)))
  if (starts.size === 0) return yearlessBeginning((claims[0] as Claim).sentence, reading)
  return starts.size === 1 ? [...starts][0] : undefined
}

/** The sentences of a text that go on from one beginning. */
function runsIn(claims: readonly Claim[], reading: Reading): readonly Run[] {
  const sentences = new Map<number, Claim[]>()
  for (const claim of claims)
    sentences.set(claim.sentence.start, [...(sentences.get(claim.sentence.start) ?? []), claim])
  const runs: Run[] = []
  let run: Run | null = null
  for (const [, own] of [...sentences].sort(([a], [b]) => a - b)) {
    const begun = beginningOf(own, reading)
    const next = (own[0] as Claim).sentenceIndex - (run?.claims.at(-1)?.sentenceIndex ?? 0) <= 1
    if (begun === undefined) run = null
    else if (run !== null && next && (begun === null || begun === run.begun)) run.claims.push(...own)
    else {
      run = { begun, claims: [...own] }
      runs.push(run)
    }
  }
  return runs
}

const sizeOf = ({ value }: Claim): number => (value === null ? 0 : Math.max(...readingsOf(value)))

/** What the account that sentences give goes by; null where they give none. */
function accountOf({ begun, claims }: Run, grounds: Grounds): string | null {
  const things = new Set(claims.flatMap((claim) => thingOf(claim, grounds) ?? []))
  // A single number since a day may be of an account that others give.
  const enough = begun === null ? THINGS_OF_UNDATED : begun.startsWith('--') ? THINGS_OF_ACCOUNT : 1
  return things.size < enough || !claims.some((claim) => sizeOf(claim) >= MANY) ? null : resultsSince(begun)
}

/** Whether a number is one of a time and not what was done in it: a month's homicides, a rate. */
const measures = ({ indicator, eventType, triggerWord }: Claim, grounds: Grounds): boolean =>
  indicator !== null &&
  !grounds.isCumulative(indicator) &&
  (eventType === null || grounds.counts(indicator, triggerWord))

/** Whether a value is told in numbers, one or two (“3,000 to 3,400”). */
export const isNumbered = ({ value, low, high }: ClaimValue): boolean =>
  value !== null || (low !== null && high !== null)

/** Whether a number tells of something that was counted, and of no operation that its sentence names. */
function addsUp(claim: Claim, grounds: Grounds): boolean {
  const { value, change, modality, eventType, sentence } = claim
  if (value === null || !isNumbered(value) || (value.attribute !== 'count' && value.attribute !== 'mass')) return false
  if (change?.kind === 'relative' || (modality !== 'actual' && modality !== 'ongoing')) return false
  if (eventType !== null && grounds.isSpeech(eventType)) return false
  return operationsIn(sentence.text).length === 0
}

/** "They took 2,000 rifles and 40 kilograms": what one sentence tells as brought by one act is of one account, whatever it may measure elsewhere. */
function withListed(claims: readonly Claim[], accounts: ReadonlyMap<string, string>, grounds: Grounds) {
  const all = new Map(accounts)
  for (const claim of claims) {
    const { id, eventType, period, sentence } = claim
    if (accounts.has(id) || eventType === null || period?.basis === 'stated' || !addsUp(claim, grounds)) continue
    const beside = claims.find(
      (other) => other.sentence.start === sentence.start && other.eventType === eventType && accounts.has(other.id),
    )
    if (beside !== undefined) all.set(id, accounts.get(beside.id) as string)
  }
  return all
}

/** Claims with the accounts to which they belong; those of an operation that their sentence names keep its name. */
export function withAccounts(claims: readonly Claim[], reading: Reading, grounds: Grounds): Claim[] {
  // What an epidemic or a flood brought since a day nobody did: it is told with what befell people.
  const blows = new Set(
    claims.flatMap(({ eventType, sentence }) =>
      eventType !== null && grounds.befalls(eventType) ? sentence.start : [],
    ),
  )
  const results = claims.filter(
    (claim) => !blows.has(claim.sentence.start) && addsUp(claim, grounds) && !measures(claim, grounds),
  )
  const accounts = new Map<string, string>()
  for (const run of runsIn(results, reading)) {
    const account = accountOf(run, grounds)
    if (account !== null) for (const { id } of run.claims) accounts.set(id, account)
  }
  const listed = withListed(claims, accounts, grounds)
  return claims.map((claim) => {
    const account = listed.get(claim.id)
    const goesOn = claim.operation !== null && !isNameless(claim.operation)
    return account === undefined || (goesOn && isNameless(account)) ? claim : { ...claim, operation: account }
  })
}
