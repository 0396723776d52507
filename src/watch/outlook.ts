// Keeps watch over what was to come: by when it is due, and whether later documents tell that it came. The day of
// asking is handed in, and only documents published by then count, so that any past day can be asked for again.
import type { Outlook, Reading, Span } from '../model/index.js'
import { type DueDay, daysUntil, dueDayOf } from './due.js'
import { type Fulfilment, fulfilmentsOf, type Grounds, type ToldEvents, toldEvents } from './fulfilment.js'

export type OutlookStatus = 'open' | 'due' | 'overdue' | 'kept' | 'broken'

/** An outlook with what became of it. */
export interface WatchedOutlook {
  /** `<document id>#<outlook id>`. */
  readonly id: string
  readonly document: string
  readonly file: string
  readonly published: string | null
  readonly outlook: Outlook
  readonly status: OutlookStatus
  /** Why it has that status, one sentence. */
  readonly because: string
  readonly due: DueDay
  readonly quote: Span
  readonly evidence: readonly Fulfilment[]
}

export interface WatchOptions extends Grounds {
  /** ISO day. */
  readonly today: string
}

interface Standing {
  readonly status: OutlookStatus
  /** Made when it is wanted: a day is asked of tens of thousands, and few of them are shown. */
  readonly because: () => string
}

function byEvidence(due: DueDay, evidence: readonly Fulfilment[]): Standing | null {
  const last = evidence.at(-1)
  if (last === undefined) return null
  if (last.happened) {
    const late = due.day !== null && last.on.start !== null && last.on.start > due.day
    return { status: 'kept', because: () => `${last.file} tells it as done${late ? ', after its day' : ''}.` }
  }
  // "Has not done so" before the day, or without one, leaves it open.
  if (due.day === null || last.published < due.day) return null
  return { status: 'broken', because: () => `${last.file} tells, after its day, that it was not done.` }
}

function byDay({ day, from }: DueDay, today: string): Standing {
  if (day === null) return { status: 'open', because: () => 'No day is known by which it is due.' }
  const left = (): number => daysUntil(today, day)
  if (day < today)
    return { status: 'overdue', because: () => `Its day was ${-left()} day(s) ago, and no document tells of it.` }
  if (day === today) return { status: 'due', because: () => 'Its day is today.' }
  if (from !== null && from <= today && from !== day)
    return { status: 'due', because: () => `Its time has begun and ends in ${left()} day(s).` }
  return { status: 'open', because: () => `Its day is in ${left()} day(s).` }
}

/** A condition or a prediction that names no time can neither be due nor kept on a day; it stays open. */
function standingOf(due: DueDay, evidence: readonly Fulfilment[], today: string): Standing {
  return byEvidence(due, evidence) ?? byDay(due.rule === 'due.vague' ? { ...due, from: due.day } : due, today)
}

/** An outlook with what all documents tell of it, whatever day is asked about. */
export type FollowedOutlook = Omit<WatchedOutlook, 'status' | 'because'>

function followed(outlook: Outlook, reading: Reading, told: ToldEvents, grounds: Grounds): FollowedOutlook {
  const { document } = reading
  const due = dueDayOf(outlook, reading)
  const sentence = reading.sentences.find(
    ({ span }) => span.start <= outlook.span.start && outlook.span.start < span.end,
  )
  return {
    id: `${document.id}#${outlook.id}`,
    document: document.id,
    file: document.file ?? document.url ?? document.id,
    published: document.published,
    outlook,
    due,
    evidence: fulfilmentsOf({ outlook, due }, reading, told, grounds),
    quote: sentence?.span ?? outlook.span,
  }
}

/** Every outlook with all that is told of it, the earliest due first. Copies say nothing new. Pure. */
export function followOutlooks(readings: readonly Reading[], grounds: Grounds): readonly FollowedOutlook[] {
  const held = readings
    .filter(({ document }) => document.copyOf === null)
    .sort(
      (a, b) =>
        (a.document.published ?? '').localeCompare(b.document.published ?? '') ||
        a.document.id.localeCompare(b.document.id),
    )
  const told = toldEvents(held, grounds)
  const list = held.flatMap((reading) => reading.outlooks.map((outlook) => followed(outlook, reading, told, grounds)))
  const day = ({ due }: FollowedOutlook) => due.day ?? '9999-12-31'
  return list.sort((a, b) => day(a).localeCompare(day(b)) || a.id.localeCompare(b.id))
}

const evidenceBy = ({ evidence }: FollowedOutlook, today: string): readonly Fulfilment[] =>
  evidence.every(({ published }) => published <= today)
    ? evidence
    : evidence.filter(({ published }) => published <= today)

/** How one stood on a day; null where it was not known by then. Pure. */
export const statusAsOf = (one: FollowedOutlook, today: string): OutlookStatus | null =>
  one.published !== null && one.published > today ? null : standingOf(one.due, evidenceBy(one, today), today).status

/**
 * Those that were known on a day, with what became of them by then: what is published later was not known. Pure.
 *
 * @param today ISO day
 */
export const outlooksAsOf = <One extends FollowedOutlook>(
  all: readonly One[],
  today: string,
): readonly (One & Pick<WatchedOutlook, 'status' | 'because'>)[] =>
  all
    .filter(({ published }) => published === null || published <= today)
    .map((one) => {
      const evidence = evidenceBy(one, today)
      const { status, because } = standingOf(one.due, evidence, today)
      return { ...one, evidence, status, because: because() }
    })

/** Every outlook that was known on a day with what became of it by then, the earliest due first. Pure. */
export const watchOutlooks = (
  readings: readonly Reading[],
  { today, ...grounds }: WatchOptions,
): readonly WatchedOutlook[] => outlooksAsOf(followOutlooks(readings, grounds), today)
