// What numbers claim. A quantity says how much; a figure says of what, where, when, against what, and who says so. Built
// on every layer before it; each field has its own rule file, and a field that nothing near decides stays null.
import type {
  Baseline,
  Change,
  Event,
  EventObject,
  Figure,
  Quantity,
  Range,
  Sentence,
  Time,
} from '../../model/index.js'
import { contains } from '../../model/index.js'
import { itemId, type ReadingContext, sentenceAt } from '../context.js'
import type { EventInput } from '../event/read.js'
import { objectsBetween } from '../objects.js'
import { isConversion } from '../quantity/conversion.js'
import { speechIndex } from '../voice.js'
import { caveatOf } from './caveat.js'
import { ENGLISH } from './english.js'
import { type EventSources, eventOf } from './event-of.js'
import { changeOfValues, gappedChange, isToldAgain, type ToldChange } from './gapped.js'
import type { FigureGrammar } from './grammar.js'
import { indicatorOf } from './indicator.js'
import { modalityOf } from './modality.js'
import { type Nearby, nearbyIndex } from './nearby.js'
import { pairedTimes } from './pairing.js'
import { baselineZone, periodOf } from './period.js'
import { placeOf } from './place.js'
import { recordAlone } from './record.js'
import { withRelations } from './relation.js'
import { type Setting, settingOf } from './setting.js'
import { shiftedBaseline, shiftedPeriod, yearBefore, yearOfFlow } from './shifted.js'
import { SPANISH } from './spanish/grammar.js'
import { topicOf } from './topic.js'
import type { Trend } from './trend.js'

export interface FigureInput extends EventInput {
  readonly events: readonly Event[]
}

const GRAMMARS: ReadonlyMap<string, FigureGrammar> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
])

