// What stands for a group: all that is found on it hangs on its mentions, on what their documents say and how these are
// called, and on which of them repeat one text.
import type { LightClaim, LightGroup, SourceOrigin } from '../model/index.js'
import { isWhole } from './claim-lines.js'
import { labelOf } from './document-labels.js'
import type { HeldClaims } from './held-claims.js'
import { digest } from './kept-results.js'

/** What stands for all that a document adds to the groups that it has mentions in. */
function documentDigests(sources: readonly SourceOrigin[], held: HeldClaims): (document: string) => string {
  const origins = new Map(sources.map(({ document, origin }) => [document, origin]))
  const digests = new Map(
    held.documents.map(({ document }) => {
      const { id, file, url, published } = document
      const head = JSON.stringify([id, file, url, published, labelOf(document), origins.get(id)])
      return [id, digest([head, held.digestOf(id)]).toString('base64')]
    }),
  )
  return (document) => digests.get(document) ?? ''
}

/**
 * A claim that was made light is what its document says of it, but for the indicator, which may have been taken from
 * others; one that is whole may have been reckoned anew in every field.
 */
const claimKey = (claim: LightClaim): string =>
  isWhole(claim) ? JSON.stringify(claim) : `${claim.id}\n${claim.indicator ?? ''}`

/** What stands for each group of what is held. */
export function groupDigests(sources: readonly SourceOrigin[], held: HeldClaims): (group: LightGroup) => Uint8Array {
  const ofDocument = documentDigests(sources, held)
  return ({ claims, ...head }) => {
    const parts = claims.map((claim) => `${claimKey(claim)}\n${ofDocument(claim.document)}`)
    return digest([`${JSON.stringify(head)}\n${parts.join('\n')}`])
  }
}
