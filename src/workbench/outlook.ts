// The outlook of a set of readings as a person asks for it: what is to come, by when, and what became of it.
import { hidePrivatePersons } from '../export/private-persons.js'
import type { Outlook, Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { groundsOf } from '../resolve/grounds.js'
import { followOutlooks, type OutlookStatus, outlooksAsOf, statusAsOf, type WatchedOutlook } from '../watch/outlook.js'
import { speakerOf } from './dossier.js'
import type { Situation } from './situation.js'

export type { OutlookStatus }

/** A watched outlook with the name of who says it. */
export interface OutlookEntry extends WatchedOutlook {
  readonly speaker: string
}

type FollowedEntry = Omit<OutlookEntry, 'status' | 'because'>

/** All that was to come, with what all documents tell of it. */
function followed(readings: readonly Reading[], pack: Pack): readonly FollowedEntry[] {
  const { geography, objectChain } = groundsOf(pack)
  const byDocument = new Map(readings.map((reading) => [reading.document.id, reading]))
  return followOutlooks(readings, { sideOf: geography.side, objectChain }).flatMap((item) => {
    const reading = byDocument.get(item.document)
    return reading === undefined ? [] : [{ ...item, speaker: speakerOf(reading, item.outlook.attribution) }]
  })
}

/**
 * What was to come as of a day, the earliest due first.
 *
 * @param today ISO day; documents published after it do not count
 */
export const outlookOn = (readings: readonly Reading[], pack: Pack, today: string): readonly OutlookEntry[] =>
  outlooksAsOf(followed(readings, pack), today)

/** A page asks for one day again and again, and seldom for more than a few. */
const DAYS_KEPT = 8

/** How all stood on a day. */
interface KnownDay {
  /** Places in `all`: those of each status, the earliest due first. */
  readonly places: Readonly<Record<OutlookStatus, readonly number[]>>
}

interface KnownOutlook {
  /** Without private persons. */
  readonly all: readonly FollowedEntry[]
  readonly days: Map<string, KnownDay>
  /** Who says each in which words, in lower case. */
  readonly words: readonly string[]
}

const laidOut = new WeakMap<Situation, KnownOutlook>()

/** What all documents tell is followed once. */
function knownOutlook(situation: Situation): KnownOutlook {
  const known = laidOut.get(situation)
  if (known !== undefined) return known
  const { held, persons } = situation
  const all = hidePrivatePersons(followed(held.readings, held.pack), persons)
  const words = all.map(({ speaker, quote }) => `${speaker} ${quote.text}`.toLowerCase())
  const outlook = { all, days: new Map(), words }
  laidOut.set(situation, outlook)
  return outlook
}

function knownDay({ all, days }: KnownOutlook, today: string): KnownDay {
  const known = days.get(today)
  if (known !== undefined) return known
  const places: Record<OutlookStatus, number[]> = { overdue: [], due: [], open: [], broken: [], kept: [] }
  for (const [place, one] of all.entries()) {
    const status = statusAsOf(one, today)
    if (status !== null) places[status].push(place)
  }
  const [oldest] = days.keys()
  if (days.size >= DAYS_KEPT && oldest !== undefined) days.delete(oldest)
  days.set(today, { places })
  return { places }
}

/** What of an outlook is wanted. */
export interface OutlookWanted {
  /** In this order; left out, all. */
  readonly statuses: readonly OutlookStatus[]
  readonly kind?: Outlook['kind'] | undefined
  /** In who says it or in what is said. */
  readonly words?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** A part of what was to come as of a day, and how much there is. */
export interface OutlookPart {
  readonly total: number
  readonly offset: number
  /** Of one status by their days, those without a day last. */
  readonly items: readonly OutlookEntry[]
  /** How many there are of each status, whatever is wanted. */
  readonly statuses: Readonly<Record<OutlookStatus, number>>
}

/**
 * A part of what was to come as of a day in a situation, without private persons. How all stand is reckoned once for each
 * day asked for; what became of one is put in words when it is shown.
 */
export function outlookPart(
  situation: Situation,
  today: string,
  { statuses, kind, words, offset, limit }: OutlookWanted,
): OutlookPart {
  const outlook = knownOutlook(situation)
  const { places } = knownDay(outlook, today)
  const wanted = words?.toLowerCase()
  const fits = (place: number): boolean => {
    const one = outlook.all[place]
    return (
      one !== undefined &&
      (kind === undefined || one.outlook.kind === kind) &&
      (wanted === undefined || outlook.words[place]?.includes(wanted) === true)
    )
  }
  const isAll = kind === undefined && wanted === undefined
  const found = statuses.flatMap((status) => (isAll ? places[status] : places[status].filter(fits)))
  const part = found.slice(offset, offset + limit).flatMap((place) => outlook.all[place] ?? [])
  const { overdue, due, open, broken, kept } = places
  return {
    total: found.length,
    offset,
    items: outlooksAsOf(part, today),
    statuses: {
      ...{ overdue: overdue.length, due: due.length, open: open.length, broken: broken.length, kept: kept.length },
    },
  }
}
