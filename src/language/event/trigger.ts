// Proposes triggers: verbs by any of their forms in a verb group, nouns at the head of a noun phrase, and the two kinds
// of expression that are neither (particles after their object, compounds whose head only counts or names the act).
import type { Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { plainSpelling } from '../inflection.js'
import { isObjectWithin, objectsBetween } from '../objects.js'
import type { Token } from '../token.js'
import type { Candidate } from './candidate.js'
import { argumentsEnd, type Clauses, groupAt, objectsOf, phraseAt, prepositionalsAfter, subjectOf } from './clause.js'
import { CONVERSE_SUPPORT, PARTICLES, POINTING_BACK, SUPPORT_VERBS } from './lexicon.js'
import type { NounPhrase, VerbGroup } from './phrases.js'
import { type NounEntry, type TriggerIndex, triggerIndex, type VerbEntry } from './trigger-index.js'

/** Heads that only count or frame the act named before them: homicide victims, a deportation campaign. */
const FRAME_HEADS = new Set(
  'victim victims campaign campaigns operation operations wave waves spree sprees drive mission missions toll death deaths'.split(
    ' ',
  ),
)

/** Every trigger that the pack lists and the sentence bears out, in text order; one a place. */
export function proposeTriggers(context: ReadingContext, sentence: Sentence, clauses: Clauses): Candidate[] {
  const index = triggerIndex(context.pack)
  const found: Candidate[] = []
  for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
    const token = context.tokens[t] as Token
    const word = plainSpelling(token.lower)
    const phrase = clauses.phrases[phraseAt(clauses, t)]
    if (phrase === undefined) continue
    const candidate =
      (phrase.kind === 'vg' && phrase.head === t ? verbAt(context, sentence, clauses, index, t, word) : null) ??
      (phrase.kind === 'np' ? nounAt(context, sentence, clauses, index, t, word) : null)
    if (candidate !== null) found.push(candidate)
  }
  return found
}

/** The words after a verb that its entry asks for: the token after the last of them, or null. */
function matchRest(
  clauses: Clauses,
  entry: VerbEntry,
  verb: number,
  end: number,
): { readonly last: number; readonly gap: boolean } | null {
  let t = verb + 1
  let gap = false
  for (let r = 0; r < entry.rest.length; r++) {
    const wanted = entry.rest[r] as string
    const reach = PARTICLES.has(wanted) && r === 0 ? 9 : 4
    let found = -1
    for (let k = t; k < end && k <= t + reach; k++) {
      const token = clauses.tokens[k] as Token
      if (plainSpelling(token.lower) === wanted || token.lemma === wanted) {
        found = k
        break
      }
      if (token.pos === 'VERB' && k > t) break
      if (token.text === ',' || token.text === '.' || token.text === ';') {
        // A list of names may stand between verb and particle.
        if (token.text !== ',' || reach < 9) break
      }
      if (r > 0 && PARTICLES.has(entry.rest[r - 1] as string)) break
    }
    if (found < 0) return null
    if (found > t && PARTICLES.has(wanted)) gap = true
    t = found + 1
  }
  return { last: t, gap }
}

function verbAt(
  context: ReadingContext,
  sentence: Sentence,
  clauses: Clauses,
  index: TriggerIndex,
  t: number,
  word: string,
): Candidate | null {
  const entries = index.verbs.get(word)
  if (entries === undefined) return null
  const at = phraseAt(clauses, t)
  let best: { candidate: Candidate; score: number } | null = null
  for (const entry of entries) {
    const rest = matchRest(clauses, entry, t, sentence.lastToken)
    if (rest === null) continue
    const range = verbArguments(clauses, at, t)
    if (!conditionsHold(context, entry.spec, range.spans)) continue
    const score = entry.rest.length * 2 + (entry.spec.with === null ? 0 : 1)
    if (best !== null && best.score >= score) continue
    const contiguous = !rest.gap || rest.last - t <= 3
    best = {
      score,
      candidate: {
        spec: entry.spec,
        kind: 'verb',
        first: t,
        last: contiguous ? rest.last : t + 1,
        phrase: at,
        sentence,
        clauses,
        from: t,
        to: range.to,
        rule: entry.rest.length > 0 ? 'verb-phrase' : 'verb',
      },
    }
  }
  return best?.candidate ?? null
}

/** The token ranges that hold a verb's arguments: what follows it, and its subject. */
function verbArguments(
  clauses: Clauses,
  at: number,
  t: number,
): { readonly to: number; readonly spans: readonly (readonly [number, number])[] } {
  const group = clauses.phrases[at] as VerbGroup
  const to = argumentsEnd(clauses, at)
  const spans: (readonly [number, number])[] = [[t, to]]
  for (const subject of subjectOf(clauses, at)) {
    if (group.passive || objectsOf(clauses, at).length === 0) spans.push([subject.first, subject.last])
  }
  return { to, spans }
}

function conditionsHold(
  context: ReadingContext,
  spec: Candidate['spec'],
  spans: readonly (readonly [number, number])[],
): boolean {
  if (spec.with === null && spec.without === null) return true
  const objects = spans.flatMap(([first, last]) => objectsBetween(context, first, last))
  const some = (wanted: readonly string[]): boolean =>
    objects.some((match) => isObjectWithin(context.pack, match.object, wanted))
  if (spec.with !== null && !some(spec.with)) return false
  return spec.without === null || !some(spec.without)
}

