// What a stretch of capitalised words names when nothing in it is listed and no head ends it: told by first names,
// acronyms, the words around, and the places of the world, in this order.
import type { Token } from '../token.js'
import { isFeast } from './feasts.js'
import { FAMILY_NAMES_FIRST, FIRST_NAMES } from './lexicon-first-names.js'
import { ADHERENT, ADHERENTS } from './lexicon-groups.js'
import { BODY_WORDS, LAST_HEADS, PLACE_PREFIXES, SINGLE_BODIES } from './lexicon-heads.js'
import { COMMON_ACRONYMS, HYPHEN_PREFIXES, NOT_NAMES } from './lexicon-words.js'
import { type NameScope, type Part, type Proposal, propose, wordsOf } from './proposal.js'
import { isAcronym } from './shape.js'
import { kindFromContext } from './surroundings.js'
import { isWorldPlace } from './world-places.js'

/** How many tokens a person's name has at most: “Saif bin Hamad al-Khatir”. */
const LONGEST_NAME = 8

/** What an unlisted stretch names. */
export function unlisted(scope: NameScope, part: Part): Proposal[] {
  const { tokens } = scope
  const { first, last } = part
  if (first >= last) return []
  const head = tokens[first] as Token
  if (isConstituency(tokens, first)) return []
  if (isFeast(scope, first, last)) return [propose(part, 'event', 'name.feast')]
  if (part.title >= 0) return last - first > LONGEST_NAME ? [] : [propose(part, 'person', 'name.person.title')]
  if (last - first === 1) return single(scope, part)
  if (isPersonal(tokens, first, last)) return [propose(part, 'person', 'name.person.first-name')]
  const named = nameAfterCalling(tokens, first, last)
  if (named > first) return [propose({ ...part, first: named }, 'person', 'name.person.calling')]
  const around = kindFromContext(scope, first, last)
  // "al-X" alone is a place after a preposition, else a body more often than a person.
  if (HYPHEN_PREFIXES.has(head.lower) && tokens[first + 1]?.text === '-' && last - first === 3) {
    if (around === null && isWorldPlace(wordsOf(tokens, first, last)))
      return [propose(part, 'place', 'name.place.world')]
    return [propose(part, around?.kind ?? null, around?.rule ?? 'name.open')]
  }
  if (around !== null) return [propose(part, around.kind, around.rule)]
  if (isWorldPlace(wordsOf(tokens, first, last))) return [propose(part, 'place', 'name.place.world')]
  if (PLACE_PREFIXES.has(head.lower) && last - first === 2) return [propose(part, 'place', 'name.place.prefix')]
  let body = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (BODY_WORDS.has(token.lower) || isAcronym(token.text)) body++
  }
  if (body > 0 && !part.run.titled) return [propose(part, 'organisation', 'name.body-words')]
  return [propose(part, null, 'name.open')]
}

/** First name, initial, nickname or particle in the middle: the shape of a person's name. */
function isPersonal(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > LONGEST_NAME) return false
  const head = tokens[first] as Token
  const end = tokens[last - 1] as Token
  if (BODY_WORDS.has(end.lower)) return false
  if (FIRST_NAMES.has(head.lower)) return true
  if (FAMILY_NAMES_FIRST.has(head.lower) && last - first <= 3) return true
  // Hyphened first names.
  if (tokens[first + 1]?.text === '-' && FIRST_NAMES.has(`${head.lower}-${tokens[first + 2]?.lower}`)) return true
  for (let i = first; i < last - 1; i++) {
    const text = (tokens[i] as Token).text
    if (/^(?:\p{Lu}\.)+$/u.test(text) && !/^(?:U\.S\.|U\.N\.|U\.K\.|D\.C\.)$/.test(text) && i > first) return true
    if (/^\p{Lu}\.$/u.test(text) && i === first) return true
    if (/^[“"]$/.test(text)) return true
  }
  return false
}

/** Where a person's name begins after what they do, when that is written with capitals: "Historian and Lecturer Anna Berg". */
function nameAfterCalling(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++) {
    const calling = (tokens[i - 1] as Token).lower
    if (
      /(?:er|or|ist|ian|ant|man|woman|crat|publican)$/.test(calling) &&
      !FIRST_NAMES.has(calling) &&
      isPersonal(tokens, i, last)
    )
      return i
  }
  return first
}

