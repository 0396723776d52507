// The objects of the pack among a trigger's arguments, and the numbers that count those who act: what its conditions are
// tested on.
import type { Name, Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { objectsBetween } from '../objects.js'
import type { Token } from '../token.js'
import { argumentsEnd, objectsOf } from './arguments.js'
import type { Candidate } from './candidate.js'
import type { Clauses } from './clause.js'
import { groupAt } from './noun-group.js'
import type { NounPhrase, VerbGroup } from './phrase.js'
import { subjectOf } from './subject.js'

const PEOPLE_PRONOUNS = new Set(['he', 'she', 'him', 'her', 'himself', 'herself', 'who', 'whom'])

const CURRENCY = /^\p{Sc}/u

const THING_PRONOUNS = new Set(['it', 'them', 'they', 'these', 'those', 'both'])

/** Reads the objects named in token ranges of one sentence. */
export function argumentReader(
  context: ReadingContext,
  sentence: Sentence,
  clauses: Clauses,
  names: readonly Name[],
): ArgumentObjects {
  const people = names.filter((name) => name.kind === 'person')
  // All triggers that a word may be are tested on the same ranges.
  const known = new Map<readonly TokenRange[], readonly string[]>()
  const read = (ranges: readonly TokenRange[]): readonly string[] => {
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
        else if (CURRENCY.test(lower)) found.push('money')
        else if (THING_PRONOUNS.has(lower))
          for (const match of objectsBetween(context, sentence.firstToken, t)) found.push(match.object)
      }
    }
    return found
  }
  return (ranges) => {
    const found = known.get(ranges) ?? read(ranges)
    known.set(ranges, found)
    return found
  }
}

/** Where the arguments of a trigger stand: `wide` all of them, `narrow` the one it acts on. */
export interface ArgumentRange {
  readonly to: number
  readonly wide: readonly TokenRange[]
  readonly narrow: readonly TokenRange[]
  /** Of those who do it, the groups that a number counts. */
  readonly counted: readonly CountedGroup[]
}

/** A group of words with a number in it. */
interface CountedGroup {
  readonly range: TokenRange
  /** Nothing but the number, or a name, says of what it is. */
  readonly bare: boolean
  /** It counts people in general. */
  readonly people: boolean
}

type TokenRange = readonly [first: number, last: number]

/** Amounts that no digit tells. English, Spanish. */
const AMOUNTS = new Set(
  'hundreds thousands dozens scores millions cientos centenares miles decenas millones'.split(' '),
)

const isNumber = (token: Token): boolean => token.pos === 'NUM' || /^\d/u.test(token.lower) || AMOUNTS.has(token.lower)

/** The Spanish word for people in general, which no pack lists. */
const PEOPLE_IN_GENERAL = new Set(['persona', 'personas'])

/** The groups among some that a number counts. */
function countedAmong(clauses: Clauses, ranges: readonly TokenRange[]): CountedGroup[] {
  return ranges.flatMap(([first, last]) => {
    const tokens = clauses.tokens.slice(first, last)
    const number = tokens.findIndex(isNumber)
    if (number < 0) return []
    const next = tokens.slice(number + 1).find((token) => !isNumber(token))
    const bare = next === undefined || (next.pos === 'PROPN' && next.lower.endsWith('s'))
    const people = tokens.some((token) => PEOPLE_IN_GENERAL.has(token.lower))
    return [{ range: [first, last] as const, bare, people }]
  })
}

/**
 * Groups beside a verb that has no counted subject: "since January 4,000 people have come", whose number stands behind a
 * time, and "han llegado 4.000 personas", behind its verb.
 */
function countedBeside(clauses: Clauses, at: number, subjectsFollow: boolean): CountedGroup[] {
  const [before, after] = [clauses.phrases[at - 1], clauses.phrases[at + 1]]
  const startsWithNumber = (group: NounPhrase): boolean => isNumber(clauses.tokens[group.first] as Token)
  const groups = [before, after].filter((phrase): phrase is NounPhrase => phrase?.kind === 'np')
  const isOwn = (group: NounPhrase): boolean => (group === before ? !startsWithNumber(group) : subjectsFollow)
  return countedAmong(clauses, groups.filter(isOwn).map(rangeOf)).filter(({ bare }) => !bare)
}

