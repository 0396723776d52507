// The whole way from readings to what stands in a dossier, as numbered steps. Each step takes plain values and gives
// plain values; nothing here reads a file, a clock or a store. The first step is taken document by document, wherever
// and whenever a document is read; all others need no readings but only what that step gave.
import { comparePositions } from '../compare/positions.js'
import { nearCopies } from '../documents/near-duplicates.js'
import type {
  Accountability,
  ClaimGroup,
  Comparison,
  Document,
  Finding,
  LightGroup,
  Matter,
  Measure,
  MeasureOnDay,
  Occurrence,
  Opinion,
  Reading,
  SourceOrigin,
  SpeakerPosition,
  Statistic,
} from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { type ClaimAnchor, correctedGroups } from '../resolve/corrections.js'
import { inForceOn } from '../resolve/measure/in-force.js'
import { resolveMeasures } from '../resolve/measures.js'
import { resolveOrigins } from '../resolve/origins.js'
import { resolvePositions } from '../resolve/positions.js'
import { resolve } from '../resolve/resolve.js'
import { accountabilityOf } from './accountability.js'
import { type ClaimedDocument, claimedDocument } from './claimed-document.js'
import { type ComparedGroup, comparedGroup, type FoundOn } from './compared-group.js'
import { labelOf } from './document-labels.js'
import type { HandedNames } from './handed-groups.js'
import { HeldClaims } from './held-claims.js'
import type { KeptResults } from './kept-results.js'
import { type MatterFindings, type MatterInput, mattersOf } from './matters.js'
import { toOpinionMention } from './mentions.js'
import { anchorOf, type Decisions, groupCorrections, reviewedFindings } from './reviewed.js'

/** Everything that is known across the documents of a workspace. */
export interface Collation {
  readonly comparison: Comparison
  readonly measures: readonly Measure[]
  readonly accountability: Accountability
  readonly pack: Pack
}

/** A collation with the readings that it rests on. */
export interface Analysis extends Collation {
  readonly readings: readonly Reading[]
}

const toPosition = ({
  id,
  what,
  opinions,
}: {
  id: string
  what: string
  opinions: readonly Opinion[]
}): SpeakerPosition => ({
  id,
  what,
  track: null,
  place: null,
  mentions: opinions.map(toOpinionMention),
})

/** How claims are known over re-readings: by the hash of their text and their place in it. */
export function claimAnchors(
  claimed: readonly { readonly document: Pick<Document, 'id' | 'textHash'> }[],
): ClaimAnchor {
  const hashes = new Map(claimed.map(({ document }) => [document.id, document.textHash]))
  return ({ id, document }) => anchorOf(hashes.get(document) ?? document, id.slice(document.length + 1))
}

/** Which documents repeat one text. The order of the documents does not matter. */
export const sourcesOf = (documents: readonly Document[]): readonly SourceOrigin[] =>
  resolveOrigins(documents, nearCopies(documents))

/** What was brought together, before it is compared. */
export interface Alignment {
  /** Occurrences before statistics, their claims without most of their words. */
  readonly groups: readonly LightGroup[]
  readonly positions: readonly SpeakerPosition[]
  readonly positionFindings: readonly Finding[]
  readonly matters: readonly Matter[]
  readonly matterFindings: readonly Finding[]
  readonly sources: readonly SourceOrigin[]
}

/** Documents with their claims, the pack they were made with, and what people decided on groups and findings. */
export interface PackedClaims {
  readonly held: HeldClaims
  /** Which of the documents repeat one text. */
  readonly sources: readonly SourceOrigin[]
  readonly pack: Pack
  readonly decisions: Decisions
  /** What earlier runs over the same workspace found; left out where nothing is kept. */
  readonly kept?: KeptResults
}

/** How documents are called in sentences, by id. */
function labelsOf({ documents }: HeldClaims): (document: string) => string {
  const labels = new Map(documents.map(({ document }) => [document.id, labelOf(document)]))
  return (document) => labels.get(document) ?? document
}

/** What was brought together, but for matters. */
export type AlignedGroups = Omit<Alignment, 'matters' | 'matterFindings'>

/** Brings mentions of one thing together, and follows positions. The order of the documents does not matter. */
export function alignedGroups(
  { held, sources, pack, decisions }: PackedClaims,
  resolved: readonly LightGroup[],
): AlignedGroups {
  // 1. Bring mentions of one thing together. What people joined, parted and named comes after what the rules did, and
  // so holds whatever they do.
  const groups = correctedGroups(resolved, groupCorrections(decisions), claimAnchors(held.documents))

  // 2. Follow what each speaker thinks over time.
  const positions = resolvePositions(
    held.rest.flatMap(({ opinions }) => opinions),
    pack,
  )
  const positionFindings = comparePositions(positions, { label: labelsOf(held) })
  return {
    groups,
    sources,
    positions: positions.map(toPosition),
    positionFindings: reviewedFindings(positionFindings, decisions),
  }
}

/** What is taken to lay side by side what is said on one matter. */
export function matterInput({ groups }: AlignedGroups, { held, sources, pack }: PackedClaims): MatterInput {
  return { held, groups, pack, ...namesOf({ sources }, held) }
}

