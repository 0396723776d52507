// One group laid side by side: what is found on it, and the group as it is shown. It needs nothing but the group, so that
// very many can be compared in any order and in threads.
import { compareGroups } from '../compare/compare.js'
import { compareTellings } from '../compare/matters.js'
import type { ClaimGroup, Finding, Occurrence, Statistic } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { geographyOf } from '../resolve/geography.js'
import { toMention } from './mentions.js'

/** One group with all its claims, in the shape of the contract, and with what was found on it. */
export interface ComparedGroup {
  readonly claims: ClaimGroup
  readonly group: Occurrence | Statistic
  readonly findings: readonly Finding[]
}

/** One group with what was found on it, as it is shown. */
export type FoundOn = Pick<ComparedGroup, 'group' | 'findings'>

/** The narrowest dated claim's period stands for the whole. */
function whenOf(group: ClaimGroup): Occurrence['when'] {
  const dated = group.claims
    .flatMap((claim) => (claim.period === null ? [] : [claim.period.interval]))
    .filter((interval) => interval.start !== null && interval.end !== null)
    .map((interval) => ({ interval, days: Date.parse(interval.end as string) - Date.parse(interval.start as string) }))
    .sort((a, b) => a.days - b.days || (a.interval.start as string).localeCompare(b.interval.start as string))
  return dated[0]?.interval ?? null
}

/** @param label how a document is called in sentences */
export function comparedGroup(claims: ClaimGroup, pack: Pack, label: (document: string) => string): ComparedGroup {
  const findings = [
    ...compareGroups([claims], pack, { label }),
    ...compareTellings(claims, { label, belonging: geographyOf(pack) }),
  ].sort((a, b) => a.id.localeCompare(b.id))
  const { id, what, track, place, indicator } = claims
  const mentions = claims.claims.map(toMention)
  const group: Occurrence | Statistic =
    claims.kind === 'occurrence'
      ? { id, what, type: claims.type ?? '', track, place, when: whenOf(claims), mentions }
      : { id, what, indicator, track, place, mentions }
  return { claims, group, findings }
}
