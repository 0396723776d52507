// Finds who speaks: before the verb, after it (the usual order in Spanish news), or carried over from before.
import type { Token } from '../../token.js'
import { endBeforeTime, type TimePhrases } from '../before-time.js'
import type { AttributionScope, Stretch } from '../found.js'
import { speaks } from './lexicon-sources.js'
import { CUE_FORMS } from './lexicon-verbs.js'

const CLITICS = /^(?:se|le|les|lo|la|los|las|me|nos)$/
const INNER = /^(?:de|del|la|las|los|el|y|e)$/
const TIME =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|anoche|mañana|semana|mes|año|noche|tarde|jornada|día|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/

const somebodyIn = (scope: AttributionScope, part: Stretch): boolean => {
  for (let i = part.first; i < part.last; i++) if (scope.somebody[i] === 1) return true
  return false
}

/** The first noun, name or pronoun of a phrase: in Spanish its head. */
export function headOf(scope: AttributionScope, part: Stretch): number {
  for (let i = part.first; i < part.last; i++) {
    const token = scope.tokens[i] as Token
    if (scope.somebody[i] === 1 || speaks(token.lower)) return i
    if (token.pos === 'NOUN' || token.pos === 'PROPN') return i
  }
  return part.first
}

/** Whether a phrase may speak. */
export function canSpeak(scope: AttributionScope, part: Stretch): boolean {
  const head = headOf(scope, part)
  const token = scope.tokens[head] as Token
  if (scope.somebody[head] === 1 || speaks(token.lower)) return true
  return (
    token.pos === 'PROPN' || (somebodyIn(scope, part) && part.last - part.first > 1 && hasNameAfterComma(scope, part))
  )
}

function hasNameAfterComma(scope: AttributionScope, part: Stretch): boolean {
  for (let i = part.first + 1; i < part.last; i++)
    if (scope.tokens[i]?.text === ',' && scope.somebody[i + 1] === 1) return true
  return false
}

/** Names reach over words that no phrase would: the end of the name at `i`, or `i + 1`. */
const nameEnd = (scope: AttributionScope, i: number): number => scope.names.get(i)?.last ?? i + 1

/** Where the phrase that starts at `i` ends: at a verb, a mark, "que", or a preposition that belongs to no noun. */
export function phraseEnd(scope: AttributionScope, from: number, last: number): number {
  const { tokens } = scope
  let i = from
  while (i < last) {
    const next = nameEnd(scope, i)
    if (next > i + 1) {
      i = next
      continue
    }
    const token = tokens[i] as Token
    if (token.pos === 'PUNCT' && token.text !== '-') break
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ' || token.lower === 'pero') break
    if (token.pos === 'ADP' && !INNER.test(token.lower)) break
    if (i > from && token.pos === 'DET' && !/^(?:de|y|e|del)$/.test(tokens[i - 1]?.lower ?? '')) break
    if ((token.lower === 'y' || token.lower === 'e') && CUE_FORMS.has(tokens[i + 1]?.lower ?? '')) break
    // Two nouns do not stand side by side; the second is a verb that no list has ("el diario equivalen").
    if (i > from && token.pos === 'NOUN' && tokens[i - 1]?.pos === 'NOUN' && /[ae]n$/.test(token.lower)) break
    if (i > from && (token.pos === 'ADV' || TIME.test(token.lower))) break
    i++
  }
  let end = i
  while (end > from && INNER.test((tokens[end - 1] as Token).lower) && scope.somebody[end - 1] !== 1) end--
  return end
}

/** Past "el martes", "este miércoles", "en conferencia de prensa", "a los periodistas". */
export function skipCircumstance(scope: AttributionScope, from: number, last: number): number {
  const { tokens } = scope
  let i = from
  for (let guard = 0; guard < 4; guard++) {
    const start = i
    if (tokens[i]?.pos === 'ADV') i++
    const token = tokens[i]
    if (token === undefined || i >= last) break
    if (token.pos === 'DET' && TIME.test(tokens[i + 1]?.lower ?? '')) {
      i += 2
      while (
        i < last &&
        /^(?:pasado|pasada|próximo|de|del|el)$/.test(tokens[i]?.lower ?? '') &&
        TIME.test(tokens[i + 1]?.lower ?? tokens[i]?.lower ?? '')
      )
        i += 2
      if (/^(?:pasado|pasada)$/.test(tokens[i]?.lower ?? '')) i++
    } else if (TIME.test(token.lower)) i++
    else if (/^(?:en|durante|ante|a|al|por|desde|mediante|tras)$/.test(token.lower)) {
      const end = phraseEnd(scope, i + 1, last)
      if (end <= i + 1 || scope.quoted[end] === undefined) break
      i = end
    }
    if (i === start) break
  }
  return i
}

