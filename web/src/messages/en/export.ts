import type { Told } from '../../../../src/model/index.js'

/** The words of the view "Export". */
export const exporting = {
  title: 'Export',
  lead: 'What the workspace holds, in the formats of other programs.',
  privacy:
    'Names of private persons (victims, relatives, witnesses) are replaced by a sign in everything that is exported.',
  format: 'Format',
  dossier: 'Dossier',
  dossierLead: 'One file that opens from disk and needs no network; every value in it opens its words.',
  dossierTitle: 'Title (left empty: that of the pack)',
  language: 'Language of what is published',
  takeHtml: 'Download as a page',
  takeMarkdown: 'Download as Markdown',
  openDossier: 'Open in a new tab',
  preview: 'Preview of the dossier',
  holds: (count: string) => `Entries: ${count}`,
  /** What is to be known of an export, as the program tells it. */
  note: ({ message }: Told): string => message,
  take: 'Download',
  takeFile: (name: string) => `Download ${name}`,
  noPreview: 'This file is no text; open it in its program.',
  beginningOf: (name: string) => `The beginning of ${name}`,
  takeAll: 'Download all files as one ZIP',
  ratings: {
    by: 'Whose ratings',
    address: 'Page on which they are published (may be left empty)',
    title: 'Rate a claim',
    lead: 'A rating comes only from a named person, in that person’s words. The program rates nothing.',
    search: 'Words of the claim',
    claim: 'Claim',
    words: 'Rating',
    wordsHint: 'For example: Mostly false',
    note: 'Reasons (may be left empty)',
    give: 'Keep the rating',
    rated: 'Rated',
    withdraw: 'Take back',
    withdrawOne: (words: string) => `Take the rating “${words}” back`,
  },
  formats: {
    csv: { name: 'CSV', lead: 'A file for each table of the dossier.' },
    xlsx: { name: 'Excel', lead: 'The same tables as one workbook.' },
    datapackage: {
      name: 'Data Package',
      lead: 'The same tables as a Frictionless Data Package: each column with its type and meaning.',
    },
    annotations: { name: 'Web Annotation', lead: 'Everything read, with quote and position, as W3C Web Annotations.' },
    geojson: { name: 'GeoJSON', lead: 'The places told of.' },
    'csl-json': { name: 'CSL-JSON', lead: 'The sources, for Zotero, Pandoc and other reference managers.' },
    ics: { name: 'Calendar', lead: 'What is due, as a calendar.' },
    ftm: {
      name: 'FollowTheMoney',
      lead: 'Actors, events and documents as entities, for Aleph and the programs of OpenSanctions.',
    },
    acled: {
      name: 'ACLED rows',
      lead: 'The events as rows in the shape of ACLED, with their class of PLOVER. The mapping is ours, and so are the events.',
    },
    'claim-review': {
      name: 'ClaimReview',
      lead: 'The ratings of one person, for search engines and archives of fact-checks. Without a rating there is nothing to publish.',
    },
    'ro-crate': {
      name: 'RO-Crate',
      lead: 'A bundle of the dossier, its tables, the collation and the checks, with the fingerprint of every file and document; “cotejo verify” checks it again.',
    },
  },
}
