// Totals of a named operation, told at several times. They only grow, so the larger was counted later.
import type { Claim } from '../model/index.js'
import { readingsOf, shownDay } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { stemOf, stemsOf } from '../packs/stems.js'
import type { Rule, Valued } from './verdict.js'

/** The rule by which a period is that of a running total, counted from the beginning of an operation. */
const TOTAL = 'operation.total'

export const isRunningTotal = (claim: Claim): boolean => claim.period?.rule === TOTAL

const isPeople = (noun: string | undefined, pack: Pack): boolean =>
  pack.objects.some(({ kind, words }) => kind === 'people' && words.some((word) => stemOf(word) === noun))

/** A word stands for all things of its object where the pack knows so many kinds of it by that word: "drug lab", "meth lab". */
const KINDS = 2

const standsForAll = (noun: string, { words }: Pack['objects'][number]): boolean =>
  words.filter((word) => word.endsWith(` ${noun}`)).length >= KINDS

/** The object that the noun alone begins to name: "392,175 rounds" are rounds of ammunition. */
const begunBy = (noun: string | undefined, pack: Pack): string | undefined =>
  pack.objects.find(({ words }) => words.some((word) => /^(\p{L}+) (?:of|de) /u.exec(word)?.[1] === noun))?.id

/** What a total counts: for persons, and acts that are counted, such as arrests, people; else the thing and the word for it. */
export function lineOf(claim: Valued, pack: Pack): string {
  const { attribute, unit } = claim.value
  const object = pack.objects.find((item) => item.id === claim.countedObject)
  if (object !== undefined && (attribute !== 'count' || object.kind === 'people'))
    return object.kind === 'people' ? 'people' : object.id
  // "1,000 people were arrested, and 4,000 since it began": what is counted is said once.
  const [noun] = stemsOf(unit ?? (attribute === 'count' ? claim.counted : ''))
  // A thing may be counted by its own word or by that of its class; cartridges and magazines are two things.
  if (object !== undefined)
    return unit === null || unit === object.id || unit === object.within || standsForAll(unit, object)
      ? object.id
      : `${object.id} ${noun}`
  const type = pack.events.find((item) => item.id === claim.eventType)
  const nouns = type?.nouns.map((entry) => (typeof entry === 'string' ? entry : entry.word)) ?? []
  const isAct = noun !== undefined && nouns.some((word) => stemsOf(word).includes(noun))
  return isAct || unit === 'person' || isPeople(noun, pack) ? 'people' : (begunBy(noun, pack) ?? `of ${noun ?? ''}`)
}

/** Kinds of things that nobody weighs: a border that stands beside "26 tonnes" is not what the scales held. */
const UNWEIGHED: ReadonlySet<string> = new Set(['facility', 'document', 'measure', 'other'])

/** A total that only its place in the text tells what it is of: "the total is 38,757", "11 tonnes". */
function leavesOpen({ value, countedObject }: Valued, pack: Pack): boolean {
  if (value.attribute !== 'mass') return countedObject === null && value.unit === null
  const object = pack.objects.find(({ id }) => id === countedObject)
  return object === undefined || UNWEIGHED.has(object.kind)
}

/** The widest class of what a total counts, by which those that may be set side by side are looked up. */
export function classOf(claim: Valued, pack: Pack): string {
  const line = lineOf(claim, pack)
  const above = (id: string): string => {
    const within = pack.objects.find((object) => object.id === id)?.within
    return within === undefined ? id : above(within)
  }
  // A noun of one object in one text is a noun of none in another.
  return pack.objects.some(({ id }) => id === line) ? above(line) : (line.split(' ').at(-1) ?? line)
}

/** Whether two totals count one thing, so that the larger may be the later. */
export function countAlike(a: Valued, b: Valued, pack: Pack): boolean {
  if (leavesOpen(a, pack) || leavesOpen(b, pack) || lineOf(a, pack) === lineOf(b, pack)) return true
  // One noun, which only one of the texts uses in words that the pack knows.
  if (a.countedObject === null || b.countedObject === null)
    return a.value.unit !== null && a.value.unit === b.value.unit
  return isWider(a, b, pack)
}

/** Weapons in one total are firearms in another: one is a kind of the other by its own words ("assault weapon"). */
function isWider(a: Valued, b: Valued, pack: Pack): boolean {
  const [x, y] = [a, b].map((claim) => pack.objects.find((object) => object.id === claim.countedObject))
  if (x === undefined || y === undefined || (x.within !== y.id && y.within !== x.id)) return false
  const [kind, wider, widely] = x.within === y.id ? [x, y, b] : [y, x, a]
  return (
    lineOf(widely, pack) === wider.id &&
    kind.words.some((word) => word.includes(' ') && wider.words.some((own) => word.split(' ').includes(own)))
  )
}

/** Until when a total counts, for readers. */
export const until = (claim: Claim): string => {
  const end = claim.period?.interval.end ?? null
  return end === null ? 'a day the text does not give' : shownDay(end)
}

/** A time whose end is told as a month. */
const TO_MONTH = /(?:^|\/)\d{4}-\d{2}$/u

/** The first and the last day until which a total can count: any of the month, where its end is told as one. */
export function endOf({ period }: Claim): { readonly first: string | null; readonly last: string | null } {
  const last = period?.interval.end ?? null
  const first = last !== null && TO_MONTH.test(period?.edtf ?? '') ? `${last.slice(0, 7)}-01` : last
  return { first, last }
}

/** Of two totals from one beginning the larger is the later, unless their days say otherwise. */
export const laterTotal: Rule = (a, b) => {
  if (!isRunningTotal(a) || !isRunningTotal(b)) return null
  const [x, y] = [Math.max(...readingsOf(a.value)), Math.max(...readingsOf(b.value))]
  const [less, more] = x <= y ? [a, b] : [b, a]
  const [{ first }, { last }] = [endOf(less), endOf(more)]
  if (a.period?.interval.start !== b.period?.interval.start) return null
  if (x === y || (first !== null && last !== null && first >= last)) return null
  return {
    reason: 'later_update',
    rule: 'value.later-total',
    because: `A total that grows from one beginning, told until ${until(less)}, and until ${until(more)}.`,
  }
}
