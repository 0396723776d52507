// Cuts a sentence that tells of a measure into the stretches of which each tells one turn in its life. Sentences of
// laws run over half a page; a date or a rate of one clause is none of the next.
import { LIFE_WORDS, type LifeWords } from './lexicon.js'
import { AUXILIARY } from './lexicon-around.js'

/** A stretch of a sentence; offsets are those of the sentence. */
export interface Stretch {
  readonly start: number
  readonly text: string
}

/** The words of a turn where a clause has them. */
export interface Turn extends LifeWordsAt {
  readonly life: LifeWords
}

interface LifeWordsAt {
  readonly start: number
  readonly end: number
}

/** What stands in parentheses is told by the way; blanks keep the places of the rest. */
const withoutAsides = (text: string): string =>
  text.replaceAll(/\([^()]{5,400}\)/gu, (aside) => ' '.repeat(aside.length)).replaceAll(/\s/gu, ' ')

/** Where a new clause may begin. */
const CUTS =
  /;|[:–—](?!\d)|,? (?:while|whereas|although|though|except that|mientras|aunque) |,? and (?=(?:will|shall|has|have|had|is|are|was|were)\b)|, (?:and |but |pero |y )?| but /giu
/** A part that hangs on the one before, with a time of its own. */
const SUBORDINATE = /^(?:(?:\p{L}+ )?(?:days|weeks|months|hours) )?(?:after|before|when|once) /iu
/** A part after a comma is a clause of its own only if it tells its own turn with its own verb. */
const FINITE = /\b(?:will|shall|is|are|was|were|has|have|had|será|serán|fue|fueron)\b/iu

/** What a sentence begins with where its first part only tells what went before its own act. */
const LEADING = /^\W*(?:after|before|having|once|tras|después de|antes de|luego de)\b/iu

/** Unlike `test`, a search leaves no place behind in a pattern that finds all. */
export const has = (pattern: RegExp, text: string): boolean => text.search(pattern) !== -1

/** Whether the text tells any turn. */
export const tellsTurn = (text: string): boolean => LIFE_WORDS.some(({ words }) => has(words, text))

/** Whether the text tells a turn of what goes by these words. */
const tellsOf = (text: string, called: RegExp): boolean => has(called, text) && tellsTurn(text)

/** The clauses of a sentence in which the measure goes by the words `called`. */
export function clausesOf(sentence: string, called: RegExp): Stretch[] {
  const text = withoutAsides(sentence)
  const stretches: Stretch[] = []
  let start = 0
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') stretches.push({ start, text: text.slice(start, end) })
    start = end
  }
  for (const cut of text.matchAll(CUTS)) {
    const soft = /^,| but /u.test(cut[0]) && !/\p{L}{3,}/u.test(cut[0].replace(/and|but|pero|y/u, ''))
    const rest = text.slice(cut.index + cut[0].length).split(/[;,]|[:–—](?!\d)/u, 1)[0] ?? ''
    const contrast = /but|pero/u.test(cut[0]) || SUBORDINATE.test(rest)
    const own = (contrast || has(called, rest)) && tellsTurn(rest) && (contrast || FINITE.test(rest))
    const told = text.slice(start, cut.index)
    const leads = LEADING.test(told) && tellsTurn(told) && tellsOf(text.slice(cut.index), called)
    if (!soft || leads || (own && (SUBORDINATE.test(rest) || tellsTurn(told)))) close(cut.index)
  }
  close(text.length)
  return stretches
}

/** All turns a clause tells, in order; of those at one place the longest words hold. */
export function turnsOf(clause: string): Turn[] {
  const turns: Turn[] = []
  for (const life of LIFE_WORDS)
    for (const found of clause.matchAll(life.words))
      turns.push({ life, start: found.index, end: found.index + found[0].length })
  turns.sort((a, b) => a.start - b.start || b.end - a.end)
  return turns.filter((turn, i) => !turns.slice(0, i).some((other) => turn.start < other.end))
}

/** In a clause about something in the clause ("goods that are not subject to it"). */
const RELATIVE = /\b(?:that|which|who|que)(?: \p{L}+){0,2} $/iu
const MODAL = /\b(?:shall|will|hereby)(?: not| be| \p{L}+ly)* $/iu

/** The turn that the clause is about: one with a verb of its own before participles, one laid down before others. */
export function mainTurn(clause: string): Turn | null {
  const weight = ({ start, life }: Turn): number => {
    const before = clause.slice(0, start)
    if (RELATIVE.test(before)) return 0
    if (MODAL.test(before)) return 3
    return life.denies || AUXILIARY.test(before) ? 2 : 1
  }
  const turns = turnsOf(clause)
  return turns.reduce<Turn | null>((best, turn) => (best === null || weight(turn) > weight(best) ? turn : best), null)
}
