// One document with everything that was read from it, as a person goes over it on a screen: what each thing is, by
// which rule, and what people decided on it.
import type { Document, Layer, Reading } from '../model/index.js'
import { CotejoError } from '../model/index.js'
import { REVIEWED_LAYERS } from '../model/reviewed-layers.js'
import type { Review } from '../model/store.js'
import { explainReading } from './explain.js'
import { readStored } from './readings.js'
import { itemSuggestions, mendable } from './review.js'
import { anchorOf, type Decisions, decisionsOf, isMade, reviewedReading } from './reviewed.js'
import type { Workspace } from './workspace.js'

/** One thing that was read, or that a person read. */
export interface Annotation {
  readonly id: string
  readonly layer: Layer
  readonly start: number
  readonly end: number
  readonly rule: string
  /** What the rule looks for, in a sentence. */
  readonly reason: string
  readonly basis: string
  readonly builtOn: readonly { readonly id: string; readonly layer: Layer; readonly words: string }[]
  /** In few words; null for layers that no one decides on. */
  readonly what: string | null
  /** The fields that a person can mend, with what they hold. */
  readonly fields: readonly { readonly name: string; readonly value: string | number | boolean | null }[]
  readonly decision: Pick<Review, 'verdict' | 'by' | 'at'> | null
  /** Whether a person read it, and not the program. */
  readonly made: boolean
}

export interface AnnotatedDocument {
  readonly document: Document
  readonly reading: Reading
  readonly annotations: readonly Annotation[]
}

/** What of a reading can be decided on, by its id. */
function suggestionsById(reading: Reading, decisions: Decisions) {
  return new Map(
    REVIEWED_LAYERS.flatMap((layer) =>
      itemSuggestions(reading, layer, decisions).map((suggestion) => [
        suggestion.id.slice(reading.document.id.length + 1),
        suggestion,
      ]),
    ),
  )
}

/** Everything that was read from a document, with what people decided. */
export function annotationsOf(reading: Reading, decisions: Decisions): readonly Annotation[] {
  const suggestions = suggestionsById(reading, decisions)
  return explainReading(reading).map(({ span, ...explained }): Annotation => {
    const suggestion = suggestions.get(explained.id)
    const decision = decisions.get(anchorOf(reading.document.textHash, explained.id)) ?? null
    return {
      ...explained,
      start: span.start,
      end: span.end,
      what: suggestion?.what ?? null,
      fields: suggestion === undefined ? [] : mendable(suggestion),
      decision: decision === null ? null : { verdict: decision.verdict, by: decision.by, at: decision.at },
      made: decision !== null && isMade(decision),
    }
  })
}

/**
 * A document of the workspace with its annotations.
 *
 * @param known what was read of it, without what people decided, where that is at hand
 * @throws CotejoError `document_unknown`
 */
export async function annotatedDocument(workspace: Workspace, id: string, known?: Reading): Promise<AnnotatedDocument> {
  const decisions = decisionsOf(await workspace.store.reviews(workspace.id))
  const reading = known === undefined ? (await readStored(workspace, [id]))[0] : reviewedReading(known, decisions)
  if (reading === undefined)
    throw new CotejoError('document_unknown', 'There is no such document in this workspace.', {
      mend: 'Choose one of the list under Reading.',
      exitCode: 2,
    })
  return { document: reading.document, reading, annotations: annotationsOf(reading, decisions) }
}
