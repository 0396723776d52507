import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cotejo, jsonLines, scratch } from './program.js'

const TEXT = 'Peru seized 40 boats on 3 March 2025, the port said.'

let folder: string
let remove: () => void
beforeAll(async () => {
  ;({ folder, remove } = scratch())
  writeFileSync(join(folder, 'a.txt'), TEXT)
  writeFileSync(join(folder, 'b.txt'), 'Peru seized 45 boats on 3 March 2025.')
  await cotejo(['init', '.'], folder)
  await cotejo(['add', 'a.txt', 'b.txt', '--published', '2025-03-05'], folder)
})
afterAll(() => remove())

describe('explain', () => {
  it('gives for each span the rule, its reason and what it built on', async () => {
    const { code, stdout } = await cotejo(['explain', 'a.txt', '--published', '2025-03-05', '--json'], folder)
    expect(code).toBe(0)
    const [{ explanations } = {}] = jsonLines(stdout) as unknown as [
      {
        explanations: {
          layer: string
          span: { start: number; end: number; text: string }
          rule: string
          reason: string
          builtOn: { layer: string; words: string }[]
        }[]
      },
    ]
    for (const { span, rule, reason } of explanations ?? []) {
      expect(TEXT.slice(span.start, span.end)).toBe(span.text)
      expect([rule, reason].every((words) => words.length > 3)).toBe(true)
    }
    const event = explanations?.find(({ layer }) => layer === 'events')
    expect(event?.builtOn.map(({ layer }) => layer)).toEqual(expect.arrayContaining(['times', 'quantities', 'names']))
    expect((await cotejo(['explain', 'a.txt'], folder)).stdout).toContain('built on ')
  })

  it('has a reason for every family of rules', async () => {
    const { stdout } = await cotejo(['explain', 'a.txt', '--json'], folder)
    expect(stdout).not.toContain('words that this rule knows')
  })

  it('says what is wrong', async () => {
    const { code, stderr } = await cotejo(['explain', 'nothing.txt', '--json'], folder)
    expect([code, JSON.parse(stderr)]).toMatchObject([1, { error: { code: 'file_not_found' } }])
  })
})

describe('why', () => {
  it('opens a finding down to words and rules', async () => {
    const compared = jsonLines((await cotejo(['compare', '--json'], folder)).stdout)[0] as {
      findings: { id: string }[]
    }
    const id = compared.findings[0]?.id ?? ''
    const { code, stdout } = await cotejo(['why', id], folder)
    expect([code, stdout]).toMatchObject([0, expect.stringContaining(id)])
    expect(stdout).toContain('a.txt:')
    expect(stdout).toContain('b.txt:')
    expect(jsonLines((await cotejo(['why', id, '--json'], folder)).stdout)[0]).toMatchObject({ finding: { id } })
  })

  it('knows no finding that is none', async () => {
    expect((await cotejo(['why', 'nothing'], folder)).code).toBe(2)
  })
})
