// The name of a country or capital may stand for the place or for its government. In Spanish a country is a place
// unless it is the subject of a verb or one of two sides; a capital is its government unless a preposition of place
// stands before it.
import type { Token } from '../../token.js'
import type { Entry } from '../gazetteer.js'
import { LOCATIVE, PLACE_NOUNS } from './lexicon-heads.js'

/** Whether a place is told as one who acts. */
export function isActing(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (before !== undefined && /^(?:entre|contra|con)$/.test(before.lower)) return true
  if (before?.pos === 'ADP') return false
  let i = last
  while (/^(?:no|se|le|les|lo|la|ya|también|tampoco|nunca)$/.test(tokens[i]?.lower ?? '')) i++
  const after = tokens[i]
  if (after === undefined) return false
  return (after.pos === 'VERB' || after.pos === 'AUX') && !/(?:ndo|[aei]r|[ai]d[oa]s?)$/.test(after.lower)
}

const isLocative = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  if (before === undefined) return false
  if (LOCATIVE.has(before.lower) || before.lower === 'a') return true
  return before.lower === 'de' && PLACE_NOUNS.has(tokens[first - 2]?.lower ?? '')
}

/** The reading of a form that is listed for several things. */
export function chooseEntry(tokens: readonly Token[], entries: readonly Entry[], first: number, last: number): Entry {
  const place = entries.find((entry) => entry.form === 'place')
  const actor = entries.find((entry) => entry.form === 'actor' || entry.form === 'country')
  const metonym = entries.find((entry) => entry.form === 'metonym')
  const acting = actor ?? metonym
  if (place === undefined || acting === undefined) return acting ?? place ?? (entries[0] as Entry)
  if (isActing(tokens, first, last)) return acting
  return actor === undefined && !isLocative(tokens, first) ? acting : place
}
