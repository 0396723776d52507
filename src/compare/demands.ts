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

/** What one document tells of one kind and value, as of one day: its first telling, and those that say the same again. */
interface Telling {
  readonly first: DemandTelling
  readonly all: readonly DemandTelling[]
}

/** Of each document what it tells of each kind and value; of verdicts of another day, only the first. */
function tellersOf(links: readonly DemandTelling[]): Telling[] {
  const told = new Map<string, { first: DemandTelling; all: DemandTelling[] }>()
  for (const link of links) {
    const key = [link.document, link.link.kind, link.link.kind === 'demand' ? '' : wordsOf(link)].join('|')
    const known = told.get(key)
    if (known === undefined) told.set(key, { first: link, all: [link] })
    else if (link.when === null || link.when.start === known.first.when?.start) known.all.push(link)
  }
  return [...told.values()]
}

/** Each telling is set beside so many next ones of its kind. */
const NEXT = 8

/** Findings between links of one kind of two documents. */
export function compareDemands(
  { id, links }: ComparedChain,
  options: { readonly label: (document: string) => string },
): Finding[] {
  const told = tellersOf(links)
  return told.flatMap(({ first: a, all: own }, place) =>
    told
      .slice(place + 1)
      .filter(({ first: b }) => b.document !== a.document && b.link.kind === a.link.kind)
      .slice(0, NEXT)
      .map(({ first: b, all: others }): Finding => {
        const { reason, rule, because } = verdictOn(a, b)
        const values = [wordsOf(a), wordsOf(b)] as const
        return {
          id: `f:${a.link.kind}:${a.id}:${b.id}`,
          in: id,
          attribute: 'demand',
          reason,
          relation: RELATION_OF[reason],
          between: [own.map((one) => one.id), others.map((one) => one.id)],
          values,
          difference: null,
          sentence: `${options.label(a.document)}: ${values[0]}; ${options.label(b.document)}: ${values[1]}. ${because}`,
          rule,
        }
      }),
  )
}
