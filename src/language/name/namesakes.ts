// Words that are listed for one thing and are somebody's surname here: behind a first name ("Mary Vandria"), behind a
// title ("General Vandria", "Mr. Vandria"), or behind anything else that a listed surname does not bear.
import type { Token } from '../token.js'
import type { Entry } from './gazetteer.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { BODY_WORDS } from './lexicon-heads.js'
import { ADDRESSES, TITLE_MODIFIERS, TITLES } from './lexicon-titles.js'
import type { NameScope, Part } from './proposal.js'
import { bare, isCapital } from './runs.js'
import { isAcronym } from './shape.js'
import { isWorldPlace } from './world-places.js'

export interface ListedForm {
  readonly first: number
  readonly last: number
  readonly entries: readonly Entry[]
}

const isPersonal = ({ entries }: ListedForm): boolean => entries.some((entry) => entry.kind === 'person')

/** Whether a listed person's surname here belongs to somebody else of that surname ("Mary X" where X alone is listed). */
export function isSomebodyElse(tokens: readonly Token[], part: Part, match: ListedForm): boolean {
  if (match.first === part.first || !isPersonal(match)) return false
  const before = tokens[match.first - 1] as Token
  return (
    isCapital(before) &&
    !BODY_WORDS.has(before.lower) &&
    !TITLES.has(bare(before)) &&
    !TITLE_MODIFIERS.has(bare(before))
  )
}

/** Whether first names and initials alone stand from `first` to `last`, of which none is a town's name too. */
function areFirstNames(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (i > first && /^\p{Lu}\.$/u.test(token.text)) continue
    if (!FIRST_NAMES.has(token.lower) || isWorldPlace(token.text)) return false
  }
  return last > first
}

/** Whether a word listed for a place or a body, which ends a part, is the surname of a person there. */
export function isSurname({ tokens }: NameScope, part: Part, match: ListedForm): boolean {
  if (isPersonal(match) || match.last !== part.last || match.last - match.first !== 1) return false
  const token = tokens[match.first] as Token
  const before = tokens[match.first - 1]
  const after = tokens[match.last]
  if (before === undefined || isAcronym(token.text)) return false
  const titled = part.title >= 0 && match.first === part.first && isCapital(before) && TITLES.has(bare(before))
  if (titled && ADDRESSES.has(bare(before))) return true
  // "Chief Vandrian negotiator": what modifies a noun is no surname; in a headline nothing tells.
  if (part.run.titled || (after?.spaced === true && after.pos === 'NOUN')) return false
  if (titled) return !match.entries.some((entry) => entry.form === 'demonym')
  return areFirstNames(tokens, part.first, match.first)
}
