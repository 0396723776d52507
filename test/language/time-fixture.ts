// Reads the temporal expressions of a text as tests need them, with a pack of invented office holders.

import type { ReadingContext } from '../../src/language/context.js'
import { readSentences } from '../../src/language/sentences.js'
import { readTimes, writtenBetween } from '../../src/language/time/read.js'
import { timeToTell } from '../../src/language/time/yearless.js'
import { tokenise } from '../../src/language/token.js'
import type { Interval, Time } from '../../src/model/index.js'
import type { Actor, Pack } from '../../src/packs/schema.js'

const actor = (id: string, name: string, surname: string, gender: Actor['gender']): Actor => ({
  id,
  kind: 'person',
  name,
  aliases: [surname],
  metonyms: [],
  partOf: [],
  gender,
  descriptions: [],
  identifiers: {},
})

export const PACK: Pack = {
  manifest: {
    name: 'island',
    title: 'An island',
    version: '1.0.0',
    licence: 'CC0-1.0',
    credit: [],
    extends: [],
    languages: ['en'],
    tracks: [],
  },
  actors: [actor('ruiz', 'Ana Ruiz', 'Ruiz', 'f'), actor('oakes', 'Tom Oakes', 'Oakes', 'm')],
  places: [],
  holidays: [
    { id: 'lantern-day', names: ['Lantern Day', 'Día de los Faroles'], day: '09-16' },
    { id: 'harvest-feast', names: ['Harvest Feast', 'Fiesta de la Cosecha'], day: 'fourth thursday of november' },
    { id: 'blessing', names: ['Blessing'], day: 'easter -2 days' },
  ],
  terms: [
    { office: 'presidency', holder: 'oakes', place: 'island', start: '2016-05-01', end: '2023-04-30' },
    { office: 'presidency', holder: 'ruiz', place: 'island', start: '2023-05-01', end: null },
    { office: 'reef-council', holder: 'vela', place: 'reef', start: '2012-01-01', end: '2017-12-31' },
    { office: 'reef-council', holder: 'mora', place: 'reef', start: '2018-01-01', end: '2023-12-31' },
    { office: 'reef-council', holder: 'luna', place: 'reef', start: '2024-01-01', end: null },
  ],
  objects: [],
  events: [],
  measures: [],
  indicators: [],
  framings: [],
  questions: [],
  conditions: [],
  datasets: [],
  labels: [],
  names: [],
}

const contextOf = (text: string, published: string | null, language: string, pack: Pack): ReadingContext => {
  const tokens = tokenise(text, language)
  return {
    text,
    tokens,
    sentences: readSentences(text, tokens),
    published,
    publisher: null,
    title: null,
    language,
    pack,
    issues: [],
  }
}

/** The expressions of a text with the date and language given. */
export const timesIn = (text: string, published: string | null, language = 'en', pack = PACK): Time[] =>
  readTimes(contextOf(text, published, language, pack)).map(timeToTell)

/** Between which days a text without a date was written, as far as it tells. */
export const writtenOf = (text: string, language = 'en'): Interval | null =>
  writtenBetween(contextOf(text, null, language, PACK))
