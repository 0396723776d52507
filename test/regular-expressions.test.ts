// Every regular expression of ours runs over texts of strangers, so none may be driven into catastrophic backtracking.
// Their literals are found by parsing the sources and each is checked by `recheck`, in its JavaScript form, so that no
// Java or native program is needed.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Expression, overSmallAlphabet } from './small-alphabet.js'

const ROOT = fileURLToPath(new URL('../src/', import.meta.url))
/**
 * The checker is given so long for one expression, in milliseconds: for a proof, then for an attack. Tried on 60
 * expressions of ours with a catastrophe added, two thirds of the attacks it finds at all are found among the first
 * texts it tries, so that it is given one more round; longer searches over all of Unicode found fewer.
 */
const PROOF_LIMIT = 200
const SEARCH_LIMIT = 500

/** Expressions whose time grows with the square of a text that is always short, with the reason. */
const SHORT_TEXTS: Readonly<Record<string, string>> = {
  '/\\/+$/u': 'runs over an address or a path',
  '/^-+|-+$/g': 'runs over a heading made into an anchor',
  '/\\S+$/': 'runs over a name',
  '/\\d{2,} $/u': 'runs over three characters',
  '/0+$/u': 'runs over the digits of one number',
  '/\\B(?=(?:\\d{3})+$)/g': 'runs over the digits of one number',
}

interface Literal extends Expression {
  readonly where: string
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
 * What `recheck` says of one expression, over a small alphabet. Its automaton knows no look-around; where it has no
 * answer the fuzzer looks for an attack. It reads no `v` flag, and `d`, `g` and `y` change nothing it looks at.
 */
function verdictOf(expression: Expression, searched = SEARCH_LIMIT): string {
  const { pattern, flags } = overSmallAlphabet({ ...expression, flags: expression.flags.replaceAll(/[dgvy]/gu, '') })
  const proven = checkSync(pattern, flags, { timeout: PROOF_LIMIT, checker: 'automaton' })
  const verdict =
    proven.status === 'unknown'
      ? checkSync(pattern, flags, { timeout: searched, checker: 'fuzz', maxIteration: 1 })
      : proven
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

  it.each([
    ['^(?:a+)+$', 'u', 'exponential'],
    ['^(?:\\p{L}+\\s?)*$', 'u', 'exponential'],
    ['^(?:[\\p{L}\\d]+|A\\w)+;', 'iu', 'exponential'],
    ['(?<!\\p{L})(?:del? )?(?:\\p{Lu}+|[A-Z]+)+!', 'u', 'exponential'],
    ['^\\s*[\\s,]*;', 'u', 'polynomial'],
    ['^(?:of |DE )\\p{Ll}+[a-z]+[^.]+!', 'iu', 'polynomial'],
  ])('would be told if /%s/%s did', (pattern, flags, complexity) => {
    // On a busy machine a clock shows little of what was done.
    expect(verdictOf({ pattern, flags }, 20 * SEARCH_LIMIT)).toContain(complexity)
  })

  it.each([
    ['\\p{Lu}[\\p{Ll}-]+', 'u', ['Berth', 'A-b'], ['berth', '7b']],
    ['^[^\\p{L}]+$', 'u', ['7, 8'], ['7 b', 'á']],
    ['^Q[A-C]\\D\\S$', 'iu', ['qb-x', 'qa.ñ'], ['qd-x', 'qb1x', 'qb- ']],
    ['^\\u{41}é|[\\p{Sc}]$', 'u', ['Aé', '5$', '5¢'], ['aé', '5']],
  ])('say the same over a small alphabet: /%s/%s', (pattern, flags, matched, unmatched) => {
    const few = overSmallAlphabet({ pattern, flags })
    for (const expression of [{ pattern, flags: flags.replace('i', '') }, few]) {
      const regex = new RegExp(expression.pattern, flags.includes('i') ? `${few.flags}i` : expression.flags)
      expect(matched.filter((text) => !regex.test(text))).toEqual([])
      expect(unmatched.filter((text) => regex.test(text))).toEqual([])
    }
  })
})
