// What became of those whom a number counts (the dead, the hurt, those who were held), where they were and who they are: told
// by the words of the number itself, else of its clause. Numbers of other fates are never set beside each other.
import {
  before,
  behind,
  clauseAround,
  clauseOfNumber,
  endsWithOneOf,
  numberSpan,
  saysOneOf,
  wayAmong,
  wordsOf,
} from './clause.js'
import { type CountingClass, IN_ALL, OUTCOMES } from './counting-words.js'
import { PRESENCES, ROLES } from './presence-words.js'
import { isOfNextNumber, NUMBER_BEHIND } from './some-of.js'
import type { Valued } from './verdict.js'

/** The number with all of its noun: behind "21 prisoners" Spanish tells what became of them, "21 presos muertos". */
function wordsWithNoun(claim: Valued): string {
  const { words } = claim.value
  const rest = behind(claim, numberSpan(claim)).toLowerCase()
  const [head = '', ...others] = claim.counted.split(/ (?:y|e|o|u|and|or) /u)[0]?.split(' ') ?? []
  const more = ` ${others.join(' ')}`
  return others.length > 0 && words.toLowerCase().endsWith(head) && rest.startsWith(more) ? words + more : words
}

/** What the words of a claim tell. */
interface Said {
  /** The words of the number itself, those that are its own in the clause, and those of the clause. */
  readonly words: readonly (readonly string[])[]
  readonly classes: Map<readonly CountingClass[], CountingClass | null>
}

/** Claims are set beside many others; what their words say is read once. */
const known = new WeakMap<Valued, Said>()

function saidOf(claim: Valued): Said {
  const held = known.get(claim)
  if (held !== undefined) return held
  const own = numberSpan(claim).text
  // "5,000 of the 16,200 evacuated have come back": what befell all of them is told of the second number.
  const withoutWhole = (text: string): string => {
    const at = text.indexOf(own) + own.length
    return text.slice(0, at) + text.slice(at).replace(NUMBER_BEHIND, '')
  }
  const clauses = [clauseOfNumber(claim), clauseAround(claim, numberSpan(claim))].map(withoutWhole)
  const texts = [wordsWithNoun(claim), ...clauses]
  const made = { words: texts.map(wordsOf), classes: new Map<readonly CountingClass[], CountingClass | null>() }
  known.set(claim, made)
  return made
}

/** The class that the words of the number itself tell, else those of its clause. */
export function classOfClaim(claim: Valued, classes: readonly CountingClass[]): CountingClass | null {
  const said = saidOf(claim)
  const held = said.classes.get(classes)
  if (held !== undefined) return held
  let read: CountingClass | null = null
  for (const words of said.words) read ??= wayAmong(words, classes)
  said.classes.set(classes, read)
  return read
}

/** A number with a fate of its own behind it: "61 were killed and 4,000 driven from their homes". English, Spanish. */
const OWN_FATE =
  /^(?: (?:people|others|more|were|was|have|had|been|personas|fueron|han|sido))* (?:driven|held|shot|taken|found|kept|lost|freed|\p{L}{2,}ed|\p{L}{2,}[ai]d[oa]s?) /u

/** Whether what is told of others in its clause is not told of those a number counts. */
function hasOwnFate(claim: Valued): boolean {
  const own = clauseOfNumber(claim)
  const { words } = claim.value
  return OWN_FATE.test(` ${wordsOf(own.slice(own.indexOf(words) + words.length)).join(' ')} `)
}

/** "Survivors' groups put the death toll at 83": the noun of the count itself, which the number stands behind. */
const COUNT_NOUN =
  /(?: (?:death|casualty) toll| (?:number|count|tally|toll) of(?: the)? \p{L}+| (?:cifra|número|saldo|balance) de(?: l[oa]s)? \p{L}+)(?= )/u

/** "They put the figure at 52": of whom, was told before, and not by what stands behind. */
const BARE_COUNT = / (?:figure|number|count|total|toll|cifra|número|balance|recuento) (?:at|to|a|en) $/u

const isBareCount = (claim: Valued): boolean => {
  const own = clauseOfNumber(claim)
  return BARE_COUNT.test(` ${wordsOf(own.slice(0, Math.max(0, own.indexOf(claim.value.words)))).join(' ')} `)
}

