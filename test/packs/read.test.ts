import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { PackFiles, PackProblem } from '../../src/packs/read.js'
import { readPack } from '../../src/packs/read.js'
import { problemIn } from '../../src/words/pack-problems.js'

interface Case {
  readonly name: string
  readonly files: PackFiles
  readonly base?: PackFiles
  readonly expect: readonly Partial<PackProblem>[]
}

// The table is ours and has this shape.
const cases = parse(readFileSync(new URL('../cases/packs/problems.yaml', import.meta.url), 'utf8')) as readonly Case[]

const manifest = (name: string, more = ''): string =>
  `name: ${name}\ntitle: The ${name}\nversion: 1.0.0\nlicence: CC0-1.0\nlanguages: [en]\n${more}`

const base: PackFiles = {
  'pack.yaml': manifest('base'),
  'actors.yaml': '- { id: port, kind: organisation, name: Port, aliases: [the Port] }',
  'places.yaml': '- { id: coast, kind: region, name: Coast }',
  'objects.yaml': '- { id: cargo, kind: good, name: cargo, words: [cargo] }',
  'events.yaml': '- { id: ARRIVE, name: arrival, verbs: [arrive] }',
}

const readCase = (files: PackFiles, extended: PackFiles = {}) =>
  readPack(
    'harbour',
    { 'pack.yaml': manifest('harbour', 'extends: [base]\ntracks: [{ id: traffic, title: Traffic }]\n'), ...files },
    (name) => (name === 'base' ? { ...base, ...extended } : null),
  )

/** A text between slashes in the table is a pattern, any other is the whole. */
const asTold = (value: unknown): unknown =>
  typeof value === 'string' && /^\/.+\/$/.test(value)
    ? expect.stringMatching(new RegExp(value.slice(1, -1), 'u'))
    : value

describe('problems of a pack', () => {
  it.each(cases)('$name', ({ files, base: extended, expect: expected }) => {
    const { pack, problems } = readCase(files, extended)
    expect(problems).toHaveLength(expected.length)
    for (const [i, problem] of expected.entries()) {
      const told = Object.fromEntries(Object.entries(problem).map(([key, value]) => [key, asTold(value)]))
      expect(problems[i]).toMatchObject({ severity: 'error', ...told })
      expect(problems[i]?.mend).not.toBe('')
    }
    // Each sentence has its Spanish; what a YAML parser says stays as it is.
    for (const problem of problems) {
      const spanish = problemIn(problem, 'es')
      expect([spanish.message, spanish.mend].filter((said) => [problem.message, problem.mend].includes(said))).toEqual(
        [],
      )
      const ours = `${spanish.message} ${spanish.mend}`.replace(/^Esto no es YAML: .*?\./u, '')
      expect(ours).not.toMatch(/undefined|\b(?:is|must|the|Write|There)\b(?![^«]*»)/u)
    }
    expect(pack === null).toBe(problems.some((problem) => problem.severity === 'error'))
  })

  it('tells them in Spanish, with the same names', () => {
    const { problems } = readCase({
      'actors.yaml':
        '- { id: mill, kind: organisation, name: Mill, aliases: Mills }\n- { id: dam, kind: organisation, name: Dam, partOf: [mil] }',
    })
    expect(problems.map((problem) => problemIn(problem, 'es'))).toMatchObject([
      {
        message: '«aliases» debe ser una lista, y es texto.',
        mend: 'Escriba una lista: [uno, dos], o un elemento por línea tras un guion.',
      },
    ])
    expect(problems.map((problem) => problemIn(problem, 'en'))).toEqual(problems)
  })

  it('tells of a manifest that is missing', () => {
    const { pack, problems } = readPack('harbour', {}, () => null)
    expect(pack).toBeNull()
    expect(problems).toMatchObject([{ file: 'pack.yaml', line: 1, message: 'The file is missing.' }])
  })

  it('tells of packs that extend each other', () => {
    const files = (name: string, other: string): PackFiles => ({ 'pack.yaml': manifest(name, `extends: [${other}]\n`) })
    const { pack, problems } = readPack('east', files('east', 'west'), (name) => files(name, 'east'))
    expect(pack).toBeNull()
    expect(problems).toMatchObject([{ file: 'west/pack.yaml', line: 6 }])
  })
})

describe('a pack on top of another', () => {
  it('adds to entries of the same id and keeps the rest', () => {
    const { pack, problems } = readCase({
      'events.yaml': '- { id: ARRIVE, name: coming in, track: traffic, nouns: [arrival] }',
      'actors.yaml': '- { id: ada-quill, kind: person, name: Ada Quill, partOf: [port] }',
    })
    expect(problems).toEqual([])
    expect(pack?.events).toEqual([
      {
        id: 'ARRIVE',
        name: 'coming in',
        plover: null,
        track: 'traffic',
        verbs: ['arrive'],
        nouns: ['arrival'],
        discrete: true,
        episodes: [],
        alsoIn: [],
        befalls: false,
        lasting: false,
        speech: false,
      },
    ])
    expect(pack?.actors.map((actor) => actor.id)).toEqual(['ada-quill', 'port'])
    expect(pack?.manifest.name).toBe('harbour')
  })

  it('does not let a field that is left out replace an inherited one', () => {
    const { pack } = readCase(
      { 'events.yaml': '- { id: ARRIVE, name: coming in }' },
      { 'events.yaml': '- { id: ARRIVE, name: arrival, plover: CONSULT, discrete: false, verbs: [arrive] }' },
    )
    expect(pack?.events[0]).toMatchObject({ plover: 'CONSULT', discrete: false, verbs: ['arrive'] })
  })
})