function single(scope: NameScope, part: Part): Proposal[] {
  const { tokens } = scope
  const token = tokens[part.first] as Token
  if (isAcronym(token.text)) {
    // The dateline of a report is written in capitals.
    if (token.text.length > 4 && isWorldPlace(token.text)) return [propose(part, 'place', 'name.place.world')]
    if (COMMON_ACRONYMS.has(token.text.replace(/s$/, '')) || part.run.titled) return []
    return [propose(part, 'organisation', 'name.acronym')]
  }
  if (ADHERENT.has(token.lower) || CONTRACTED.test(token.text)) return []
  if (ADHERENTS.has(token.lower) && !part.run.titled) return [propose(part, 'group', 'name.group.adherents')]
  const head = LAST_HEADS.get(token.lower)
  if (head === 'organisation' && /^\d+(?:st|nd|rd|th)$/.test(tokens[part.first - 1]?.lower ?? ''))
    return [propose(part, 'organisation', 'name.body.numbered')]
  if (head === 'organisation' && !part.run.initial && !part.run.titled && SINGLE_BODIES.has(token.lower))
    return [propose(part, 'organisation', 'name.body')]
  // A house of a parliament is told with its article, and by nothing but its capital.
  if (token.text === 'House' && tokens[part.first - 1]?.lower === 'the')
    return [propose(part, 'organisation', 'name.body')]
  if (token.text.length < 2 || NOT_NAMES.has(token.lower) || token.pos === 'NUM') return []
  if (part.run.initial && isQualifier(tokens, part.first)) return []
  const around = part.run.titled ? null : kindFromContext(scope, part.first, part.last)
  if (around !== null && !(part.run.initial && scope.common.has(token.lower)))
    return [propose(part, around.kind, around.rule)]
  if (isGivenName(scope, part.first)) return [propose(part, 'person', 'name.person.given')]
  if (!scope.common.has(token.lower) && isWorldPlace(token.text)) return [propose(part, 'place', 'name.place.world')]
  return [propose(part, null, 'name.open')]
}

const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:al|ar|ern|ous|ive|ed|able|ible|ic|ful|less|ary|ory|ent)$/u

/** "I'm", "I’ve": a pronoun and its verb in one. */
const CONTRACTED = /^I['’]/

/** "Ann Tyler (R-Wis.)", "Ann Tyler, D-Ohio,": a party's letter with what its member represents. */
const isConstituency = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z](?:-[A-Z].*)?$/.test((tokens[at] as Token).text) &&
  (tokens[at + 1]?.text === '-' || (tokens[at] as Token).text.includes('-')) &&
  /^[(,]$/.test(tokens[at - 1]?.text ?? '')

/** "Illegal border crossings": the first word of a sentence has its capital for that, and qualifies the noun behind it. */
function isQualifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  return (
    ADJECTIVE.test(token.text) &&
    next?.pos === 'NOUN' &&
    next.text === next.lower &&
    next.spaced &&
    !isWorldPlace(token.text)
  )
}

/** A first name alone that does or has something: "Amara hid the bag", "Amara's son". */
function isGivenName(scope: NameScope, at: number): boolean {
  const token = scope.tokens[at] as Token
  if (!FIRST_NAMES.has(token.lower) || token.pos !== 'PROPN' || scope.common.has(token.lower)) return false
  const before = scope.tokens[at - 1]
  const after = scope.tokens[at + 1]
  if (before?.pos === 'DET' || before?.pos === 'ADP') return false
  return after?.pos === 'VERB' || after?.pos === 'AUX' || /^['’]s$/.test(after?.text ?? '')
}
