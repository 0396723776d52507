// Joining, splitting and naming what documents are said to tell together: a person points at places in documents, and
// the decision is written down with all others.
import { type Claim, type ClaimGroup, CotejoError } from '../model/index.js'
import type { Review } from '../model/store.js'
import type { GroupCorrection } from '../resolve/corrections.js'
import { claimAnchors, claimGroups } from './analyse.js'
import type { ClaimedDocument } from './claimed-document.js'
import { claimsOfWorkspace } from './readings.js'
import { decide } from './review.js'
import { groupTarget } from './reviewed.js'
import type { Workspace } from './workspace.js'

/** What is to be done with the groups that hold some mentions. */
export interface GroupEdit {
  readonly action: GroupCorrection['action']
  /** Ids of mentions or groups, or `FILE:OFFSET` as `compare --full` prints it. */
  readonly places: readonly string[]
  /** The words of a group that is to be called otherwise. */
  readonly what?: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

export interface CorrectedGroups {
  readonly review: Review
  /** All that was collated, by which private persons are told. */
  readonly claimed: readonly ClaimedDocument[]
  /** The groups that hold the mentions, as they were before. */
  readonly before: readonly ClaimGroup[]
  /** Those that hold them now. */
  readonly after: readonly ClaimGroup[]
}

const misuse = (message: string, mend: string): CotejoError => new CotejoError('misuse', message, { mend, exitCode: 2 })

/** The claims that a person points at: of a group its first one, at a place all that begin there, else all of its sentence. */
function claimsAt(place: string, groups: readonly ClaimGroup[]): readonly Claim[] {
  const group = groups.find(({ id }) => id === place)
  if (group !== undefined) return group.claims.slice(0, 1)
  const claims = groups.flatMap((one) => one.claims)
  const named = claims.filter(({ id }) => id === place)
  if (named.length > 0) return named
  const [, file, offset] = /^(.+):(\d+)$/u.exec(place) ?? []
  const at = Number(offset)
  const inFile = claims.filter((claim) => claim.file === file)
  const starting = inFile.filter(({ spans }) => spans[0]?.start === at)
  return starting.length > 0 ? starting : inFile.filter(({ sentence }) => sentence.start <= at && at < sentence.end)
}

function pointedAt({ action, places }: GroupEdit, groups: readonly ClaimGroup[]): readonly Claim[] {
  const found = places.flatMap((place) => {
    const claims = claimsAt(place, groups)
    if (claims.length > 0) return claims
    throw new CotejoError('mention_unknown', `Nothing is told at "${place}".`, {
      mend: 'Places stand before each mention in: cotejo compare --full',
      exitCode: 2,
    })
  })
  if (action === 'split' && places.some((place) => groups.some(({ id }) => id === place)))
    throw misuse('A group cannot be split from itself.', 'Name the mentions that are to leave it.')
  return found
}

const holding = (groups: readonly ClaimGroup[], claims: readonly Claim[]): readonly ClaimGroup[] => {
  const ids = new Set(claims.map(({ id }) => id))
  return groups.filter((group) => group.claims.some(({ id }) => ids.has(id)))
}

/**
 * Writes a person's decision on groups down.
 *
 * @throws CotejoError `mention_unknown`, `misuse` where nothing would change, and those of the pack and the store
 */
export async function correctGroups(workspace: Workspace, edit: GroupEdit): Promise<CorrectedGroups> {
  const { pack, claimed, decisions } = await claimsOfWorkspace(workspace)
  const groups = claimGroups(claimed, pack, decisions)
  const claims = pointedAt(edit, groups)
  const before = holding(groups, claims)
  if (edit.action === 'join' && before.length < 2)
    throw misuse('These are one already.', 'Name mentions of two or more groups.')
  if (edit.action === 'split' && before.every((group) => group.claims.every((claim) => claims.includes(claim))))
    throw misuse('These are a group of their own already.', 'Name some of the mentions of a group, not all.')
  const anchors = [...new Set(claims.map(claimAnchors(claimed)))].sort()
  const correction = { action: edit.action, claims: anchors, ...(edit.what === undefined ? {} : { what: edit.what }) }
  const was = { groups: before.map(({ id, what, claims: held }) => ({ id, what, mentions: held.length })) }
  const target = groupTarget(edit.action, anchors)
  const decision = { verdict: 'corrected', by: edit.by, at: edit.at, correction } as const
  const review = await decide(workspace, { target, value: was }, decision)
  const corrected = claimGroups(claimed, pack, new Map([...decisions, [target, review]]))
  return { review, claimed, before, after: holding(corrected, claims) }
}
