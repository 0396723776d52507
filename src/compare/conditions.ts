// One state of things that several texts assert: that all of them tell of it is found, by whom it is said stands beside
// it, and nothing is made of one text being silent.
import type { ConditionTelling, Finding } from '../model/index.js'
import { RELATION_OF } from '../model/index.js'

/** What documents tell of one state of things. */
interface Told {
  readonly id: string
  readonly tellings: readonly ConditionTelling[]
}

/** Each document's words, by document in the order of its first. */
function byDocument(tellings: readonly ConditionTelling[]): readonly (readonly ConditionTelling[])[] {
  const own = new Map<string, ConditionTelling[]>()
  for (const telling of tellings) {
    const before = own.get(telling.document)
    if (before === undefined) own.set(telling.document, [telling])
    else before.push(telling)
  }
  return [...own.values()]
}

/** One finding of a state of things: that the first document and the others tell of it. */
export function compareConditions(
  { id, tellings }: Told,
  { label }: { readonly label: (document: string) => string },
): Finding[] {
  const [first, ...others] = byDocument(tellings)
  if (first === undefined || others.length === 0) return []
  const words = (some: readonly ConditionTelling[]) =>
    [...new Set(some.map(({ cue }) => `“${cue.text.replaceAll(/\s+/gu, ' ')}”`))].slice(0, 3).join(', ')
  const rest = others.flat()
  const names = [...new Set(rest.map(({ document }) => label(document)))].join(' and ')
  return [
    {
      id: `f:${id}`,
      in: id,
      attribute: 'state',
      reason: 'same',
      relation: RELATION_OF.same,
      between: [first.map((one) => one.id), rest.map((one) => one.id)],
      values: [words(first), words(rest)],
      difference: null,
      sentence: `${label(first[0]?.document ?? '')}: ${words(first)}; ${names}: ${words(rest)}. All tell of this state of things.`,
      rule: 'condition.same',
    },
  ]
}
