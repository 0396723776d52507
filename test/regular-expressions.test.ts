// Every regular expression of ours runs over texts of strangers, so none may be driven into catastrophic backtracking.
// Their literals are found by parsing the sources and each is checked by `recheck`, in its JavaScript form, so that no
// Java or native program is needed.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../src/', import.meta.url))
/** The checker is given so long for one expression, in milliseconds. */
const CHECK_LIMIT = 800

/** Expressions whose time grows with the square of a text that is always short, with the reason. */
const SHORT_TEXTS: Readonly<Record<string, string>> = {
  '/\\/+$/u': 'runs over an address or a path',
  '/^-+|-+$/g': 'runs over a heading made into an anchor',
  '/\\S+$/': 'runs over a name',
  '/\\d{2,} $/u': 'runs over three characters',
  '/\\B(?=(?:\\d{3})+$)/g': 'runs over the digits of one number',
}

interface Literal {
  readonly where: string
  readonly pattern: string
  readonly flags: string
}

function literalsOf(path: string): readonly Literal[] {
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022, false)
  const found: Literal[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = file.getLineAndCharacterOfPosition(node.end).line + 1
      found.push({
        where: `${path.split(sep).join('/')}:${line}`,
        pattern: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    ts.forEachChild(node, walk)
  }
  walk(file)
  return found
}

/**
 * What `recheck` says of one expression. Its automaton knows no look-around; where it has no answer the fuzzer looks
 * for an attack. It reads no `v` flag, and `d`, `g` and `y` change nothing it looks at.
 */
function verdictOf({ pattern, flags }: Pick<Literal, 'pattern' | 'flags'>): string {
  const read = flags.replaceAll(/[dgvy]/gu, '')
  const proven = checkSync(pattern, read, { timeout: CHECK_LIMIT, checker: 'automaton' })
  const verdict =
    proven.status === 'unknown' ? checkSync(pattern, read, { timeout: CHECK_LIMIT, checker: 'fuzz' }) : proven
  return verdict.status === 'vulnerable' ? verdict.complexity.summary : 'safe'
}

const LITERALS: readonly Literal[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .flatMap(literalsOf)

describe('regular expressions', () => {
  beforeAll(() => {
    process.env.RECHECK_SYNC_BACKEND = 'pure'
  })

  it('are found', () => {
    expect(LITERALS.length).toBeGreaterThan(100)
  })

  it('include none that backtracks catastrophically', { timeout: 400_000 }, () => {
    const verdicts = new Map<string, string>()
    const bad: string[] = []
    for (const { where, pattern, flags } of LITERALS) {
      const key = `/${pattern}/${flags}`
      const said = verdicts.get(key) ?? verdictOf({ pattern, flags })
      verdicts.set(key, said)
      if (said !== 'safe' && !(key in SHORT_TEXTS && said.startsWith('2nd'))) bad.push(`${where}: ${key} is ${said}`)
    }
    expect(bad).toEqual([])
  })

  it('would be told if one did', () => {
    expect(verdictOf({ pattern: '^(?:a+)+$', flags: 'u' })).toBe('exponential')
  })
})
