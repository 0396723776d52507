// The time that a text speaks of. "In 2030 the ministry counted 900 thefts, against 850 in 2029. Seven in ten were of boats":
// the share has no time of its own and is of 2030, for all other times of that text are those it looks back on.
import type { Claim, ClaimGroup, Interval } from '../model/index.js'
import { lengthInDays } from '../model/index.js'

/** A shorter time is a day of something and no time that numbers are measured over. */
const MEASURED_DAYS = 27

/** The time that the numbers of a text are of, by what it has told of them before a place; null where it has told several. */
export type Topics = (claim: Claim) => Interval | null

/** The times that the numbers of one text state, in text order. */
interface Stated {
  readonly start: number
  readonly interval: Interval & { readonly start: string; readonly end: string }
}

function statedOf({ period, trigger }: Claim): Stated | null {
  if (period?.basis !== 'stated') return null
  const { start, end } = period.interval
  return start === null || end === null ? null : { start: trigger.start, interval: { start, end } }
}

function latestOf(stated: readonly Stated[]): Interval | null {
  const [latest, ...others] = [...stated].sort((a, b) => b.interval.end.localeCompare(a.interval.end))
  if (latest === undefined || (lengthInDays(latest.interval) ?? 0) < MEASURED_DAYS) return null
  const { start, end } = latest.interval
  const looksBack = ({ interval }: Stated) => interval.end < start || (interval.start === start && interval.end === end)
  return others.every(looksBack) ? latest.interval : null
}

/** The times of the texts of a group; asked only of a statistic, whose numbers are all measured. */
export function topicsOf(group: ClaimGroup): Topics {
  const byDocument = new Map<string, Stated[]>()
  for (const claim of group.kind === 'statistic' ? group.claims : []) {
    const stated = statedOf(claim)
    if (stated !== null) byDocument.set(claim.document, [...(byDocument.get(claim.document) ?? []), stated])
  }
  return ({ document, trigger }) =>
    latestOf((byDocument.get(document) ?? []).filter(({ start }) => start < trigger.start))
}
