// One title in the plural before several names: "Senators Ardel and Quist", "los ministros Ortiz y Linde". The first name
// stands right behind it; the others are joined to the first and hold the title as well.
import type { NameScope, Proposal } from './proposal.js'

/** How a language tells titles in the plural, and what joins names. */
export interface PluralTitles {
  readonly isTitle: (singular: string) => boolean
  /** The word in the singular, lower case. */
  readonly singulars: (word: string) => readonly string[]
  readonly and: string
}

function isPluralTitle({ tokens }: NameScope, at: number, { isTitle, singulars }: PluralTitles): boolean {
  const word = tokens[at]?.lower ?? ''
  return word.endsWith('s') && singulars(word).some((one) => one !== word && isTitle(one))
}

/** Whether the title of the name right behind it stands in the plural; a title of several words has its noun anywhere. */
function holdsPlural(scope: NameScope, name: Proposal, grammar: PluralTitles): boolean {
  const from = name.title >= 0 ? name.title : name.first - 1
  for (let at = from; at < name.first; at++) if (isPluralTitle(scope, at, grammar)) return true
  return false
}

/** Whether a proposal may turn out to be a person: nothing better is known of it. */
const isOpen = ({ kind, entry }: Proposal): boolean => entry === null && (kind === null || kind === 'person')

/** The proposals, with each name that shares a title in the plural taken for a person's. */
export function shareTitles(scope: NameScope, names: readonly Proposal[], grammar: PluralTitles): Proposal[] {
  const { tokens } = scope
  let sharing = -1
  return names.map((name) => {
    const joined = sharing >= 0 && (tokens[sharing]?.lower === grammar.and || tokens[sharing]?.text === ',')
    const shares = isOpen(name) && joined && sharing + 1 === name.first
    const opens = (isOpen(name) || name.kind === 'person') && holdsPlural(scope, name, grammar)
    sharing = shares || opens ? name.last : -1
    return (shares || opens) && name.kind === null ? { ...name, kind: 'person', rule: 'name.person.title' } : name
  })
}
