// What was found on groups, as it is kept: first an outline, which is all that a list of them shows, then the whole. Of a
// large archive very many groups are listed and few are looked at.
import type { Finding } from '../model/index.js'
import type { FoundOn } from './compared-group.js'
import { packed, unpacked } from './packed-reading.js'

/** A group on which something was found, as a list shows it. */
export interface GroupOutline {
  readonly what: string
  /** How many documents tell it. */
  readonly documents: number
  readonly findings: readonly Pick<Finding, 'id' | 'attribute' | 'reason'>[]
}

const outlineOf = ({ group: { what, mentions }, findings }: FoundOn): GroupOutline => ({
  what,
  documents: new Set(mentions.map(({ document }) => document)).size,
  findings: findings.map(({ id, attribute, reason }) => ({ id, attribute, reason })),
})

/** The length of the outlines stands before them. */
const LENGTH = 4

/** Groups with what was found on them, packed. */
export function packFound(found: readonly FoundOn[]): Uint8Array {
  const outlines = packed(found.filter(({ findings }) => findings.length > 0).map(outlineOf))
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32LE(outlines.length)
  return Buffer.concat([length, outlines, packed(found)])
}

/** Where the outlines end. */
const endOf = (bytes: Uint8Array): number => LENGTH + Buffer.from(bytes.buffer, bytes.byteOffset, LENGTH).readUInt32LE()

/** What `packFound` was given. */
export const unpackFound = (bytes: Uint8Array): readonly FoundOn[] =>
  unpacked(bytes.subarray(endOf(bytes))) as readonly FoundOn[]

/** The outlines of groups on which something was found. */
export const unpackOutlines = (bytes: Uint8Array): readonly GroupOutline[] =>
  // Written by `packFound`.
  unpacked(bytes.subarray(LENGTH, endOf(bytes))) as readonly GroupOutline[]
