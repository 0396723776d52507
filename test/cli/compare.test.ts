// `cotejo compare` on the terminal: one line a story by default, all of it when asked, and only what was asked for.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cotejo, jsonLines, scratch } from './program.js'

const FIRST = `Police seized more than a tonne of cocaine in Lima on Tuesday, 4 March 2025. They arrested 12 people.`
const SECOND = `Police seized 1,100 kg of cocaine in Lima on 4 March 2025 and arrested 12 people, the ministry said.`
const SUM = `The number of missing people went from 10,924 to 14,072, up 20 percent, the register says.`

let folder = ''
let remove = (): void => undefined
beforeAll(() => {
  ;({ folder, remove } = scratch())
  writeFileSync(join(folder, 'ferry.txt'), FIRST)
  writeFileSync(join(folder, 'quay.txt'), SECOND)
  writeFileSync(join(folder, 'sum.txt'), SUM)
})
afterAll(() => remove())

const compare = async (...args: string[]): Promise<string> =>
  (await cotejo(['compare', 'ferry.txt', 'quay.txt', 'sum.txt', '--published', '2025-03-05', ...args], folder)).stdout

describe('cotejo compare', () => {
  it('tells each story in one line, with the attributes that differ', async () => {
    const lines = (await compare()).split('\n')
    expect(lines.filter((line) => line.includes('cocaine'))).toHaveLength(1)
    expect(lines.find((line) => line.includes('cocaine'))).toMatch(/2 documents · mass: (?:unit|rounding)/u)
    expect(lines.find((line) => line.includes('CONFLICT'))).toContain(
      '1 document · count: other period; share: CONFLICT',
    )
    expect(lines.join('\n')).toContain('3 documents from 3 origins')
  })

  it('tells all with --full', async () => {
    const text = await compare('--full')
    expect(text).toContain('“more than a tonne”')
    expect(text).toContain('The numbers do not add up: from one to the other it is 28.8 per cent up.')
  })

  it.each([
    ['a reason', ['--reason', 'conflict'], ['share']],
    ['an attribute', ['--attribute', 'mass'], ['mass']],
    ['a source', ['--source', 'sum.txt'], ['count', 'share']],
    ['a time', ['--to', '2024'], []],
  ] as const)('keeps to %s', async (_, args, attributes) => {
    const [comparison] = jsonLines(await compare('--json', ...args)) as { findings: { attribute: string }[] }[]
    expect([...new Set(comparison?.findings.map(({ attribute }) => attribute))]).toEqual(attributes)
  })

  it('says what may be asked for', async () => {
    const { code, stderr } = await cotejo(['compare', '--attribute', 'colour'], folder)
    expect([code === 0, stderr.includes('Attributes are: count, mass')]).toEqual([false, true])
  })
})
