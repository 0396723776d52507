// The gate that every proposal of a second reader has to pass. Each quoted part must stand in the text; a number must
// be one that our own reading found at those words, a date likewise, and value and period are taken from there; what
// was read already is not said twice. Pure: the same reading and proposals always give the same.
import {
  type Attribution,
  type Change,
  contains,
  type Figure,
  overlaps,
  type Period,
  type PlaceReference,
  type Quantity,
  type Range,
  type Reading,
  type Span,
  type Voice,
} from '../model/index.js'
import type { ProposedAttribution, ProposedFigure } from './proposals.js'
import { findInSentence, findQuote, type QuoteFault } from './quotes.js'

/** Why a proposal was refused. */
export type Refusal = QuoteFault | 'no_sentence' | 'no_number' | 'no_date' | 'no_statement'

/** What became of a proposal. */
export type Judged<T> =
  | { readonly kind: 'taken'; readonly item: T }
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly why: Refusal }

const refused = (why: Refusal): Judged<never> => ({ kind: 'refused', why })
const KNOWN: Judged<never> = { kind: 'known' }

const idOf = (letter: string, { start, end }: Range): string => `${letter}:${start}-${end}:second`
const size = ({ start, end }: Range): number => end - start
const shared = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** From this share of common characters on two stretches are one statement. */
const SAME_SHARE = 0.5
const sameStretch = (a: Range, b: Range): boolean => shared(a, b) >= SAME_SHARE * (size(a) + size(b) - shared(a, b))

/** Whether an attribution says of the same words, or by the same cue, that somebody said them. */
const tellsAlready = (known: Attribution, cue: Span, content: readonly Span[]): boolean =>
  (known.cue !== null && overlaps(known.cue, cue)) ||
  known.content.some((one) => content.some((other) => sameStretch(one, other)))

/** The innermost attribution whose content holds a place. */
function innermost(attributions: readonly Attribution[], place: Range): Attribution | null {
  let best: { readonly attribution: Attribution; readonly content: Span } | null = null
  for (const attribution of attributions)
    for (const content of attribution.content)
      if (contains(content, place) && (best === null || size(content) < size(best.content)))
        best = { attribution, content }
  return best?.attribution ?? null
}

