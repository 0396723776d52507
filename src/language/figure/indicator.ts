// Which of the pack's indicators a figure is about: the indicator's words must stand in the clause (else the sentence),
// the words it needs must stand beside them and the words it excludes must not.
import type { Figure, Quantity, Sentence } from '../../model/index.js'
import { contains, dimensionOf, partitionPoint } from '../../model/index.js'
import type { Indicator, Pack } from '../../packs/schema.js'
import type { ReadingContext } from '../context.js'
import { spanishForms } from '../event/spanish/conjugation.js'
import { plainSpelling, pluralOf, verbForms } from '../inflection.js'
import { type PhraseIndex, phraseIndex } from '../phrase-index.js'
import { singularOf } from '../quantity/singular.js'
import { spanishPlural } from '../spanish/plural.js'
import { type Token, tokenise } from '../token.js'
import type { Setting } from './setting.js'

/** An indicator under one of its phrases, and the words of which one must stand beside that phrase. */
interface Phrase {
  readonly indicator: Indicator
  readonly with: readonly string[]
}

interface IndicatorMatch extends Phrase {
  readonly first: number
  readonly last: number
}

const indexes = new WeakMap<Pack, PhraseIndex<Phrase>>()
const found = new WeakMap<ReadingContext, readonly IndicatorMatch[]>()

const split = (phrase: string): string[] => tokenise(phrase, 'none').map((token) => plainSpelling(token.lower))

function* nounForms(word: string): Generator<string> {
  const lower = word.toLowerCase()
  yield lower
  const cut = lower.lastIndexOf(' ') + 1
  const plural = lower.slice(0, cut) + pluralOf(lower.slice(cut))
  yield plural
  // A pack lists the words of its languages side by side; the plural of the other one matches nothing.
  const spanish = spanishPlural(lower)
  if (spanish !== plural) yield spanish
}

function* forms(indicators: readonly Indicator[]): Generator<readonly [string, Phrase]> {
  for (const indicator of indicators) {
    for (const word of indicator.words)
      for (const form of nounForms(word)) yield [form, { indicator, with: indicator.with }]
    const { acts } = indicator
    if (acts === undefined) continue
    for (const verb of acts.verbs)
      for (const form of verbForms(verb).keys()) yield [form, { indicator, with: acts.with }]
    for (const verb of acts.es)
      for (const form of spanishForms(verb).keys()) yield [form, { indicator, with: acts.with }]
  }
}

function indexOf(pack: Pack): PhraseIndex<Phrase> {
  const known = indexes.get(pack)
  if (known !== undefined) return known
  const index = phraseIndex(forms(pack.indicators), split, (token, nth) =>
    nth === 0 ? plainSpelling(token.lower) : null,
  )
  indexes.set(pack, index)
  return index
}

function matchesIn(context: ReadingContext): readonly IndicatorMatch[] {
  const known = found.get(context)
  if (known !== undefined) return known
  const matches = indexOf(context.pack)
    .find(context.tokens)
    .map(({ value, first, last }) => ({ ...value, first, last }))
  found.set(context, matches)
  return matches
}

const heads = new WeakMap<ReadingContext, ReadonlySet<number>>()

/** The tokens that end a phrase of an indicator. */
export function indicatorHeads(context: ReadingContext): ReadonlySet<number> {
  let known = heads.get(context)
  if (known === undefined) {
    known = new Set(matchesIn(context).map((match) => match.last - 1))
    heads.set(context, known)
  }
  return known
}

function between(context: ReadingContext, first: number, last: number): IndicatorMatch[] {
  const all = matchesIn(context)
  const from = partitionPoint(all, (match) => match.first < first)
  const inside: IndicatorMatch[] = []
  for (let i = from; i < all.length && (all[i] as IndicatorMatch).first < last; i++)
    inside.push(all[i] as IndicatorMatch)
  return inside
}

/** Whether any of the words stands among the tokens, in the singular, the plural or as a phrase. */
function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const lower = word.toLowerCase()
    const at = text.indexOf(lower)
    return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ')
  })
}

/** Nouns beside what is measured that name no part of it: times, wholes and the usual ways to reckon it. */
const NO_PART =
  /^(?:year|month|quarter|week|yearly|monthly|quarterly|annual|headline|core|consumer|zone|area|eurozone|world|state|country|city|province|año|mes|trimestre|semana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|país|zona|mundo)$/u

/** Whether a noun makes another thing of it: "salt exports", "prices of salt", "exportaciones de sal". */
function namesPart({ tokens }: ReadingContext, { first, last }: IndicatorMatch): boolean {
  const before = tokens[first - 1]
  if (before?.pos === 'NOUN' && !NO_PART.test(singularOf(before.lower))) return true
  if (!/^(?:of|for|del?)$/u.test(tokens[last]?.lower ?? '')) return false
  const next = tokens[last + 1]
  const noun = next?.pos === 'DET' ? tokens[last + 2] : next
  return noun?.pos === 'NOUN' && noun.text === noun.lower && !NO_PART.test(singularOf(noun.lower))
}

