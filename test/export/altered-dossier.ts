// Puts a string into every place of a dossier that a document, a pack or a file name can fill.
import type { Dossier } from '../../src/model/index.js'

/** Fields whose values are words of the contract or digests, never free text. */
const CLOSED = new Set([
  'kind',
  'reason',
  'relation',
  'attribute',
  'modality',
  'state',
  'stance',
  'observed',
  'answer',
  'verdict',
  'basis',
  'periodBasis',
  'day',
  'start',
  'end',
  'published',
  'textHash',
  'byReason',
])

/** Fields by which parts of the dossier refer to each other. */
const REFERENCES = new Set(['document', 'id', 'in', 'row', 'measure', 'between', 'track', 'place', 'entity', 'mention'])

interface SpanLike {
  readonly start: number
  readonly end: number
  readonly text: string
}

const isSpan = (value: object): value is SpanLike =>
  'start' in value && 'end' in value && 'text' in value && typeof value.start === 'number'

const altered = (value: unknown, key: string, alter: (text: string) => string): unknown => {
  if (CLOSED.has(key)) return value
  if (typeof value === 'string') return REFERENCES.has(key) || key === 'source' ? value : alter(value)
  if (Array.isArray(value)) return value.map((item) => altered(item, key, alter))
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) {
    const text = alter(value.text)
    return { ...value, text, end: value.start + text.length }
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, altered(item, name, alter)]))
}

/** The dossier with `alter` applied to every free text; quotes stay spans. */
export const alteredDossier = (dossier: Dossier, alter: (text: string) => string): Dossier =>
  // The shape is kept by construction: strings stay strings and spans stay spans.
  altered(dossier, '', alter) as Dossier