function matchesBefore(clauses: Clauses, entry: NounEntry, t: number, first: number): boolean {
  for (let k = 0; k < entry.before.length; k++) {
    const at = t - entry.before.length + k
    if (at < first) return false
    const token = clauses.tokens[at] as Token
    const wanted = entry.before[k] as string
    if (plainSpelling(token.lower) !== wanted && token.lemma !== wanted) return false
  }
  return true
}

function nounAt(
  context: ReadingContext,
  sentence: Sentence,
  clauses: Clauses,
  index: TriggerIndex,
  t: number,
  word: string,
): Candidate | null {
  const entries = index.nouns.get(word)
  if (entries === undefined) return null
  const at = phraseAt(clauses, t)
  const np = clauses.phrases[at] as NounPhrase
  const last = nounEnd(clauses, np, t)
  if (last === null) return null
  const range = nounArguments(clauses, at, np)
  let best: Candidate | null = null
  let bestScore = -1
  for (const entry of entries) {
    if (!matchesBefore(clauses, entry, t, np.first)) continue
    if (!conditionsHold(context, entry.spec, range.spans)) continue
    const score = entry.before.length * 2 + (entry.spec.with === null ? 0 : 1)
    if (score <= bestScore) continue
    bestScore = score
    best = {
      spec: entry.spec,
      kind: 'noun',
      first: t - entry.before.length,
      last,
      phrase: at,
      sentence,
      clauses,
      from: np.first,
      to: range.to,
      rule: last > t + 1 ? 'noun-compound' : 'noun',
    }
  }
  return best
}

/** Where the trigger ends if the noun at `t` heads its phrase; null where it only qualifies another noun. */
function nounEnd(clauses: Clauses, np: NounPhrase, t: number): number | null {
  if (np.pronoun) return null
  if (np.possessor !== null && t < np.possessor.last) return null
  if (np.head === t) return t + 1
  const head = (clauses.tokens[np.head] as Token).lower
  if (np.head === t + 1 && FRAME_HEADS.has(head)) return t + 2
  return null
}

/** The token ranges that hold a noun's arguments: its own phrase, the prepositional phrases after it, the support verb's subject. */
function nounArguments(
  clauses: Clauses,
  at: number,
  np: NounPhrase,
): { readonly to: number; readonly spans: readonly (readonly [number, number])[] } {
  let to = np.last
  const { phrases } = clauses
  for (let k = at + 1; phrases[k]?.kind === 'prep' && phrases[k + 1]?.kind === 'np' && k < at + 9; k += 2) {
    to = (phrases[k + 1] as NounPhrase).last
    const conj = phrases[k + 2]
    if (conj?.kind === 'conj' && phrases[k + 3]?.kind === 'np' && phrases[k + 4]?.kind !== 'vg') {
      to = (phrases[k + 3] as NounPhrase).last
      k += 2
    }
  }
  return { to, spans: [[np.first, to]] }
}

/** The support verb that has the noun phrase at `at` as its object, or null. */
export function supportOf(
  clauses: Clauses,
  at: number,
): { readonly phrase: number; readonly converse: boolean } | null {
  const { phrases, tokens } = clauses
  let k = at - 1
  while (phrases[k]?.kind === 'adv' || phrases[k]?.kind === 'quote') k--
  // The noun may be the second of a pair: launched strikes and raids.
  while (phrases[k]?.kind === 'conj' && phrases[k - 1]?.kind === 'np') {
    k -= 2
    while (phrases[k]?.kind === 'prep' && phrases[k - 1]?.kind === 'np') k -= 2
  }
  // Particles: carried out strikes.
  if (phrases[k]?.kind === 'prep' && phrases[k - 1]?.kind === 'vg') {
    const particle = (tokens[(phrases[k] as NounPhrase).first] as Token).lower
    if (particle !== 'out' && particle !== 'up' && particle !== 'down') return null
    k--
  }
  const group = phrases[k]
  if (group?.kind !== 'vg' || group.passive) return null
  const lemma = verbLemma(tokens[group.head] as Token)
  if (CONVERSE_SUPPORT.has(lemma)) return { phrase: k, converse: true }
  if (SUPPORT_VERBS.has(lemma)) return { phrase: k, converse: false }
  return null
}

/** The lemma as the lexicons spell it. */
export const verbLemma = (token: Token): string => token.lemma

/** Whether the noun phrase points back to what was told before. */
export function pointsBack(clauses: Clauses, np: NounPhrase): boolean {
  return POINTING_BACK.has((clauses.tokens[np.first] as Token).lower)
}

/** Whether a noun phrase brings arguments of its own (possessor, of-phrase, number). */
export function hasArguments(clauses: Clauses, at: number): boolean {
  const np = clauses.phrases[at] as NounPhrase
  if (np.possessor !== null) return true
  for (let t = np.first; t < np.last; t++) if ((clauses.tokens[t] as Token).pos === 'NUM') return true
  return prepositionalsAfter(clauses, at).some(
    ({ word }) => word === 'of' || word === 'by' || word === 'against' || word === 'on',
  )
}

export { groupAt }
