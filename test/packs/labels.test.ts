// What the words of a pack are called in another language.
import { describe, expect, it } from 'vitest'
import { labelsIn } from '../../src/packs/labels.js'
import { readPack } from '../../src/packs/read.js'
import { loadPack } from '../../src/workbench/packs.js'

const MANIFEST =
  'name: harbour\ntitle: The harbour dispute\nversion: 1.0.0\nlicence: CC0-1.0\nlanguages: [en]\ntracks:\n  - { id: asked, title: What is asked }\n'
const PLACES =
  '- { id: eastport, kind: city, name: Eastport }\n- { id: north-quay, kind: facility, name: North Quay }\n'
const NAMES = '- { id: eastport, es: { names: [Puerto Este] } }\n- { id: north-quay, es: { names: [Muelle Norte] } }\n'
const labels = (...lines: readonly string[]) =>
  `- language: es\n  words:\n${lines.map((line) => `    ${line}\n`).join('')}`

const read = (labelled: string) =>
  readPack(
    'harbour',
    { 'pack.yaml': MANIFEST, 'places.yaml': PLACES, 'names.yaml': NAMES, 'labels.yaml': labelled },
    () => null,
  )

describe('labels of a pack', () => {
  it('stand before the names that texts use', () => {
    const { pack, problems } = read(labels('The harbour dispute: El conflicto', 'North Quay: el muelle norte'))
    expect(problems).toEqual([])
    expect(pack === null ? null : labelsIn(pack, 'es')).toEqual({
      'The harbour dispute': 'El conflicto',
      'North Quay': 'el muelle norte',
      Eastport: 'Puerto Este',
    })
    expect(pack === null ? null : labelsIn(pack, 'fr')).toEqual({})
  })

  it('of words that nothing is called are told', () => {
    const [problem, ...others] = read(labels('What is askt: Lo que se pide')).problems
    expect(others).toEqual([])
    expect(problem).toMatchObject({ file: 'labels.yaml', line: 3, severity: 'warning' })
    expect(problem?.mend).toBe('Did you mean "What is asked"?')
  })

  it('say every act, thing, measure, indicator and series of the packs that come with the program in Spanish', () => {
    const pack = loadPack('us-mexico-security')
    const spanish = labelsIn(pack, 'es')
    const shown = [
      ...[pack.events, pack.objects, pack.measures, pack.indicators, pack.framings].flat().map(({ name }) => name),
      ...pack.indicators.flatMap(({ definitions }) => definitions.map(({ name }) => name)),
      ...pack.questions.flatMap(({ text, targets, criteria }) => [
        text,
        ...[...targets, ...criteria].map(({ name }) => name),
      ]),
      ...pack.datasets.flatMap(({ title, definitions }) => [title, ...definitions.map(({ name }) => name)]),
      ...[pack.manifest.title, ...pack.manifest.tracks.map(({ title }) => title)],
    ]
    expect(shown.filter((word) => spanish[word] === undefined)).toEqual([])
  }, 30_000)
})
