// Who acts and on whom: the phrases that stand in the places of doer and target, as participants with their entities.
import type { Mention, Name, Participant } from '../../model/index.js'
import { contains, overlaps, partitionPoint } from '../../model/index.js'
import { type ReadingContext, tokenSpan } from '../context.js'
import type { Token } from '../token.js'
import { antecedentIn } from './antecedent.js'
import { type Prepositional, prepositionalsAfter } from './arguments.js'
import type { Candidate } from './candidate.js'
import { type Clauses, type NounGroup, phraseAt, possessorOf } from './clause.js'
import {
  CALENDAR,
  EMPTY_PARTICIPANTS,
  POSSESSIVE_PRONOUNS,
  POSSESSOR_UNDERGOES,
  UNACCUSATIVE_NOUNS,
} from './lexicon.js'
import { CHARGING, SPOKEN } from './lexicon-roles.js'
import { isMatter, isMeasure, isParty, undergoes } from './party.js'
import type { NounPhrase, Phrase, VerbGroup } from './phrase.js'
import { subjectOf } from './subject.js'
import { supportOf } from './support.js'
import { targetsOf } from './target.js'

export interface Roles {
  readonly agents: readonly NounGroup[]
  readonly patients: readonly NounGroup[]
}

const lowerAt = (clauses: Clauses, token: number): string => (clauses.tokens[token] as Token | undefined)?.lower ?? ''

/** The doers and targets of a trigger. */
export function rolesOf(context: ReadingContext, candidate: Candidate): Roles {
  const roles = candidate.kind === 'verb' ? verbRoles(context, candidate) : nounRoles(context, candidate)
  const clean = (groups: readonly NounGroup[]): readonly NounGroup[] =>
    groups
      .flatMap((group) => antecedentIn(candidate.clauses, group))
      .reduce<NounGroup[]>((all, group) => joinPair(candidate.clauses, all, group), [])
      .filter(
        (group) =>
          !EMPTY_PARTICIPANTS.has(lowerAt(candidate.clauses, group.head)) &&
          !(group.first <= candidate.first && candidate.first < group.last),
      )
  // "accused the legislation of": whatever is charged with something is acted on.
  const charged = CHARGING.has((candidate.clauses.tokens[candidate.first] as Token).lemma)
  const patients = clean(roles.patients)
    .map((group) => (charged ? group : bearerOf(context, candidate, group)))
    .filter((group) => charged || undergoes(context, group))
  return { agents: clean(roles.agents), patients }
}

/** Classes of acts whose target may be words or deeds: an offer is refused, a plan is praised. */
const OF_DEEDS = new Set(['REJECT', 'SUPPORT', 'ACCUSE', 'AGREE'])
const BORNE_BY = new Set(['in', 'to', 'against', 'on', 'with'])

/** "calls for reform in Norland", "suspended aid deliveries in the valley": who bears an act or measure is whom it is directed at. */
function bearerOf(context: ReadingContext, candidate: Candidate, group: NounGroup): NounGroup {
  const { clauses, spec } = candidate
  if (group.phrase < 0 || OF_DEEDS.has(spec.type.plover ?? '') || !isMatter(context, group)) return group
  let bearer = group
  for (let k = phraseAt(clauses, group.head) + 1; k + 1 < clauses.phrases.length; k++) {
    const prep = clauses.phrases[k] as Phrase
    const next = clauses.phrases[k + 1] as Phrase
    if (prep.first >= group.last) break
    if (prep.kind !== 'prep' || next.kind !== 'np' || !BORNE_BY.has(lowerAt(clauses, prep.first))) continue
    const inner = { phrase: k + 1, first: next.first, last: group.last, head: next.head }
    if (isParty(context, inner)) bearer = inner
  }
  return bearer
}

/** "a physician and nurse", "troops and police": a bare noun joined to a plain one shares its determiner and is one group with it. */
function joinPair(clauses: Clauses, all: NounGroup[], group: NounGroup): NounGroup[] {
  const before = all.at(-1)
  const first = clauses.tokens[group.first] as Token
  const joined =
    before !== undefined &&
    group.first === before.last + 1 &&
    clauses.phrases[before.phrase]?.last === before.last &&
    (first.pos === 'NOUN' || first.pos === 'ADJ') &&
    (clauses.tokens[before.head] as Token).pos === 'NOUN'
  return joined ? [...all.slice(0, -1), { ...before, last: group.last }] : [...all, group]
}

