// The words of change in all their forms, and what stands for one at a place in a text.
import type { Change } from '../../model/index.js'
import { pluralOf, verbForms } from '../inflection.js'
import type { Token } from '../token.js'
import { CHANGE_NOUNS, CHANGE_VERBS, STOCK_CHANGES } from './change-lexicon.js'

type Direction = Change['direction']
/** A word of change with its dictionary form. */
export interface ChangeWord {
  readonly direction: Direction
  readonly lemma: string
}

function formsOf(
  lists: Readonly<Record<Direction, string>>,
  inflect: (lemma: string) => Iterable<string>,
): Map<string, ChangeWord> {
  const forms = new Map<string, ChangeWord>()
  for (const direction of ['increase', 'decrease', 'none'] as const)
    for (const lemma of lists[direction].split(' '))
      for (const form of inflect(lemma)) if (!forms.has(form)) forms.set(form, { direction, lemma })
  return forms
}

export const VERBS = formsOf(CHANGE_VERBS, (lemma) => verbForms(lemma).keys())
export const NOUNS = formsOf(CHANGE_NOUNS, (lemma) => [lemma, pluralOf(lemma)])

/** Forms of the verbs that add to a stock or take from it. */
export const STOCK_VERBS: ReadonlyMap<string, Direction> = new Map(
  STOCK_CHANGES.flatMap(([direction, lemmas]) =>
    lemmas.split(' ').flatMap((lemma) => [...verbForms(lemma).keys()].map((form) => [form, direction] as const)),
  ),
)

/** A verb of change, or a noun of it that is used as one: the tagger says which, for "contract" and "fall" are both. */
export function changeWordAt(tokens: readonly Token[], i: number): ChangeWord | null {
  const token = tokens[i] as Token
  const lower = token.lower
  if (lower === 'up' || lower === 'level' || lower === 'levels' || lower === 'step' || lower === 'scale') return null
  if (token.pos === 'NOUN') return NOUNS.get(lower) ?? null
  if (token.pos === 'VERB' || lower.endsWith('ed') || lower.endsWith('ing')) return VERBS.get(lower) ?? null
  return null
}
