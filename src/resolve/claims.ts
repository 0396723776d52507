// Turns one reading into claims: each event with its numbers, and each figure that belongs to no event. It looks at one
// document and the pack alone.
import type {
  Attribute,
  Claim,
  ClaimValue,
  Event,
  Figure,
  Quantity,
  Range,
  Reading,
  Span,
  Voice,
} from '../model/index.js'
import type { EventType, Pack } from '../packs/schema.js'
import { withParents } from './adopted-masses.js'
import { withDetails } from './claim-details.js'
import { withTolls } from './conflict-tolls.js'
import { countedObjectOf } from './counted-object.js'
import { comparisonsOf, timeOfEvent, timeTold } from './event-times.js'
import { groundsOf } from './grounds.js'
import { operationBySentence } from './named-operations.js'
import { withPlausibleTime } from './plausible-times.js'
import { withAccounts } from './results-since.js'
import { peopleBySentence, sentenceOf } from './sentence-people.js'
import { toldAsChanges } from './told-as-change.js'

const AUTHOR: Voice = { attribution: null, source: 'author', entity: null }

const ATTRIBUTE_OF_KIND: Readonly<Partial<Record<Quantity['kind'], Attribute>>> = {
  count: 'count',
  vague: 'count',
  mass: 'mass',
  share: 'share',
  rate: 'rate',
  ratio: 'rate',
  money: 'money',
}

