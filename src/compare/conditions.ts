// One state of things that several texts assert: that all of them tell of it is found, by whom it is said stands beside
// it, and nothing is made of one text being silent. A number of what measures it says how much of it there is.
import type { Claim, ConditionTelling, Finding } from '../model/index.js'
import { RELATION_OF } from '../model/index.js'

/** What documents tell of one state of things. */
interface Told {
  readonly id: string
  readonly tellings: readonly ConditionTelling[]
  /** Numbers of what measures it. */
  readonly numbers: readonly Claim[]
}

interface Options {
  readonly label: (document: string) => string
}

/** What each document tells, by document in the order of its first. */
function byDocument<T extends { readonly document: string }>(told: readonly T[]): readonly (readonly T[])[] {
  const own = new Map<string, T[]>()
  for (const one of told) {
    const before = own.get(one.document)
    if (before === undefined) own.set(one.document, [one])
    else before.push(one)
  }
  return [...own.values()]
}

/** Of more tellings than these one stands for the rest. */
const SHOWN = 3

const listed = (words: readonly string[]): string =>
  [...new Set(words.map((word) => `“${word.replaceAll(/\s+/gu, ' ')}”`))].slice(0, SHOWN).join(', ')

const wordsOf = (tellings: readonly ConditionTelling[]): string => listed(tellings.map(({ cue }) => cue.text))

const numbersOf = (numbers: readonly Claim[]): string => listed(numbers.map(({ value }) => value?.words ?? ''))

const namesOf = (told: readonly { readonly document: string }[], { label }: Options): string =>
  [...new Set(told.map(({ document }) => label(document)))].join(' and ')

/** That the first document and the others tell of it. */
function agreement({ id, tellings }: Told, options: Options): Finding[] {
  const [first, ...others] = byDocument(tellings)
  if (first === undefined || others.length === 0) return []
  const rest = others.flat()
  return [
    {
      id: `f:${id}`,
      in: id,
      attribute: 'state',
      reason: 'same',
      relation: RELATION_OF.same,
      between: [first.map((one) => one.id), rest.map((one) => one.id)],
      values: [wordsOf(first), wordsOf(rest)],
      difference: null,
      sentence: `${namesOf(first, options)}: ${wordsOf(first)}; ${namesOf(rest, options)}: ${wordsOf(rest)}. All tell of this state of things.`,
      rule: 'condition.same',
    },
  ]
}

/** What the numbers of each document say beside the words of the others. */
const amounts = ({ id, tellings, numbers }: Told, options: Options): Finding[] =>
  byDocument(numbers).flatMap((own): Finding[] => {
    const document = own[0]?.document ?? ''
    const others = tellings.filter((telling) => telling.document !== document)
    if (others.length === 0) return []
    const values = [wordsOf(others), numbersOf(own)] as const
    return [
      {
        id: `f:${id}|${document}`,
        in: id,
        attribute: 'state',
        reason: 'other_definition',
        relation: RELATION_OF.other_definition,
        between: [others.map((one) => one.id), own.map((one) => one.id)],
        values,
        difference: null,
        sentence: `${namesOf(others, options)}: ${values[0]}; ${options.label(document)}: ${values[1]}. One tells of this state of things, the other how much of it there is.`,
        rule: 'condition.measured',
      },
    ]
  })

/** What is found of a state of things: who tells of it, and how much of it others count. */
export const compareConditions = (told: Told, options: Options): Finding[] => [
  ...agreement(told, options),
  ...amounts(told, options),
]