/** Nouns of places that people go to, cross and leave. English, Spanish. */
const PLACES = new Set(
  (
    'country state province region territory area district island shore coast coastline beach mainland soil border frontier ' +
    'sea channel strait river lake desert jungle gap forest valley mountain port harbour harbor city town village capital ' +
    'quarter neighbourhood camp shelter home house enclave zone land país estado provincia región territorio zona isla ' +
    'costa orilla playa frontera mar canal estrecho río lago desierto selva bosque valle puerto ciudad pueblo aldea ' +
    'capital barrio campamento albergue casa hogar enclave tierra península archipiélago'
  ).split(' '),
)

/** Whether some words name a place: people reach a shore, and a number reaches a record. */
const isPlace = ({ tokens }: Clauses, [first, last]: TokenRange): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ lower, lemma, pos }) =>
        pos === 'PROPN' || PLACES.has(lemma) || PLACES.has(lower) || PLACES.has(lower.replace(/e?s$/u, '')),
    )

/** Whether a counted group is of the people that a trigger asks for. A number alone is of those told of before. */
function countsThem(argumentObjects: ArgumentObjects, spec: Candidate['spec'], group: CountedGroup): boolean {
  if (group.bare || (group.people && spec.allows('person'))) return true
  return argumentObjects([group.range]).some((id) => spec.allows(id) && !spec.forbids(id))
}

const rangeOf = (group: { readonly first: number; readonly last: number }): TokenRange => [group.first, group.last]

/**
 * A verb's arguments: what follows it, and its subject where that undergoes or nothing else is there.
 *
 * @param subjectsFollow whether subjects stand behind their verb as often as before it
 */
export function verbArguments(clauses: Clauses, at: number, t: number, subjectsFollow: boolean): ArgumentRange {
  const group = clauses.phrases[at] as VerbGroup
  const to = argumentsEnd(clauses, at)
  const objects = objectsOf(clauses, at)
  const subjects = group.passive || objects.length === 0 ? subjectOf(clauses, at).map(rangeOf) : []
  const wide: TokenRange[] = [[t, to], ...subjects, ...objects.map(rangeOf)]
  const narrow = group.passive ? subjects : objects.map(rangeOf)
  const moves = !group.passive && objects.map(rangeOf).every((range) => isPlace(clauses, range))
  const counted = moves ? countedAmong(clauses, subjectOf(clauses, at).map(rangeOf)) : []
  if (counted.length === 0 && (moves || subjectsFollow) && !group.passive)
    counted.push(...countedBeside(clauses, at, subjectsFollow))
  return { to, wide, narrow: narrow.length > 0 ? narrow : [[t, to]], counted }
}

/** The objects of the pack among some ranges; names of people and pronouns stand for people, "it" and "them" for what was named before. */
export type ArgumentObjects = (ranges: readonly TokenRange[]) => readonly string[]

export function conditionsHold(
  argumentObjects: ArgumentObjects,
  spec: Candidate['spec'],
  range: ArgumentRange,
): boolean {
  if (spec.counted) return range.counted.some((group) => countsThem(argumentObjects, spec, group))
  if (spec.with !== null && !argumentObjects(range.wide).some((id) => spec.allows(id))) return false
  return spec.without === null || !argumentObjects(range.narrow).some((id) => spec.forbids(id))
}

/** A noun's arguments: its own phrase and the prepositional phrases after it. */
export function nounArguments(clauses: Clauses, at: number, np: NounPhrase): ArgumentRange {
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
  const counted = countedAmong(clauses, [[np.first, np.head]]).map((group) => ({ ...group, bare: true }))
  return { to, wide: [[np.first, to]], narrow: [[np.first, of.last]], counted }
}
