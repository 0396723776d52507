import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cotejo, jsonLines, scratch } from './program.js'

let folder: string
let remove: () => void
beforeEach(async () => {
  ;({ folder, remove } = scratch())
  writeFileSync(
    join(folder, 'a.txt'),
    'Peru seized 40 boats on 3 March 2025. Chile plans to deploy 300 soldiers by 5 May 2025.',
  )
  writeFileSync(join(folder, 'b.txt'), 'Peru seized 45 boats on 3 March 2025, the port said.')
  await cotejo(['init', '.'], folder)
  await cotejo(['add', 'a.txt', '--published', '2025-03-05', '--publisher', 'The Ferry'], folder)
  await cotejo(['add', 'b.txt', '--published', '2025-03-06', '--publisher', 'The Quay'], folder)
})
afterEach(() => remove())

const list = async (...args: readonly string[]) =>
  jsonLines((await cotejo(['review', '--list', '--json', ...args], folder)).stdout) as unknown as {
    id: string
    layer: string
    decision: { verdict: string; by: string; at: string; before: string } | null
    value: Record<string, unknown>
  }[]

const findings = async () =>
  (jsonLines((await cotejo(['compare', '--json'], folder)).stdout)[0] as { findings: { id: string }[] }).findings

describe('review by keys', () => {
  it('accepts, skips, undoes and rejects one at a time, and says who and when', async () => {
    const before = await list()
    const { code, stdout } = await cotejo(['review', '--by', 'Ada Quill'], folder, 'asruq')
    expect([code, stdout]).toMatchObject([0, expect.stringMatching(/\n1 decided\.\n$/)])
    const decided = (await list('--all')).filter(({ decision }) => decision !== null)
    expect(decided.map(({ id, decision }) => [id, decision?.verdict, decision?.by, decision?.at])).toEqual([
      [before[0]?.id, 'accepted', 'Ada Quill', '2026-01-15T12:00:00.000Z'],
    ])
    expect(JSON.parse(decided[0]?.decision?.before ?? '')).toEqual(before[0]?.value)
  })

  it('ends with the keys, and takes a correction', async () => {
    const keys = 'mvalue=41\r'
    const { stdout } = await cotejo(['review', '--layers', 'quantities'], folder, keys)
    expect(stdout).toContain('mended')
    await cotejo(['export', 'csv', '--table', 'figures', '--out', 'figures.csv'], folder)
    expect(readFileSync(join(folder, 'figures.csv'), 'utf8')).toContain('40 boats,41,')
  })

  it('says what a correction may be', async () => {
    const { stdout } = await cotejo(['review', '--layers', 'quantities'], folder, 'mcolour=red\rq')
    expect(stdout).toContain('"colour=red" mends nothing here. Write FIELD=VALUE with one of: kind, value')
    expect(await list('--layers', 'quantities', '--all')).toSatisfy((all: { decision: unknown }[]) =>
      all.every(({ decision }) => decision === null),
    )
  })
})

describe('review by id', () => {
  it('takes a rejected finding out of compare, and undo puts it back', async () => {
    const before = await findings()
    const [finding, ...rest] = before
    expect(finding).toBeDefined()
    const { code } = await cotejo(['review', '--reject', finding?.id ?? ''], folder)
    expect([code, await findings()]).toEqual([0, rest])
    expect((await cotejo(['review', '--undo', '--json'], folder)).code).toBe(0)
    expect(await findings()).toEqual(before)
  })

  it('takes a rejected outlook out of everything, and keeps it out when all is read again', async () => {
    const [outlook] = (await list('--layers', 'outlooks')) ?? []
    await cotejo(['review', '--reject', outlook?.id ?? ''], folder)
    const outlooks = async () =>
      (jsonLines((await cotejo(['outlook', '--json'], folder)).stdout)[0] as { outlooks: unknown[] }).outlooks
    expect(await outlooks()).toEqual([])
    // Another pack reads anew; a renewed date throws the kept reading away; a copy has the same text.
    writeFileSync(
      join(folder, 'cotejo.yaml'),
      readFileSync(join(folder, 'cotejo.yaml'), 'utf8').replace('base', 'us-mexico-security'),
    )
    await cotejo(['add', 'a.txt', '--published', '2025-03-04'], folder)
    expect(await outlooks()).toEqual([])
    expect(await list('--layers', 'outlooks')).toEqual([])
    expect((await list('--layers', 'outlooks', '--all')).map(({ decision }) => decision?.verdict)).toEqual(['rejected'])
  })

  it('says what is wrong', async () => {
    expect((await cotejo(['review', '--accept', 'nothing'], folder)).code).toBe(2)
    expect((await cotejo(['review', '--undo'], folder)).code).toBe(1)
    expect((await cotejo(['review', '--layers', 'dreams'], folder)).code).toBe(2)
    const [first] = await list('--layers', 'quantities')
    expect((await cotejo(['review', '--mend', first?.id ?? ''], folder)).code).toBe(2)
    expect((await cotejo(['review', '--accept', first?.id ?? '', '--set', 'value=1'], folder)).code).toBe(2)
  })
})
