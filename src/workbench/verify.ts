// Checks a bundle again. Four ways, each of which finds what another can't: the fingerprint of every file; every file
// made again from the two that all follow from; every stretch of text against the sentence around it, and every number
// of a check against those it came from; and, where the workspace is at hand, every quote against its document, every
// fingerprint of a document against what is held, and the whole reckoned again.
import { type BundleContent, bundleFiles, CHECKS, DOSSIER, METADATA } from '../export/bundle.js'
import { sha256 } from '../model/digest.js'
import { CotejoError } from '../model/index.js'
import { bundleContent } from './bundle.js'
import { type Material, materialOf } from './export-material.js'
import { differences, numbersIn, verifyChecks } from './verify-numbers.js'
import { type BundleProblem, type KnownTexts, verifySpans } from './verify-spans.js'
import { VERSION } from './version.js'
import type { Workspace } from './workspace.js'

/** The files of a bundle by name. */
export type BundleBytes = ReadonlyMap<string, Uint8Array>

/** What became of a bundle. */
export interface Verification {
  readonly sound: boolean
  /** How much was looked at. */
  readonly files: number
  readonly hashes: number
  readonly spans: number
  readonly numbers: number
  readonly problems: readonly BundleProblem[]
  /** What could not be checked, in sentences. */
  readonly notes: readonly string[]
}

const textIn = (files: BundleBytes, name: string): string => new TextDecoder().decode(files.get(name))

function parsed<T>(files: BundleBytes, name: string): T {
  try {
    return JSON.parse(textIn(files, name)) as T // its shape is checked by making the bundle again
  } catch (error) {
    throw new CotejoError('no_bundle', `${name} is missing or can't be read.`, {
      mend: 'Give the folder or the ZIP that cotejo export ro-crate wrote.',
      cause: error,
    })
  }
}

interface FileEntity {
  readonly '@id': string
  readonly '@type': string
  readonly contentSize?: string
  readonly sha256?: string
}

/** The files against their fingerprints; none may be missing and none too many. */
function verifyFiles(files: BundleBytes): { readonly hashes: number; readonly problems: readonly BundleProblem[] } {
  const { '@graph': graph = [] } = parsed<{ '@graph'?: readonly FileEntity[] }>(files, METADATA)
  const entities = graph.filter((entity) => entity['@type'] === 'File')
  const listed = new Set(entities.map((entity) => entity['@id']))
  const unlisted = [...files.keys()].filter((name) => name !== METADATA && !listed.has(name))
  const problem = (code: string, file: string, message: string): BundleProblem => ({ code, file, where: null, message })
  return {
    hashes: entities.length,
    problems: [
      ...unlisted.map((name) => problem('file_unlisted', name, 'The bundle does not know this file.')),
      ...entities.flatMap(({ '@id': name, contentSize, sha256: hash }) => {
        const bytes = files.get(name)
        if (bytes === undefined) return [problem('file_missing', name, 'The file is not there.')]
        return sha256(bytes) === hash && String(bytes.length) === contentSize
          ? []
          : [problem('hash_changed', name, 'The file is not the one whose fingerprint the bundle gives.')]
      }),
    ],
  }
}

/** The files against those that follow from the dossier and the checks. */
function verifyMaking(files: BundleBytes, content: BundleContent): readonly BundleProblem[] {
  return bundleFiles(content).flatMap(({ name, content: text }): readonly BundleProblem[] => {
    const held = textIn(files, name)
    if (!files.has(name) || held === text) return []
    const lines = text.split('\n')
    const at = held.split('\n').findIndex((line, index) => line !== lines[index])
    const message = 'This does not follow from the dossier and the checks.'
    return [{ code: 'not_as_made', file: name, where: at < 0 ? null : `line ${at + 1}`, message }]
  })
}