function allowed(
  context: ReadingContext,
  setting: Pick<Setting, 'sentence' | 'first' | 'last' | 'after'>,
  match: IndicatorMatch,
): boolean {
  const { indicator } = match
  if (indicator.whole && namesPart(context, match)) return false
  if (match.with.length === 0 && indicator.without.length === 0) return true
  const { span } = setting.sentence
  const text = context.text.slice(span.start, span.end).toLowerCase()
  if (match.with.length > 0 && !hasAny(text, match.with)) return false
  const from = context.tokens[setting.first]?.start ?? span.start
  // "Thefts fell 8 per cent and raids 14": what is told of another number excludes nothing of this one.
  const joint = context.tokens.slice(setting.after, setting.last).find(({ pos }) => pos === 'CCONJ')
  const to = joint?.start ?? context.tokens[setting.last - 1]?.end ?? span.end
  return !hasAny(context.text.slice(from, to).toLowerCase(), indicator.without)
}

/** The indicators that a sentence names. */
export function indicatorsNamedIn(context: ReadingContext, sentence: Sentence): Indicator[] {
  const { firstToken: first, lastToken: last } = sentence
  return between(context, first, last)
    .filter((match) => allowed(context, { sentence, first, last, after: last }, match))
    .map(({ indicator }) => indicator)
}

/** Kinds of quantity that measure no indicator. */
const NO_INDICATOR = new Set<Quantity['kind']>(['duration', 'age', 'rank'])

/** Nouns that a text counts when it means the thing an indicator names ("homicides …: 40 cases"). */
const GENERIC =
  /^(?:person|people|victim|case|death|file|report|incident|event|record|total|life|resident|civilian|child|woman|man|individual|persona|víctima|caso|muerte|muerto|muerta|denuncia|incidente|registro|carpeta|hecho|mujer|hombre|menor)$/u

/** "Killed 900 Peruvians": inhabitants stand for any people. */
const countsInhabitants = ({ text }: Figure['what'], { unit }: Quantity): boolean =>
  unit === 'person' && /^\p{Lu}\p{Ll}+$/u.test(text)

/**
 * Whether a number that counts a noun of its own can measure what an indicator names: the two must be the same words, or
 * the noun must be one that stands for any thing counted. "Two citizens wanted for smuggling" measure no smuggling, and
 * "the force of 10,000 soldiers held 800 suspects" counts suspects by a number of their own.
 */
function countsIt(
  setting: Setting,
  quantity: Quantity,
  what: Figure['what'],
  { indicator, first, last }: IndicatorMatch,
): boolean {
  if (what.span === null || quantity.unit === null || !contains(quantity.span, what.span)) return true
  const { tokens } = setting.context
  const from = tokens[first] as Token
  const to = tokens[last - 1] as Token
  if (from.start < what.span.end && what.span.start < to.end) return to.end >= what.span.end
  const head = singularOf(
    what.text
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? '',
  )
  return (
    GENERIC.test(head) ||
    head === indicator.unit ||
    quantity.unit === indicator.unit ||
    countsInhabitants(what, quantity)
  )
}

/** What is counted one by one is never weighed: "38 tonnes" beside "soldiers" is no number of soldiers. */
const COUNTED = /^\p{Ll}+$/u
const isWeighedCount = ({ kind }: Quantity, { unit }: Indicator): boolean =>
  kind === 'mass' && unit !== undefined && COUNTED.test(unit) && dimensionOf(unit) === null

/** "Arrests at the coast": of two indicators that one word names, the one whose needed words stand in the phrase too. */
function specific(matches: readonly IndicatorMatch[], { text }: Figure['what']): readonly IndicatorMatch[] {
  const phrase = text.toLowerCase()
  const told = matches.filter((match) => hasAny(phrase, match.with))
  return matches.filter(
    (match) => told.includes(match) || !told.some((other) => other.first <= match.first && match.last <= other.last),
  )
}

/** So many words further a thing counts as that stands behind a conjunction. */
const BEHIND_AND = 8

/** The indicator of the figure: nearest in its clause, else the only one of its sentence; null if none is sure. */
export function indicatorOf(setting: Setting, quantity: Quantity, what: Figure['what']): Indicator | null {
  if (NO_INDICATOR.has(quantity.kind)) return null
  const { context, sentence } = setting
  const fits = (match: IndicatorMatch): boolean =>
    !isWeighedCount(quantity, match.indicator) &&
    allowed(context, setting, match) &&
    countsIt(setting, quantity, what, match)
  const clause = specific(between(context, setting.first, setting.last).filter(fits), what)
  // "Thefts fell 8 per cent and arrests 14": what stands behind a conjunction is of the number behind it.
  const joined = (match: IndicatorMatch): number =>
    context.tokens.slice(setting.after, match.first).some(({ pos }) => pos === 'CCONJ') ? BEHIND_AND : 0
  const distance = (match: IndicatorMatch): number =>
    match.first >= setting.begin ? match.first - setting.begin + joined(match) : setting.begin - match.last + 3
  const best = clause.toSorted((a, b) => distance(a) - distance(b))[0]
  if (best !== undefined) return best.indicator
  const told = specific(between(context, sentence.firstToken, sentence.lastToken).filter(fits), what)
  const rest = new Set(told.map((match) => match.indicator))
  // "Three of them" counts what was named before it.
  const own = what.span !== null && what.span.start > quantity.span.start ? what.span.text.toLowerCase() : null
  if (own !== null) for (const one of context.pack.indicators) if (one.counted.includes(own)) rest.add(one)
  return rest.size === 1 ? ([...rest][0] as Indicator) : null
}
