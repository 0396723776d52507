// A small invented report, read as the program reads it, for the tests of what a second reader may add to it.
import { readDocument } from '../../src/language/read.js'
import type { Reading } from '../../src/model/index.js'
import { inventedPack } from '../language/invented-pack.js'

export const QUAY =
  'Traffic on the quay has thinned since March 2024. The harbour board was of one mind: the tolls do their work. ' +
  'Some 40 boats lie idle. The tolls rose. The pilot said that the quay was full.'

/** The sentences of the report by number, as a second reader names them. */
export const SENTENCE = { thinned: 0, board: 1, idle: 2, rose: 3, pilot: 4 } as const

/** The reading of a text, by default of the report. */
export const readingOfText = (text = QUAY): Reading =>
  readDocument(
    {
      ...{ id: 'd', sourceId: 'd', textHash: 'd', title: null, publisher: null, authors: [], url: null },
      ...{ published: '2024-06-01', publishedBasis: 'given', language: 'en', text, sourceHash: '' },
      ...{ mediaType: 'text/plain', retrievedAt: null, copyOf: null, file: null },
    },
    inventedPack,
    { version: 'test' },
  )
