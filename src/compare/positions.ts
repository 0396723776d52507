// One speaker at two times: the same judgement, or a changed position. It is never a contradiction: people may change
// their minds, and two documents of one day that differ leave it open which was said last.
import type { Assessment, Finding } from '../model/index.js'
import { RELATION_OF } from '../model/index.js'

/** An opinion as it is compared. */
export interface ComparedOpinion {
  readonly id: string
  readonly document: string
  readonly published: string | null
  readonly assessment: Assessment
}

export interface ComparedPosition {
  readonly id: string
  readonly opinions: readonly ComparedOpinion[]
}

export const STANCE_WORDS: Readonly<Record<Assessment['stance'], string>> = {
  works: 'it works',
  partly: 'it works in part',
  does_not: 'it does not work',
  too_early: 'it is too early to tell',
  backfires: 'it makes things worse',
}

function verdictOn(a: ComparedOpinion, b: ComparedOpinion): Pick<Finding, 'reason' | 'rule'> & { because: string } {
  if (a.assessment.stance === b.assessment.stance)
    return { reason: 'same', rule: 'stance.equal', because: 'The speaker judges the same at both times.' }
  if (a.published === null || b.published === null || a.published === b.published)
    return { reason: 'unclear', rule: 'stance.undated', because: 'Which was said later cannot be told.' }
  return { reason: 'changed_position', rule: 'stance.later', because: 'One speaker said one thing and later another.' }
}

/** Findings between each opinion and the next one of another document. */
export function comparePositions(
  positions: readonly ComparedPosition[],
  options: { readonly label: (document: string) => string },
): Finding[] {
  return positions.flatMap((position) =>
    position.opinions.flatMap((opinion, i): Finding[] => {
      const next = position.opinions.slice(i + 1).find((other) => other.document !== opinion.document)
      if (next === undefined) return []
      const { reason, rule, because } = verdictOn(opinion, next)
      const values = [STANCE_WORDS[opinion.assessment.stance], STANCE_WORDS[next.assessment.stance]] as const
      const told = (item: ComparedOpinion, value: string) =>
        `${options.label(item.document)}${item.published === null ? '' : ` (${item.published})`}: ${value}`
      return [
        {
          id: `f:stance:${opinion.id}:${next.id}`,
          in: position.id,
          attribute: 'stance',
          reason,
          relation: RELATION_OF[reason],
          between: [[opinion.id], [next.id]],
          values,
          difference: null,
          sentence: `${told(opinion, values[0])}; ${told(next, values[1])}. ${because}`,
          rule,
        },
      ]
    }),
  )
}