const OPENING = /^["“«‘„]/u
const ACCORDING = /^(?:in )?accord(?:ing|ance)|^según|^de acuerdo con/iu

/** Direct where the words stand in quotation marks, mixed where some do. */
function formOf(text: string, cue: Span, content: readonly Span[]): Attribution['form'] {
  if (ACCORDING.test(cue.text)) return 'according_to'
  if (content.every(({ start }) => OPENING.test(text.slice(start)) || OPENING.test(text.slice(start - 1))))
    return 'direct'
  return content.some(({ text: words }) => /["“«„]/u.test(words)) ? 'mixed' : 'indirect'
}

/** The first thing that went wrong in finding quotations. */
const faultIn = (found: readonly (Span | QuoteFault | null)[]): QuoteFault | null =>
  found.find((one): one is QuoteFault => typeof one === 'string') ?? null

/** What was found, where nothing went wrong. */
const spansOf = (found: readonly (Span | QuoteFault)[]): Span[] =>
  found.filter((one): one is Span => typeof one !== 'string')

/**
 * Judges a proposed attribution. How far the source commits itself and what kind of source it is, nobody has read:
 * both stay open.
 */
export function judgeAttribution(reading: Reading, proposed: ProposedAttribution, rule: string): Judged<Attribution> {
  const { text } = reading.document
  const sentence = reading.sentences[proposed.sentence]?.span
  if (sentence === undefined) return refused('no_sentence')
  const cue = findInSentence(text, proposed.cue, sentence)
  const source = proposed.source === null ? null : findQuote(text, proposed.source, sentence)
  const found = proposed.content.map((words) => findQuote(text, words, sentence))
  const fault = faultIn([cue, source, ...found])
  if (fault !== null || typeof cue === 'string' || typeof source === 'string') return refused(fault ?? 'not_found')
  const content = spansOf(found).sort((a, b) => a.start - b.start)
  const parts = [cue, ...(source === null ? [] : [source])]
  if (content.some((one) => parts.some((part) => overlaps(one, part)))) return refused('no_statement')
  if (reading.attributions.some((known) => tellsAlready(known, cue, content))) return KNOWN
  const named = source === null ? undefined : reading.names.find(({ span }) => contains(source, span))
  return {
    kind: 'taken',
    item: {
      ...{ id: idOf('a', cue), rule, basis: 'implied', source: source ?? 'not_established' },
      ...{ entity: named?.entity ?? null, sourceBasis: null, cue, content, form: formOf(text, cue, content) },
      ...{ certainty: 'Uu', parent: innermost(reading.attributions, cue)?.id ?? null },
    },
  }
}

/** The quantity our own reading found at quoted words: its number, and no other, must stand in them. */
function quantityAt(reading: Reading, words: Range): Quantity | null {
  const [quantity, other] = reading.quantities.filter(({ number }) => contains(words, number))
  return other === undefined ? (quantity ?? null) : null
}

/** A rise or fall that is told without a number. */
const withoutNumber = (cue: Span, rule: string): Quantity => ({
  ...{ id: idOf('q', cue), rule, basis: 'implied', span: cue, number: cue, kind: 'vague' },
  ...{ value: null, low: null, high: null, unit: null, approx: 'exact' },
})

function periodAt(reading: Reading, words: Range): Period | null {
  const time = reading.times.find(({ span }) => overlaps(span, words))
  if (time === undefined) return null
  const { span, interval, edtf, rule } = time
  return { span, interval, edtf, basis: 'stated', rule }
}

/** A place, where our own reading knows the words as the name of one. */
function placeAt(reading: Reading, words: Range | null): PlaceReference | null {
  const name =
    words === null ? undefined : reading.names.find((one) => one.kind === 'place' && overlaps(one.span, words))
  return name === undefined ? null : { span: name.span, entity: name.entity, name: name.canonical, basis: 'stated' }
}

function voiceAt(reading: Reading, place: Range): Voice {
  const attribution = innermost(reading.attributions, place)
  if (attribution === null) return { attribution: null, source: 'author', entity: null }
  return { attribution: attribution.id, source: attribution.source, entity: attribution.entity }
}

/** Whether a figure of ours is of these words already. */
const countsAlready = (known: Figure, number: Range | null, cue: Range | null): boolean =>
  (number !== null && overlaps(known.quantity.number, number)) ||
  (cue !== null && (known.change.cue === null ? overlaps(known.quantity.number, cue) : overlaps(known.change.cue, cue)))

/** Judges a proposed figure. */
export function judgeFigure(reading: Reading, proposed: ProposedFigure, rule: string): Judged<Figure> {
  const { text } = reading.document
  const sentence = reading.sentences[proposed.sentence]?.span
  if (sentence === undefined) return refused('no_sentence')
  const inside = (words: string | null) => (words === null ? null : findInSentence(text, words, sentence))
  const parts = {
    number: inside(proposed.number),
    cue: inside(proposed.change?.words ?? null),
    period: inside(proposed.period),
    place: inside(proposed.place),
    what: findQuote(text, proposed.what, sentence),
  }
  const fault = faultIn(Object.values(parts))
  if (fault !== null) return refused(fault)
  // None of them is a fault.
  return judgeFound(reading, rule, parts as FoundParts, proposed.change?.direction ?? 'none')
}

interface FoundParts {
  readonly number: Span | null
  readonly cue: Span | null
  readonly period: Span | null
  readonly place: Span | null
  readonly what: Span
}

function judgeFound(
  reading: Reading,
  rule: string,
  { number, cue, period, place, what }: FoundParts,
  direction: Change['direction'],
): Judged<Figure> {
  const read = number === null ? null : quantityAt(reading, number)
  if (number !== null && read === null) return refused('no_number')
  const quantity = read ?? (cue === null ? null : withoutNumber(cue, rule))
  if (quantity === null) return refused('no_number')
  const when = period === null ? null : periodAt(reading, period)
  if (period !== null && when === null) return refused('no_date')
  if (reading.figures.some((known) => countsAlready(known, read?.number ?? null, cue))) return KNOWN
  return {
    kind: 'taken',
    item: {
      ...{ id: idOf('f', quantity.number), rule, basis: 'implied', quantity, role: 'claim' },
      ...{ what: { text: what.text, span: what }, indicator: null, objects: [], place: placeAt(reading, place) },
      ...{ period: when, change: { direction, kind: read === null ? 'relative' : 'level', cue } },
      ...{ baseline: null, caveat: null, relatedTo: [], modality: 'actual', event: null },
      attribution: voiceAt(reading, quantity.number),
    },
  }
}
