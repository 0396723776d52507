// What numbers claim. A quantity says how much; a figure says of what, where, when, against what, and who says so. Built
// on every layer before it; each field has its own rule file, and a field that nothing near decides stays null.
import type { Event, EventObject, Figure, Quantity } from '../../model/index.js'
import { contains } from '../../model/index.js'
import { itemId, type ReadingContext, sentenceAt } from '../context.js'
import type { EventInput } from '../event/read.js'
import { objectsBetween } from '../objects.js'
import { speechIndex } from '../voice.js'
import { caveatOf } from './caveat.js'
import { ENGLISH } from './english.js'
import type { FigureGrammar } from './grammar.js'
import { indicatorOf } from './indicator.js'
import { modalityOf } from './modality.js'
import { type Nearby, nearbyIndex } from './nearby.js'
import { periodOf } from './period.js'
import { placeOf } from './place.js'
import { withRelations } from './relation.js'
import { type Setting, settingOf } from './setting.js'
import { SPANISH } from './spanish/grammar.js'
import type { Trend } from './trend.js'

export interface FigureInput extends EventInput {
  readonly events: readonly Event[]
}

const GRAMMARS: ReadonlyMap<string, FigureGrammar> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
])

interface Sources {
  readonly grammar: FigureGrammar
  readonly nearbyAt: (sentence: number) => Nearby
  readonly speechAt: ReturnType<typeof speechIndex>
  readonly eventOf: ReadonlyMap<string, Event>
}

/** The event that names the quantity, else the nearest one of its clause. */
function eventOf(setting: Setting, quantity: Quantity, sources: Sources): Event | null {
  const named = sources.eventOf.get(quantity.id)
  if (named !== undefined) return named
  const { tokens } = setting.context
  const range = { start: tokens[setting.first]?.start ?? 0, end: tokens[setting.last - 1]?.end ?? 0 }
  const inside = sources.nearbyAt(setting.sentence.index).events.filter((event) => contains(range, event.span))
  const away = (event: Event): number => Math.abs(event.span.start - quantity.span.start)
  return inside.sort((a, b) => away(a) - away(b))[0] ?? null
}

/** The pack's objects the figure is about: behind the number, else in its clause, else (elided) in the sentence before. */
function objectsOf(setting: Setting, quantity: Quantity): EventObject[] {
  const { context, begin, first, last, sentence } = setting
  const named = (from: number, to: number): EventObject[] =>
    objectsBetween(context, from, to).map(({ object, span }) => ({ object, span }))
  const behind = named(begin, Math.min(sentence.lastToken, setting.after + 5))
  if (behind.length > 0) return behind
  const clause = named(first, last)
  if (clause.length > 0) return clause
  if (quantity.kind !== 'mass' && quantity.unit !== null) return []
  const whole = named(sentence.firstToken, sentence.lastToken)
  if (whole.length > 0) return whole
  const before = context.sentences[sentence.index - 1]
  return before?.paragraph === sentence.paragraph ? named(before.firstToken, before.lastToken).slice(-1) : []
}

/** "a duty of 35 per cent on cloth and 19 per cent on tin": what is said once holds for the second rate too. */
function roleBeside(
  setting: Setting,
  quantity: Quantity,
  before: Figure | null,
  grammar: FigureGrammar,
): Figure['role'] {
  const role = grammar.roleOf(setting, quantity)
  if (role !== 'claim' || quantity.kind !== 'share' || before?.role !== 'policy') return role
  const between = setting.context.text.slice(before.quantity.span.end, quantity.span.start)
  return before.quantity.kind === 'share' && between.length < 60 && /\b(?:and|or|y|o)\b[^.;]{0,20}$/u.test(between)
    ? 'policy'
    : role
}

