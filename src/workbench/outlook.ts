// The outlook of a set of readings as a person asks for it: what is to come, by when, and what became of it.
import { hidePrivatePersons } from '../export/private-persons.js'
import type { Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { groundsOf } from '../resolve/grounds.js'
import { followOutlooks, type OutlookStatus, outlooksAsOf, type WatchedOutlook } from '../watch/outlook.js'
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

interface KnownOutlook {
  /** Without private persons. */
  readonly all: readonly FollowedEntry[]
  readonly days: Map<string, readonly OutlookEntry[]>
  /** Who says each in which words, in lower case, by its id. */
  readonly words: ReadonlyMap<string, string>
}

const laidOut = new WeakMap<Situation, KnownOutlook>()

/** What all documents tell is followed once. */
function knownOutlook(situation: Situation): KnownOutlook {
  const known = laidOut.get(situation)
  if (known !== undefined) return known
  const { held, persons } = situation
  const all = hidePrivatePersons(followed(held.readings, held.pack), persons)
  const words = new Map(all.map(({ id, speaker, quote }) => [id, `${speaker} ${quote.text}`.toLowerCase()]))
  const outlook = { all, days: new Map(), words }
  laidOut.set(situation, outlook)
  return outlook
}

/** What was to come as of a day in a situation, without private persons; reckoned once for each day asked for. */
export function outlookOf(situation: Situation, today: string): readonly OutlookEntry[] {
  const { all, days } = knownOutlook(situation)
  const known = days.get(today)
  if (known !== undefined) return known
  const entries = outlooksAsOf(all, today)
  const [oldest] = days.keys()
  if (days.size >= DAYS_KEPT && oldest !== undefined) days.delete(oldest)
  days.set(today, entries)
  return entries
}

/** Tells of an entry of a situation whether it holds words, in who says it or in what is said. */
export function outlookWords(situation: Situation, words: string): (entry: OutlookEntry) => boolean {
  const { words: said } = knownOutlook(situation)
  const wanted = words.toLowerCase()
  return ({ id }) => (said.get(id) ?? '').includes(wanted)
}