/** The subject after a verb: "dijo ayer el secretario de X, Y". */
export function subjectAfter(scope: AttributionScope, from: number, last: number): Stretch | null {
  const { tokens } = scope
  let first = skipTime(scope, from, last)
  if (first >= last) return null
  const opening = tokens[first] as Token
  if (opening.pos === 'PUNCT' || opening.pos === 'ADP' || opening.pos === 'SCONJ') return null
  if (opening.pos === 'ADV') first++
  const end = phraseEnd(scope, first, last)
  if (end <= first) return null
  const phrase = { first, last: end }
  if (!canSpeak(scope, phrase)) return null
  return withApposition(scope, phrase, last)
}

const skipTime = (scope: AttributionScope, from: number, last: number): number => {
  const { tokens } = scope
  let i = from
  while (i < last && (tokens[i]?.pos === 'ADV' || CLITICS.test(tokens[i]?.lower ?? ''))) {
    if (
      tokens[i]?.pos !== 'ADV' &&
      (scope.somebody[i + 1] === 1 || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[i + 1]?.pos ?? ''))
    )
      break
    i++
  }
  if (tokens[i]?.pos === 'DET' && TIME.test(tokens[i + 1]?.lower ?? '')) {
    i += 2
    while (
      i < last &&
      (/^(?:de|del|pasado|pasada|por|la)$/.test(tokens[i]?.lower ?? '') || TIME.test(tokens[i]?.lower ?? '')) &&
      scope.somebody[i] !== 1
    ) {
      if (tokens[i]?.lower === 'la' && !TIME.test(tokens[i + 1]?.lower ?? '')) break
      i++
    }
  }
  if (tokens[i]?.lower === 'en' && /^(?:conferencia|entrevista|rueda|un|una|su)$/.test(tokens[i + 1]?.lower ?? '')) {
    const end = phraseEnd(scope, i + 2, last)
    if (end > i + 1) return tokens[end]?.text === ',' ? end + 1 : end
  }
  const place = /^(?:en|desde)$/.test(tokens[i]?.lower ?? '') ? scope.names.get(i + 1) : undefined
  if (place !== undefined && place.name.kind !== 'person')
    return tokens[place.last]?.text === ',' ? place.last + 1 : place.last
  return i
}

/** ", Y" after an office, or ", secretario de Z" after a name, belongs to the source. */
function withApposition(scope: AttributionScope, phrase: Stretch, last: number): Stretch {
  const { tokens } = scope
  if (tokens[phrase.last]?.text !== ',') return phrase
  const start = phrase.last + 1
  const next = tokens[start]
  if (next === undefined || start >= last) return phrase
  const named = somebodyIn(scope, phrase)
  const office = speaks(next.lower) || (next.pos === 'DET' && speaks(tokens[start + 1]?.lower ?? ''))
  const person = scope.names.get(start)?.name.kind === 'person'
  if (!(named ? office : person || office) && !(person && speaks((tokens[headOf(scope, phrase)] as Token).lower)))
    return phrase
  const end = phraseEnd(scope, start, last)
  // What goes on with a verb is a clause of its own.
  if (end <= start || tokens[end]?.pos === 'VERB') return phrase
  return { first: phrase.first, last: end }
}

/** The words between the last joint of a clause and the verb. */
function clauseStart(scope: AttributionScope, end: number, first: number): number {
  const { tokens } = scope
  let i = end - 1
  for (; i >= first; i--) {
    const token = tokens[i] as Token
    if (scope.somebody[i] === 1) continue
    if (token.pos === 'PUNCT' && token.text !== '-') break
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ' || token.lower === 'pero') break
    if (/^(?:y|e)$/.test(token.lower) && !joinsNouns(scope, i, first)) break
  }
  return i + 1
}

/** "La Fiscalía y la Secretaría anunciaron": a joint with a noun phrase on its left that no verb stands before. */
function joinsNouns(scope: AttributionScope, i: number, first: number): boolean {
  for (let k = i - 1; k >= first; k--) {
    const token = scope.tokens[k] as Token
    if (scope.somebody[k] === 1) continue
    if (token.pos === 'VERB' || token.pos === 'AUX') return false
    if (token.pos === 'PUNCT' || token.pos === 'SCONJ') return true
  }
  return true
}