/** "salt rose 3 per cent and tin 5": the second number shares the verb of the first. */
function gappedChange(setting: Setting, quantity: Quantity, before: Figure | null): Figure['change'] | null {
  if (quantity.kind !== 'share' || before?.quantity.kind !== 'share' || before.change.kind !== 'relative') return null
  const { text, tokens } = setting.context
  const between = text.slice(before.quantity.span.end, quantity.span.start)
  if (!/^,? and [\p{L} -]{2,40}$/u.test(between) || tokens[setting.after]?.lower === 'of') return null
  for (let i = setting.begin - 1; (tokens[i]?.start ?? 0) > before.quantity.span.end; i--)
    if (!/^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/u.test(tokens[i]?.pos ?? '')) return null
  return before.change
}

function figureOf(
  setting: Setting,
  quantity: Quantity,
  given: Trend | null,
  sources: Sources,
  before: Figure | null,
): Figure {
  const { pack } = setting.context
  const { grammar } = sources
  const own = given?.change ?? grammar.changeOf(setting, quantity)
  const change = own.direction === 'none' ? (gappedChange(setting, quantity, before) ?? own) : own
  const event = eventOf(setting, quantity, sources)
  const indicator = indicatorOf(setting, quantity)
  const modality = modalityOf(setting, event, grammar)
  const baseline = grammar.baselineOf(setting, quantity, change, sources.nearbyAt(setting.sentence.index))
  return {
    id: itemId('f', quantity.number),
    rule: given === null ? 'figure.quantity' : 'figure.trend',
    basis: 'stated',
    quantity,
    role: given === null ? roleBeside(setting, quantity, before, grammar) : 'claim',
    what:
      given === null ? grammar.whatOf(setting, quantity, change, before) : { text: given.what.text, span: given.what },
    indicator: indicator?.id ?? null,
    objects: objectsOf(setting, quantity),
    place: placeOf(setting, event, { nearbyAt: sources.nearbyAt, indicator, pack }),
    period: periodOf(setting, quantity, event, {
      nearbyAt: sources.nearbyAt,
      baseline: baseline?.span ?? null,
      modality,
    }),
    change,
    baseline,
    caveat: caveatOf(setting, grammar),
    relatedTo: [],
    modality,
    event: event?.id ?? null,
    attribution: sources.speechAt(quantity.number).voice,
  }
}

/** The figures whose quantities were read, in text order. */
function figuresOfQuantities(context: ReadingContext, input: FigureInput, sources: Sources): Figure[] {
  const figures: Figure[] = []
  for (const quantity of input.quantities) {
    const setting = settingOf(context, quantity)
    if (setting === null) continue
    const before = figures.at(-1) ?? null
    const near = before !== null && setting.sentence.span.start - before.quantity.span.end < 300 ? before : null
    figures.push(figureOf(setting, quantity, null, sources, near))
  }
  return figures
}

/** The figures without a number, in text order; a cue that a number uses is no trend of its own. */
function figuresOfTrends(context: ReadingContext, figures: readonly Figure[], sources: Sources): Figure[] {
  const taken = new Set(figures.flatMap((figure) => (figure.change.cue === null ? [] : [figure.change.cue.start])))
  const trends: Figure[] = []
  for (const sentence of context.sentences)
    for (const trend of sources.grammar.trendsIn(context, sentence, taken)) {
      const setting = settingOf(context, trend.quantity)
      if (setting !== null) trends.push(figureOf(setting, trend.quantity, trend, sources, null))
    }
  return trends
}

/** Every figure of the document, in text order. */
export function readFigures(context: ReadingContext, input: FigureInput): Figure[] {
  const grammar = GRAMMARS.get(context.language)
  if (grammar === undefined) return []
  const sources: Sources = {
    grammar,
    nearbyAt: nearbyIndex(context.sentences, input),
    speechAt: speechIndex(input.attributions),
    eventOf: new Map(input.events.flatMap((event) => event.quantities.map((id) => [id, event] as const))),
  }
  // 1. A figure for each quantity. 2. Trends, which need to know the cues already used. 3. What belongs together.
  const quantified = figuresOfQuantities(context, input, sources)
  const all = [...quantified, ...figuresOfTrends(context, quantified, sources)].sort(
    (a, b) => a.quantity.number.start - b.quantity.number.start,
  )
  return withRelations(
    context,
    all,
    (figure) => sentenceAt(context, figure.quantity.number.start)?.index ?? -1,
    grammar,
  )
}
