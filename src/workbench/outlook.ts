// The outlook of a set of readings as a person asks for it: what is to come, by when, and what became of it.
import { hidePrivatePersons } from '../export/private-persons.js'
import type { Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { groundsOf } from '../resolve/grounds.js'
import { type OutlookStatus, type WatchedOutlook, watchOutlooks } from '../watch/outlook.js'
import { speakerOf } from './dossier.js'
import type { Situation } from './situation.js'

export type { OutlookStatus }

/** A watched outlook with the name of who says it. */
export interface OutlookEntry extends WatchedOutlook {
  readonly speaker: string
}

/**
 * What was to come as of a day, the earliest due first.
 *
 * @param today ISO day; documents published after it do not count
 */
export function outlookOn(readings: readonly Reading[], pack: Pack, today: string): readonly OutlookEntry[] {
  const { geography, objectChain } = groundsOf(pack)
  const byDocument = new Map(readings.map((reading) => [reading.document.id, reading]))
  return watchOutlooks(readings, { today, sideOf: geography.side, objectChain }).flatMap((item) => {
    const reading = byDocument.get(item.document)
    return reading === undefined ? [] : [{ ...item, speaker: speakerOf(reading, item.outlook.attribution) }]
  })
}

/** A page asks for one day again and again, and seldom for more than a few. */
const DAYS_KEPT = 8
const asked = new WeakMap<Situation, Map<string, readonly OutlookEntry[]>>()

/** What was to come as of a day in a situation, without private persons; reckoned once for each day asked for. */
export function outlookOf(situation: Situation, today: string): readonly OutlookEntry[] {
  const days = asked.get(situation) ?? new Map<string, readonly OutlookEntry[]>()
  asked.set(situation, days)
  const known = days.get(today)
  if (known !== undefined) return known
  const { held, persons } = situation
  const entries = hidePrivatePersons(outlookOn(held.readings, held.pack, today), persons)
  const [oldest] = days.keys()
  if (days.size >= DAYS_KEPT && oldest !== undefined) days.delete(oldest)
  days.set(today, entries)
  return entries
}
