// What is judged in a Spanish text: the pack's Spanish words, and noun phrases that name something done on purpose.
import type { ReadingContext } from '../../context.js'
import type { Token } from '../../token.js'
import { questionIndex, type Target } from '../targets.js'
import { SPANISH_ACTORS, SPANISH_POLICIES, SPANISH_RESULTS } from './lexicon.js'

const DETERMINER = /^(?:del|al|su|sus|nuestra|nuestro)$/u

function phraseStart(tokens: readonly Token[], index: number, first: number): number {
  let start = index
  while (start > first) {
    const token = tokens[start - 1] as Token
    if (!/^(?:DET|ADJ|NUM)$/u.test(token.pos) && !/^(?:su|sus|nuestra|nuestro)$/u.test(token.lower)) break
    start--
    if (token.pos === 'DET' || DETERMINER.test(token.lower)) break
  }
  return start
}

/** "La estrategia | de seguridad", "las sanciones | contra la isla": what stands behind the noun belongs to it. */
function phraseEnd(tokens: readonly Token[], index: number, last: number): number {
  let end = index
  while (end < last) {
    const token = tokens[end] as Token
    const next = tokens[end + 1]
    if (token.pos === 'ADJ') end++
    else if (/^(?:de|del|contra)$/u.test(token.lower) && next !== undefined && end + 1 < last) {
      const noun = next.pos === 'DET' ? end + 2 : end + 1
      if (noun >= last || !/^(?:NOUN|PROPN)$/u.test(tokens[noun]?.pos ?? '')) break
      end = noun + 1
      while (end < last && tokens[end]?.pos === 'PROPN') end++
    } else break
  }
  return end
}

/** Every target between two tokens, in text order; the pack's words hold before the general nouns. */
export function spanishTargetsBetween(context: ReadingContext, first: number, last: number): Target[] {
  const { tokens, pack, language } = context
  const index = questionIndex(pack, language)
  const found: Target[] = []
  for (let i = first; i < last; i++) {
    const listed = index.targets.at(tokens, i, last)
    const value = listed?.values[0]
    if (listed !== null && value !== undefined) {
      const actor = tokens
        .slice(i, listed.last)
        .every((token) => token.pos === 'PROPN' || SPANISH_ACTORS.has(token.lower))
      const end = actor ? listed.last : phraseEnd(tokens, listed.last, last)
      const acts = actor || SPANISH_ACTORS.has((tokens[i] as Token).lower)
      found.push({ ...value, first: phraseStart(tokens, i, first), last: end, kind: acts ? 'actor' : 'policy' })
      i = end - 1
      continue
    }
    const token = tokens[i] as Token
    const policy = SPANISH_POLICIES.has(token.lower)
    if ((!policy && !SPANISH_RESULTS.has(token.lower)) || token.pos === 'VERB') continue
    // "El efecto de la veda": what the result is of is a target of its own.
    const end = policy ? phraseEnd(tokens, i + 1, last) : i + 1
    found.push({
      question: null,
      id: null,
      first: phraseStart(tokens, i, first),
      last: end,
      kind: policy ? 'policy' : 'result',
    })
    i = end - 1
  }
  return found
}
