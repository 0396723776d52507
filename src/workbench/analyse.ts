// The whole way from readings to what stands in a dossier, as numbered steps. Each step takes plain values and gives
// plain values; nothing here reads a file, a clock or a store. The first step is taken document by document, wherever
// and whenever a document is read; all others need no readings but only what that step gave.
import { compareGroups } from '../compare/compare.js'
import { comparePositions } from '../compare/positions.js'
import { nearCopies } from '../documents/near-duplicates.js'
import type {
  Claim,
  ClaimGroup,
  ClaimMention,
  Comparison,
  Document,
  Measure,
  MeasureOnDay,
  Occurrence,
  Opinion,
  Reading,
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
import { type ClaimedDocument, claimedDocument } from './claimed-document.js'
import { HeldClaims } from './held-claims.js'
import { anchorOf, type Decisions, groupCorrections, reviewedFindings } from './reviewed.js'

/** Everything that is known across the documents of a workspace. */
export interface Collation {
  readonly groups: readonly ClaimGroup[]
  readonly comparison: Comparison
  readonly measures: readonly Measure[]
  readonly pack: Pack
}

/** A collation with the readings that it rests on. */
export interface Analysis extends Collation {
  readonly readings: readonly Reading[]
}

/** How a document is called where it is cited. */
export const labelOf = (document: Document): string =>
  document.publisher ?? document.title ?? document.file ?? document.id

function toMention(claim: Claim): ClaimMention {
  return {
    id: claim.id,
    document: claim.document,
    file: claim.file,
    spans: claim.spans,
    quote: claim.sentence,
    value: claim.value?.value ?? null,
    low: claim.value?.low ?? null,
    high: claim.value?.high ?? null,
    unit: claim.value?.unit ?? null,
    attribute: claim.value?.attribute ?? null,
    period: claim.period?.interval ?? null,
    baseline: claim.baseline?.text ?? null,
    modality: claim.modality,
    attribution: { source: claim.voice.source, entity: claim.voice.entity },
  }
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
  mentions: opinions.map(({ assessment, quote, ...opinion }) => ({
    id: opinion.id,
    document: opinion.document,
    file: opinion.file,
    spans: [assessment.cue],
    quote,
    value: null,
    low: null,
    high: null,
    unit: null,
    attribute: null,
    period: opinion.published === null ? null : { start: opinion.published, end: opinion.published },
    baseline: null,
    modality: assessment.observed === 'observed' ? 'actual' : 'hypothetical',
    attribution: { source: assessment.attribution.source, entity: assessment.attribution.entity },
  })),
})

/** The narrowest dated claim's period stands for the whole. */
function whenOf(group: ClaimGroup): Occurrence['when'] {
  const dated = group.claims
    .flatMap((claim) => (claim.period === null ? [] : [claim.period.interval]))
    .filter((interval) => interval.start !== null && interval.end !== null)
    .map((interval) => ({ interval, days: Date.parse(interval.end as string) - Date.parse(interval.start as string) }))
    .sort((a, b) => a.days - b.days || (a.interval.start as string).localeCompare(b.interval.start as string))
  return dated[0]?.interval ?? null
}

/** How claims are known over re-readings: by the hash of their text and their place in it. */
export function claimAnchors(claimed: readonly ClaimedDocument[]): ClaimAnchor {
  const hashes = new Map(claimed.map(({ document }) => [document.id, document.textHash]))
  return ({ id, document }) => anchorOf(hashes.get(document) ?? document, id.slice(document.length + 1))
}

/**
 * Lines up, compares and dates what the documents say. The order of the documents does not matter.
 *
 * @param decisions what people decided on groups and findings
 */
export function collate(claimed: readonly ClaimedDocument[], pack: Pack, decisions: Decisions = new Map()): Collation {
  const documents = claimed.map(({ document }) => document)
  const claims = claimed.map((one) => one.claims)
  const held = new HeldClaims(claimed)

  // 1. Tell which documents repeat one text, and bring mentions of one thing together.
  const sources = resolveOrigins(documents, nearCopies(documents))
  const origins = new Map(sources.map(({ document, origin }) => [document, origin]))
  const resolved = resolve(held, pack).map((group) => held.filled(group, origins))
  // What people joined, parted and named comes after what the rules did, and so holds whatever they do.
  const groups = correctedGroups(resolved, groupCorrections(decisions), claimAnchors(claimed))

  // 2. Follow what each speaker thinks over time.
  const positions = resolvePositions(
    claims.flatMap(({ opinions }) => opinions),
    pack,
  )

  // 3. Say where they differ, and why; what people decided on it comes first.
  const labels = new Map(documents.map((document) => [document.id, labelOf(document)]))
  const label = (document: string) => labels.get(document) ?? document
  const found = [...compareGroups(groups, pack, { label }), ...comparePositions(positions, { label })]
  const findings = reviewedFindings(found, decisions)

  // 4. Put the lives of measures together.
  const measures = measuresOf(claimed, pack)

  // 5. Give it in the shape of the contract.
  const occurrences: Occurrence[] = []
  const statistics: Statistic[] = []
  for (const group of groups) {
    const mentions = group.claims.map(toMention)
    const { id, what, track, place } = group
    if (group.kind === 'occurrence')
      occurrences.push({ id, what, type: group.type ?? '', track, place, when: whenOf(group), mentions })
    else statistics.push({ id, what, indicator: group.indicator, track, place, mentions })
  }
  return {
    groups,
    measures,
    pack,
    comparison: {
      occurrences,
      statistics,
      positions: positions.map(toPosition),
      findings,
      sources,
    },
  }
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
