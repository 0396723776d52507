// Acts of one matter side by side. They are of no one happening as far as the texts tell, so numbers and dates that
// differ say nothing there; what fits, what one text is more exact about, and what came in between does.
import type { Claim, ClaimGroup, Finding, Reason } from '../model/index.js'
import { daysApart } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { type CompareOptions, compareGroups, finding } from './compare.js'
import type { Draft } from './draft.js'
import { matterModalityFindings, modalityFindings } from './modalities.js'
import { type Belonging, participantFindings } from './participants.js'
import { totalFindings } from './totals.js'
import { trendFindings } from './trends.js'

/** Reasons that hold of two acts without their being one. */
const OF_A_MATTER: ReadonlySet<Reason> = new Set(['same', 'rounding', 'unit', 'other_definition'])
/** Of numbers and dates whose acts were done further apart nothing is said: they are two occasions. */
const ONE_OCCASION_DAYS = 3

const isDone = ({ modality }: Claim): boolean => modality === 'actual' || modality === 'ongoing'

/** Whether a finding that is made for one event holds of two acts on one matter as well. */
function holdsOfMatter({ reason, attribute, rule, between }: Finding, claims: ReadonlyMap<string, Claim>): boolean {
  // How far back a record reaches is of its own time.
  if (!OF_A_MATTER.has(reason) || rule.startsWith('record.')) return false
  const [left, right] = between.map((ids) => ids.flatMap((id) => claims.get(id) ?? [])) as [Claim[], Claim[]]
  const origins = new Set([...left, ...right].map(({ origin }) => origin))
  const both = left.flatMap((a) => right.map((b) => [a, b] as const))
  // Other words for what was done are a framing only of one act; of what may come they name what is thought of.
  if (attribute === 'framing' && both.some(([a, b]) => isDone(a) || isDone(b))) return false
  const isApart = ({ period: a }: Claim, { period: b }: Claim): boolean =>
    a?.basis === 'stated' && b?.basis === 'stated' && daysApart(a.interval, b.interval) > ONE_OCCASION_DAYS
  return origins.size > 1 && both.some(([a, b]) => !isApart(a, b))
}

interface BelongingOptions extends CompareOptions {
  readonly belonging: Belonging
}

const written = (drafts: readonly Draft[], options: CompareOptions): Finding[] =>
  drafts.map((draft) => finding(draft, options)).sort((a, b) => a.id.localeCompare(b.id))

/** Drafts over more than one origin: a text and its copy say one thing once. */
const betweenOrigins = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ sides }) => new Set(sides.flat().map(({ origin }) => origin)).size > 1)

/** Who, where and whether of one happening: what is in its words beside its numbers and dates. */
export const compareTellings = (group: ClaimGroup, options: BelongingOptions): Finding[] =>
  written([...participantFindings(group, options.belonging), ...modalityFindings(group)], options)

/** All findings on acts of one matter. Pure; the order of documents changes nothing. */
export function compareMatter(group: ClaimGroup, pack: Pack, options: BelongingOptions): Finding[] {
  const claims = new Map(group.claims.map((claim) => [claim.id, claim]))
  const told = compareGroups([group], pack, options).filter((one) => holdsOfMatter(one, claims))
  const names = new Map(pack.events.map(({ id, name }) => [id, name]))
  const drafts = [
    ...participantFindings(group, options.belonging),
    ...matterModalityFindings(group, (type) => names.get(type) ?? type),
  ]
  return [...told, ...written(betweenOrigins(drafts), options)].sort((a, b) => a.id.localeCompare(b.id))
}

/** All findings on a direction that is told in words, and on what other documents tell beside it. */
export const compareTrends = (group: ClaimGroup, options: CompareOptions): Finding[] =>
  written(betweenOrigins(trendFindings(group)), options)

/** All findings on a total, whose claim is named, and on the numbers of other documents that lie in it. */
export const compareTotal = (group: ClaimGroup, total: string, options: CompareOptions): Finding[] =>
  written(betweenOrigins(totalFindings(group, total)), options)
