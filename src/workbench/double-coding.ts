// Two people judge the same suggestions without seeing each other. Their verdicts are kept apart from the decisions that
// hold: they change nothing until someone settles them, by a decision of their own. What someone thought is shown to
// another only of what both have judged.
import { CotejoError } from '../model/index.js'
import type { Review } from '../model/store.js'
import { type Agreement, agreementOf } from './agreement.js'
import { decide } from './review.js'
import { type Judged, type SeenSuggestion, suggestionNamed } from './review-queue.js'
import { codedTarget, type Decisions, isCoding } from './reviewed.js'
import type { Situation } from './situation.js'
import type { Workspace } from './workspace.js'

/** Two people who judged. */
export type Pair = readonly [string, string]

/** Verdicts on each suggestion, by who gave them. */
function codings(decisions: Decisions): Map<string, Map<string, Review>> {
  const found = new Map<string, Map<string, Review>>()
  for (const review of decisions.values()) {
    if (!isCoding(review.target)) continue
    const target = codedTarget(review.target)
    const own = found.get(target) ?? new Map<string, Review>()
    found.set(target, own.set(review.by, review))
  }
  return found
}

/** Who judges by themselves, and how much; those who judged most first. */
export function codersOf({ decisions }: Judged): readonly { readonly by: string; readonly coded: number }[] {
  const counts = new Map<string, number>()
  for (const own of codings(decisions).values()) for (const by of own.keys()) counts.set(by, (counts.get(by) ?? 0) + 1)
  return [...counts].map(([by, coded]) => ({ by, coded })).sort((a, b) => b.coded - a.coded || a.by.localeCompare(b.by))
}

/** What both judged. */
interface Both {
  readonly target: string
  readonly verdicts: readonly [Review, Review]
}

function judgedByBoth({ decisions }: Judged, [one, other]: Pair): readonly Both[] {
  return [...codings(decisions)].flatMap(([target, own]) => {
    const [first, second] = [own.get(one), own.get(other)]
    return first === undefined || second === undefined ? [] : [{ target, verdicts: [first, second] as const }]
  })
}

/** The same verdict, and where it mends, the same words. */
const isAgreed = ({ verdicts: [one, other] }: Both): boolean =>
  one.verdict === other.verdict && one.after === other.after

/** What two people come to. */
export interface DoubleCoding {
  readonly agreement: Agreement
  /** How often which verdicts met, those that met most first. */
  readonly met: readonly { readonly verdicts: Pair; readonly count: number }[]
  /** What they differ on; what is not settled first. */
  readonly differences: readonly { readonly suggestion: SeenSuggestion; readonly verdicts: readonly [Review, Review] }[]
  /** How many they agree on that are no decision yet. */
  readonly agreed: number
}

function meetings(both: readonly Both[]): DoubleCoding['met'] {
  const counts = new Map<string, { readonly verdicts: Pair; readonly count: number }>()
  for (const { verdicts } of both) {
    const met: Pair = [verdicts[0].verdict, verdicts[1].verdict]
    counts.set(met.join(), { verdicts: met, count: (counts.get(met.join())?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

/** How far two people agree, on what they differ, and what is to be settled. */
export function doubleCoding(situation: Situation, judged: Judged, pair: Pair): DoubleCoding {
  const both = judgedByBoth(judged, pair)
  const differences = both.flatMap((one) => {
    if (isAgreed(one)) return []
    const suggestion = suggestionNamed(situation, judged, one.target, null)
    return suggestion === null ? [] : [{ suggestion, verdicts: one.verdicts }]
  })
  const settled = ({ suggestion }: (typeof differences)[number]): number => (suggestion.decision === null ? 0 : 1)
  return {
    agreement: agreementOf(both.map(({ verdicts: [one, other] }) => [one.verdict, other.verdict])),
    met: meetings(both),
    differences: differences.sort((a, b) => settled(a) - settled(b)),
    agreed: both.filter((one) => isAgreed(one) && !judged.decisions.has(one.target)).length,
  }
}

/** Makes decisions of what two people agree on; gives how many. What someone decided meanwhile stays. */
export async function keepAgreed(
  workspace: Workspace,
  situation: Situation,
  judged: Judged,
  { pair, ...who }: { readonly pair: Pair; readonly by: string; readonly at: string },
): Promise<number> {
  let kept = 0
  for (const one of judgedByBoth(judged, pair)) {
    const suggestion = suggestionNamed(situation, judged, one.target, null)
    if (!isAgreed(one) || suggestion === null || suggestion.decision !== null) continue
    const [{ verdict, after }] = one.verdicts
    // Written by `decide`, from a correction that was checked.
    const correction = after === null ? {} : { correction: JSON.parse(after) as Record<string, unknown> }
    try {
      await decide(workspace, suggestion, { ...who, verdict, ...correction }, suggestion.last)
      kept++
    } catch (error) {
      if (!(error instanceof CotejoError) || error.code !== 'conflict') throw error
    }
  }
  return kept
}
