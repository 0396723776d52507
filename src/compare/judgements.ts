// Two speakers on one question. A judgement is of something, by some measure: two of other things, or by other measures,
// are never in conflict, and two of one thing that differ are two opinions and no error of either.
import type { Assessment, Finding } from '../model/index.js'
import { RELATION_OF } from '../model/index.js'
import type { ComparedOpinion } from './positions.js'
import { STANCE_WORDS } from './positions.js'
import type { Verdict } from './verdict.js'

/** Judgements of degrees that touch each other. */
const DEGREES: readonly Assessment['stance'][] = ['works', 'partly', 'does_not', 'backfires']

const named = (judged: Assessment['target']): string => (judged === null ? 'what is not named' : `“${judged.text}”`)

/** Whose it is: "Mexico's" of "Mexico's efforts". */
const ownerOf = (text: string): string | null =>
  /^(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*)['’]s?\s/u.exec(text)?.[1]?.toLowerCase() ?? null

/** Whether both are surely of one thing, or by one measure: the pack knows it, or the words are the same. */
function alike(a: Assessment['target'], b: Assessment['target']): boolean {
  if (a === null || b === null) return a === b
  // "This crackdown" and "the mayor's crackdown" may be two, though one word is for both.
  if (ownerOf(a.text) !== ownerOf(b.text)) return false
  if (a.id !== null && b.id !== null) return a.id === b.id
  return a.text.toLowerCase() === b.text.toLowerCase()
}

function verdictOn(a: Assessment, b: Assessment): Verdict {
  const agree = a.stance === b.stance ? 'They judge alike' : 'They judge differently'
  if (!alike(a.target, b.target) || a.target === null)
    return {
      reason: 'other_definition',
      rule: 'judgement.other-target',
      because: `${agree}, but of other things: ${named(a.target)}, and ${named(b.target)}.`,
    }
  if (!alike(a.criterion, b.criterion))
    return {
      reason: 'other_definition',
      rule: 'judgement.other-criterion',
      because: `${agree}, but by other measures: ${named(a.criterion)}, and ${named(b.criterion)}.`,
    }
  if (a.stance === b.stance)
    return { reason: 'same', rule: 'judgement.same', because: 'Both judge alike what is of one kind.' }
  const [x, y] = [DEGREES.indexOf(a.stance), DEGREES.indexOf(b.stance)]
  if (x >= 0 && y >= 0 && Math.abs(x - y) === 1)
    return {
      reason: 'other_definition',
      rule: 'judgement.degree',
      because: 'They judge what is of one kind, to other degrees.',
    }
  return {
    reason: 'unclear',
    rule: 'judgement.apart',
    because:
      'Two speakers judge what is of one kind differently; no text says which is right, or whether they mean one thing.',
  }
}

/** A finding for each pair of judgements. */
export function compareJudgements(
  { id, pairs }: { readonly id: string; readonly pairs: readonly (readonly [ComparedOpinion, ComparedOpinion])[] },
  options: { readonly label: (document: string) => string },
): Finding[] {
  return pairs.map(([a, b]) => {
    const { reason, rule, because } = verdictOn(a.assessment, b.assessment)
    const values = [STANCE_WORDS[a.assessment.stance], STANCE_WORDS[b.assessment.stance]] as const
    const told = (one: ComparedOpinion, value: string) =>
      `${options.label(one.document)}: ${value} (of ${named(one.assessment.target)})`
    return {
      id: `f:judgement:${a.id}:${b.id}`,
      in: id,
      attribute: 'stance',
      reason,
      relation: RELATION_OF[reason],
      between: [[a.id], [b.id]],
      values,
      difference: null,
      sentence: `${told(a, values[0])}; ${told(b, values[1])}. ${because}`,
      rule,
    }
  })
}
