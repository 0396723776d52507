import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cotejo, jsonLines, scratch } from './program.js'

let folder: string
let remove: () => void
beforeAll(async () => {
  ;({ folder, remove } = scratch())
  const first =
    'Chile promised to deploy 300 soldiers to the border by 5 March 2025. Peru plans to release prisoners soon. ' +
    'Chile threatened to seize boats.'
  writeFileSync(join(folder, 'a.txt'), first)
  writeFileSync(join(folder, 'b.txt'), 'Chile deployed 280 soldiers to the border on 3 March 2025.')
  await cotejo(['init', '.'], folder)
  await cotejo(['add', 'a.txt', '--published', '2025-02-01'], folder)
  await cotejo(['add', 'b.txt', '--published', '2025-03-10'], folder)
})
afterAll(() => remove())

const statuses = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await cotejo(['outlook', '--json', ...args], folder)
  expect([code, stderr]).toEqual([0, ''])
  const [{ outlooks } = {}] = jsonLines(stdout) as unknown as [
    { outlooks: { status: string; due: { day: string | null } }[] },
  ]
  return outlooks?.map(({ status, due }) => [status, due.day])
}

describe('outlook', () => {
  it('takes the day it is asked as of', async () => {
    expect(await statuses('--today', '2025-02-10')).toEqual([
      ['open', '2025-03-03'],
      ['open', '2025-03-05'],
      ['open', null],
    ])
    expect(await statuses('--today', '2025-03-06')).toEqual([
      ['overdue', '2025-03-03'],
      ['overdue', '2025-03-05'],
      ['open', null],
    ])
    expect(await statuses('--today', '2025-03-10')).toEqual([
      ['overdue', '2025-03-03'],
      ['kept', '2025-03-05'],
      ['open', null],
    ])
  })

  it('goes by the clock of the command where no day is given', async () => {
    expect(await statuses('--status', 'overdue')).toEqual([['overdue', '2025-03-03']])
  })

  it('shows the evidence, and the rule that gave a day', async () => {
    const { stdout } = await cotejo(['outlook', '--today', '2025-03-10'], folder)
    expect(stdout).toContain('done: b.txt:6 (2025-03-10)  “Chile deployed 280 soldiers to the border on 3 March 2025.”')
    expect(stdout).toContain('“soon” is held to be within 30 days of publication [due.vague]')
    expect(stdout).toMatch(/On 2025-03-10: 1 overdue, 1 open, 1 kept\.\n$/)
  })

  it('counts what has no date, and shows it last where asked', async () => {
    const folded = (await cotejo(['outlook', '--today', '2025-03-10'], folder)).stdout
    expect(folded).toMatch(/\n1 more without a date: --all\nOn 2025-03-10/)
    expect(folded).not.toContain('seize boats')
    const { stdout } = await cotejo(['outlook', '--today', '2025-03-10', '--all'], folder)
    expect(stdout).toMatch(/no day {2}threat.*\n.*seize boats[^■]*On 2025-03-10/)
    expect((await cotejo(['outlook', '--kind', 'threat'], folder)).stdout).toMatch(/^1 without a date: --all\n/)
  })

  it('knows its words', async () => {
    expect((await cotejo(['outlook', '--status', 'lost'], folder)).code).toBe(2)
    expect((await cotejo(['outlook', '--today', 'soon'], folder)).code).toBe(2)
  })
})
