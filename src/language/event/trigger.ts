// Proposes triggers: verbs by any of their forms in a verb group, nouns at the head of a noun phrase, and the two kinds
// of expression that are neither (particles after their object, compounds whose head only counts or names the act).
import type { Name, Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { plainSpelling } from '../inflection.js'
import { objectsBetween } from '../objects.js'
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
export function proposeTriggers(
  context: ReadingContext,
  sentence: Sentence,
  clauses: Clauses,
  names: readonly Name[],
): Candidate[] {
  const index = triggerIndex(context.pack)
  const found: Candidate[] = []
  const place: Place = { sentence, clauses, index, argumentObjects: argumentReader(context, sentence, clauses, names) }
  for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
    const token = context.tokens[t] as Token
    const word = plainSpelling(token.lower)
    const phrase = clauses.phrases[phraseAt(clauses, t)]
    if (phrase === undefined) continue
    const candidate =
      (phrase.kind === 'vg' && phrase.head === t ? verbAt(place, t, word) : null) ??
      (phrase.kind === 'np' ? nounAt(place, t, word) : null)
    if (candidate !== null) found.push(candidate)
  }
  return found
}

/** What the proposers of one sentence share. */
interface Place {
  readonly sentence: Sentence
  readonly clauses: Clauses
  readonly index: TriggerIndex
  readonly argumentObjects: ArgumentObjects
}

const PEOPLE_PRONOUNS = new Set(['he', 'she', 'him', 'her', 'himself', 'herself', 'who', 'whom'])
const THING_PRONOUNS = new Set(['it', 'them', 'they', 'these', 'those', 'both'])

/** Reads the objects named in token ranges of one sentence. */
function argumentReader(
  context: ReadingContext,
  sentence: Sentence,
  clauses: Clauses,
  names: readonly Name[],
): ArgumentObjects {
  const people = names.filter((name) => name.kind === 'person')
  return (ranges) => {
    const found: string[] = []
    for (const [first, last] of ranges) {
      for (const match of objectsBetween(context, first, last)) found.push(match.object)
      if (first >= last) continue
      const start = (context.tokens[first] as Token).start
      const end = (context.tokens[last - 1] as Token).end
      if (people.some((name) => name.span.start >= start && name.span.end <= end)) found.push('person')
      for (let t = first; t < last; t++) {
        const lower = (clauses.tokens[t] as Token).lower
        if (PEOPLE_PRONOUNS.has(lower)) found.push('person')
        else if (THING_PRONOUNS.has(lower))
          for (const match of objectsBetween(context, sentence.firstToken, t)) found.push(match.object)
      }
    }
    return found
  }
}

/** Particles between which and their verb the object may stand. */
const GAP_PARTICLES = new Set(['up', 'down', 'out', 'off', 'over', 'away', 'back'])
const PREPOSITIONS = new Set([
  'on',
  'in',
  'for',
  'to',
  'with',
  'of',
  'at',
  'from',
  'into',
  'against',
  'upon',
  'as',
  'by',
])

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
    const reach = r > 0 ? 3 : GAP_PARTICLES.has(wanted) ? 9 : PARTICLES.has(wanted) || PREPOSITIONS.has(wanted) ? 1 : 3
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

function verbAt(place: Place, t: number, word: string): Candidate | null {
  const { sentence, clauses, index, argumentObjects } = place
  const entries = index.verbs.get(word)
  if (entries === undefined) return null
  const at = phraseAt(clauses, t)
  const group = clauses.phrases[at] as VerbGroup
  let known: ArgumentRange | null = null
  let best: { candidate: Candidate; score: number } | null = null
  for (const entry of entries) {
    const rest = matchRest(clauses, entry, t, sentence.lastToken)
    if (rest === null) continue
    if (!formFits(entry, group, clauses.tokens[t] as Token)) continue
    known ??= verbArguments(clauses, at, t)
    const range = known
    if (!conditionsHold(argumentObjects, entry.spec, range)) continue
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

/** Whether a verb in this group can be this form of the entry: "found" in "can be found" is no "found a company". */
function formFits(entry: VerbEntry, group: VerbGroup, token: Token): boolean {
  const { forms } = entry
  if (group.last - 1 > group.head) return true
  if (group.passive) return forms.includes('participle')
  if (group.perfect && !group.progressive) return forms.includes('participle')
  if (group.progressive || group.form === 'gerund') return forms.includes('gerund') || group.first < group.head
  if (group.form === 'infinitive' || group.modal !== null)
    return forms.includes('base') || group.first === group.head || group.progressive
  // A past tense that is also a base form of another verb: trust the lemma.
  if (forms.length === 1 && forms[0] === 'base')
    return token.lemma === token.lower || token.pos !== 'VERB' || token.lemma === plainSpelling(token.lower)
  return true
}

/** Where the arguments of a trigger stand: `wide` all of them, `narrow` the one it acts on. */
interface ArgumentRange {
  readonly to: number
  readonly wide: readonly TokenRange[]
  readonly narrow: readonly TokenRange[]
}
type TokenRange = readonly [first: number, last: number]

const rangeOf = (group: { readonly first: number; readonly last: number }): TokenRange => [group.first, group.last]

/** A verb's arguments: what follows it, and its subject where that undergoes or nothing else is there. */
function verbArguments(clauses: Clauses, at: number, t: number): ArgumentRange {
  const group = clauses.phrases[at] as VerbGroup
  const to = argumentsEnd(clauses, at)
  const objects = objectsOf(clauses, at)
  const subjects = group.passive || objects.length === 0 ? subjectOf(clauses, at).map(rangeOf) : []
  const wide: TokenRange[] = [[t, to], ...subjects, ...objects.map(rangeOf)]
  const narrow = group.passive ? subjects : objects.map(rangeOf)
  return { to, wide, narrow: narrow.length > 0 ? narrow : [[t, to]] }
}

/** The objects of the pack among some ranges; names of people and pronouns stand for people, "it" and "them" for what was named before. */
export type ArgumentObjects = (ranges: readonly TokenRange[]) => readonly string[]

function conditionsHold(argumentObjects: ArgumentObjects, spec: Candidate['spec'], range: ArgumentRange): boolean {
  if (spec.with !== null && !argumentObjects(range.wide).some((id) => spec.allows(id))) return false
  return spec.without === null || !argumentObjects(range.narrow).some((id) => spec.forbids(id))
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

function nounAt(place: Place, t: number, word: string): Candidate | null {
  const { sentence, clauses, index, argumentObjects } = place
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
    if (!conditionsHold(argumentObjects, entry.spec, range)) continue
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

/** A noun's arguments: its own phrase and the prepositional phrases after it. */
function nounArguments(clauses: Clauses, at: number, np: NounPhrase): ArgumentRange {
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
  const of = groupAt(clauses, at)
  return { to, wide: [[np.first, to]], narrow: [[np.first, of.last]] }
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
export function verbLemma(token: Token): string {
  if (token.pos !== 'PROPN') return token.lemma
  // A sentence's first word is often taken for a name and then not reduced.
  return token.lower.replace(/ies$/u, 'y').replace(/([^s])s$/u, '$1')
}

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
