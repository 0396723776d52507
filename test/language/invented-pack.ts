// A small invented situation for the tests of names and attributions: two countries, their leaders, a few bodies.
import type { Actor, Pack, Place } from '../../src/packs/schema.js'
import { actorSchema, placeSchema, termSchema } from '../../src/packs/schema.js'

const actor = (value: Record<string, unknown>): Actor => actorSchema.parse(value)
const place = (value: Record<string, unknown>): Place => placeSchema.parse(value)

/** The invented pack. */
export const inventedPack: Pack = {
  manifest: {
    name: 'invented',
    title: 'Invented',
    version: '1.0.0',
    licence: 'CC0-1.0',
    credit: [],
    extends: [],
    languages: ['en'],
    tracks: [],
  },
  actors: [
    actor({
      id: 'VA',
      kind: 'government',
      name: 'Vandria',
      metonyms: ['Korvath'],
      descriptions: ['Vandrian government'],
      basis: 'official',
    }),
    actor({
      id: 'OS',
      kind: 'government',
      name: 'Oskaria',
      aliases: ['O.K.'],
      descriptions: ['Oskarian government', 'Oskarian authority'],
      basis: 'official',
    }),
    actor({
      id: 'va-presidency',
      kind: 'office',
      name: 'Presidency of Vandria',
      partOf: ['VA'],
      descriptions: ['Vandrian president'],
    }),
    actor({
      id: 'tolen',
      kind: 'person',
      name: 'Mira Tolen',
      aliases: ['Tolen'],
      gender: 'f',
      partOf: ['VA'],
      basis: 'official',
    }),
    actor({ id: 'drus', kind: 'person', name: 'Pavel Drus', aliases: ['Drus'], gender: 'm', partOf: ['VA'] }),
    actor({
      id: 'brandt',
      kind: 'person',
      name: 'Otto Brandt',
      aliases: ['Brandt'],
      gender: 'm',
      partOf: ['OS'],
      basis: 'official',
    }),
    actor({ id: 'va-congress', kind: 'organisation', name: 'Vandrian Congress', partOf: ['VA'], basis: 'official' }),
    actor({
      id: 'os-congress',
      kind: 'organisation',
      name: 'Oskarian Congress',
      aliases: ['O.K. Congress'],
      partOf: ['OS'],
      basis: 'official',
    }),
    actor({ id: 'iron', kind: 'group', name: 'Iron Coast Cartel' }),
    actor({ id: 'delta', kind: 'group', name: 'Delta Cartel' }),
    actor({ id: 'interior', kind: 'organisation', name: 'Interior Ministry', partOf: ['VA'], basis: 'official' }),
    actor({ id: 'tally', kind: 'organisation', name: 'Tally Institute', basis: 'data' }),
  ],
  places: [
    place({ id: 'VA', kind: 'country', name: 'Vandria', demonyms: ['Vandrian', 'Vandrians'] }),
    place({ id: 'OS', kind: 'country', name: 'Oskaria', aliases: ['O.K.'], demonyms: ['Oskarian', 'Oskarians'] }),
    place({ id: 'VA-korvath', kind: 'city', name: 'Korvath', within: 'VA' }),
    place({ id: 'VA-iron', kind: 'state', name: 'Iron Coast', within: 'VA' }),
    place({ id: 'OS-delta', kind: 'state', name: 'Delta', within: 'OS' }),
  ],
  holidays: [],
  terms: [
    termSchema.parse({ office: 'va-presidency', holder: 'drus', place: 'VA', start: '2014-01-01', end: '2019-12-31' }),
    termSchema.parse({ office: 'va-presidency', holder: 'tolen', place: 'VA', start: '2020-01-01' }),
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

/** A pack that knows nothing. */
export const emptyPack: Pack = { ...inventedPack, actors: [], places: [], terms: [] }
