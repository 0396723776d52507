// The dossier with all that it can be checked by, as an RO-Crate (specification 1.1): the page, the text, the tables, the
// collation, the checks, and the SHA-256 of every file and of every document. All files follow from two of them,
// `dossier.json` and `checks.json`, so that whoever has these can make the others again and see whether they agree.
import { sha256 } from '../model/digest.js'
import type { Check, Dossier } from '../model/index.js'
import { DOSSIER_WORDS, type DossierWords } from '../words/dossier-words.js'
import { ENGLISH_READER, type Reader } from '../words/reader-language.js'
import { dataPackage } from './data-package.js'
import { renderHtml } from './html.js'
import { renderMarkdown } from './markdown.js'
import { safeAddress } from './markup.js'
import { dossierFor } from './said-dossier.js'
import { tablesOf } from './tables.js'

/** A document by its fingerprints, so that whoever has it can tell that it is the one. */
export interface BundledDocument {
  readonly id: string
  readonly file: string
  readonly url: string | null
  readonly mediaType: string
  readonly retrievedAt: string | null
  /** SHA-256 of the text, and of the bytes it was loaded from. */
  readonly textHash: string
  readonly sourceHash: string
}

/** What a bundle is made from. Private persons are hidden before. */
export interface BundleContent {
  /** The version of the program that made it. */
  readonly cotejo: string
  /** ISO instant. */
  readonly created: string
  /** Whom the page, the text and the tables are for; left out where nobody asked for a language. */
  readonly reader?: Reader
  readonly dossier: Dossier
  /** What the pack calls what the tables name, by id. */
  readonly names: Readonly<Record<string, string>>
  /** What became by then of what was to come, by `<document id>#<outlook id>`. */
  readonly statuses: Readonly<Record<string, string>>
  readonly documents: readonly BundledDocument[]
  /** The files of official series that the checks were reckoned from. */
  readonly series: readonly { readonly dataset: string; readonly file: string; readonly hash: string }[]
  readonly checks: readonly (Check & { readonly document: string })[]
}

export interface BundleFile {
  readonly name: string
  readonly content: string
}

export const METADATA = 'ro-crate-metadata.json'
export const DOSSIER = 'dossier.json'
export const CHECKS = 'checks.json'

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** The rows of the dossier in the shape of `cotejo compare --json`. */
function comparisonOf({ rows, documents }: Dossier): unknown {
  const of = (kind: Dossier['rows'][number]['kind']) => rows.flatMap((row) => (row.kind === kind ? [row.group] : []))
  return {
    occurrences: of('occurrence'),
    statistics: of('statistic'),
    positions: of('position'),
    findings: rows.flatMap(({ findings }) => findings),
    sources: documents.map(({ id, file, origin }) => ({ document: id, file, origin })),
  }
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
}

const aboutOf = (name: string, { bundle }: DossierWords): string => {
  const known: Readonly<Record<string, string>> = {
    'dossier.html': bundle.page,
    'dossier.md': bundle.text,
    [DOSSIER]: bundle.data,
    'comparison.json': bundle.comparison,
    [CHECKS]: bundle.checks,
    'tables/datapackage.json': bundle.tables,
  }
  return known[name] ?? bundle.table(name.replace(/^tables\/|\.csv$/gu, ''))
}

const fileEntity = ({ name, content }: BundleFile, words: DossierWords) => ({
  '@id': name,
  '@type': 'File',
  name: aboutOf(name, words),
  encodingFormat: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
  contentSize: String(Buffer.byteLength(content)),
  sha256: sha256(content),
})

function documentEntities({ dossier, documents }: BundleContent): readonly Readonly<Record<string, unknown>>[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const publishers = [...new Set(dossier.documents.flatMap(({ publisher }) => publisher ?? []))].sort()
  const publisherId = (name: string): string => `#publisher-${publishers.indexOf(name) + 1}`
  return [
    ...dossier.documents.map(({ id, label, title, publisher, published, url, textHash }) => ({
      '@id': `#${id}`,
      '@type': 'CreativeWork',
      name: title ?? label,
      ...(publisher === null ? {} : { publisher: { '@id': publisherId(publisher) } }),
      ...(published === null ? {} : { datePublished: published }),
      ...(safeAddress(url) === null ? {} : { url }),
      identifier: `urn:sha256:${textHash}`,
      ...(byId.has(id) ? { sha256: byId.get(id)?.sourceHash } : {}),
    })),
    ...publishers.map((name) => ({ '@id': publisherId(name), '@type': 'Organization', name })),
  ]
}

/** The metadata of the crate: what it is, its files with their fingerprints, the documents it rests on, and what made it. */
function metadataOf(content: BundleContent, files: readonly BundleFile[]): string {
  const { dossier, created, cotejo, reader = ENGLISH_READER } = content
  const words = DOSSIER_WORDS[reader.language]
  const { bundle } = words
  const refer = (id: string) => ({ '@id': id })
  const graph = [
    {
      '@id': METADATA,
      '@type': 'CreativeWork',
      conformsTo: refer('https://w3id.org/ro/crate/1.1'),
      about: refer('./'),
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: dossierFor(reader, dossier).title,
      description: bundle.description(dossier.counts.documents),
      ...(content.reader === undefined ? {} : { inLanguage: reader.language }),
      datePublished: created,
      license: refer('#licence'),
      hasPart: files.map(({ name }) => refer(name)),
      isBasedOn: dossier.documents.map(({ id }) => refer(`#${id}`)),
    },
    { '@id': '#licence', '@type': 'CreativeWork', name: bundle.rights, description: bundle.licence },
    { '@id': '#cotejo', '@type': 'SoftwareApplication', name: 'Cotejo', version: cotejo },
    {
      '@id': '#export',
      '@type': 'CreateAction',
      name: bundle.export,
      endTime: created,
      instrument: refer('#cotejo'),
      object: dossier.documents.map(({ id }) => refer(`#${id}`)),
      result: refer('./'),
    },
    ...files.map((file) => fileEntity(file, words)),
    ...documentEntities(content),
  ]
  // The context of 1.1 has no word for the fingerprint yet.
  const context = ['https://w3id.org/ro/crate/1.1/context', { sha256: 'https://schema.org/sha256' }]
  return json({ '@context': context, '@graph': graph })
}

/** Every file of a bundle, the metadata first. The same content gives the same bytes. */
export function bundleFiles(content: BundleContent): readonly BundleFile[] {
  const { dossier, names, statuses, created, checks, ...rest } = content
  const { reader = ENGLISH_READER } = rest
  const tables = tablesOf(dossier, {
    labels: new Map(Object.entries(names)),
    statuses: new Map(Object.entries(statuses)),
    reader,
  })
  const files: readonly BundleFile[] = [
    { name: 'dossier.html', content: renderHtml(dossier, reader) },
    { name: 'dossier.md', content: renderMarkdown(dossier, reader) },
    { name: DOSSIER, content: json({ ...rest, created, names, statuses, dossier }) },
    { name: 'comparison.json', content: json(comparisonOf(dossier)) },
    { name: CHECKS, content: json(checks) },
    ...dataPackage(dossier, tables, { created, reader }).map(({ name, content: table }) => ({
      name: `tables/${name}`,
      content: table,
    })),
  ]
  return [{ name: METADATA, content: metadataOf(content, files) }, ...files]
}