/** The words of the last such noun before a number, if any. */
function countNoun(claim: Valued): readonly string[] {
  const own = clauseOfNumber(claim)
  const before = ` ${wordsOf(own.slice(0, Math.max(0, own.indexOf(claim.value.words)))).join(' ')} `
  return wordsOf(COUNT_NOUN.exec(before)?.[0] ?? '')
}

/** "The death toll of the revolt in Ostrel, Chile, has climbed to 34": the noun of a count that goes on may stand far before it. English, Spanish. */
const STANDS_AT =
  / (?:rose|rises|risen|climbed|climbs|grew|grown|jumped|jumps|stands|stood|reached|reaches|ascendió|ascendía|asciende|ascendido|subió|sube|subido|aumentó|aumentado|creció|alcanzó|alcanza|llegó|llega) (?:to |at |a |en )?(?:(?:at least|more than|some|about|nearly|al menos|más de|unos|unas|casi) )?$/u

function countNounFarBefore(claim: Valued): readonly string[] {
  const told = ` ${wordsOf(before(claim, numberSpan(claim))).join(' ')} `
  return STANDS_AT.test(told) ? wordsOf(COUNT_NOUN.exec(told)?.[0] ?? '') : []
}

/** "At least 11 people, two of them minors, have died": what became of them stands behind what is set in commas. */
const INSERTED = /^[^,.;:()\d]{0,30},\s[^,.;:()]{1,50},\s([^,.;:()]{1,60})/u

/** The words behind what is set in commas right behind a number. */
const beyondInserted = (claim: Valued): readonly string[] =>
  wordsOf(INSERTED.exec(behind(claim, numberSpan(claim)))?.[1] ?? '')

/** "37 foreigners and a guide lost their lives, 38 in all": what is told of those before is told of all. */
const toldOfAll = (claim: Valued): readonly string[] =>
  claim.value.unit === null && saysOneOf(wordsOf(clauseOfNumber(claim)), IN_ALL)
    ? wordsOf(claim.sentence.text.slice(0, Math.max(0, numberSpan(claim).start - claim.sentence.start)))
    : []

/** The noun that a bare number takes from the one before it: "counts 40 dead, and the Red Cross, 60". */
const nounBefore = (claim: Valued, { value, counted, sentence } = claim): readonly string[] =>
  value.unit === null && counted !== '' && !isOfNextNumber(claim) && sentence.text.toLowerCase().includes(counted)
    ? wordsOf(counted)
    : []

/** Words that may stand between a number with its noun and what became of those it counts, or before it. English, Spanish. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'have has had been being be were was are is also already still others people personas han ha había habían sido fueron fue están siguen ya'.split(
    ' ',
  ),
)
const HEDGES: ReadonlySet<string> = new Set(
  'at least some about around nearly almost over more than up to as many the a another other otros otras al menos unos unas casi más de a hasta cerca los las'.split(
    ' ',
  ),
)

/** A clause tells two fates: "killed 961 people out of 1,779 known to have fallen ill". That which stands right beside the number is its own. */
function fateBeside(claim: Valued): CountingClass | null {
  const own = clauseOfNumber(claim)
  const at = own.indexOf(claim.value.words)
  if (at < 0) return null
  const ahead = [...wordsOf(own.slice(0, at))]
  while (HEDGES.has(ahead.at(-1) ?? '')) ahead.pop()
  const nouns = new Set(wordsOf(claim.counted))
  const rest = wordsOf(own.slice(at + claim.value.words.length))
  const from = rest.findIndex((word) => !nouns.has(word) && !AUXILIARIES.has(word))
  const only = (found: readonly CountingClass[]) => (found.length === 1 ? (found[0] ?? null) : null)
  const line = from < 0 ? '' : `${rest.slice(from).join(' ')} `
  const next = only(OUTCOMES.filter(({ words }) => words.some((phrase) => line.startsWith(`${phrase} `))))
  // "Of those infected 61 have died": a verb of its own tells more than a word before it.
  if (next !== null && rest.slice(0, from).some((word) => AUXILIARIES.has(word))) return next
  return only(OUTCOMES.filter(({ words }) => endsWithOneOf(ahead, words))) ?? next
}

