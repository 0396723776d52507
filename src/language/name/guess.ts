// What an unknown stretch of capitals names when neither lists nor its neighbours tell: told from all the places of the
// document at which it stands, or left open.
import type { NameKind } from '../../model/index.js'
import type { Token } from '../token.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { BODY_WORDS, PLACE_PREFIXES } from './lexicon-heads.js'
import { LOCATIVE, NOT_NAMES, PARTICLES, PERSONAL, SPEAKING } from './lexicon-words.js'
import { type NameScope, type Proposal, wordsOf } from './proposal.js'
import { isCapital } from './runs.js'

/** Where each word, or two tied by a hyphen, stands alone as a name. */
export type LonePlaces = ReadonlyMap<string, readonly Proposal[]>

const isTied = (tokens: readonly Token[], { first, last }: Proposal): boolean =>
  last - first === 3 && tokens[first + 1]?.text === '-'

export function lonePlaces(scope: NameScope, names: readonly Proposal[]): LonePlaces {
  const places = new Map<string, Proposal[]>()
  for (const name of names) {
    if (name.last - name.first !== 1 && !isTied(scope.tokens, name)) continue
    const word = wordsOf(scope.tokens, name.first, name.last)
    const known = places.get(word)
    if (known === undefined) places.set(word, [name])
    else known.push(name)
  }
  return places
}

/** What people do and bodies hardly: besides these they say and think. Lemmas. */
const HUMAN = new Set(
  'die marry resign flee write feel fear know remember persuade live love hate retire sail ride smile laugh wear'.split(
    ' ',
  ),
)
/** What is done to places. Lemmas. */
const TAKE = new Set('capture conquer besiege occupy bomb reach liberate recapture enter leave visit invade'.split(' '))
/** What is told of a place: "the siege of X". */
const TAKING = new Set(
  'siege battle capture fall conquest occupation liberation bombing bombardment recapture outskirts streets gates'.split(
    ' ',
  ),
)

type Vote = 'person' | 'place' | 'articled' | 'modifier' | null

/** What one place at which a word stands alone tells of it. */
function voteAt({ tokens }: NameScope, { first, last }: Proposal): Vote {
  const before = tokens[first - 1]
  const after = tokens[last]
  if (after?.spaced === true && (after.pos === 'NOUN' || after.pos === 'ADJ')) return 'modifier'
  if (before?.pos === 'DET') return 'articled'
  if (after !== undefined && /^['’]s?$/.test(after.text))
    return PERSONAL.has(tokens[last + 1]?.lower ?? '') ? 'person' : null
  if (after?.pos === 'VERB' && (SPEAKING.has(after.lemma) || HUMAN.has(after.lemma))) return 'person'
  if (after?.lower === 'who' || (after?.text === ',' && tokens[last + 1]?.lower === 'who')) return 'person'
  if (before === undefined) return null
  if (before.lower === 'of') return TAKING.has(tokens[first - 2]?.lower ?? '') ? 'place' : null
  return LOCATIVE.has(before.lower) || (before.pos === 'VERB' && TAKE.has(before.lemma)) ? 'place' : null
}

/** What a lone word names that keeps its capital all through the text; mostly a body. */
function kindOfLone(scope: NameScope, name: Proposal, alone: LonePlaces): NameKind | null {
  const word = wordsOf(scope.tokens, name.first, name.last)
  const places = alone.get(word) ?? []
  const votes = { person: 0, place: 0, articled: 0, modifier: 0 }
  for (const at of places) {
    const vote = voteAt(scope, at)
    if (vote !== null) votes[vote]++
  }
  if (votes.modifier * 2 > places.length) return null
  if (votes.articled > 0 && /[^su’']s$/.test(word)) return 'group'
  if (FIRST_NAMES.has(word.toLowerCase()) || (votes.person > 0 && votes.person >= votes.place)) return 'person'
  return votes.place > votes.articled ? 'place' : 'organisation'
}

/** Whether an unknown stretch may stand as a name of its own though nothing tells its kind for sure. */
export function guess(scope: NameScope, name: Proposal, alone: LonePlaces): NameKind | null {
  if (name.titled) return null
  const { tokens } = scope
  const length = name.last - name.first
  const head = tokens[name.first] as Token
  // One unknown word that keeps its capital all through the text names something.
  if (length === 1 || head.pos === 'X')
    return head.pos === 'PROPN' &&
      !scope.common.has(head.lower) &&
      (scope.capital.get(head.text) ?? 0) >= 3 &&
      !NOT_NAMES.has(head.lower)
      ? kindOfLone(scope, name, alone)
      : null
  if (isTied(tokens, name)) return kindOfLone(scope, name, alone)
  let plain = 0
  for (let i = name.first; i < name.last; i++) {
    const token = tokens[i] as Token
    if (!isCapital(token) && !PARTICLES.has(token.lower) && token.text !== '-') return null
    if (token.pos !== 'PROPN' && !PARTICLES.has(token.lower) && token.text !== '-') return null
    if (BODY_WORDS.has(token.lower) || NOT_NAMES.has(token.lower)) return null
    if (isCapital(token) && scope.common.has(token.lower)) return null
    plain++
  }
  if (PLACE_PREFIXES.has(head.lower)) return 'place'
  // A determiner before it speaks for a body or a thing, not for a person.
  if (tokens[name.first - 1]?.pos === 'DET' || plain < 2 || plain > 4) return null
  // The last word must also stand alone somewhere, as surnames do.
  return alone.has((tokens[name.last - 1] as Token).text) ? 'person' : null
}
