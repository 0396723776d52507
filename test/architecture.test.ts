// Holds the building plan: which module may import which, that files form no cycle, that the lower floors are pure, and
// a few habits that no linter of ours checks. It reads the sources, so it holds for code that no test runs.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../src/', import.meta.url))

/** Each module with its floor and the modules of ours that it may import; itself always. */
const MODULES: Readonly<Record<string, { readonly floor: number; readonly imports: readonly string[] }>> = {
  model: { floor: 0, imports: [] },
  words: { floor: 1, imports: ['model'] },
  documents: { floor: 1, imports: ['model'] },
  packs: { floor: 1, imports: ['model'] },
  export: { floor: 2, imports: ['model', 'words'] },
  language: { floor: 2, imports: ['model', 'packs'] },
  resolve: { floor: 3, imports: ['model', 'packs'] },
  compare: { floor: 3, imports: ['model', 'packs'] },
  check: { floor: 3, imports: ['model', 'packs'] },
  watch: { floor: 3, imports: ['model', 'packs'] },
  store: { floor: 4, imports: ['model'] },
  data: { floor: 4, imports: ['model'] },
  sources: { floor: 4, imports: ['model'] },
  jobs: { floor: 4, imports: ['model'] },
  accounts: { floor: 4, imports: ['model'] },
  assistant: { floor: 4, imports: ['model'] },
  workbench: {
    floor: 5,
    imports: [
      ...['model', 'words', 'documents', 'packs', 'export', 'language', 'resolve', 'compare', 'check', 'watch'],
      ...['store', 'data', 'sources', 'jobs', 'accounts', 'assistant'],
    ],
  },
  server: { floor: 6, imports: ['workbench', 'export', 'words', 'model'] },
  cli: { floor: 7, imports: ['server', 'workbench', 'export', 'words', 'model'] },
  index: { floor: 7, imports: ['server', 'workbench', 'export', 'model'] },
}
/** The floors that may not touch the world. */
const PURE_FLOORS = 3
const WORLDLY_IMPORT =
  /^(?:node:)?(?:fs|net|tls|dns|http|https|http2|child_process|worker_threads|os|process|timers|readline)(?:\/|$)/u
const LONG_FILE = 300
/** One file in twenty may be longer. */
const LONG_SHARE = 0.05
const LONGEST_FILE = 700
/** Files that hold data rather than steps may be long. */
const LONG_BY_NATURE = /(?:lexicon|-words|-forms|schema|-script|-style)\.ts$/u

interface Source {
  /** Path below `src/`, with forward slashes. */
  readonly path: string
  readonly module: string
  readonly file: ts.SourceFile
  readonly imports: readonly string[]
}

const SOURCES: readonly Source[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => sourceOf(path.split(sep).join('/')))

function sourceOf(path: string): Source {
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022, true)
  return { path, module: (path.split('/')[0] ?? path).replace(/\.ts$/u, ''), file, imports: importsOf(file) }
}

/** Every node below one, itself included. */
function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  const walk = (current: ts.Node): void => {
    found.push(current)
    ts.forEachChild(current, walk)
  }
  walk(node)
  return found
}

/** Where a file reaches: imports, re-exports and `import()`. */
function importsOf(file: ts.SourceFile): readonly string[] {
  const found: string[] = []
  for (const node of nodesOf(file)) {
    const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
    if (named !== undefined && ts.isStringLiteral(named)) found.push(named.text)
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) continue
    const argument = node.arguments[0]
    if (argument !== undefined && ts.isStringLiteral(argument)) found.push(argument.text)
  }
  return found
}

/** The file of ours that an import names, below `src/`; null for packages. */
function targetOf(source: Source, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const path = resolve(ROOT, dirname(source.path), specifier.replace(/\.js$/u, '.ts'))
  return relative(ROOT, path).split(sep).join('/')
}

const isPure = (source: Source): boolean => (MODULES[source.module]?.floor ?? Number.POSITIVE_INFINITY) <= PURE_FLOORS

/** What a file does that only the upper floors may: reading the clock, chance or the process. */
function worldlyUses(source: Source): readonly string[] {
  const found: string[] = source.imports.filter((specifier) => WORLDLY_IMPORT.test(specifier))
  for (const node of nodesOf(source.file)) {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
      found.push('new Date()')
    if (ts.isPropertyAccessExpression(node)) {
      const use = node.getText().replaceAll(/\s/gu, '')
      if (/^(?:Date\.now|Math\.random|performance\.now|crypto\.(?:randomUUID|getRandomValues))$/u.test(use))
        found.push(use)
      if (/^(?:globalThis\.)?process\./u.test(use)) found.push('process')
    }
    if (ts.isCallExpression(node) && /^(?:fetch|setTimeout|setInterval|Date)$/u.test(node.expression.getText()))
      found.push(`${node.expression.getText()}()`)
  }
  return found
}

