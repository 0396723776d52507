// The tables as a Frictionless Data Package (specs.frictionlessdata.io, version 1, profile "tabular-data-package"): each
// CSV file with the type and the meaning of its columns, its keys, its length and its SHA-256, so that a program can
// take them in and notice a file that was changed.

import { sha256 } from '../model/digest.js'
import type { Dossier } from '../model/index.js'
import { DOSSIER_WORDS } from '../words/dossier-words.js'
import { ENGLISH_READER, type Reader, type ReaderLanguage } from '../words/reader-language.js'
import { type ColumnType, columnOf } from './column-words.js'
import { renderCsv } from './csv.js'
import { safeAddress } from './markup.js'
import { dossierFor } from './said-dossier.js'
import type { Table } from './tables.js'

interface Field {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  readonly constraints?: { readonly required: true; readonly unique: true }
}

export interface TableSchema {
  readonly fields: readonly Field[]
  readonly missingValues: readonly ['']
  readonly primaryKey?: string
  readonly foreignKeys?: readonly {
    readonly fields: string
    readonly reference: { readonly resource: string; readonly fields: string }
  }[]
}

/** The column by which a row of a table is known, in the tables that have one. */
const KEYS: Readonly<Record<string, string>> = {
  documents: 'document',
  findings: 'finding',
  figures: 'figure',
  actors: 'entity',
}

function schemaOf({ name: table, columns }: Table, language: ReaderLanguage): TableSchema {
  const key = KEYS[table]
  const fields = columns.map((name): Field => {
    const { type, description } = columnOf(table, name, language)
    return { name, type, description, ...(name === key ? { constraints: { required: true, unique: true } } : {}) }
  })
  const pointsAtDocument = table !== 'documents' && columns.includes('document')
  return {
    fields,
    missingValues: [''],
    ...(key === undefined ? {} : { primaryKey: key }),
    ...(pointsAtDocument
      ? { foreignKeys: [{ fields: 'document', reference: { resource: 'documents', fields: 'document' } }] }
      : {}),
  }
}

/** A file of the package. */
export interface PackagedFile {
  readonly name: string
  readonly content: string
}

/** A name as the specification wants it: lower case letters, digits, dot, dash and underscore. */
const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9._-]+/gu, '-')

const resourceOf = (table: Table, content: string, language: ReaderLanguage) => ({
  name: table.name,
  path: `${table.name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  bytes: Buffer.byteLength(content),
  hash: `sha256:${sha256(content)}`,
  schema: schemaOf(table, language),
})

/**
 * The descriptor (`datapackage.json`) and a CSV file for each table.
 *
 * @param created ISO instant
 */
export function dataPackage(
  told: Dossier,
  tables: readonly Table[],
  { created, reader = ENGLISH_READER }: { readonly created: string; readonly reader?: Reader },
): readonly PackagedFile[] {
  const dossier = dossierFor(reader, told)
  const files = tables.map((table) => ({ table, content: renderCsv(table) }))
  const descriptor = {
    profile: 'tabular-data-package',
    name: plainName(dossier.pack.name),
    title: dossier.title,
    description: DOSSIER_WORDS[reader.language].bundle.tablesDescription,
    created,
    version: dossier.pack.version,
    sources: dossier.documents.map(({ label, title, url }) => ({
      title: title ?? label,
      ...(safeAddress(url) === null ? {} : { path: url }),
    })),
    resources: files.map(({ table, content }) => resourceOf(table, content, reader.language)),
  }
  return [
    { name: 'datapackage.json', content: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...files.map(({ table, content }) => ({ name: `${table.name}.csv`, content })),
  ]
}
