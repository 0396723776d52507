// Reads a pack from the text of its files. A pack is written by hand, so everything that can go wrong in one is told
// with the file, the line and what to write instead. Pure: a pack need not be on a disk to be checked.
import type { YAMLParseError } from 'yaml'
import { LineCounter, parseDocument } from 'yaml'
import { type Told, told } from '../model/index.js'
import { duplicateIds } from './duplicates.js'
import { unknownLabels } from './labels.js'
import { mergePacks } from './merge.js'
import type { PackProblem, PackSource } from './problem.js'
import { inWords, problemAt, problemOfFile } from './problem.js'
import { circles, reversedTerms, sharedNames, sharedTriggers, unknownReferences, unknownRivals } from './references.js'
import type { Pack } from './schema.js'
import { PACK_FILES } from './schema.js'
import { nearest } from './suggestion.js'
import { describeIssue } from './violation.js'

export type { PackProblem } from './problem.js'

/** The text of a pack's files by file name. */
export type PackFiles = Readonly<Record<string, string>>

/** What came of reading a pack: `pack` is null where a problem is an error. Problems are in the order of files and lines. */
export interface PackResult {
  readonly pack: Pack | null
  readonly problems: readonly PackProblem[]
}

/** Gives the files of an extended pack by its name, null where there is none. */
export type ResolvePack = (name: string) => PackFiles | null

/**
 * Reads a pack and what it extends.
 *
 * @param name the pack's name (its folder's)
 * @example
 * const { pack, problems } = readPack('harbour', { 'pack.yaml': manifest, 'actors.yaml': actors }, () => null)
 */
export function readPack(name: string, files: PackFiles, resolve: ResolvePack): PackResult {
  return readWithin(name, files, resolve, [name])
}

function readWithin(name: string, files: PackFiles, resolve: ResolvePack, chain: readonly string[]): PackResult {
  // 1. Which files there are.
  const problems = strayFiles(files)
  if (files['pack.yaml'] === undefined)
    return { pack: null, problems: [...problems, problemOfFile('pack.yaml', MANIFEST_MISSING, MANIFEST_MEND)] }

  // 2. Each file by itself: YAML, then fields, then ids that stand twice.
  const sources = new Map<string, PackSource>()
  const parts = new Map<string, unknown>()
  for (const file of Object.keys(PACK_FILES) as (keyof typeof PACK_FILES)[]) {
    const text = files[file]
    const read = text === undefined ? null : readFile(file, text)
    if (read !== null) sources.set(file, read.source)
    if (read !== null) problems.push(...read.problems)
    parts.set(file, read === null ? [] : read.value)
  }
  if (problems.some(isError)) return { pack: null, problems }

  // 3. What it extends, in order: what the pack says stands over what it extends, and an earlier one over a later one.
  const own = assembled(parts)
  if (own.manifest.name !== name) problems.push(otherName(sources, name))
  let merged = own
  for (const [i, base] of own.manifest.extends.entries()) {
    const inherited = inheritedPack(base, resolve, chain)
    problems.push(
      ...inherited.problems.map((problem) =>
        problem.file === '' ? atExtends(sources, i, problem) : { ...problem, file: `${base}/${problem.file}` },
      ),
    )
    if (inherited.pack !== null) merged = mergePacks(merged, inherited.pack)
  }
  if (problems.some(isError)) return { pack: null, problems }

  // 4. What holds only between files; without the extended packs every id of theirs would seem unknown.
  problems.push(
    ...unknownReferences(own, merged, sources),
    ...circles(own, merged, sources),
    ...reversedTerms(own, sources),
    ...unknownRivals(own, sources),
    ...unknownLabels(own, merged, sources),
    ...sharedNames(own, merged, sources),
    ...sharedTriggers(own, merged, sources),
  )
  return { pack: problems.some(isError) ? null : merged, problems: inOrder(problems) }
}

const isError = (problem: PackProblem): boolean => problem.severity === 'error'

const MANIFEST_MISSING = told('manifest_missing', 'The file is missing.')
const MANIFEST_MEND = told('add_manifest', 'Add it with the fields name, title, version, licence and languages.')

const order = ['pack.yaml', ...Object.keys(PACK_FILES)]
const inOrder = (problems: readonly PackProblem[]): PackProblem[] =>
  [...problems].sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column)

function strayFiles(files: PackFiles): PackProblem[] {
  const known = Object.keys(PACK_FILES)
  return Object.keys(files)
    .filter((file) => !known.includes(file))
    .map((file) => {
      const near = nearest(file.replace(/\.yml$/, '.yaml'), known)
      return near === null
        ? problemOfFile(
            file,
            told('file_stray', 'No file of a pack has this name, so it is not read.'),
            told('files_are', `The files are: ${known.join(', ')}.`, known.join(', ')),
            'warning',
          )
        : problemOfFile(
            file,
            told('file_misnamed', 'No file of a pack has this name.'),
            told('rename_file', `Rename it to ${near}.`, near),
          )
    })
}

