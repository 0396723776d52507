// Ratings as ClaimReview (schema.org), the form in which fact-checks are found. The rating is a named person's, in that
// person's words; nothing that the program reckoned stands in it.

/** A claim that a person rated. Never with the name of a private person. */
export interface RatedClaim {
  /** `<document id>#<figure id>`. */
  readonly id: string
  /** The sentence that holds it. */
  readonly text: string
  /** Who said it, where that is established. */
  readonly speaker: { readonly kind: 'Person' | 'Organization'; readonly name: string } | null
  readonly document: {
    readonly title: string | null
    readonly publisher: string | null
    readonly url: string | null
    readonly published: string | null
    readonly textHash: string
  }
  readonly rating: string
  readonly note: string | null
  readonly reviewer: string
  /** ISO day. */
  readonly day: string
}

/** The fields that hold something. */
const held = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

function reviewOf(claim: RatedClaim, address: string | null): Readonly<Record<string, unknown>> {
  const { document, speaker } = claim
  const appearance = held({
    '@type': 'CreativeWork',
    url: document.url,
    headline: document.title,
    publisher: document.publisher === null ? null : { '@type': 'Organization', name: document.publisher },
    datePublished: document.published,
    identifier: `urn:sha256:${document.textHash}`,
  })
  return held({
    '@type': 'ClaimReview',
    '@id': `urn:cotejo:rating:${encodeURIComponent(claim.id)}:${encodeURIComponent(claim.reviewer)}`,
    url: address,
    datePublished: claim.day,
    author: { '@type': 'Person', name: claim.reviewer },
    claimReviewed: claim.text,
    itemReviewed: held({
      '@type': 'Claim',
      author: speaker === null ? null : { '@type': speaker.kind, name: speaker.name },
      datePublished: document.published,
      appearance,
    }),
    reviewRating: { '@type': 'Rating', alternateName: claim.rating },
    reviewBody: claim.note,
  })
}

/** The ratings as JSON-LD; `address` is the page on which they are published. */
export const claimReviews = (claims: readonly RatedClaim[], address: string | null) => ({
  '@context': 'https://schema.org',
  '@graph': claims.map((claim) => reviewOf(claim, address)),
})
