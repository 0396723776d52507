// The sources as CSL-JSON, the form in which reference managers and citation processors (Zotero, Pandoc, Citation.js)
// take them.
import type { Document } from '../model/index.js'

export interface CslItem {
  readonly id: string
  readonly type: 'webpage' | 'document'
  readonly title?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly URL?: string
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly accessed?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly language?: string
}

const dateOf = (iso: string | null): CslItem['issued'] | undefined => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '')
  return found === null ? undefined : { 'date-parts': [[Number(found[1]), Number(found[2]), Number(found[3])]] }
}

function itemOf(document: Document): CslItem {
  const { publisher, url, authors } = document
  const issued = dateOf(document.published)
  const accessed = url === null ? undefined : dateOf(document.retrievedAt)
  const title = document.title ?? document.file
  return {
    id: document.id,
    type: url === null ? 'document' : 'webpage',
    ...(title === null ? {} : { title }),
    // Names are kept as they stand: which part is the surname, a list of names does not say.
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(publisher === null ? {} : { publisher, 'container-title': publisher }),
    ...(url === null ? {} : { URL: url }),
    ...(issued === undefined ? {} : { issued }),
    ...(accessed === undefined ? {} : { accessed }),
    language: document.language,
  }
}

/** The documents as CSL-JSON items, in the order given. Authors are those who sign, never those written about. */
export const cslItems = (documents: readonly Document[]): readonly CslItem[] => documents.map(itemOf)
