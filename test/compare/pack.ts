// A small pack of an invented situation, for tests of lining up and comparing.
import type { Pack } from '../../src/packs/schema.js'

const place = (id: string, kind: Pack['places'][number]['kind'], name: string, within?: string) => ({
  id,
  kind,
  name,
  aliases: [],
  demonyms: [],
  identifiers: {},
  ...(within === undefined ? {} : { within }),
})

const actor = (id: string, kind: Pack['actors'][number]['kind'], name: string, partOf: readonly string[]) => ({
  id,
  kind,
  name,
  aliases: [],
  metonyms: [],
  partOf: [...partOf],
  gender: 'none' as const,
  descriptions: [],
  identifiers: {},
})

const eventType = (id: string, name: string) => ({
  id,
  name,
  plover: null,
  verbs: [],
  nouns: [],
  discrete: true,
  episodes: [],
  alsoIn: [],
  befalls: false,
  speech: false,
})

export const TEST_PACK: Pack = {
  manifest: {
    name: 'test',
    title: 'Test',
    version: '1.0.0',
    licence: 'Apache-2.0',
    credit: [],
    extends: [],
    languages: ['en'],
    tracks: [],
  },
  actors: [
    actor('GOV.A', 'government', 'Government of Arlia', ['AA']),
    actor('GOV.B', 'government', 'Government of Borland', ['BB']),
  ],
  places: [
    place('AA', 'country', 'Arlia'),
    place('BB', 'country', 'Borland'),
    place('AA-N', 'state', 'Northmark', 'AA'),
    place('AA-S', 'state', 'Southmark', 'AA'),
  ],
  holidays: [],
  terms: [],
  objects: [
    { id: 'powder', kind: 'substance', name: 'powder', words: ['powder'] },
    { id: 'people', kind: 'people', name: 'people', words: ['person'] },
    { id: 'guard', kind: 'people', name: 'guards', words: ['guard'], within: 'people' },
    { id: 'captive', kind: 'people', name: 'captives', words: ['captive'], within: 'people' },
    { id: 'all-goods', kind: 'good', name: 'all goods', words: ['import'] },
    { id: 'metal', kind: 'good', name: 'metal', words: ['metal'], within: 'all-goods' },
  ],
  events: [
    eventType('SEIZE', 'Seizure'),
    eventType('HAND', 'Hand-over'),
    eventType('DEPLOY', 'Deployment'),
    eventType('DUTY', 'Duty'),
    eventType('DUTY_EASE', 'Duty eased'),
  ],
  measures: [
    {
      id: 'duty',
      name: 'Duty',
      called: [],
      apart: ['by', 'against', 'scope'],
      scopes: ['metal'],
      defaultScope: 'all-goods',
      steps: [
        { event: 'DUTY', modality: ['threatened'], state: 'threatened' },
        { event: 'DUTY', modality: ['planned'], state: 'announced' },
        { event: 'DUTY', modality: ['actual'], state: 'in_force' },
        { event: 'DUTY_EASE', modality: ['actual'], words: ['pause'], state: 'paused' },
        { event: 'DUTY_EASE', modality: ['actual'], state: 'amended' },
      ],
    },
  ],
  indicators: [
    {
      id: 'thefts',
      name: 'Thefts',
      words: ['theft'],
      with: [],
      without: [],
      kind: 'flow',
      whole: false,
      change: false,
      place: 'AA',
      definitions: [
        { id: 'cases', name: 'case files', words: ['case file', 'expediente'] },
        { id: 'victims', name: 'victims', words: ['victim', 'víctima'] },
        { id: 'everywhere', aspect: 'reach', name: 'the whole country', words: ['whole country', 'todo el país'] },
        { id: 'coast', aspect: 'reach', name: 'the coast', words: ['coast', 'costa'] },
        { id: 'all', aspect: 'kind', name: 'all thefts', words: ['any kind', 'theft'] },
        { id: 'boats', aspect: 'kind', within: 'all', name: 'thefts of boats', words: ['boat', 'theft of boats'] },
      ],
    },
    {
      id: 'favour',
      name: 'Approval',
      words: ['approval'],
      with: [],
      without: [],
      kind: 'level',
      whole: false,
      change: false,
      definitions: [],
    },
    {
      id: 'seized',
      name: 'Seized so far',
      words: ['seized so far'],
      unit: 'boat',
      with: [],
      without: [],
      kind: 'cumulative',
      whole: false,
      change: false,
      definitions: [],
    },
  ],
  framings: [
    {
      id: 'hand-over-form',
      events: ['HAND'],
      name: 'Form of the hand-over',
      classes: [
        { id: 'court', name: 'by a court', words: ['extradite', 'extradition'] },
        { id: 'outside', name: 'outside the courts', words: ['hand over', 'transfer', 'skirt extradition'] },
      ],
    },
  ],
  questions: [],
  conditions: [],
  datasets: [],
  labels: [],
  names: [],
}
