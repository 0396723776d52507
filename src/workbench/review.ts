// The queue of suggestions that wait for a person, and the writing down of what the person decides.
import { randomUUID } from 'node:crypto'
import { type PrivatePersons, privatePersonsOf } from '../export/private-persons.js'
import { type Comparison, CotejoError, type Finding, type Reading, type Span } from '../model/index.js'
import { REVIEWED_LAYERS, type ReviewedLayer } from '../model/reviewed-layers.js'
import type { Review } from '../model/store.js'
import { analyse } from './analyse.js'
import { readWorkspace } from './readings.js'
import { anchorOf, type Decisions, decisionsOf, isCoding, isRating } from './reviewed.js'
import type { Workspace } from './workspace.js'

export type QueueLayer = ReviewedLayer | 'findings'

/** One thing that the machine suggests. */
export interface Suggestion {
  /** `<document id>#<item id>`, or the id of a finding. */
  readonly id: string
  readonly layer: QueueLayer
  /** What a decision on it is tied to. */
  readonly target: string
  /** The suggestion in few words. */
  readonly what: string
  readonly rule: string
  /** Where it stands; several places for a finding. */
  readonly sources: readonly {
    readonly document: string
    readonly file: string
    readonly start: number
    readonly quote: Span
    readonly span: Span
  }[]
  readonly value: Readonly<Record<string, unknown>>
  /** The decision that holds, null where none was made. */
  readonly decision: Review | null
}

const quoteOf = (reading: Reading, span: Span): Span =>
  reading.sentences.find((sentence) => sentence.span.start <= span.start && span.start < sentence.span.end)?.span ??
  span

const KEY_FIELDS = ['kind', 'type', 'modality', 'polarity', 'stance', 'value', 'unit', 'edtf', 'due', 'entity', 'form']

/** The fields by which one suggestion of a layer differs from another. */
function inWords(layer: QueueLayer, item: Readonly<Record<string, unknown>>): string {
  const told = KEY_FIELDS.flatMap((field) => {
    const value = item[field]
    return value === undefined || value === null
      ? []
      : [`${field} ${typeof value === 'object' ? JSON.stringify(value) : value}`]
  })
  return [layer.replace(/ies$/u, 'y').replace(/s$/u, ''), ...told].join(' · ')
}

/** One thing that was read, as a suggestion. */
export function itemSuggestion(
  reading: Reading,
  layer: ReviewedLayer,
  item: Reading[ReviewedLayer][number],
  decisions: Decisions,
): Suggestion {
  const { document } = reading
  const target = anchorOf(document.textHash, item.id)
  const span = 'quantity' in item ? item.quantity.span : 'span' in item ? item.span : (item.cue ?? item.content[0])
  const shown = span ?? { start: 0, end: 0, text: '' }
  const value = { ...item }
  const what = 'quantity' in item ? `figure · ${item.what.text} · ${shown.text}` : inWords(layer, value)
  const file = document.file ?? document.url ?? document.id
  return {
    id: `${document.id}#${item.id}`,
    layer,
    target,
    what,
    rule: item.rule,
    sources: [{ document: document.id, file, start: shown.start, quote: quoteOf(reading, shown), span: shown }],
    value,
    decision: decisions.get(target) ?? null,
  }
}

/** What can be decided on in one layer of a reading. */
export const itemSuggestions = (reading: Reading, layer: ReviewedLayer, decisions: Decisions): Suggestion[] =>
  reading[layer].map((item) => itemSuggestion(reading, layer, item, decisions))

/** What waits for a person. */
export interface Queue {
  /** Findings first, then document by document; whole, as they are kept with a decision. */
  readonly suggestions: readonly Suggestion[]
  /** Who is to be hidden wherever a suggestion is shown. */
  readonly persons: PrivatePersons
}

/** Every suggestion of the layers asked for, with the decisions made. */
export async function suggestionsOf(workspace: Workspace, layers: readonly QueueLayer[]): Promise<Queue> {
  const { readings, asRead, pack, decisions } = await readWorkspace(workspace)
  const items = asRead
    .filter(({ document }) => document.copyOf === null)
    .flatMap((reading) =>
      REVIEWED_LAYERS.filter((layer) => layers.includes(layer)).flatMap((layer) =>
        itemSuggestions(reading, layer, decisions),
      ),
    )
  // Findings rest on the readings as people left them, and rejected findings are to be seen here.
  const { comparison } = layers.includes('findings') ? analyse(readings, pack) : { comparison: null }
  const suggested = comparison === null ? null : findingSuggester(comparison)
  const findings =
    suggested === null ? [] : (comparison?.findings ?? []).map((finding) => suggested(finding, decisions))
  return { suggestions: [...findings, ...items], persons: privatePersonsOf(readings) }
}