/** The noun phrase that ends right before `end` in a clause, without what leads to it. */
function lastPhrase(scope: AttributionScope, from: number, end: number): Stretch | null {
  const { tokens } = scope
  let first = from
  while (first < end && /^(?:y|e|que|si|cuando|donde|ADV)$/.test((tokens[first] as Token).lower)) first++
  while (first < end && (tokens[first] as Token).pos === 'ADV') first++
  if (tokens[first]?.pos === 'DET' && TIME.test(tokens[first + 1]?.lower ?? '')) first += 2
  if (first < end && (tokens[first] as Token).pos === 'ADP') {
    // "En conferencia X dijo": only a name at the end can be the subject.
    for (let i = first + 1; i < end; i++) {
      const name = scope.names.get(i)
      if (name !== undefined && name.last === end && tokens[i - 1]?.pos !== 'ADP') return { first: i, last: end }
    }
    return null
  }
  return first < end ? { first, last: end } : null
}

/** How Spanish tells when, between a speaker and the verb. */
const TIME_PHRASES: TimePhrases = {
  words: TIME,
  modifiers: /^(?:de|del|el|la|este|esta|ese|esa|mismo|misma|pasado|pasada|próximo|próxima)$/,
  prepositions: /^(?:en|durante|desde)$/,
  openings: /^(?:el|la|este|esta|ese|esa|ayer|hoy|anoche)$/,
}

/** The subject before a verb whose helpers start at `end`. */
export function subjectBefore(scope: AttributionScope, end: number, first: number): Stretch | null {
  const { tokens } = scope
  let stop = end
  while (
    stop > first &&
    (CLITICS.test(tokens[stop - 1]?.lower ?? '') ||
      (tokens[stop - 1]?.pos === 'ADV' && tokens[stop - 2]?.lower !== 'de')) &&
    scope.somebody[stop - 1] !== 1
  )
    stop--
  stop = endBeforeTime(tokens, { end: stop, stop: first }, TIME_PHRASES)
  if (tokens[stop - 1]?.text === ',') {
    // "X, secretario de Y, dijo": past the apposition or relative clause.
    for (let i = stop - 2; i > Math.max(first, stop - 26); i--) {
      if (tokens[i]?.text !== ',') continue
      const phrase = lastPhrase(scope, clauseStart(scope, i, first), i)
      if (phrase === null || !canSpeak(scope, phrase)) continue
      const relative = /^(?:que|quien|quienes|cuyo|cuya|donde)$/.test(tokens[i + 1]?.lower ?? '')
      for (let k = i + 1; k < stop - 1; k++)
        if (!relative && (tokens[k]?.pos === 'VERB' || tokens[k]?.pos === 'AUX')) return null
      return relative ? phrase : { first: phrase.first, last: stop - 1 }
    }
    return null
  }
  const phrase = lastPhrase(scope, clauseStart(scope, stop, first), stop)
  return phrase !== null && canSpeak(scope, phrase) ? phrase : beforeRelative(scope, stop, first)
}

/** How many words a relative clause without commas may have. */
const RELATIVE_REACH = 14

/** "Un testigo que pidió el anonimato dijo": whom a relative clause right before the verb hangs on. */
function beforeRelative(scope: AttributionScope, end: number, first: number): Stretch | null {
  const { tokens } = scope
  for (let i = end - 2; i > Math.max(first, end - RELATIVE_REACH); i--) {
    if (tokens[i]?.pos === 'PUNCT') return null
    if (tokens[i]?.lower !== 'que' || tokens[i + 1]?.pos === 'PUNCT') continue
    const phrase = lastPhrase(scope, clauseStart(scope, i, first), i)
    return phrase !== null && canSpeak(scope, phrase) ? phrase : null
  }
  return null
}

/** The subject of the sentence's first verb, for a verb that goes on without one ("X salió y dijo que"). */
export function sentenceSubject(scope: AttributionScope, first: number, before: number): Stretch | null {
  for (let i = first + 1; i < before; i++) {
    const token = scope.tokens[i] as Token
    if ((token.pos === 'VERB' || token.pos === 'AUX') && scope.somebody[i] !== 1) return subjectBefore(scope, i, first)
  }
  return null
}