/** Groups with what is said on one matter without telling one happening. */
export const withMatters = (
  aligned: AlignedGroups,
  { matters, findings }: MatterFindings,
  { decisions }: Pick<PackedClaims, 'decisions'>,
): Alignment => ({ ...aligned, matters, matterFindings: reviewedFindings(findings, decisions) })

/**
 * Brings together what the documents say of one thing. The order of the documents does not matter.
 *
 * @param resolved what the rules bring together, where it is known already
 */
export function align(
  claims: PackedClaims,
  resolved: readonly LightGroup[] = resolve(claims.held, claims.pack),
): Alignment {
  const aligned = alignedGroups(claims, resolved)
  // 3. Lay side by side what is said on one matter without telling one happening.
  return withMatters(aligned, mattersOf(matterInput(aligned, claims)), claims)
}

/** Says of a group where its mentions differ, and why. What people decided on that is left to those who ask. */
export function groupComparer(
  { sources }: Pick<Alignment, 'sources'>,
  { held, pack }: PackedClaims,
): (light: LightGroup) => ComparedGroup {
  const { origins, label } = namesOf({ sources }, held)
  return (light) => comparedGroup(held.filled(light, origins), pack, label)
}

/** What documents are called, and which repeat one text. */
export const namesOf = ({ sources }: Pick<Alignment, 'sources'>, held: HeldClaims): HandedNames => ({
  origins: new Map(sources.map(({ document, origin }) => [document, origin])),
  label: labelsOf(held),
})

/** One group after another with what was found on it; what people decided on it comes first. */
export function* comparedGroups(
  alignment: Pick<Alignment, 'groups' | 'sources'>,
  claims: PackedClaims,
): Generator<ComparedGroup> {
  const compare = groupComparer(alignment, claims)
  for (const light of alignment.groups) {
    const compared = compare(light)
    yield { ...compared, findings: reviewedFindings(compared.findings, claims.decisions) }
  }
}

/** Documents that are all at hand, with their claims. */
function packedClaims(claimed: readonly ClaimedDocument[], pack: Pack, decisions: Decisions): PackedClaims {
  const sources = sourcesOf(claimed.map(({ document }) => document))
  return { held: new HeldClaims(claimed), sources, pack, decisions }
}

/** The groups with all their claims, not compared. The order of the documents does not matter. */
export function claimGroups(claimed: readonly ClaimedDocument[], pack: Pack, decisions: Decisions): ClaimGroup[] {
  const claims = packedClaims(claimed, pack, decisions)
  const origins = new Map(claims.sources.map(({ document, origin }) => [document, origin]))
  return align(claims).groups.map((light) => claims.held.filled(light, origins))
}

/**
 * All that documents come to, from what was brought together and then found on each group.
 *
 * @param compared in the order of the groups
 */
export function collationOf(alignment: Alignment, claims: PackedClaims, compared: readonly FoundOn[]): Collation {
  const { held, pack, decisions } = claims
  const { groups, sources, positions, positionFindings, matters, matterFindings } = alignment
  const occurrences: Occurrence[] = []
  const statistics: Statistic[] = []
  for (const { group } of compared) 'when' in group ? occurrences.push(group) : statistics.push(group)
  const found = compared.flatMap(({ findings }) => findings).sort((a, b) => a.id.localeCompare(b.id))
  const findings = [...found, ...positionFindings, ...matterFindings]
  const measures = resolveMeasures(
    held.rest.flatMap((one) => one.measures),
    pack,
  )
  return {
    measures,
    accountability: accountabilityOf({ held, sources, groups, occurrences, measures, pack, decisions }),
    pack,
    comparison: { occurrences, statistics, positions, matters, findings, sources },
  }
}

/**
 * Lines up, compares and dates what the documents say, all at once. The order of the documents does not matter.
 *
 * @param decisions what people decided on groups and findings
 */
export function collate(claimed: readonly ClaimedDocument[], pack: Pack, decisions: Decisions = new Map()): Collation {
  const claims = packedClaims(claimed, pack, decisions)
  const alignment = align(claims)
  // What a group says in full is let go of as soon as it is compared.
  const compared = Array.from(comparedGroups(alignment, claims), ({ group, findings }) => ({ group, findings }))
  return collationOf(alignment, claims, compared)
}

/** The whole way, from readings that are all at hand. */
export function analyse(readings: readonly Reading[], pack: Pack, decisions: Decisions = new Map()): Analysis {
  const ordered = [...readings].sort((a, b) => a.document.id.localeCompare(b.document.id))
  const claimed = ordered.map((reading) => claimedDocument(reading, pack))
  return { readings: ordered, ...collate(claimed, pack, decisions) }
}

/** The lives of measures, which take no comparing. The order of the documents does not matter. */
export const measuresOf = (claimed: readonly ClaimedDocument[], pack: Pack): Measure[] =>
  resolveMeasures(
    [...claimed].sort((a, b) => a.document.id.localeCompare(b.document.id)).flatMap(({ claims }) => claims.measures),
    pack,
  )

/** What stood of each measure on a day (ISO). */
export const measuresOn = ({ measures }: Pick<Collation, 'measures'>, day: string): MeasureOnDay[] =>
  inForceOn(measures, day)
