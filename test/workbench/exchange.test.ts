// What goes to other programs, held against the rules that their makers publish, said here in words of our own: Data
// Package 1 with its Table Schema, the schemata of FollowTheMoney, the columns of ACLED.
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sha256 } from '../../src/model/digest.js'
import type { ReaderLanguage } from '../../src/words/reader-language.js'
import { type ExportFormat, exportOf, zippedExport } from '../../src/workbench/export.js'
import { decide, suggestionsOf } from '../../src/workbench/review.js'
import type { Workspace } from '../../src/workbench/workspace.js'
import { type ExchangedWorkspaces, exchangedWorkspaces, FIRST, NOW, SECOND } from './exchanged-workspaces.js'

// Sources read their pack anew each time; the built program keeps it.
vi.setConfig({ testTimeout: 60_000 })

let made: ExchangedWorkspaces
beforeAll(async () => {
  made = await exchangedWorkspaces()
  await exportOf(made.full, 'csl-json', { now: NOW })
}, 60_000)
afterAll(() => made.remove())

const exported = (workspace: Workspace, format: ExportFormat) => exportOf(workspace, format, { now: NOW })

const textOf = async (workspace: Workspace, format: ExportFormat): Promise<string> =>
  String((await exported(workspace, format)).files[0]?.content)

const NAME = { type: 'string', pattern: '^[-a-z0-9._/]+$' }
const FIELD = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: { name: { type: 'string' }, type: { enum: ['string', 'integer', 'number', 'date'] } },
}
const PACKAGE = {
  type: 'object',
  required: ['profile', 'name', 'resources'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name: NAME,
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' },
    sources: { type: 'array', items: { type: 'object', required: ['title'] } },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'profile', 'schema', 'bytes', 'hash'],
        properties: {
          name: NAME,
          path: { type: 'string', pattern: '^(?![/.])(?!.*\\.\\.)[^\\\\]+$' },
          profile: { const: 'tabular-data-resource' },
          encoding: { const: 'utf-8' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          bytes: { type: 'integer' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: { fields: { type: 'array', minItems: 1, items: FIELD } },
          },
        },
      },
    },
  },
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly bytes: number
    readonly hash: string
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[]
      readonly primaryKey?: string
      readonly foreignKeys?: readonly {
        readonly fields: string
        readonly reference: { readonly resource: string; readonly fields: string }
      }[]
    }
  }[]
}

const FITS: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  integer: /^(?:|-?\d+)$/u,
  number: /^(?:|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/iu,
  date: /^(?:|\d{4}-\d{2}-\d{2})$/u,
}

describe('the data package', () => {
  it.each(['full', 'none'] as const)('of a %s workspace is what the specification asks for', async (which) => {
    const { files } = await exported(made[which], 'datapackage')
    const contents = new Map(files.map(({ name, content }) => [name, String(content)]))
    const descriptor = JSON.parse(contents.get('datapackage.json') ?? '') as Descriptor
    const validate = new Ajv({ allErrors: true }).compile(PACKAGE)
    expect([validate(descriptor), validate.errors]).toEqual([true, null])
    const tables = new Map<string, readonly Readonly<Record<string, string>>[]>()
    for (const { name, path, bytes, hash, schema } of descriptor.resources) {
      const content = contents.get(path) ?? ''
      expect([Buffer.byteLength(content), `sha256:${sha256(content)}`]).toEqual([bytes, hash])
      const [head, ...rows] = parse(content) as string[][]
      expect(head).toEqual(schema.fields.map((field) => field.name))
      for (const [at, { name: column, type, description }] of schema.fields.entries()) {
        // A column that no one has told of stands under its bare name.
        expect([column, description === column]).toEqual([column, false])
        const amiss = rows.map((row) => row[at] ?? '').filter((cell) => FITS[type]?.test(cell) !== true)
        expect([name, column, amiss]).toEqual([name, column, []])
      }
      tables.set(name, parse(content, { columns: true }))
    }
    for (const { name, schema } of descriptor.resources) {
      const rows = tables.get(name) ?? []
      const keys = rows.map((row) => row[schema.primaryKey ?? ''])
      if (schema.primaryKey !== undefined) expect(new Set(keys).size).toBe(rows.length)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const held = new Set((tables.get(reference.resource) ?? []).map((row) => row[reference.fields]))
        expect(rows.map((row) => row[fields]).filter((value) => !held.has(value))).toEqual([])
      }
    }
    expect((tables.get('figures') ?? []).length > 0).toBe(which === 'full')
  })

  it('says in Spanish what each column holds, and calls it the same', async () => {
    const fieldsIn = async (language: ReaderLanguage) => {
      const { files } = await exportOf(made.none, 'datapackage', { now: NOW, language })
      const { resources } = JSON.parse(String(files[0]?.content)) as Descriptor
      return resources.flatMap(({ schema }) => schema.fields)
    }
    const [english, spanish] = [await fieldsIn('en'), await fieldsIn('es')]
    expect(spanish.map(({ name }) => name)).toEqual(english.map(({ name }) => name))
    const unsaid = spanish.filter(({ description }, at) => description === english[at]?.description)
    expect(unsaid.map(({ name }) => name)).toEqual([])
  })

  it('is the same each time, and names no private person', async () => {
    const [one, other] = [await exported(made.full, 'datapackage'), await exported(made.full, 'datapackage')]
    expect(Buffer.from(zippedExport(one)).equals(zippedExport(other))).toBe(true)
    expect(one.files.map(({ content }) => String(content)).join('')).not.toContain('Robles')
  })
})