/** Makes findings suggestions, each with the words that it sets side by side. */
export function findingSuggester({
  occurrences,
  statistics,
  positions,
  matters,
}: Omit<Comparison, 'findings'>): (finding: Finding, decisions: Decisions) => Suggestion {
  const mentions = new Map(
    [...occurrences, ...statistics, ...positions, ...matters].flatMap((group) =>
      group.mentions.map((one) => [one.id, one]),
    ),
  )
  return (finding, decisions) => {
    const sources = finding.between.flat().flatMap((id) => {
      const mention = mentions.get(id)
      const span = mention?.spans[0]
      return mention === undefined || span === undefined
        ? []
        : [{ document: mention.document, file: mention.file, start: span.start, quote: mention.quote, span }]
    })
    return {
      id: finding.id,
      layer: 'findings',
      target: finding.id,
      what: `finding · ${finding.attribute} · ${finding.reason} · ${finding.sentence}`,
      rule: finding.rule,
      sources,
      value: { ...finding },
      decision: decisions.get(finding.id) ?? null,
    }
  }
}

/** Fields by which items are known and found; a correction of them would make another item. */
const FIXED = new Set(['id', 'rule', 'basis', 'span', 'sentence'])

/** The fields of a suggestion that can be mended, with what they hold. */
export const mendable = (
  suggestion: Suggestion,
): readonly { readonly name: string; readonly value: string | number | boolean | null }[] =>
  suggestion.layer === 'findings'
    ? []
    : Object.entries(suggestion.value).flatMap(([name, value]) =>
        !FIXED.has(name) &&
        (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
          ? [{ name, value }]
          : [],
      )

/**
 * Corrections as `field=value`, checked against the suggestion: the field must be there and hold a plain value.
 *
 * @throws CotejoError `bad_correction`
 */
export function correctionOf(suggestion: Suggestion, given: readonly string[]): Readonly<Record<string, unknown>> {
  const fields = mendable(suggestion).map(({ name }) => name)
  const correction: Record<string, unknown> = {}
  for (const pair of given) {
    const at = pair.indexOf('=')
    const field = pair.slice(0, Math.max(0, at)).trim()
    const words = pair.slice(at + 1).trim()
    const before = suggestion.value[field]
    const isNumber = typeof before === 'number' || (before === null && words !== '' && Number.isFinite(Number(words)))
    const value =
      words === 'null' ? null : isNumber ? Number(words) : typeof before === 'boolean' ? words === 'true' : words
    if (!fields.includes(field) || Number.isNaN(value))
      throw new CotejoError('bad_correction', `"${pair}" mends nothing here.`, {
        mend:
          suggestion.layer === 'findings'
            ? 'A finding can be accepted or rejected; mend what it rests on.'
            : `Write FIELD=VALUE with one of: ${fields.join(', ')}.`,
        exitCode: 2,
        values: [words],
        ...(fields.includes(field) ? { field } : {}),
      })
    correction[field] = value
  }
  return correction
}

export interface Decision {
  readonly verdict: Review['verdict']
  readonly by: string
  /** ISO instant. */
  readonly at: string
  readonly correction?: Readonly<Record<string, unknown>>
}

/**
 * Writes a decision down. Earlier ones on the same target are kept.
 *
 * @param after the last review of the target that the person knew of, null for none; left out, it does not matter
 * @throws CotejoError `conflict` where someone else was faster
 */
export async function decide(
  workspace: Workspace,
  suggestion: Pick<Suggestion, 'target'> & { readonly value: Suggestion['value'] | null },
  decision: Decision,
  after?: string | null,
): Promise<Review> {
  const count = (await workspace.store.reviews(workspace.id)).length
  const review: Review = {
    // Reviews of one instant are told in the order of their ids; the rest keeps two people's apart.
    id: `${String(count + 1).padStart(8, '0')}-${randomUUID().slice(0, 8)}`,
    target: suggestion.target,
    verdict: decision.verdict,
    by: decision.by,
    at: decision.at,
    before: JSON.stringify(suggestion.value),
    after: decision.correction === undefined ? null : JSON.stringify(decision.correction),
  }
  if (await workspace.store.keepReview(workspace.id, review, after)) return review
  throw new CotejoError('conflict', 'Someone else decided on this meanwhile; your decision was not kept.', {
    mend: 'See what was decided, then decide.',
  })
}

/**
 * The target of the last decision of a person that still holds, null where there is none.
 *
 * @param isMeant which targets are looked at; left out, all on which decisions hold for everyone
 */
export async function lastTarget(
  workspace: Workspace,
  by: string,
  isMeant: (target: string) => boolean = (target) => !isCoding(target) && !isRating(target),
): Promise<string | null> {
  const reviews = await workspace.store.reviews(workspace.id)
  const holding = new Set([...decisionsOf(reviews).values()].map(({ id }) => id))
  const last = reviews.findLast((review) => review.by === by && holding.has(review.id) && isMeant(review.target))
  return last?.target ?? null
}