/** Words right behind those who were there, whatever befell others of them: "with 50 on board", "the 48 people aboard". English, Spanish. */
const ABOARD = /^(?:\s(?:people|persons|personas))?\s(?:on board|aboard|a bordo)(?!\p{L})(?<rest>[^,.;:()]*)/iu

/** Whether a number counts those who were aboard, and nothing is told behind of what became of all of them. */
function isAboard(claim: Valued): boolean {
  const found = ABOARD.exec(behind(claim, numberSpan(claim)))
  return found !== null && !OUTCOMES.some(({ words }) => saysOneOf(wordsOf(found.groups?.rest ?? ''), words))
}

/** What nobody takes for people; the dead in their sentence are others. Units as the readers give them. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'attack strike airstrike raid operation blast explosion shot missile rocket drone bomb boat vessel ship plane helicopter flight vehicle car ' +
    'truck bus train carriage house home building apartment village town city settlement state country area mine tunnel grave incident accident'
  ).split(' '),
)
/** Fates that things do not share. */
const OF_BODIES: ReadonlySet<string> = new Set(['the dead', 'the hurt', 'those who had to leave'])

/** What became of those a number counts, in words; null where it does not tell. */
export function outcomeOf(claim: Valued): string | null {
  const fate = toldOutcome(claim)
  return fate !== null && OF_BODIES.has(fate) && THINGS.has(claim.value.unit ?? '') ? null : fate
}

function toldOutcome(claim: Valued): string | null {
  const { words, classes } = saidOf(claim)
  const held = classes.get(OUTCOMES)
  if (held !== undefined) return held?.name ?? null
  if (isAboard(claim)) {
    classes.set(OUTCOMES, null)
    return null
  }
  const own =
    wayAmong(words[0] ?? [], OUTCOMES) ??
    wayAmong(countNoun(claim), OUTCOMES) ??
    wayAmong(countNounFarBefore(claim), OUTCOMES) ??
    wayAmong(words[1] ?? [], OUTCOMES) ??
    fateBeside(claim)
  const around = own ?? (hasOwnFate(claim) || isBareCount(claim) ? null : wayAmong(words[2] ?? [], OUTCOMES))
  const read =
    around ??
    wayAmong(nounBefore(claim), OUTCOMES) ??
    wayAmong(beyondInserted(claim), OUTCOMES) ??
    wayAmong(toldOfAll(claim), OUTCOMES)
  classes.set(OUTCOMES, read)
  return read?.name ?? null
}

/** A claim that counts what another one of its text counts, of whom alone it is told what became of them. */
export function countingAlike(claim: Valued, { counted, countedObject, ...like }: Valued): Valued {
  const made = { ...claim, counted, countedObject }
  const { classes } = saidOf(made)
  const fate = outcomeOf({ ...like, counted, countedObject })
  classes.set(OUTCOMES, OUTCOMES.find(({ name }) => name === fate) ?? null)
  return made
}

/** Where those were whom a number counts, in words; null where the text does not tell. */
export const presenceOf = (claim: Valued): string | null => classOfClaim(claim, PRESENCES)?.name ?? null

/** "Two dead, both policemen": who they are stands behind the number. English, Spanish. */
const APPOSED = /^[^.;,]{0,30},\s(?:both|all(?: of them)?|ambos|ambas|tod[oa]s(?: ell[oa]s)?)\s((?:\p{L}+\s?){1,3})/u

/** The side of those whom a number counts, by its own noun and what is set beside it; null where they name none. */
export function roleOf(claim: Valued): string | null {
  const apposed = APPOSED.exec(behind(claim, numberSpan(claim)))?.[1] ?? ''
  const words = [...(saidOf(claim).words[0] ?? []), ...wordsOf(claim.counted), ...wordsOf(apposed)]
  return wayAmong(words, ROLES)?.name ?? null
}

/** Whether both say what became of those they count, and not the same. */
export function otherOutcomes(a: Valued, b: Valued): boolean {
  const [x, y] = [outcomeOf(a), outcomeOf(b)]
  return x !== null && y !== null && x !== y
}

/** Whether both say what became of those they count, and the same. */
export const oneFate = (a: Valued, b: Valued): boolean => outcomeOf(a) !== null && outcomeOf(a) === outcomeOf(b)
