// Readings as W3C Web Annotations (Recommendation of 23 February 2017): one collection, one annotation for each thing
// read, each tied to its text by a quote with what stands around it and by its position in characters.
import type { Range, Reading, Span } from '../model/index.js'
import { overlaps } from '../model/index.js'
import { type CodePointOffset, codePointOffsets } from './code-points.js'
import { type PrivatePersons, privateRanges, withoutPrivatePersons } from './private-persons.js'

/** How many UTF-16 units before and after a quote are given to find it by. */
const CONTEXT = 32

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  /** In code points. */
  readonly start: number
  readonly end: number
}

export interface WebAnnotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'classifying' | 'identifying' | 'assessing'
  readonly generator: string
  readonly body: readonly {
    readonly type: 'TextualBody'
    readonly value: string
    readonly format: 'text/plain'
    readonly purpose: 'tagging' | 'describing'
  }[]
  readonly target: {
    readonly source: string
    readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[]
  }
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly total: number
  readonly first: {
    readonly id: string
    readonly type: 'AnnotationPage'
    readonly startIndex: 0
    readonly items: readonly WebAnnotation[]
  }
}

/** One thing that was read, as an annotation needs it. */
interface Annotated {
  readonly id: string
  readonly span: Span
  readonly motivation: WebAnnotation['motivation']
  readonly tag: string
  readonly describing: string
}

function annotatedOf(reading: Reading): readonly Annotated[] {
  const classify = (tag: string, id: string, span: Span, describing: string): Annotated => ({
    id,
    span,
    motivation: 'classifying',
    tag,
    describing,
  })
  const amount = (value: number | null, unit: string | null) =>
    [value === null ? 'no number' : String(value), unit].filter((part) => part !== null).join(' ')
  return [
    ...reading.times.map((item) => classify('time', item.id, item.span, item.edtf ?? item.value)),
    ...reading.quantities.map((item) => classify('quantity', item.id, item.span, amount(item.value, item.unit))),
    ...reading.names.map(
      (item): Annotated => ({
        ...classify(item.kind, item.id, item.span, item.entity ?? item.canonical),
        motivation: 'identifying',
      }),
    ),
    ...reading.events.map((item) => classify('event', item.id, item.span, `${item.type} (${item.modality})`)),
    ...reading.figures.map((item) => classify('figure', item.id, item.quantity.span, item.what.text)),
    ...reading.outlooks.map((item) => classify('outlook', item.id, item.span, item.kind)),
    ...reading.attributions.flatMap((item) =>
      item.cue === null ? [] : [classify('attribution', item.id, item.cue, item.form)],
    ),
    ...reading.assessments.map(
      (item): Annotated => ({
        ...classify('assessment', item.id, item.span, item.stance),
        motivation: 'assessing',
      }),
    ),
  ].filter(({ span }) => span.end > span.start)
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at))

interface Page {
  readonly text: string
  readonly offset: CodePointOffset
  readonly hidden: readonly Range[]
}

/** Around a quote, as far as no private person is named. */
function contextOf(
  { start, end }: Range,
  { text, hidden }: Page,
): { readonly prefix: string; readonly suffix: string } {
  const before = hidden.filter((range) => range.end <= start).at(-1)?.end ?? 0
  const after = hidden.find((range) => range.start >= end)?.start ?? text.length
  let from = Math.max(0, before, start - CONTEXT)
  let until = Math.min(text.length, after, end + CONTEXT)
  if (isLowSurrogate(text, from)) from++
  if (isLowSurrogate(text, until)) until--
  return { prefix: text.slice(Math.min(from, start), start), suffix: text.slice(end, Math.max(until, end)) }
}

function selectorsOf(span: Span, page: Page): WebAnnotation['target']['selector'] {
  const position: TextPositionSelector = {
    type: 'TextPositionSelector',
    start: page.offset(span.start),
    end: page.offset(span.end),
  }
  // A quote that names a private person can't be given, and one without the name would not be found.
  if (page.hidden.some((range) => overlaps(range, span))) return [position]
  return [{ type: 'TextQuoteSelector', exact: span.text, ...contextOf(span, page) }, position]
}

function annotationsOf(reading: Reading, persons: PrivatePersons, generator: string): readonly WebAnnotation[] {
  const { document } = reading
  const hidden = privateRanges(document.text, persons)
  const page: Page = { text: document.text, offset: codePointOffsets(document.text), hidden }
  // The name of a private person is no annotation at all.
  const shown = annotatedOf(reading).filter(
    ({ span, motivation }) => motivation !== 'identifying' || !hidden.some((range) => overlaps(range, span)),
  )
  const body = (value: string, purpose: 'tagging' | 'describing') =>
    ({ type: 'TextualBody', value, format: 'text/plain', purpose }) as const
  return shown.map(({ id, span, motivation, tag, describing }) => ({
    id: `urn:cotejo:${document.id}:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation,
    generator,
    body: [body(tag, 'tagging'), body(withoutPrivatePersons(describing, persons), 'describing')],
    target: { source: document.url ?? `urn:sha256:${document.textHash}`, selector: selectorsOf(span, page) },
  }))
}

export interface AnnotationOptions {
  readonly title: string
  readonly persons: PrivatePersons
}

/** The readings as one collection of annotations. Positions count code points of each document's text. */
export function annotationCollection(readings: readonly Reading[], options: AnnotationOptions): AnnotationCollection {
  const items = readings.flatMap((reading) =>
    annotationsOf(reading, options.persons, `urn:cotejo:version:${reading.cotejo}`),
  )
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:cotejo:annotations',
    type: 'AnnotationCollection',
    label: options.title,
    total: items.length,
    first: { id: 'urn:cotejo:annotations:1', type: 'AnnotationPage', startIndex: 0, items },
  }
}
