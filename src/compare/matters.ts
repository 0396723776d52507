// Acts of one matter side by side. They are of no one happening as far as the texts tell, so numbers and dates that
// differ say nothing there; what fits, what one text is more exact about, and what came in between does.
import type { ClaimGroup, Finding, Reason } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { type CompareOptions, compareGroups, finding } from './compare.js'
import type { Draft } from './draft.js'
import { matterModalityFindings, modalityFindings } from './modalities.js'
import { type Belonging, participantFindings } from './participants.js'
import { totalFindings } from './totals.js'
import { trendFindings } from './trends.js'

/** Reasons that hold of two acts without their being one. */
const OF_A_MATTER: ReadonlySet<Reason> = new Set(['same', 'rounding', 'unit', 'other_definition'])

interface BelongingOptions extends CompareOptions {
  readonly belonging: Belonging
}

const written = (drafts: readonly Draft[], options: CompareOptions): Finding[] =>
  drafts.map((draft) => finding(draft, options)).sort((a, b) => a.id.localeCompare(b.id))

/** Who, where and whether of one happening: what is in its words beside its numbers and dates. */
export const compareTellings = (group: ClaimGroup, options: BelongingOptions): Finding[] =>
  written([...participantFindings(group, options.belonging), ...modalityFindings(group)], options)

/** All findings on acts of one matter. Pure; the order of documents changes nothing. */
export function compareMatter(group: ClaimGroup, pack: Pack, options: BelongingOptions): Finding[] {
  const told = compareGroups([group], pack, options).filter(({ reason }) => OF_A_MATTER.has(reason))
  const names = new Map(pack.events.map(({ id, name }) => [id, name]))
  const drafts = [
    ...participantFindings(group, options.belonging),
    ...matterModalityFindings(group, (type) => names.get(type) ?? type),
  ]
  return [...told, ...written(drafts, options)].sort((a, b) => a.id.localeCompare(b.id))
}

/** All findings on a direction that is told in words, and on what other documents tell beside it. */
export const compareTrends = (group: ClaimGroup, options: CompareOptions): Finding[] =>
  written(trendFindings(group), options)

/** All findings on a total, whose claim is named, and on the numbers of other documents that lie in it. */
export const compareTotal = (group: ClaimGroup, total: string, options: CompareOptions): Finding[] =>
  written(totalFindings(group, total), options)
