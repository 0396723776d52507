// What a named person rated, as ClaimReview. Without a person and a rating of theirs there is nothing to give: a review
// without a rating is none.
import { claimReviews, type RatedClaim } from '../export/claim-review.js'
import { safeAddress } from '../export/markup.js'
import { hidePrivatePersons, type PrivatePersons, withoutPrivatePersons } from '../export/private-persons.js'
import { shortQuote } from '../export/told-event.js'
import { contains, told } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { NOT_ESTABLISHED, PRIVATE_PERSON } from '../words/en/speakers.js'
import { speakerOf } from './dossier.js'
import type { Export, Material } from './export-material.js'
import { json } from './export-tables.js'
import { type Rating, ratingsBy } from './ratings.js'

/** Who said it: a person or a body that the reading or the pack knows as one; null where that is not established. */
function claimantOf(
  { reading, figure }: Rating,
  { pack, persons }: { readonly pack: Pack; readonly persons: PrivatePersons },
): RatedClaim['speaker'] {
  const { source, entity } = figure.attribution
  const name = speakerOf(reading, figure.attribution)
  if (name === NOT_ESTABLISHED || name === PRIVATE_PERSON || withoutPrivatePersons(name, persons) !== name) return null
  if (source === 'author') return reading.document.publisher === null ? null : { kind: 'Organization', name }
  const kind =
    pack.actors.find(({ id }) => id === entity)?.kind ?? reading.names.find((one) => one.entity === entity)?.kind
  if (entity === null || kind === undefined || kind === 'place') return null
  return { kind: kind === 'person' ? 'Person' : 'Organization', name }
}

function ratedClaim(rating: Rating, known: Parameters<typeof claimantOf>[1]): RatedClaim {
  const { reading, figure, words, note, by, at } = rating
  const { document, sentences } = reading
  const { span } = figure.quantity
  const quote = sentences.find((sentence) => contains(sentence.span, span))?.span ?? span
  const { title, publisher, published, textHash } = document
  return {
    id: `${document.id}#${figure.id}`,
    text: shortQuote({ quote, marks: [span] }),
    speaker: claimantOf(rating, known),
    document: { title, publisher, url: safeAddress(document.url), published, textHash },
    rating: words,
    note,
    reviewer: by,
    day: at.slice(0, 10),
  }
}

const NO_REVIEWER = told(
  'no_reviewer',
  'A rating comes only from a named person: say whose ratings are to be published.',
)
const NO_PAGE = told('no_page', 'Search engines want the address of the page that holds the reviews.')

/** The ratings of the person named; no file at all where there are none. */
export async function claimReview({ workspace, held, persons, options }: Material): Promise<Export> {
  const { reviewer = '', address = null } = options
  if (reviewer.trim() === '') return { files: [], count: 0, notes: [NO_REVIEWER] }
  const { ratings, lost } = await ratingsBy(workspace, held.readings, reviewer)
  const gone =
    lost === 0 ? [] : [told('not_read_any_more', `Left out, as what they rate is not read any more: ${lost}.`, lost)]
  const none = `${reviewer} has rated no claim, so there is nothing to publish.`
  if (ratings.length === 0) return { files: [], count: 0, notes: [told('none_rated', none, reviewer), ...gone] }
  const claims = hidePrivatePersons(
    ratings.map((rating) => ratedClaim(rating, { pack: held.pack, persons })),
    persons,
  )
  const noPage = address === null ? [NO_PAGE] : []
  return {
    files: [{ name: 'claim-reviews.jsonld', content: json(claimReviews(claims, address)) }],
    count: claims.length,
    notes: [...noPage, ...gone],
  }
}