function verbRoles(context: ReadingContext, candidate: Candidate): Roles {
  const { clauses, phrase, spec } = candidate
  const group = clauses.phrases[phrase] as VerbGroup
  const subjects = subjectOf(clauses, phrase)
  const after = prepositionalsAfter(clauses, phrase)
  if (group.passive) {
    const by = after.filter((one) => one.word === 'by' && isDoer(context, one.group)).map(({ group: doer }) => doer)
    const measured = subjects[0] !== undefined && isMeasure(context, subjects[0])
    const on = measured ? after.filter(({ word }) => word === 'on' || word === 'upon' || word === 'against') : []
    const undergoer = on.length > 0 ? on.map(({ group: target }) => target) : subjects
    return spec.converse ? { agents: undergoer, patients: by } : { agents: by, patients: undergoer }
  }
  const objects = targetsOf(context, candidate, after)
  return spec.converse ? { agents: fromPhrase(after), patients: subjects } : { agents: subjects, patients: objects }
}

/** Spanish "por" tells of causes as well: only a party is a doer. */
const isDoer = (context: ReadingContext, group: NounGroup): boolean =>
  context.language !== 'es' || isParty(context, group)

const fromPhrase = (after: readonly Prepositional[]): readonly NounGroup[] =>
  after.filter(({ word }) => word === 'from' || word === 'by').map(({ group }) => group)

function nounRoles(context: ReadingContext, candidate: Candidate): Roles {
  const { clauses, phrase, first } = candidate
  const np = clauses.phrases[phrase] as NounPhrase
  const noun = (clauses.tokens[candidate.last - 1] as Token).lemma
  const after = nounPrepositionals(clauses, phrase)
  let { agents, patients } = rolesBeside(context, candidate, after)
  const possessor = possessorOf(clauses, phrase)
  const premodifier = premodifierOf(context, np, first)
  if (possessor.length > 0) {
    const undergoes = POSSESSOR_UNDERGOES.has(noun) && (patients.length === 0 || UNACCUSATIVE_NOUNS.has(noun))
    if (undergoes) patients = [...possessor, ...patients]
    else if (agents.length === 0) agents = possessor
  } else if (premodifier !== null && agents.length === 0) agents = [premodifier]
  if (agents.length === 0) agents = groupsAfter(after, 'between')
  if (agents.length === 0) agents = groupsAfter(after, 'from')
  if (patients.length === 0) patients = groupsAfter(after, 'with', 'to').filter((group) => isParty(context, group))
  return supported(candidate, { agents, patients }, { owned: possessor.length > 0, named: premodifier !== null })
}

const groupsAfter = (after: readonly Prepositional[], ...words: string[]): readonly NounGroup[] =>
  after.filter(({ word }) => words.includes(word)).map(({ group }) => group)

/** What the prepositions of the noun itself say. */
function rolesBeside(context: ReadingContext, candidate: Candidate, after: readonly Prepositional[]): Roles {
  const plover = candidate.spec.type.plover ?? ''
  const agents = groupsAfter(after, 'by').filter((group) => isDoer(context, group))
  const of = groupsAfter(after, 'of')
  const told = context.language === 'es' && SPOKEN.has(plover) && of.some((one) => isParty(context, one))
  if (told) return { agents: agents.length > 0 ? agents : of, patients: groupsAfter(after, 'against') }
  // "charges of theft", "the threat of famine": of what, not against whom, unless that is somebody.
  const against = groupsAfter(after, 'against', 'on', 'upon', 'into')
  if (SPOKEN.has(plover) && plover !== 'CONSULT' && plover !== 'AGREE')
    return { agents, patients: [...of.filter((one) => isParty(context, one)), ...against] }
  // What talks and agreements are on or of is their matter, not whom they are with.
  if (plover === 'CONSULT' || plover === 'AGREE') return { agents, patients: NONE }
  return { agents, patients: [...of, ...against] }
}

