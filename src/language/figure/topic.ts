// "Overdose deaths keep falling. The peak was 300 in 2019": the second sentence measures what the first named. A figure
// whose own words tell only that something was counted or compared is of the indicator that the text spoke of last.
import { type Change, contains, type Figure, type Quantity, type Sentence } from '../../model/index.js'
import type { Indicator } from '../../packs/schema.js'
import type { ReadingContext } from '../context.js'
import { singularOf } from '../quantity/singular.js'
import type { FigureGrammar } from './grammar.js'
import { indicatorsNamedIn } from './indicator.js'
import type { Setting } from './setting.js'

/** How many sentences back a text still speaks of the same. */
const REACH = 3

/** Nouns for anything counted, and for the number itself whatever it counts; English, then Spanish. Singular. */
const GENERIC =
  /^(?:person|people|victim|case|death|total|apprehension|rate|persona|víctima|caso|muerte|peak|low|high|toll|number|figure|count|tally|level|average|record|decrease|decline|drop|fall|reduction|increase|rise|growth|change|trend|cifra|número|promedio|tasa|nivel|máximo|mínimo|reducción|disminución|descenso|baja|caída|aumento|alza)$/u

/** What the first so many tokens of a sentence name, it is about: taggers take many a subject for a verb. */
const OPENING = 6

/** Words before a number that order it and count nothing: "the previous 12", "los últimos 12". */
const ORDERED =
  /^(?:last|past|previous|prior|preceding|next|first|following|últim[oa]s|anteriores|próxim[oa]s|primer[oa]s)$/u

/** Units in which people and cases are counted. */
const COUNTED_UNITS = new Set<string | null>([null, 'person', 'death', 'case', 'victim', 'life'])

/** Whether the figure's own words say no more than that something was counted, or how much it changed. */
function isBare({ context, begin }: Setting, quantity: Quantity, what: Figure['what'], change: Change): boolean {
  if (ORDERED.test(context.tokens[begin - 1]?.lower ?? '')) return false
  if (quantity.kind === 'share') {
    if (change.kind !== 'relative') return false
  } else if (quantity.kind === 'rate' || quantity.kind === 'ratio') {
    // "The rate is 12 per 100,000": of what, was said before.
    if (quantity.unit?.startsWith('1/') !== true) return false
  } else if (!(quantity.kind === 'count' || quantity.kind === 'vague') || !COUNTED_UNITS.has(quantity.unit))
    return false
  if (what.span === null) return true
  // The head stands last in English ("death toll") and first in Spanish ("tasa del periodo").
  const words = what.text.toLowerCase().split(/\s+/u)
  const head = / (?:de|del) /u.test(what.text) ? words[0] : words.at(-1)
  return GENERIC.test(singularOf(head ?? ''))
}

/** What a figure stands among. */
interface Surroundings {
  readonly grammar: FigureGrammar
  /** The figures shortly before, in text order. */
  readonly earlier: readonly Figure[]
}

/** Where the opening of a sentence ends: at a preposition that begins another phrase, or after so many tokens. */
function openingOf({ tokens }: ReadingContext, { firstToken, lastToken }: Sentence): number {
  const end = Math.min(lastToken, firstToken + OPENING)
  for (let i = firstToken; i < end; i++)
    if (tokens[i]?.pos === 'ADP' && !/^(?:of|de)$/u.test(tokens[i]?.lower ?? '')) return i
  return end
}

/** The indicators a sentence measures: named beside a number of theirs, as its subject, or beside words of change. */
function measuredIn(context: ReadingContext, sentence: Sentence, { grammar, earlier }: Surroundings): Indicator[] {
  const named = indicatorsNamedIn(context, sentence)
  if (named.length === 0) return []
  const numbered = named.filter(({ id }) =>
    earlier.some((figure) => figure.indicator === id && contains(sentence.span, figure.quantity.span)),
  )
  if (numbered.length > 0) return numbered
  const subjects = indicatorsNamedIn(context, { ...sentence, lastToken: openingOf(context, sentence) })
  if (subjects.length > 0) return subjects
  return grammar.trendsIn(context, sentence, new Set()).length > 0 ? named : []
}

/** The indicator the text measured last, for a figure that names nothing; null where that is not sure. */
export function topicOf(
  { setting, quantity, change }: { readonly setting: Setting; readonly quantity: Quantity; readonly change: Change },
  what: Figure['what'],
  surroundings: Surroundings,
): Indicator | null {
  if (!isBare(setting, quantity, what, change)) return null
  const { context, sentence } = setting
  for (let back = 0; back <= REACH; back++) {
    const before = context.sentences[sentence.index - back]
    if (before === undefined) return null
    const [measured, ...others] = new Set(measuredIn(context, before, surroundings))
    if (measured !== undefined) return others.length === 0 ? measured : null
  }
  return null
}
