import type { Assessment } from './assessment.js'
import type { Attribution } from './attribution.js'
import type { Document } from './document.js'
import type { Event } from './event.js'
import type { Figure } from './figure.js'
import type { Issue } from './issue.js'
import type { Mention, Name } from './name.js'
import type { Outlook } from './outlook.js'
import type { Quantity } from './quantity.js'
import type { Sentence } from './sentence.js'
import type { Time } from './time.js'

/** The layers of a reading, in the order in which they are read. */
export const LAYERS = [
  'sentences',
  'times',
  'quantities',
  'names',
  'mentions',
  'attributions',
  'events',
  'figures',
  'outlooks',
  'assessments',
] as const

export type Layer = (typeof LAYERS)[number]

/** Everything that was read from one document: the JSON contract of `cotejo read`. */
export interface Reading {
  readonly cotejo: string
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly names: readonly Name[]
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  readonly outlooks: readonly Outlook[]
  readonly assessments: readonly Assessment[]
  readonly issues: readonly Issue[]
}