/** The roles as the verb that supports the noun shares them out: "launched a raid", "faces a raid". */
function supported(
  candidate: Candidate,
  roles: Roles,
  own: { readonly owned: boolean; readonly named: boolean },
): Roles {
  const { clauses, phrase, spec } = candidate
  const support = supportOf(clauses, phrase)
  if (support === null) return roles
  let { agents, patients } = roles
  const subjects = subjectOf(clauses, support.phrase)
  // "launched talks between the two": who brings them together stands beside them.
  const between = groupsAfter(prepositionalsAfter(clauses, phrase), 'between')
  if (between.length > 0 && subjects.length > 0 && !support.converse && spec.type.plover === 'CONSULT')
    return { agents: subjects, patients: between }
  if (support.converse !== spec.converse) {
    if (patients.length === 0 || support.converse) patients = subjects
  } else if (isPronounGroup(clauses, agents) && subjects.length > 0) agents = subjects
  else if ((agents.length === 0 || !own.owned) && (agents.length === 0 || own.named)) agents = subjects
  if (patients.length > 0) return { agents, patients }
  const beside = prepositionalsAfter(clauses, phrase).find(({ word }) => BESIDE.has(word))
  return { agents, patients: beside === undefined ? NONE : [beside.group] }
}

/** Prepositions to the target of a noun that a verb supports. */
const BESIDE = new Set(['against', 'on', 'upon', 'with', 'to', 'into'])
const NONE: readonly NounGroup[] = []

/** "continued their attacks": the subject says who they are. */
function isPronounGroup(clauses: Clauses, groups: readonly NounGroup[]): boolean {
  const [only] = groups
  return groups.length === 1 && only !== undefined && POSSESSIVE_PRONOUNS.has(lowerAt(clauses, only.head))
}

/** The prepositional phrases that hang on the noun phrase at `at` itself, not on what follows. */
function nounPrepositionals(clauses: Clauses, at: number): readonly Prepositional[] {
  const all: Prepositional[] = []
  for (const item of prepositionalsAfter(clauses, at)) {
    // "of the leader of X": inner of-phrases are part of the group already.
    const inside = all.some((known) => item.group.first < known.group.last)
    if (!inside) all.push(item)
  }
  return all
}

/** A name before the noun ("U.S. strikes"): the stretch of capitalised words at the beginning of the phrase. */
function premodifierOf(context: ReadingContext, np: NounPhrase, trigger: number): NounGroup | null {
  const { tokens } = context
  let start = -1
  let end = -1
  for (let t = np.first; t < trigger; t++) {
    const token = tokens[t] as Token
    if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) {
      if (start < 0) start = t
      if (end >= 0 && t !== end) return null
      end = t + 1
    }
  }
  if (start < 0 || CALENDAR.has((tokens[start] as Token).lower)) return null
  return { phrase: -1, first: start, last: end, head: end - 1 }
}

export interface EntityInput {
  readonly names: readonly Name[]
  readonly mentions: readonly Mention[]
}

/** Finds the entity of a token range by the names and mentions inside it; items are in text order. */
export function entityFinder(context: ReadingContext, input: EntityInput): (group: NounGroup) => string | null {
  const items = [
    ...input.mentions.map((mention) => ({ span: mention.span, entity: mention.refersTo })),
    ...input.names.map((name) => ({ span: name.span, entity: name.entity })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return (group) => {
    const span = tokenSpan(context, group.first, group.last)
    const head = context.tokens[group.head] as Token
    let within: string | null = null
    for (let i = partitionPoint(items, (item) => item.span.start < span.start - 60); i < items.length; i++) {
      const item = items[i] as (typeof items)[number]
      if (item.span.start >= span.end) break
      if (!overlaps(item.span, span)) continue
      if (item.entity !== null && contains(item.span, head)) within = item.entity
    }
    return within
  }
}

/** Groups as participants; an act without a named doer or target has an implied one where its type acts on someone. */
export function participantsOf(
  context: ReadingContext,
  groups: readonly NounGroup[],
  entityOf: (group: NounGroup) => string | null,
  implied: boolean,
): Participant[] {
  if (groups.length === 0) return implied ? [{ span: null, entity: null, implicit: true }] : []
  const seen = new Set<number>()
  const all: Participant[] = []
  for (const group of groups) {
    if (seen.has(group.first)) continue
    seen.add(group.first)
    all.push({ span: tokenSpan(context, group.first, group.last), entity: entityOf(group), implicit: false })
  }
  return all
}