const DETERMINERS =
  /\b(?:the|this|that|these|those|its|his|her|their|el|la|los|las|del|al|este|esta|estos|estas|dich[oa]s?|su|sus)\b|[’']s\b/iu

interface ClaimContext {
  readonly reading: Reading
  readonly file: string
  readonly objects: ReadonlyMap<string, string | undefined>
  /** People by the start of the sentence that names them; officials, who stand in every other one, left out. */
  readonly people: ReadonlyMap<number, readonly string[]>
  /** The operation spoken of, by the start of the sentence. */
  readonly operations: ReadonlyMap<number, string>
  /** What figures of the text are compared with. */
  readonly comparisons: readonly Range[]
  readonly isSubstance: (object: string) => boolean
}

/** The number of a quantity with its bounds. */
export function claimValue(quantity: Quantity): ClaimValue {
  return {
    attribute: ATTRIBUTE_OF_KIND[quantity.kind] ?? 'value',
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    unit: quantity.unit,
    approx: quantity.approx,
    number: quantity.number.text,
    words: quantity.span.text,
  }
}

/** Words that say by themselves how much something changed: "halved", "doubled". "Threefold" leaves it open. */
const CHANGE_IN_A_WORD = new Set(['quantity.multiple.verb', 'quantity.multiple.half'])

/** The value of a figure; a change told as a multiple is the share by which it changed. */
function valueOfFigure({ quantity, change }: Figure): ClaimValue {
  const value = claimValue(quantity)
  if (change.kind !== 'relative' || quantity.value === null || !CHANGE_IN_A_WORD.has(quantity.rule)) return value
  const share = Math.abs(quantity.value - 1) * 100
  return { ...value, attribute: 'share', value: share, low: share, high: share, unit: '%' }
}

/** Objects without those that only name the class of another one in the list. */
function mostSpecific(ids: readonly string[], within: ReadonlyMap<string, string | undefined>): string[] {
  const above = new Set<string>()
  for (const id of ids)
    for (let up = within.get(id); up !== undefined && !above.has(up); up = within.get(up)) above.add(up)
  return [...new Set(ids)].filter((id) => !above.has(id))
}

function voiceOf(reading: Reading, attribution: string | null): Voice {
  const found = attribution === null ? undefined : reading.attributions.find((item) => item.id === attribution)
  return found === undefined ? AUTHOR : { attribution: found.id, source: found.source, entity: found.entity }
}

/** Who is named beside those who act: a prisoner tells a hand-over from another, the president does not. */
const namedIn = (context: ClaimContext, sentence: Span, agents: readonly string[]): string[] =>
  [...new Set(context.people.get(sentence.start) ?? [])].filter((entity) => !agents.includes(entity)).sort()

function claimOfEvent(context: ClaimContext, event: Event, figure: Figure | null): Claim | null {
  const { reading } = context
  const sentence = sentenceOf(reading, event.span)
  if (sentence === undefined) return null
  const entities = (list: Event['agents']) => [
    ...new Set(list.flatMap((participant) => (participant.entity === null ? [] : [participant.entity]))),
  ]
  const period = timeOfEvent(event, figure, context.comparisons)
  const spans = [event.span]
  if (figure !== null) spans.push(figure.quantity.span)
  if (period?.span) spans.push(period.span)
  const place = event.place ?? (figure?.place?.basis === 'stated' ? figure.place : null)
  const objects = mostSpecific(
    [...event.objects, ...(figure?.objects ?? [])].map((item) => item.object),
    context.objects,
  )
  const before = reading.document.text.slice(Math.max(sentence.span.start, event.span.start - 40), event.span.start)
  const lastWords = before.split(/[,;:(–—]|\b(?:and|or|but|to|of|in|by|for|with)\b/u).at(-1) ?? ''
  const id = `${reading.document.id}#${event.id}`
  return {
    id: figure === null ? id : `${reading.document.id}#${figure.id}`,
    document: reading.document.id,
    file: context.file,
    published: reading.document.published,
    origin: reading.document.id,
    eventType: event.type,
    event: id,
    indicator: figure?.indicator ?? null,
    objects,
    agents: entities(event.agents),
    patients: entities(event.patients),
    named: namedIn(context, sentence.span, entities(event.agents)),
    operation: context.operations.get(sentence.span.start) ?? null,
    place: place?.entity ?? null,
    placeStated: place?.basis === 'stated',
    ...timeTold(period),
    value: figure === null ? null : valueOfFigure(figure),
    change: figure?.change ?? null,
    baseline: baselineOf(figure),
    counted: figure?.what.text.toLowerCase() ?? '',
    countedObject: countedObjectOf(context, figure),
    modality: event.modality,
    polarity: event.polarity,
    voice: figure?.attribution ?? voiceOf(reading, event.attribution),
    trigger: event.span,
    triggerWord: event.span.text.toLowerCase(),
    definite: DETERMINERS.test(lastWords),
    spans,
    sentence: sentence.span,
    sentenceIndex: sentence.index,
    paragraph: sentence.paragraph,
  }
}

function baselineOf(figure: Figure | null): Claim['baseline'] {
  if (figure?.baseline == null) return null
  const interval = figure.baseline.period?.interval
  return { text: figure.baseline.text, start: interval?.start ?? null, end: interval?.end ?? null }
}

function claimOfFigure(context: ClaimContext, figure: Figure): Claim | null {
  const { reading } = context
  const sentence = sentenceOf(reading, figure.quantity.number)
  if (sentence === undefined) return null
  const spans = [figure.quantity.span]
  if (figure.period?.span) spans.push(figure.period.span)
  if (figure.baseline?.span) spans.push(figure.baseline.span)
  return {
    id: `${reading.document.id}#${figure.id}`,
    document: reading.document.id,
    file: context.file,
    published: reading.document.published,
    origin: reading.document.id,
    eventType: null,
    event: null,
    indicator: figure.indicator,
    objects: mostSpecific(
      figure.objects.map((item) => item.object),
      context.objects,
    ),
    agents: [],
    patients: [],
    named: namedIn(context, sentence.span, []),
    operation: context.operations.get(sentence.span.start) ?? null,
    place: figure.place?.entity ?? null,
    placeStated: figure.place?.basis === 'stated',
    ...timeTold(figure.period),
    value: valueOfFigure(figure),
    change: figure.change,
    baseline: baselineOf(figure),
    counted: figure.what.text.toLowerCase(),
    countedObject: countedObjectOf(context, figure),
    modality: figure.modality,
    polarity: 'positive',
    voice: figure.attribution,
    trigger: figure.quantity.number,
    triggerWord: figure.quantity.number.text.toLowerCase(),
    definite: false,
    spans,
    sentence: sentence.span,
    sentenceIndex: sentence.index,
    paragraph: sentence.paragraph,
  }
}

/** Shares and rates of an indicator measure it, and changes measure whatever they are of; they are no number of one happening. */
const measuresOverTime = (figure: Figure): boolean =>
  figure.role === 'claim' &&
  (figure.change.kind === 'relative' ||
    (figure.indicator !== null && ['share', 'rate', 'ratio', 'multiple'].includes(figure.quantity.kind)))

/** The claims of one reading, in text order. */
export function claimsOf(reading: Reading, pack: Pack): Claim[] {
  const grounds = groundsOf(pack)
  const discrete = new Map<string, EventType>(pack.events.map((type) => [type.id, type]))
  const context: ClaimContext = {
    reading,
    file: reading.document.file ?? reading.document.url ?? reading.document.id,
    objects: new Map(pack.objects.map((object) => [object.id, object.within])),
    people: peopleBySentence(reading, pack),
    operations: operationBySentence(reading),
    comparisons: comparisonsOf(reading.figures),
    isSubstance: (object) => grounds.telling(object) === 'substance',
  }
  const told = toldAsChanges(reading.figures, pack)
  const claims: Claim[] = []
  const taken = new Set<string>()
  for (const event of reading.events) {
    if (!discrete.has(event.type)) continue
    const figures = told.filter(
      (figure) =>
        figure.event === event.id &&
        !measuresOverTime(figure) &&
        (figure.role === 'claim' || figure.role === 'policy') &&
        !taken.has(figure.id),
    )
    for (const figure of figures) taken.add(figure.id)
    const list = figures.length === 0 ? [null] : figures
    for (const figure of list) {
      const claim = claimOfEvent(context, event, figure)
      if (claim !== null) claims.push(claim)
    }
  }
  const free = told
    .filter((figure) => !taken.has(figure.id) && (figure.role === 'claim' || figure.role === 'policy'))
    .flatMap((figure) => claimOfFigure(context, figure) ?? [])
  const all = [...claims, ...withParents(free, claims, grounds)].map(withPlausibleTime)
  const placed = withTolls(withAccounts(all, reading, grounds), reading, grounds)
  return withDetails(placed, reading, grounds.isSpeech)
}
