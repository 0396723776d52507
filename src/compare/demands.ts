// One chain of demands as several documents tell it: the same demand, the same answer, and what the demander thinks of it,
// which may change from one day to the next.
import type { DemandTelling, Finding } from '../model/index.js'
import { RELATION_OF } from '../model/index.js'
import type { Verdict } from './verdict.js'

/** A chain as it is compared. */
export interface ComparedChain {
  readonly id: string
  readonly links: readonly DemandTelling[]
}

const VERDICT_WORDS = { enough: 'enough was done', progress: 'there is progress', not_enough: 'not enough was done' }
const ANSWER_WORDS = { done: 'it is being met', refused: 'it is refused', none: 'it is not answered' }

function wordsOf({ link, what }: DemandTelling): string {
  if (link.kind === 'verdict') return VERDICT_WORDS[link.verdict]
  if (link.kind === 'answer') return ANSWER_WORDS[link.answer]
  return what === null ? 'a demand' : `“${what.text}”`
}

const sameLink = ({ link: a }: DemandTelling, { link: b }: DemandTelling): boolean =>
  a.kind === 'demand' ||
  (a.kind === 'answer' ? b.kind === 'answer' && a.answer === b.answer : b.kind === 'verdict' && a.verdict === b.verdict)

const SAME: Readonly<Record<DemandTelling['link']['kind'], string>> = {
  demand: 'Both tell what one side demands of the other on one matter.',
  answer: 'Both tell the same answer.',
  verdict: 'The demander judges the answer alike in both.',
}

const dayOf = ({ when, published }: DemandTelling): string | null => when?.start ?? published

function verdictOn(a: DemandTelling, b: DemandTelling): Verdict {
  const { kind } = a.link
  if (sameLink(a, b)) return { reason: 'same', rule: `${kind}.same`, because: SAME[kind] }
  const [x, y] = [dayOf(a), dayOf(b)]
  const ordered = x !== null && y !== null && x !== y
  if (kind === 'verdict')
    return ordered
      ? {
          reason: 'changed_position',
          rule: 'verdict.changed',
          because: 'The demander judged the answer otherwise at another time.',
        }
      : { reason: 'unclear', rule: 'verdict.undated', because: 'Which the demander said later cannot be told.' }
  return ordered
    ? { reason: 'later_update', rule: 'answer.later', because: 'The texts tell the answer of two times.' }
    : { reason: 'unclear', rule: 'answer.undated', because: 'Which answer came later cannot be told.' }
}

/** Of each document the first link of each kind and value. */
function tellersOf(links: readonly DemandTelling[]): DemandTelling[] {
  const seen = new Set<string>()
  return links.filter((link) => {
    const key = [link.document, link.link.kind, link.link.kind === 'demand' ? '' : wordsOf(link)].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Each telling is set beside so many next ones of its kind. */
const NEXT = 8

/** Findings between links of one kind of two documents. */
export function compareDemands(
  { id, links }: ComparedChain,
  options: { readonly label: (document: string) => string },
): Finding[] {
  const told = tellersOf(links)
  return told.flatMap((a, place) =>
    told
      .slice(place + 1)
      .filter((b) => b.document !== a.document && b.link.kind === a.link.kind)
      .slice(0, NEXT)
      .map((b): Finding => {
        const { reason, rule, because } = verdictOn(a, b)
        const values = [wordsOf(a), wordsOf(b)] as const
        return {
          id: `f:${a.link.kind}:${a.id}:${b.id}`,
          in: id,
          attribute: 'demand',
          reason,
          relation: RELATION_OF[reason],
          between: [[a.id], [b.id]],
          values,
          difference: null,
          sentence: `${options.label(a.document)}: ${values[0]}; ${options.label(b.document)}: ${values[1]}. ${because}`,
          rule,
        }
      }),
  )
}
