// Two shares that make a whole: what is covered, and what is left. Of those who were asked for their opinion many shares add up
// to a hundred by chance, since each may be of another question; there only the two answers to one are a whole.
import { clauseOfNumber } from './clause.js'
import { isChange } from './times.js'
import type { Rule, Valued } from './verdict.js'

/** Shares that are told in tenths make a whole within one; whole ones do so or do not. */
const TENTH = 0.11

type Answer = 'for' | 'against' | 'other'

/** Words of an opinion, by the answer that they give; those against stand first, since "disapprove" holds the other. English, Spanish. */
const ANSWERS: readonly (readonly [Answer, RegExp])[] = [
  [
    'against',
    /(?<!\p{L})(?:disapprov\p{L}*|oppos\p{L}+|reject\p{L}*|distrust\p{L}*|unfavou?rabl[ey]|desaprob\p{L}+|desaprueb\p{L}+|rechaz\p{L}+|desconf\p{L}+|reprueb\p{L}+)/iu,
  ],
  [
    'for',
    /(?<!\p{L})(?:approv\p{L}+|support(?:s|ed|ing)?|back(?:s|ed|ing)?|favou?r\p{L}*|trust(?:s|ed)?|aprob\p{L}+|aprueb\p{L}+|apoy\p{L}+|respald\p{L}+|conf[ií]a\p{L}*)(?!\p{L})/iu,
  ],
  [
    'other',
    /(?<!\p{L})(?:wants?|wanted|believes?|believed|thinks?|thought|prefer(?:s|red)?|say they|quieren?|cree|creen|creía|opinan?|consideran?|prefieren?|desean?)(?!\p{L})/iu,
  ],
]

const answerOf = (claim: Valued): Answer | null =>
  ANSWERS.find(([, words]) => words.test(clauseOfNumber(claim)))?.[0] ?? null

/** Whether two shares may be of one question: of none, or the two answers to it. */
function mayBeOfOneQuestion(a: Valued, b: Valued): boolean {
  const [x, y] = [answerOf(a), answerOf(b)]
  return (x === null && y === null) || (x === 'for' && y === 'against') || (x === 'against' && y === 'for')
}

/** What is covered and what is left: 38 and 62 per cent are of one whole. */
export const complement: Rule = (a, b) => {
  if (a.value.attribute !== 'share' || isChange(a) || isChange(b)) return null
  const [x, y] = [a.value.value, b.value.value]
  if (x === null || y === null || Math.abs(x + y - 100) > TENTH || !mayBeOfOneQuestion(a, b)) return null
  return {
    reason: 'part_of_total',
    rule: 'value.complement',
    because: 'Together they make a whole: one is the share that the other leaves.',
  }
}
