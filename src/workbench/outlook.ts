// The outlook of a set of readings as a person asks for it: what is to come, by when, and what became of it.
import type { Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { groundsOf } from '../resolve/grounds.js'
import { type OutlookStatus, type WatchedOutlook, watchOutlooks } from '../watch/outlook.js'
import { speakerOf } from './dossier.js'

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
