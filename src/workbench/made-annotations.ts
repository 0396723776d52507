// What a person reads in a document: something the program did not see, made of the words selected, and a mended or
// rejected suggestion. Both are decisions like any other, so they hold when the document is read again.
import {
  CotejoError,
  idOfName,
  type Name,
  type NameKind,
  type Quantity,
  type Span,
  spanOf,
  type Time,
} from '../model/index.js'
import { monthInterval, yearInterval } from '../model/interval.js'
import { REVIEWED_LAYERS } from '../model/reviewed-layers.js'
import type { Review } from '../model/store.js'
import { type Annotation, annotationsOf } from './annotated-document.js'
import { readStored } from './readings.js'
import { correctionOf, type Decision, decide, itemSuggestions, type Suggestion } from './review.js'
import { anchorOf, decisionsOf, madeId } from './reviewed.js'
import type { Workspace } from './workspace.js'

/** What a person can add by selecting words. */
export type NewAnnotation =
  | { readonly layer: 'names'; readonly kind: NameKind; readonly canonical?: string | undefined }
  | { readonly layer: 'quantities'; readonly value: number; readonly unit: string | null }
  | { readonly layer: 'times'; readonly date: string }

const MADE = { rule: 'person', basis: 'stated' } as const

function madeName(id: string, span: Span, given: NewAnnotation & { readonly layer: 'names' }): Name {
  const canonical = given.canonical?.trim() || span.text
  const entity = idOfName(canonical)
  return { ...MADE, id, span, kind: given.kind, entity, canonical, private: false }
}

const NUMERAL = /[\p{N}][\p{N}.,\s]*/u
const KIND_OF_UNIT: readonly (readonly [RegExp, Quantity['kind']])[] = [
  [/^(?:kg|t|g|\[lb_av\]|\[oz_av\])$/u, 'mass'],
  [/^%$/u, 'share'],
  [/^[A-Z]{3}$/u, 'money'],
  [/^(?:s|min|h|d|wk|mo|a)$/u, 'duration'],
]

function madeQuantity(id: string, span: Span, given: NewAnnotation & { readonly layer: 'quantities' }): Quantity {
  const numeral = NUMERAL.exec(span.text)
  const from = numeral?.index ?? 0
  const words = (numeral?.[0] ?? span.text).trimEnd()
  const { value, unit } = given
  const kind = KIND_OF_UNIT.find(([units]) => units.test(unit ?? ''))?.[1] ?? 'count'
  const number = { start: span.start + from, end: span.start + from + words.length, text: words }
  return { ...MADE, id, span, number, kind, value, low: value, high: value, unit, approx: 'exact' }
}

function madeTime(id: string, span: Span, { date }: NewAnnotation & { readonly layer: 'times' }): Time {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date) ?? []
  const valid = year !== '' && !Number.isNaN(Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`))
  if (!valid)
    throw new CotejoError('bad_date', `"${date}" is no date.`, {
      mend: 'Write a day (2025-03-04), a month (2025-03) or a year (2025).',
      exitCode: 2,
      values: [date],
      field: 'date',
    })
  const interval =
    day !== undefined
      ? { start: date, end: date }
      : month !== undefined
        ? monthInterval(Number(year), Number(month))
        : yearInterval(Number(year))
  const granularity = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  return {
    ...MADE,
    id,
    span,
    type: 'date',
    value: date,
    edtf: date,
    interval,
    granularity,
    anchor: 'absolute',
    mod: null,
  }
}

/** What a person made of words, in the shape of its layer. */
export function madeItem(span: Span, given: NewAnnotation): Name | Quantity | Time {
  const id = madeId(given.layer, `${span.start}-${span.end}`)
  switch (given.layer) {
    case 'names':
      return madeName(id, span, given)
    case 'quantities':
      return madeQuantity(id, span, given)
    case 'times':
      return madeTime(id, span, given)
  }
}

const unknownDocument = (): CotejoError =>
  new CotejoError('document_unknown', 'There is no such document in this workspace.', {
    mend: 'Choose one of the list under Reading.',
    exitCode: 2,
  })

/**
 * Writes down what a person read at a place of a document.
 *
 * @throws CotejoError `document_unknown`, `bad_place`, `bad_date`
 */
export async function addAnnotation(
  workspace: Workspace,
  at: { readonly document: string; readonly start: number; readonly end: number },
  given: NewAnnotation,
  who: { readonly by: string; readonly at: string },
): Promise<Annotation> {
  const [reading] = await readStored(workspace, [at.document], { asRead: true })
  if (reading === undefined) throw unknownDocument()
  const { text, textHash } = reading.document
  if (at.start >= at.end || at.end > text.length)
    throw new CotejoError('bad_place', 'There are no such words in the document.', {
      mend: 'Select words of the document as it stands now.',
      exitCode: 2,
    })
  const item = madeItem(spanOf(text, at.start, at.end), given)
  // What is decided on is the absence of a suggestion: null before, the item after.
  const suggestion = { target: anchorOf(textHash, item.id), value: null }
  const review = await decide(workspace, suggestion, { ...who, verdict: 'corrected', correction: { ...item } })
  return annotationAt(workspace, at.document, item.id, review)
}

async function annotationAt(workspace: Workspace, document: string, item: string, review: Review): Promise<Annotation> {
  const [reading] = await readStored(workspace, [document])
  const decisions = decisionsOf(await workspace.store.reviews(workspace.id))
  const found = reading === undefined ? undefined : annotationsOf(reading, decisions).find(({ id }) => id === item)
  if (found !== undefined) return found
  throw new CotejoError('annotation_unknown', `What was decided (${review.id}) is no more to be seen.`, {
    mend: 'Load the document again.',
    exitCode: 2,
  })
}

/**
 * Decides on one annotation: mends it by `FIELD=VALUE`, rejects or accepts it, or takes a decision back.
 *
 * @throws CotejoError `document_unknown`, `annotation_unknown`, `bad_correction`
 */
export async function decideAnnotation(
  workspace: Workspace,
  at: { readonly document: string; readonly item: string },
  { corrections, ...decision }: Omit<Decision, 'correction'> & { readonly corrections: readonly string[] },
): Promise<Review> {
  const [asRead] = await readStored(workspace, [at.document], { asRead: true })
  const [reading] = await readStored(workspace, [at.document])
  if (asRead === undefined || reading === undefined) throw unknownDocument()
  const decisions = decisionsOf(await workspace.store.reviews(workspace.id))
  const find = (one: typeof reading): Suggestion | undefined =>
    REVIEWED_LAYERS.flatMap((layer) => itemSuggestions(one, layer, decisions)).find(
      ({ id }) => id === `${at.document}#${at.item}`,
    )
  // What a person made stands only in the reading as people left it.
  const suggestion = find(asRead) ?? find(reading)
  if (suggestion === undefined)
    throw new CotejoError('annotation_unknown', 'There is no such annotation in the document.', {
      mend: 'Load the document again.',
      exitCode: 2,
    })
  if (find(asRead) === undefined && decision.verdict === 'corrected')
    throw new CotejoError('bad_correction', 'What a person added is not mended.', {
      mend: 'Take it back, and add it as it should be.',
      exitCode: 2,
    })
  const correction = corrections.length === 0 ? {} : { correction: correctionOf(suggestion, corrections) }
  return await decide(workspace, suggestion, { ...decision, ...correction })
}