const THING = [
  'name',
  'alias',
  'country',
  'wikidataId',
  'notes',
  'publisher',
  'sourceUrl',
  'proof',
  'summary',
  'keywords',
]
const ACTOR = [...THING]
const SCHEMATA: Readonly<Record<string, readonly string[]>> = {
  Person: ACTOR,
  Organization: ACTOR,
  PublicBody: ACTOR,
  Document: [...THING, 'title', 'fileName', 'publishedAt', 'language'],
  Event: [...THING, 'startDate', 'endDate', 'location', 'involved', 'recordId'],
  Documentation: ['document', 'entity', 'role', 'summary', 'recordId'],
}
/** Properties that hold the id of another entity, with what that may be. */
const POINTING: Readonly<Record<string, RegExp>> = {
  involved: /^(?:Person|Organization|PublicBody)$/u,
  proof: /^Document$/u,
  document: /^Document$/u,
  entity: /^Event$/u,
}

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

describe('the entities of FollowTheMoney', () => {
  it('have the properties of their schemata, and point at one another', async () => {
    const lines = (await textOf(made.full, 'ftm')).trimEnd().split('\n')
    const entities = lines.map((line) => JSON.parse(line) as Entity)
    const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]))
    expect(schemaOf.size).toBe(entities.length)
    expect(new Set(schemaOf.values())).toEqual(new Set(['Document', 'PublicBody', 'Event', 'Documentation']))
    for (const { schema, properties } of entities) {
      expect([schema, Object.keys(properties).filter((name) => !SCHEMATA[schema]?.includes(name))]).toEqual([
        schema,
        [],
      ])
      if (schema !== 'Documentation') expect(properties.name?.length).toBe(1)
      for (const [name, values] of Object.entries(properties)) {
        expect(values.length).toBeGreaterThan(0)
        const may = POINTING[name]
        if (may !== undefined) for (const id of values) expect(schemaOf.get(id)).toMatch(may)
      }
    }
    const texts = [FIRST, SECOND]
    for (const { schema, properties } of entities.filter((one) => one.schema === 'Documentation')) {
      const [, start, end] = /#(\d+)-(\d+)$/u.exec(properties.recordId?.[0] ?? '') ?? []
      const quotes = texts.map((text) => text.slice(Number(start), Number(end)))
      expect([schema, quotes.some((quote) => quote === properties.summary?.[0] || /Robles/u.test(quote))]).toEqual([
        schema,
        true,
      ])
    }
  })

  it('are nobody where nothing was added', async () => {
    expect(await textOf(made.none, 'ftm')).toBe('')
  })
})

const TYPES = ['', 'Battles', 'Protests', 'Strategic developments', 'Violence against civilians']

type Row = Readonly<Record<string, string>>

const rowsOf = async (workspace: Workspace): Promise<readonly Row[]> =>
  parse(await textOf(workspace, 'acled'), { columns: true })

describe('rows in the shape of ACLED', () => {
  it('say what is settled and leave the rest empty', async () => {
    const rows = await rowsOf(made.full)
    for (const row of rows) {
      expect(TYPES).toContain(row.event_type)
      expect(['', '1', '2', '3']).toContain(row.time_precision)
      expect(row.event_date === '').toBe(row.time_precision === '')
      expect(['', '1', '3']).toContain(row.geo_precision)
      expect(row.latitude === '').toBe(row.geo_precision === '')
      expect(row.mentions).toMatch(/^doc-[0-9a-f]+#/u)
    }
    const agreed = rows.find(({ plover }) => plover === 'AGREE')
    expect(agreed).toMatchObject({
      event_date: '2025-03-05',
      time_precision: '1',
      event_type: 'Strategic developments',
      sub_event_type: 'Agreement',
      location: 'Lima',
      country: 'Peru',
      latitude: '-12.04',
      geo_precision: '1',
      fatalities: '',
    })
    expect(agreed?.event_id_cnty).toMatch(/^PER-/u)
    // Neither PLOVER's class nor the act has a type of ACLED.
    const seized = rows.filter(({ notes }) => notes?.startsWith('seizure'))
    expect(seized.map(({ event_type, plover }) => [event_type, plover])).toEqual(seized.map(() => ['', 'COERCE']))
    expect(seized[0]?.source).toContain('The =Ferry')
  })

  it('hold back who is no one to the pack until someone has looked', async () => {
    const { notes, files } = await exported(made.full, 'acled')
    expect(notes.map(({ message }) => message).join()).toMatch(
      /Held back until someone reviews them, as they name persons: [1-9] telling/u,
    )
    expect(String(files[0]?.content)).not.toMatch(/Tarn|Robles/u)
    const { suggestions } = await suggestionsOf(made.full, ['events'])
    const at = FIRST.indexOf('arrested')
    const arrest = suggestions.find(({ sources }) => sources[0]?.span.text === 'arrested' && sources[0].start === at)
    if (arrest === undefined) throw new Error('the arrest was not read')
    await decide(made.full, arrest, { verdict: 'accepted', by: 'Ada Quill', at: NOW })
    const telling = `${arrest.sources[0]?.document}#e:${at}-${at + 'arrested'.length}`
    expect(String(files[0]?.content)).not.toContain(telling)
    const rows = await rowsOf(made.full)
    expect(rows.filter(({ mentions }) => mentions?.includes(telling)).length).toBe(1)
  })

  it('are a head alone where nothing was added', async () => {
    expect(await textOf(made.none, 'acled')).toMatch(/^event_id_cnty,event_date,[^\n]+\r\n$/u)
  })
})
