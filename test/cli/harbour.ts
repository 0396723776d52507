// A situation of our own with one dataset, whose files are made here: thefts in the two towns of a harbour.
import { seeded, simulated } from '../../bench/simulated-series.mjs'

const MONTHS = 60
const QUIET = { points: MONTHS, from: 48, resemblance: 0, season: false, kind: 'copula', size: 500 } as const

const month = (index: number): string => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

/** A file of the dataset: thefts in two towns by month; those of the north quay fall by half from 2024 on. */
export function thefts(revised = 0): string {
  const lines = ['month,town,thefts']
  for (const [index, value] of simulated(seeded(7), { ...QUIET, fall: 0.5 }).entries())
    lines.push(`${month(index)},north,${index === MONTHS - 1 ? value + revised : value}`)
  for (const [index, value] of simulated(seeded(8), QUIET).entries()) lines.push(`${month(index)},south,${value}`)
  return `${lines.join('\n')}\n`
}

/** The files of the pack, in a folder `pack`. */
export const harbourPack = (address: string): Readonly<Record<string, string>> => ({
  'pack/pack.yaml':
    'name: pack\ntitle: Harbour towns\nversion: 1.0.0\nlicence: CC0-1.0\nextends: [base]\nlanguages: [en]\ntracks: [{ id: outcome, title: Outcome }]\n',
  'pack/places.yaml': [
    '- { id: harbour, kind: region, name: Harbour, identifiers: { quay: harbour } }',
    '- { id: northtown, kind: city, name: Northtown, within: harbour, identifiers: { quay: north }, point: { latitude: 10, longitude: 10 } }',
    '- { id: southtown, kind: city, name: Southtown, within: harbour, identifiers: { quay: south }, point: { latitude: 20, longitude: 10 } }',
  ].join('\n'),
  'pack/indicators.yaml':
    '- { id: thefts, name: thefts, track: outcome, unit: theft, kind: flow, place: harbour, words: [theft] }\n',
  'pack/datasets.yaml': `- id: harbour-thefts
  title: Thefts by month
  publisher: Harbour office
  page: https://example.org/thefts
  address: ${address}
  licence: CC0
  frequency: month
  placeCodes: quay
  covers: harbour
  delay: 20
  definitions: [{ id: thefts, name: thefts, indicator: thefts, unit: theft, usual: true, words: [theft] }]
  shapes:
    - id: months
      columns: [month, town, thefts]
      select: SELECT 'thefts' AS definition, town AS place, CAST(month || '-01' AS DATE) AS start, CAST(thefts AS DOUBLE) AS value FROM source
`,
})
