// Which way a Spanish sentence looks from its expression. Spanish verbs tell their tense by their endings, so no tagger is
// needed: "-ó", "-aron", "-aba" look back, "-rá", "-rán" look ahead.
import { sentenceAt } from '../../context.js'
import type { Candidate, Scan, Tense } from '../candidate.js'
import { wordAt } from '../candidate.js'
import { FUTURE_WORDS, PAST_WORDS } from './lexicon.js'

const PAST = /(?:[^ ]{2}(?:aron|ieron|aban|ían|ábamos|amos|ió|ó)|[^ ]{3}aba)$/
const FUTURE = /[aei]r(?:á|án|emos|é)$/

const CONDITIONAL = /[aei]rían?$/
/** Imperfects and conditionals that suppose what may be or have been: no plan. */
const NO_PLAN = /^(?:hab|ser|podr|tendr|estar|quer|requer|refer|prefer|suger|transfer|adquir|deber)ían?$|^habrían?$/
/** Before them the same endings are those of a noun ("la cancillería"). */
const BEFORE_NOUN = /^(?:la|las|una|unas|el|los|de|del|en|con|por|su|sus|esta|cada|toda)$/

/** "Dijo que cerraría": what was to come when it was said. */
function isForeseen(scan: Scan, index: number): boolean {
  const word = wordAt(scan, index)
  if (!CONDITIONAL.test(word) || NO_PLAN.test(word) || BEFORE_NOUN.test(wordAt(scan, index - 1))) return false
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    if (/^[.;:]$/.test(wordAt(scan, i))) return false
    if (wordAt(scan, i) === 'que') return true
  }
  return false
}

/** "Se aplazó al 3 de mayo": the day is the new one. */
const MOVED =
  /^(?:aplaz(?:ó|aron|ad[oa]s?)|pospus(?:o|ieron)|pospuest[oa]s?|posterg(?:ó|aron|ad[oa]s?)|retras(?:ó|aron|ad[oa]s?)|difiri(?:ó|eron)|diferid[oa]s?)$/

function tenseOf(word: string): Tense | null {
  if (FUTURE_WORDS.has(word)) return 'future'
  if (PAST_WORDS.has(word)) return 'past'
  if (FUTURE.test(word)) return 'future'
  // The conditional leaves it open.
  if (CONDITIONAL.test(word)) return null
  if (MOVED.test(word)) return 'foreseen'
  return PAST.test(word) ? 'past' : null
}

/** "Desde el 4 de mayo", "antes del 4 de mayo", "el plazo del 4 de mayo" bound what the verb tells of. */
const isBound = (scan: Scan, candidate: Candidate): boolean => {
  const words = [1, 2].map((back) => wordAt(scan, candidate.first - back))
  return words.some((word) => word === 'desde' || word === 'antes' || word === 'plazo')
}

/** Which way the sentence looks; "hasta" and "para" always look ahead. */
export function tenseAt(scan: Scan, candidate: Candidate): Tense {
  if (/^(?:hasta|para)$/.test(wordAt(scan, candidate.first - 1))) return 'future'
  if (wordAt(scan, candidate.first - 1) === 'de' && wordAt(scan, candidate.first - 2) === 'partir') return 'future'
  const tense = nearestTense(scan, candidate)
  return tense === 'past' && isBound(scan, candidate) ? 'open' : tense
}

/** What the verb nearest before the expression in its sentence tells, else the one behind it. */
function nearestTense(scan: Scan, candidate: Candidate): Tense {
  const sentence = sentenceAt(scan.context, candidate.start)
  const from = Math.max(sentence?.firstToken ?? candidate.first, candidate.first - 25)
  for (let i = candidate.first - 1; i >= from; i--) {
    const tense = isForeseen(scan, i) ? 'foreseen' : tenseOf(wordAt(scan, i))
    if (tense !== null) return tense
  }
  const until = Math.min(sentence?.lastToken ?? candidate.last, candidate.last + 25)
  for (let i = candidate.last; i < until; i++) {
    const tense = isForeseen(scan, i) ? 'foreseen' : tenseOf(wordAt(scan, i))
    if (tense !== null) return tense
  }
  return 'open'
}
