// The name of a country or capital may stand for the place or for its government. Where it stands in the sentence
// tells which; without a sign it is the actor if the pack has one, since that is what events are between.
import type { Token } from '../token.js'
import type { Entry } from './gazetteer.js'
import { LOCATIVE, PLACE_NOUNS } from './lexicon-words.js'

/** Nouns before "from", "by" or "in" that make the name an actor ("pressure from X"). */
const ACTOR_NOUNS = new Set(
  'pressure demand threat support help aid cooperation approval reply response criticism complaint message money consent permission official pledge promise'.split(
    ' ',
  ),
)
const COMPASS =
  /^(?:north|south|east|west|central|upper|lower|mainland|rural|much|parts|most|all)(?:ern|east|west|eastern|western)?$/

function isLocative(tokens: readonly Token[], first: number, last: number): boolean {
  let i = first - 1
  while (i >= 0 && (tokens[i]?.pos === 'DET' || COMPASS.test((tokens[i] as Token).lower))) i--
  const before = tokens[i]
  const after = tokens[last]
  if (after?.text === '-' && /^(?:based|born|held|controlled)$/.test(tokens[last + 1]?.lower ?? '')) return true
  if (before === undefined) return false
  if (i < first - 1 && COMPASS.test((tokens[first - 1] as Token).lower)) return true
  if (before.lower === 'of') {
    const noun = tokens[i - 1]
    return noun !== undefined && (PLACE_NOUNS.has(noun.lemma) || COMPASS.test(noun.lower))
  }
  if (before.lower === 'from' || before.lower === 'to' || before.lower === 'in')
    return !ACTOR_NOUNS.has(tokens[i - 1]?.lemma ?? '')
  return LOCATIVE.has(before.lower)
}

/** Whether a place is told as one who acts: the subject of a verb, or the one a thing is done by, with or against. */
export function isActing(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokens[last]
  const before = tokens[first - 1]
  if (before !== undefined && /^(?:by|with|against|between|upon)$/.test(before.lower)) return true
  if (before !== undefined && (before.pos === 'ADP' || COMPASS.test(before.lower))) return false
  if (after === undefined) return false
  return (after.pos === 'VERB' || after.pos === 'AUX') && !after.lower.endsWith('ing') && !/-/.test(after.text)
}

/** The reading of a form that is listed for several things. */
export function chooseEntry(tokens: readonly Token[], entries: readonly Entry[], first: number, last: number): Entry {
  const place = entries.find((entry) => entry.form === 'place')
  const actor = entries.find((entry) => entry.form === 'actor' || entry.form === 'country')
  const metonym = entries.find((entry) => entry.form === 'metonym')
  const acting = actor ?? metonym
  if (place === undefined || acting === undefined) return acting ?? place ?? (entries[0] as Entry)
  if (isActing(tokens, first, last)) return acting
  // A capital stands for its government unless it is told as a place; a country is a place unless it acts.
  return actor === undefined && !isLocative(tokens, first, last) ? acting : place
}
