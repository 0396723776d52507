// What differs in a group, and why, hangs on its own mentions alone. Most groups are as they were when the workspace was
// compared last, so what was found on them is kept (`kept-results.ts`). A group that has another mention now is compared.
import type { Alignment, PackedClaims } from './analyse.js'
import type { FoundOn } from './compared-group.js'
import { comparingOf } from './comparing-work.js'
import { type GroupOutline, unpackFound, unpackOutlines } from './found-groups.js'
import { groupDigests } from './group-digests.js'
import { KeptResults } from './kept-results.js'
import { reviewedFindings } from './reviewed.js'
import type { Workspace } from './workspace.js'

/** Groups that are kept together. */
const BLOCK = 32

/** What was found on all groups, packed, some of them together. */
async function* packedGroups(
  alignment: Alignment,
  claims: PackedClaims,
  workspace: Pick<Workspace, 'store' | 'id'>,
): AsyncGenerator<Uint8Array> {
  const kept = claims.kept ?? new KeptResults(workspace, claims.pack)
  const { compare, end } = comparingOf(alignment, claims)
  const digestOf = groupDigests(alignment.sources, claims.held)
  try {
    yield* kept.of(alignment.groups, { kind: 'groups 2', digestOf, block: BLOCK, find: compare })
    await kept.done()
  } finally {
    await end()
  }
}

/**
 * All groups of a workspace, each with what was found on it: kept where it is as it was, else compared and kept. What
 * people decided on findings is applied to both.
 *
 * @throws CotejoError of the store
 */
export async function* comparedInWorkspace(
  alignment: Alignment,
  claims: PackedClaims,
  workspace: Pick<Workspace, 'store' | 'id'>,
): AsyncGenerator<FoundOn> {
  for await (const packed of packedGroups(alignment, claims, workspace))
    for (const { group, findings } of unpackFound(packed))
      yield { group, findings: reviewedFindings(findings, claims.decisions) }
}

/**
 * The same of the groups on which something was found, as a list shows them.
 *
 * @throws CotejoError of the store
 */
export async function* outlinedInWorkspace(
  alignment: Alignment,
  claims: PackedClaims,
  workspace: Pick<Workspace, 'store' | 'id'>,
): AsyncGenerator<GroupOutline> {
  for await (const packed of packedGroups(alignment, claims, workspace))
    for (const outline of unpackOutlines(packed)) {
      const findings = reviewedFindings(outline.findings, claims.decisions)
      if (findings.length > 0) yield { ...outline, findings }
    }
}