/** What to do about the mistakes in YAML that people make; for others the parser's own words have to do. */
const YAML_MEND: Readonly<Record<string, Told>> = {
  DUPLICATE_KEY: told('keep_one_key', 'Keep one of the two.'),
  TAB_AS_INDENT: told('indent_spaces', 'Indent with spaces.'),
  BAD_ALIAS: told('quote_alias', 'Put text that begins with * or & in quotation marks.'),
  MISSING_CHAR: told('close_mark', 'Close the quotation mark or bracket.'),
}
const CHECK_YAML = told(
  'check_yaml',
  'Check indentation, colons, quotation marks and brackets here and on the line above.',
)

/** One slip in YAML is followed by errors of its making, so only the first is told. */
function yamlProblem({ file, counter }: PackSource, error: YAMLParseError): PackProblem {
  const { line, col } = counter.linePos(error.pos[0])
  const fault = error.message.replace(/\.$/, '')
  return {
    file,
    line: Math.max(1, line),
    column: Math.max(1, col),
    path: '',
    ...inWords(told('not_yaml', `This is not YAML: ${fault}.`, fault), YAML_MEND[error.code] ?? CHECK_YAML),
    severity: 'error',
  }
}

function readFile(file: keyof typeof PACK_FILES, text: string) {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const source: PackSource = { file, document, counter }
  const error = document.errors[0]
  if (error !== undefined) return { source, problems: [yamlProblem(source, error)], value: null }

  const plain = plainValue(source)
  if (plain.problem !== null) return { source, problems: [plain.problem], value: null }
  const schema = PACK_FILES[file]
  // An empty file is an empty list.
  const parsed = schema.safeParse(plain.value ?? (file === 'pack.yaml' ? {} : []))
  if (parsed.success) return { source, problems: duplicateIds(source, parsed.data), value: parsed.data }
  return { source, problems: parsed.error.issues.flatMap((issue) => describeIssue(source, schema, issue)), value: null }
}

/** The file as plain values. The parser refuses a file that grows without measure by its references. */
function plainValue(source: PackSource): { readonly value: unknown; readonly problem: PackProblem | null } {
  try {
    return { value: source.document.toJS(), problem: null }
  } catch {
    const message = told('too_many_aliases', 'The file refers to its own parts too often.')
    const mend = told('write_out', 'Write the values out instead of referring to them with *.')
    return { value: null, problem: problemOfFile(source.file, message, mend) }
  }
}

/** Which part of a pack each file holds. */
export const PART_OF: Readonly<Record<keyof typeof PACK_FILES, keyof Pack>> = {
  'pack.yaml': 'manifest',
  'actors.yaml': 'actors',
  'places.yaml': 'places',
  'names.yaml': 'names',
  'terms.yaml': 'terms',
  'holidays.yaml': 'holidays',
  'objects.yaml': 'objects',
  'events.yaml': 'events',
  'measures.yaml': 'measures',
  'indicators.yaml': 'indicators',
  'framing.yaml': 'framings',
  'questions.yaml': 'questions',
  'conditions.yaml': 'conditions',
  'datasets.yaml': 'datasets',
  'labels.yaml': 'labels',
}

const assembled = (parts: ReadonlyMap<string, unknown>): Pack =>
  // Each part was checked by the schema that PACK_FILES gives its file.
  Object.fromEntries(Object.entries(PART_OF).map(([file, part]) => [part, parts.get(file)])) as unknown as Pack

/** An extended pack; a problem without a file is one of the reference to it. */
function inheritedPack(base: string, resolve: ResolvePack, chain: readonly string[]): PackResult {
  if (chain.includes(base)) {
    const round = [...chain, base].join(' → ')
    const message = told('extends_itself', `The pack "${base}" extends itself: ${round}.`, base, round)
    const mend = told('leave_circle', 'Take one of them out of the circle.')
    return { pack: null, problems: [problemOfFile('', message, mend)] }
  }
  const files = resolve(base)
  if (files === null) {
    const message = told('pack_unknown', `There is no pack "${base}".`, base)
    const mend = told('put_beside', 'Put its folder beside this one, or take it out.')
    return { pack: null, problems: [problemOfFile('', message, mend)] }
  }
  const { pack, problems } = readWithin(base, files, resolve, [...chain, base])
  // Warnings of an extended pack are for those who write it.
  return { pack, problems: problems.filter(isError) }
}

function atExtends(sources: ReadonlyMap<string, PackSource>, i: number, problem: PackProblem): PackProblem {
  const source = sources.get('pack.yaml')
  if (source === undefined) return problem
  const message = { message: problem.message, ...problem.said }
  return problemAt(source, ['extends', i], { message, mend: { message: problem.mend, ...problem.saidMend } })
}

function otherName(sources: ReadonlyMap<string, PackSource>, name: string): PackProblem {
  const message = told('folder_differs', `The pack's folder is called "${name}", and its name is another.`, name)
  const mend = told('write_name', `Write "name: ${name}", or rename the folder.`, name)
  const source = sources.get('pack.yaml')
  return source === undefined
    ? problemOfFile('pack.yaml', message, mend)
    : problemAt(source, ['name'], { message, mend, severity: 'warning' })
}
