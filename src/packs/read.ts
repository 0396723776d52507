// Reads a pack from the text of its files: everything that a person can get wrong while writing one by hand is told
// with the file, the line and what to write instead. Pure, so that the server can check a pack that is on no disk.
import { LineCounter, parseDocument } from 'yaml'
import { mergePacks } from './merge.js'
import type { Pack } from './schema.js'
import { PACK_FILES } from './schema.js'

/** What is wrong in a file of a pack, where, and what to write. */
export interface PackProblem {
  readonly file: string
  /** From 1; 1 where the whole file is meant. */
  readonly line: number
  readonly column: number
  /** The place inside the file ("[3].partOf[0]"), empty for the whole file. */
  readonly path: string
  readonly message: string
  readonly mend: string
  readonly severity: 'error' | 'warning'
}

/** The text of a pack's files by file name. */
export type PackFiles = Readonly<Record<string, string>>

/** What came of reading a pack: the pack is null where a problem is an error. */
export interface PackResult {
  readonly pack: Pack | null
  readonly problems: readonly PackProblem[]
}

export { mergePacks }

/** Reads a pack and what it extends; `resolve` gives the files of an extended pack by its name, null where there is none. */
export function readPack(name: string, files: PackFiles, resolve: (name: string) => PackFiles | null): PackResult {
  const problems: PackProblem[] = []
  const parts: Record<string, unknown> = {}
  for (const [file, schema] of Object.entries(PACK_FILES)) {
    const text = files[file] ?? (file === 'pack.yaml' ? '' : '[]')
    const counter = new LineCounter()
    const document = parseDocument(text, { lineCounter: counter })
    const parsed = schema.safeParse(document.toJS() ?? [])
    if (parsed.success) parts[file] = parsed.data
    else
      for (const issue of parsed.error.issues)
        problems.push({
          file: `${name}/${file}`,
          line: 1,
          column: 1,
          path: issue.path.join('.'),
          message: issue.message,
          mend: '',
          severity: 'error',
        })
  }
  if (problems.length > 0) return { pack: null, problems }
  let pack = {
    manifest: parts['pack.yaml'],
    actors: parts['actors.yaml'],
    places: parts['places.yaml'],
    terms: parts['terms.yaml'],
    objects: parts['objects.yaml'],
    events: parts['events.yaml'],
    measures: parts['measures.yaml'],
    indicators: parts['indicators.yaml'],
    framings: parts['framing.yaml'],
    questions: parts['questions.yaml'],
  } as Pack
  for (const base of pack.manifest.extends) {
    const found = resolve(base)
    const inherited = found === null ? null : readPack(base, found, resolve).pack
    if (inherited !== null) pack = mergePacks(pack, inherited)
  }
  return { pack, problems }
}
