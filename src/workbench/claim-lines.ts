// A claim as one line of JSON and back: what is not the same in all claims of its document, by its place and not by its
// name. Lines are what very many claims are held as, and what is handed to threads that lay groups of them side by side.
import type { Claim, Document, LightClaim, Span } from '../model/index.js'

/** What a claim is kept as: its sentence's place in a list, and what is not the same in all claims of its document. */
export const valuesOf = (claim: Claim, sentence: number) =>
  [
    sentence,
    claim.eventType,
    claim.event,
    claim.indicator,
    claim.objects,
    claim.agents,
    claim.patients,
    claim.named,
    claim.operation,
    claim.place,
    claim.placeStated,
    claim.period,
    claim.yearless,
    claim.value,
    claim.change,
    claim.baseline,
    claim.counted,
    claim.countedObject,
    claim.modality,
    claim.polarity,
    claim.voice,
    claim.trigger,
    claim.triggerWord,
    claim.definite,
    claim.spans,
    claim.sentenceIndex,
    claim.paragraph,
  ] as const

/** What a line says. */
export type LineValues = ReturnType<typeof valuesOf>

/** What a light claim says that may have been reckoned anew when claims were brought together. */
const RECKONED: Readonly<Record<Exclude<keyof LightClaim, 'period' | 'yearless' | 'trigger' | 'sentence'>, true>> = {
  id: true,
  document: true,
  published: true,
  eventType: true,
  event: true,
  indicator: true,
  objects: true,
  agents: true,
  patients: true,
  named: true,
  place: true,
  placeStated: true,
  value: true,
  change: true,
  counted: true,
  countedObject: true,
  modality: true,
  triggerWord: true,
  definite: true,
  sentenceIndex: true,
}
const RECKONED_FIELDS = Object.keys(RECKONED) as (keyof typeof RECKONED)[]

/** The claim with what was reckoned anew. It is written into: copies of very many objects would each be of a kind of its own. */
export function reckoned(claim: Claim, light: LightClaim): Claim {
  // Each field takes what the light claim has of the same field.
  const fields = claim as unknown as Record<string, unknown>
  for (const field of RECKONED_FIELDS) fields[field] = light[field]
  return claim
}

/** What stands beside a line. */
export interface AroundLine {
  readonly document: string
  /** How the document is called: its file, else its address, else its id. */
  readonly file: string
  readonly published: string | null
  readonly origin: string
}

/** How a document is called where its claims are cited. */
export const fileOf = ({ id, file, url }: Pick<Document, 'id' | 'file' | 'url'>): string => file ?? url ?? id

/** The claim of a line. Each field is written out, which is quicker. */
export function claimOfLine(
  line: LineValues,
  { document, file, published, origin }: AroundLine,
  id: string,
  sentenceAt: (place: number) => Span,
): Claim {
  const [
    sentence,
    eventType,
    event,
    indicator,
    objects,
    agents,
    patients,
    named,
    operation,
    place,
    placeStated,
    period,
    yearless,
    value,
    change,
    baseline,
    counted,
    countedObject,
    modality,
    polarity,
    voice,
    trigger,
    triggerWord,
    definite,
    spans,
    sentenceIndex,
    paragraph,
  ] = line
  return {
    document,
    file,
    published,
    origin,
    id,
    eventType,
    event,
    indicator,
    objects,
    agents,
    patients,
    named,
    operation,
    place,
    placeStated,
    period,
    yearless,
    value,
    change,
    baseline,
    counted,
    countedObject,
    modality,
    polarity,
    voice,
    trigger,
    triggerWord,
    definite,
    spans,
    sentenceIndex,
    paragraph,
    sentence: sentenceAt(sentence),
  }
}

/** Whether nothing was left out of a claim, as with those that are few. */
export const isWhole = (claim: LightClaim): claim is Claim => 'spans' in claim
