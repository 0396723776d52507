// What documents say, in the shape in which groups show it.
import type { AccountabilityTelling, Claim, ClaimMention, Opinion, Span } from '../model/index.js'

/** A claim as a mention. */
export function toMention(claim: Claim): ClaimMention {
  return {
    id: claim.id,
    document: claim.document,
    file: claim.file,
    spans: claim.spans,
    quote: claim.sentence,
    value: claim.value?.value ?? null,
    low: claim.value?.low ?? null,
    high: claim.value?.high ?? null,
    unit: claim.value?.unit ?? null,
    attribute: claim.value?.attribute ?? null,
    period: claim.period?.interval ?? null,
    baseline: claim.baseline?.text ?? null,
    modality: claim.modality,
    attribution: { source: claim.voice.source, entity: claim.voice.entity },
  }
}

/** What a mention holds that gives no number. */
const WITHOUT_NUMBER = { value: null, low: null, high: null, unit: null, attribute: null } as const

/** A judgement as a mention. */
export const toOpinionMention = ({ assessment, quote, ...opinion }: Opinion): ClaimMention => ({
  id: opinion.id,
  document: opinion.document,
  file: opinion.file,
  spans: [assessment.cue],
  quote,
  ...WITHOUT_NUMBER,
  period: opinion.published === null ? null : { start: opinion.published, end: opinion.published },
  baseline: null,
  modality: assessment.observed === 'observed' ? 'actual' : 'hypothetical',
  attribution: { source: assessment.attribution.source, entity: assessment.attribution.entity },
})

/** What is told of more than a happening as a mention, with further words that it rests on. */
export const toTellingMention = (
  { id, document, file, published, cue, quote, speaker }: AccountabilityTelling,
  words: readonly Span[] = [],
): ClaimMention => ({
  id,
  document,
  file,
  spans: [cue, ...words],
  quote,
  ...WITHOUT_NUMBER,
  period: published === null ? null : { start: published, end: published },
  baseline: null,
  modality: 'actual',
  attribution: speaker,
})