/** The documents of a bundle against those that are held. */
async function verifyDocuments(
  { documents, dossier }: BundleContent,
  workspace: Workspace,
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly problems: readonly BundleProblem[] }> {
  const texts = new Map<string, string>()
  const problems: BundleProblem[] = []
  const amiss = (code: string, id: string, message: string): void =>
    void problems.push({ code, file: DOSSIER, where: id, message })
  const told = new Map(dossier.documents.map(({ id, textHash }) => [id, textHash]))
  for (const { id, textHash, sourceHash } of documents) {
    const stored = await workspace.store.document(workspace.id, id)
    if (stored === null) {
      amiss('document_missing', id, 'The workspace does not hold this document.')
      continue
    }
    const { document } = stored
    texts.set(id, document.text)
    const isText = sha256(document.text) === textHash && told.get(id) === textHash
    if (!isText) amiss('hash_changed', id, 'The fingerprint of the text is not that of the text held.')
    const bytes = await workspace.store.sourceBytes(workspace.id, document.sourceHash)
    if (bytes === null || sha256(bytes) !== sourceHash)
      amiss('hash_changed', id, 'The fingerprint of the file is not that of the file held.')
  }
  return { texts, problems }
}

const MOST_TOLD = 12

/** What the workspace comes to now against the bundle, where nothing was added to it or decided since. */
async function verifyReckoning(
  content: BundleContent,
  material: Material,
): Promise<{ readonly problems: readonly BundleProblem[]; readonly notes: readonly string[] }> {
  const { dossier, created } = content
  const { store, id: workspace } = material.workspace
  const now = await bundleContent(material)
  const reviews = await store.reviews(workspace)
  const basis = (one: BundleContent): string =>
    JSON.stringify([one.documents.map(({ id }) => id), one.series, one.dossier.pack, one.cotejo])
  if (basis(now) !== basis(content) || reviews.some(({ at }) => at > created))
    return { problems: [], notes: ['The workspace changed since, so it was not reckoned again.'] }
  const found = differences(content, { ...now, dossier: { ...now.dossier, title: dossier.title } }, MOST_TOLD)
  const message = 'Reckoned again from the workspace, it comes to something else.'
  const problems = found.map((where) => ({ code: 'number_changed', file: DOSSIER, where, message }))
  return { problems, notes: [] }
}

/**
 * Checks a bundle.
 *
 * @param workspace where its documents are held; null where they are not at hand
 * @throws CotejoError `no_bundle`
 */
export async function verifyBundle(files: BundleBytes, workspace: Workspace | null): Promise<Verification> {
  const kept = verifyFiles(files)
  const checks = parsed<BundleContent['checks']>(files, CHECKS)
  const content = { ...parsed<Omit<BundleContent, 'checks'>>(files, DOSSIER), checks }
  const isOurs = content.cotejo === VERSION
  const versions = `The bundle is of version ${content.cotejo} and this is ${VERSION}: its files were not made again.`
  const made = isOurs ? verifyMaking(files, content) : []
  const material =
    workspace === null
      ? null
      : await materialOf(workspace, { now: content.created, language: content.reader?.language })
  const documents = material === null ? null : await verifyDocuments(content, material.workspace)
  const known: KnownTexts | null =
    documents === null || material === null ? null : { texts: documents.texts, persons: material.persons }
  const spans = verifySpans(content.dossier, DOSSIER, known)
  const reckoned = material === null ? null : await verifyReckoning(content, material)
  const problems = [
    ...kept.problems,
    ...made,
    ...spans.problems,
    ...verifyChecks(checks),
    ...(documents?.problems ?? []),
    ...(reckoned?.problems ?? []),
  ]
  const alone = 'Without the workspace, quotes were held against the bundle alone and not against the documents.'
  return {
    sound: problems.length === 0,
    files: files.size,
    hashes: kept.hashes + content.documents.length,
    spans: spans.spans,
    numbers: numbersIn(content.dossier) + numbersIn(checks),
    problems,
    notes: [...(isOurs ? [] : [versions]), ...(workspace === null ? [alone] : []), ...(reckoned?.notes ?? [])],
  }
}
