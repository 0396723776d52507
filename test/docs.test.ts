// The documentation is held to the program: every command and option stands in it, every example runs, every link
// leads somewhere, and the list of dependencies is the list of dependencies.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, relative } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cotejo, MAIN, NOW } from './cli/program.js'

const ROOT = join(import.meta.dirname, '..')

const PAGES = [
  'README.md',
  ...['CONTRIBUTING.md', 'CHANGELOG.md'].filter((file) => existsSync(join(ROOT, file))),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `docs/${file}`),
]

/** Pages for users, whose examples must work in an empty folder. */
const RUN = PAGES.filter((page) => page === 'README.md' || page.startsWith('docs/'))

const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8')

interface Node {
  readonly type: string
  readonly url?: string
  readonly lang?: string | null | undefined
  readonly meta?: string | null | undefined
  readonly value?: string
  readonly depth?: number
  readonly children?: readonly Node[]
}

const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)]

const nodesOf = (page: string): readonly Node[] =>
  flat(fromMarkdown(textOf(page), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))

const wordsOf = (node: Node): string =>
  flat(node)
    .map(({ value }) => value ?? '')
    .join('')

/** Anchors as GitHub makes them of headings. */
const anchorsOf = (page: string): readonly string[] =>
  nodesOf(page)
    .filter(({ type }) => type === 'heading')
    .map((heading) =>
      wordsOf(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    )

describe('links', () => {
  it.each(PAGES)('of %s lead somewhere', (page) => {
    const dead = nodesOf(page)
      .filter(({ type }) => type === 'link' || type === 'image' || type === 'definition')
      .map(({ url = '' }) => url)
      .filter((url) => !/^[a-z]+:/i.test(url))
      .filter((url) => {
        const [path = '', anchor] = decodeURI(url).split('#')
        const target = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path))
        if (!existsSync(join(ROOT, target))) return true
        return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor)
      })
    expect(dead).toEqual([])
  })
})

interface Command {
  readonly name: string
  readonly options: readonly string[]
}

/** The commands listed under "Commands:" in a help text. */
const listed = (help: string): readonly string[] =>
  [...((help.split(/^Commands:$/m)[1] ?? '').split(/\n\s*\n/)[0]?.matchAll(/^ {2}([a-z][a-z-]*)/gm) ?? [])]
    .map((found) => found[1] ?? '')
    .filter((name) => name !== 'help')

const optionsIn = (help: string): readonly string[] =>
  [...((help.split(/^Options:$/m)[1] ?? '').split(/\n\s*\n/)[0]?.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm) ?? [])].map(
    (found) => found[1] ?? '',
  )

/** The program's own word on its commands, groups of commands followed down. */
async function commandsOf(path: readonly string[] = []): Promise<readonly Command[]> {
  const { stdout } = await cotejo([...path, '--help'], ROOT)
  const inner = await Promise.all(listed(stdout).map((name) => commandsOf([...path, name])))
  const own = path.length === 0 || inner.length > 0 ? [] : [{ name: path.join(' '), options: optionsIn(stdout) }]
  return [...own, ...inner.flat()]
}

/** Options that every command has; they are told once, at the head of the page. */
const SHARED = ['--help', '--json', '--workspace']

describe('docs/commands.md', () => {
  let commands: readonly Command[] = []
  beforeAll(async () => {
    commands = await commandsOf()
  })

  /** The page's text on one command, from its heading to the next. */
  const sectionOf = (name: string): string =>
    textOf('docs/commands.md')
      .split(/^## /m)
      .find((part) => part.startsWith(`${name}\n`)) ?? ''

  it('tells of every command, and of no other', () => {
    expect(commands.length).toBeGreaterThan(5)
    const told = [...textOf('docs/commands.md').matchAll(/^## ([a-z-]+(?: [a-z-]+)*)$/gm)].map((found) => found[1])
    expect([...told].sort()).toEqual(commands.map(({ name }) => name).sort())
  })

  it('tells of every option, and of no other', () => {
    const head = textOf('docs/commands.md').split(/^## /m)[0] ?? ''
    for (const option of SHARED) expect(head).toContain(option)
    for (const { name, options } of commands) {
      const told = new Set([...sectionOf(name).matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option))
      const own = options.filter((option) => !SHARED.includes(option))
      expect([name, own.filter((option) => !told.has(option))]).toEqual([name, []])
      expect([name, [...told].filter((option) => !own.includes(option) && !SHARED.includes(option))]).toEqual([
        name,
        [],
      ])
    }
  })
})

describe('examples', () => {
  let bin: string
  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'cotejo-bin-'))
    writeFileSync(join(bin, 'cotejo'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`)
    chmodSync(join(bin, 'cotejo'), 0o755)
  })
  afterAll(() => rmSync(bin, { recursive: true, force: true }))

  const examplesOf = (page: string): readonly Node[] =>
    nodesOf(page).filter(({ type, lang }) => type === 'code' && lang === 'sh')

  it.each(RUN)('of %s that are not run say why', (page) => {
    for (const { meta } of examplesOf(page)) {
      if (meta !== null && meta !== undefined) expect(meta).toMatch(/^norun: \S.{5,}/)
    }
  })

  it.each(RUN.filter((page) => examplesOf(page).length > 0))(
    'of %s run in order',
    (page) => {
      const runnable = examplesOf(page).filter(({ meta }) => meta === null || meta === undefined)
      const folder = mkdtempSync(join(tmpdir(), 'cotejo-docs-'))
      mkdirSync(join(folder, 'home'))
      try {
        const { status, stderr, stdout } = spawnSync('bash', ['-euo', 'pipefail', '-v'], {
          cwd: folder,
          encoding: 'utf8',
          input: runnable.map(({ value }) => `${value}\n`).join('\n'),
          env: {
            ...process.env,
            PATH: `${bin}${delimiter}${process.env.PATH}`,
            HOME: join(folder, 'home'),
            COTEJO_NOW: NOW,
          },
        })
        expect([status, status === 0 ? '' : `${stderr.slice(-2000)}\n${stdout.slice(-500)}`]).toEqual([0, ''])
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    180_000,
  )
})

describe('docs/dependencies.md', () => {
  it('lists what package.json and web/package.json list', () => {
    // The files are npm's own; these two fields are records of strings.
    const manifestOf = (file: string) =>
      JSON.parse(textOf(file)) as Record<'dependencies' | 'devDependencies', Record<string, string>>
    const manifest = manifestOf('package.json')
    const [, runtime = '', development = '', page = ''] = textOf('docs/dependencies.md').split(/^## /m)
    const packagesIn = (part: string): readonly string[] =>
      part
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? ''))
    expect([...packagesIn(runtime)].sort()).toEqual(Object.keys(manifest.dependencies).sort())
    expect([...packagesIn(development)].sort()).toEqual(Object.keys(manifest.devDependencies).sort())
    expect([...packagesIn(page)].sort()).toEqual(Object.keys(manifestOf('web/package.json').devDependencies).sort())
  })
})