/** What a file declares against the house style. */
function habitsBroken(source: Source): readonly string[] {
  const found: string[] = []
  for (const node of nodesOf(source.file)) {
    if (ts.isEnumDeclaration(node)) found.push('enum')
    if (ts.isExportAssignment(node)) found.push('default export')
    if (ts.isExportDeclaration(node) && node.exportClause === undefined) found.push('export *')
    if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword))
      found.push('default export')
  }
  return found
}

/** The first cycle that can be reached, as a list of files that ends where it began; null where there is none. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of edges.get(path) ?? []) {
      const cycle = visit(next, [...trail, path])
      if (cycle !== null) return cycle
    }
    done.add(path)
    return null
  }
  for (const path of edges.keys()) {
    const cycle = visit(path, [])
    if (cycle !== null) return cycle
  }
  return null
}

/** One line for each file with what is wrong in it. */
const complaints = (of: (source: Source) => readonly string[]): readonly string[] =>
  SOURCES.flatMap((source) => of(source).map((what) => `${source.path}: ${what}`))

/** The files of the page, which is a workspace of its own and stands apart from the floors. */
const PAGE_ROOT = join(ROOT, '..', 'web', 'src')
const PAGE: readonly (Pick<Source, 'path' | 'imports'> & { readonly lines: number })[] = readdirSync(PAGE_ROOT, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('schema.ts'))
  .map((path) => {
    const text = readFileSync(join(PAGE_ROOT, path), 'utf8')
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX)
    return { path: path.split(sep).join('/'), imports: importsOf(file), lines: text.split('\n').length - 1 }
  })

describe('architecture', () => {
  it('knows every module', () => {
    expect([...new Set(SOURCES.map((source) => source.module))].filter((module) => !(module in MODULES))).toEqual([])
  })

  it('never lets a module of the plan import its own floor or one above', () => {
    for (const [name, { floor, imports }] of Object.entries(MODULES))
      for (const other of imports) expect(MODULES[other]?.floor, `${name} imports ${other}`).toBeLessThan(floor)
  })

  it('keeps imports on their floors', () => {
    const crossing = complaints((source) =>
      source.imports.flatMap((specifier) => {
        const module = targetOf(source, specifier)?.split('/')[0]?.replace(/\.ts$/u, '')
        const allowed =
          module === undefined || module === source.module || MODULES[source.module]?.imports.includes(module)
        return allowed === true ? [] : [`may not import ${module}`]
      }),
    )
    expect(crossing).toEqual([])
  })

  it('has no import cycle', () => {
    const edges = new Map(
      SOURCES.map((source) => [source.path, source.imports.flatMap((specifier) => targetOf(source, specifier) ?? [])]),
    )
    expect(findCycle(edges)).toBeNull()
  })

  it('finds a cycle where there is one', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    expect(findCycle(edges)).toEqual(['b', 'c', 'b'])
  })

  it('keeps the lower floors pure', () => {
    expect(complaints((source) => (isPure(source) ? worldlyUses(source) : []))).toEqual([])
  })

  it('has no default exports, star exports or enums', () => {
    expect(complaints(habitsBroken)).toEqual([])
  })

  it('says in each file why it or what it declares is there', () => {
    const silent = SOURCES.filter(({ file }) => {
      const explained = file.statements.some(
        (statement) => (ts.getLeadingCommentRanges(file.text, statement.pos) ?? []).length > 0,
      )
      return !explained && !file.statements.every(ts.isExportDeclaration)
    })
    expect(silent.map((source) => source.path)).toEqual([])
  })

  it('keeps nearly all files short, and none very long', () => {
    const lengths = SOURCES.filter(({ path }) => !LONG_BY_NATURE.test(path)).map(({ path, file }) => ({
      path,
      lines: file.text.split('\n').length - 1,
    }))
    const long = lengths.filter(({ lines }) => lines > LONG_FILE).map(({ path }) => path)
    expect(long.length, long.join(', ')).toBeLessThanOrEqual(lengths.length * LONG_SHARE)
    expect(lengths.filter(({ lines }) => lines > LONGEST_FILE).map(({ path }) => path)).toEqual([])
  })

  it('lets the page import the model, the words and its own files, and nothing else of ours', () => {
    const shared = ['model', 'words'].map((module) => join(ROOT, module) + sep)
    const crossing = PAGE.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => {
          const target = resolve(PAGE_ROOT, dirname(path), specifier)
          return ![PAGE_ROOT + sep, ...shared].some((folder) => target.startsWith(folder))
        })
        .map((specifier) => `${path}: ${specifier}`),
    )
    expect(crossing).toEqual([])
    expect(PAGE.filter(({ lines }) => lines > LONG_FILE).map(({ path }) => path)).toEqual([])
  })
})