interface Sources extends EventSources {
  readonly grammar: FigureGrammar
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

/** "up nine points": what orders a text elsewhere measures here. */
const roleAlone = (role: Figure['role'], { kind }: Quantity, change: Change): Figure['role'] =>
  role === 'structural' && kind === 'count' && change.direction !== 'none' ? 'claim' : role

/** "a duty of 35 per cent on cloth and 19 per cent on tin": what is said once holds for the second rate too. */
function roleBeside(
  { setting, quantity, change }: Sketch,
  before: Figure | null,
  grammar: FigureGrammar,
): Figure['role'] {
  const role = roleAlone(grammar.roleOf(setting, quantity), quantity, change)
  if (role !== 'claim' || quantity.kind !== 'share' || before?.role !== 'policy') return role
  const between = setting.context.text.slice(before.quantity.span.end, quantity.span.start)
  return before.quantity.kind === 'share' && between.length < 60 && /\b(?:and|or|y|o)\b[^.;]{0,20}$/u.test(between)
    ? 'policy'
    : role
}

/** A quantity with what its words alone tell, before the sentence as a whole is looked at. */
interface Sketch extends ToldChange {
  readonly setting: Setting
  readonly baseline: Baseline | null
}

function sketchOf(setting: Setting, quantity: Quantity, before: Sketch | null, sources: Sources): Sketch {
  const { grammar } = sources
  const own = grammar.changeOf(setting, quantity)
  const told = own.direction === 'none' ? (gappedChange(setting, quantity, before) ?? own) : own
  const baseline = grammar.baselineOf(setting, quantity, told, sources.nearbyAt(setting.sentence.index))
  const change = told.direction === 'none' ? (changeOfValues(setting, quantity, baseline) ?? told) : told
  return { setting, quantity, change, baseline }
}

/** A trend, or a record that does not say of what it is one. */
type Told = Omit<Trend, 'what'> & { readonly what: Trend['what'] | null }

/** What the figures of one sentence share. */
interface Shared {
  readonly baselines: readonly Range[]
  readonly paired: ReadonlyMap<string, Time>
}

const zonesOf = (context: ReadingContext, compared: readonly { readonly baseline: Baseline | null }[]): Range[] =>
  compared.flatMap(({ baseline }) => (baseline?.span == null ? [] : [baselineZone(context.text, baseline.span)]))

function sharedBy(context: ReadingContext, sketches: readonly Sketch[], nearby: Nearby): Shared {
  const baselines = zonesOf(context, sketches)
  const quantities = sketches.map((sketch) => sketch.quantity)
  return { baselines, paired: pairedTimes(context.text, quantities, nearby.times, baselines) }
}

function figureOf(
  sketch: Sketch,
  given: Told | null,
  sources: Sources,
  shared: Shared,
  earlier: readonly Figure[],
): Figure {
  const { setting, quantity, change, baseline } = sketch
  const { pack } = setting.context
  const { grammar } = sources
  const event = eventOf(setting, quantity, sources)
  const what =
    given === null
      ? grammar.whatOf(setting, quantity, change, { earlier, nearby: sources.nearbyAt(setting.sentence.index) })
      : { text: given.what?.text ?? quantity.span.text, span: given.what }
  const role = given === null ? roleBeside(sketch, earlier.at(-1) ?? null, grammar) : 'claim'
  const topic = () => (event === null ? topicOf(sketch, what, { grammar, earlier }) : null)
  // The rate of a duty on imports measures no imports.
  const indicator = role === 'policy' ? null : (indicatorOf(setting, quantity, what) ?? topic())
  const modality = modalityOf(setting, event, grammar)
  const read = periodOf(setting, quantity, event, {
    nearbyAt: sources.nearbyAt,
    baselines: shared.baselines,
    paired: shared.paired.get(quantity.id) ?? null,
    modality,
  })
  const before = earlier.at(-1)?.period ?? null
  const { text } = setting.context
  const shifted = yearBefore(text, quantity.span.end, read, before) ?? shiftedPeriod(text, read, before)
  const period = yearOfFlow(shifted, indicator?.kind === 'flow')
  return {
    id: itemId('f', quantity.number),
    rule: given === null ? 'figure.quantity' : given.what === null ? 'figure.record' : 'figure.trend',
    basis: 'stated',
    quantity,
    role,
    what,
    indicator: indicator?.id ?? null,
    objects: objectsOf(setting, quantity),
    place: placeOf(setting, event, { nearbyAt: sources.nearbyAt, baseline: baseline?.span ?? null, indicator, pack }),
    period,
    change,
    baseline: shiftedBaseline(baseline, period),
    caveat: caveatOf(setting, grammar),
    relatedTo: [],
    modality,
    event: event?.id ?? null,
    attribution: sources.speechAt(quantity.number).voice,
  }
}

/** The sketches of the quantities, sentence by sentence. */
function sketchesOf(context: ReadingContext, input: FigureInput, sources: Sources): Sketch[][] {
  const sentences: Sketch[][] = []
  let open: Sketch[] = []
  let told: Quantity | undefined
  for (const quantity of input.quantities) {
    const again = isConversion(context.text, told, quantity)
    told = quantity
    const setting = again ? null : settingOf(context, quantity)
    if (setting === null) continue
    if (open[0]?.setting.sentence !== setting.sentence) {
      open = []
      sentences.push(open)
    }
    open.push(sketchOf(setting, quantity, open.at(-1) ?? null, sources))
  }
  return sentences
}

/** The figures whose quantities were read, in text order. */
function figuresOfQuantities(context: ReadingContext, input: FigureInput, sources: Sources): Figure[] {
  const figures: Figure[] = []
  for (const sketches of sketchesOf(context, input, sources)) {
    const { sentence } = (sketches[0] as Sketch).setting
    const shared = sharedBy(context, sketches, sources.nearbyAt(sentence.index))
    for (const sketch of withToldAgain(context, sketches))
      figures.push(figureOf(sketch, null, sources, shared, nearBefore(figures, sentence)))
  }
  return figures
}

/** "A drop of 6 per cent, or 641 fewer than in the four months before": one change told twice has one baseline. */
const withToldAgain = ({ text }: ReadingContext, sketches: readonly Sketch[]): Sketch[] =>
  sketches.map((sketch, i) => {
    const next = sketches[i + 1]
    if (sketch.baseline !== null || next === undefined || next.baseline === null) return sketch
    const between = text.slice(sketch.quantity.span.end, next.quantity.span.start)
    return sketch.change.direction !== 'none' && isToldAgain(between) ? { ...sketch, baseline: next.baseline } : sketch
  })

/** How far before a sentence a figure may stand and still be what is meant, in characters and in figures. */
const EARLIER_REACH = 300
const EARLIER_COUNT = 6

const nearBefore = (figures: readonly Figure[], sentence: Sentence): Figure[] =>
  figures.slice(-EARLIER_COUNT).filter((figure) => sentence.span.start - figure.quantity.span.end < EARLIER_REACH)

const baselineTold = (setting: Setting, { quantity, change }: Told, { grammar, nearbyAt }: Sources): Baseline | null =>
  grammar.baselineOf(setting, quantity, change, nearbyAt(setting.sentence.index))

/** Records that are told without their number, of an indicator that the text speaks of. */
function figuresOfRecords(context: ReadingContext, figures: readonly Figure[], sources: Sources): Figure[] {
  return context.sentences.flatMap((sentence) => {
    const told = recordAlone(context, sentence, figures)
    const setting = told === null ? null : settingOf(context, told.quantity)
    if (told === null || setting === null) return []
    const sketch = { setting, quantity: told.quantity, change: told.change, baseline: null }
    const earlier = figures.filter(({ quantity }) => quantity.span.end <= sentence.span.start)
    const record = figureOf(sketch, told, sources, { baselines: [], paired: new Map() }, nearBefore(earlier, sentence))
    if (record.indicator === null) return []
    // How far back it looks is not when it was.
    const looksBack = record.period?.span != null && contains(record.quantity.span, record.period.span)
    return [looksBack ? { ...record, period: null } : record]
  })
}

/** The figures without a number, in text order; a cue that a number uses is no trend of its own. */
function figuresOfTrends(context: ReadingContext, figures: readonly Figure[], sources: Sources): Figure[] {
  const taken = new Set(figures.flatMap((figure) => (figure.change.cue === null ? [] : [figure.change.cue.start])))
  const trends: Figure[] = []
  for (const sentence of context.sentences)
    for (const trend of sources.grammar.trendsIn(context, sentence, taken)) {
      const setting = settingOf(context, trend.quantity)
      if (setting === null) continue
      const sketch = {
        setting,
        quantity: trend.quantity,
        change: trend.change,
        baseline: baselineTold(setting, trend, sources),
      }
      // A time inside a comparison of this sentence dates no trend of it either.
      const compared = figures.filter(
        ({ baseline }) => baseline?.span != null && contains(sentence.span, baseline.span),
      )
      const shared = { baselines: zonesOf(context, [sketch, ...compared]), paired: new Map() }
      trends.push(figureOf(sketch, trend, sources, shared, []))
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
  // 1. A figure for each quantity. 2. Trends, which need to know the cues already used. 3. Records of
  // sentences that tell neither. 4. What belongs together.
  const quantified = figuresOfQuantities(context, input, sources)
  const told = [...quantified, ...figuresOfTrends(context, quantified, sources)]
  const all = [...told, ...figuresOfRecords(context, told, sources)].sort(
    (a, b) => a.quantity.number.start - b.quantity.number.start,
  )
  return withRelations(
    context,
    all,
    (figure) => sentenceAt(context, figure.quantity.number.start)?.index ?? -1,
    grammar,
  )
}
