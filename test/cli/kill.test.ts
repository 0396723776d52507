// What `add` says it added is held, whatever stops it. The real program is killed at twenty moments; the moments are
// drawn from a seed: after how many lines, and how long after that.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.js'
import { cotejo, jsonLines, killedAdding, scratch } from './program.js'

const FILES = 40
const KILLS = 20
const { folder, remove } = scratch()

/** Numerical Recipes' linear congruential generator: the same moments in each run. */
let state = 20250301
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}

beforeAll(async () => {
  mkdirSync(join(folder, 'files'))
  for (let n = 0; n < FILES; n++) {
    const text = Array.from(
      { length: 60 },
      (_, line) => `Report ${n}, line ${line}: the gauge stood at ${n + line} metres.`,
    )
    writeFileSync(join(folder, 'files', `${String(n).padStart(2, '0')}.txt`), text.join('\n'))
  }
  expect((await cotejo(['init', 'blank'], folder)).code).toBe(0)
})
afterAll(remove)

it('holds every document it said it added, after each of twenty kills', async () => {
  let killedMidway = 0
  for (let n = 0; n < KILLS; n++) {
    const workspace = join(folder, `case-${n}`)
    cpSync(join(folder, 'blank'), workspace, { recursive: true })
    const after = Math.floor(random() * FILES)
    const delay = after === 0 ? Math.floor(random() * 800) : random() * 8
    const printed = await killedAdding(
      ['add', 'files', '--json', '--workspace', workspace, '--published', '2025-03-04'],
      folder,
      {
        after,
        delay,
      },
    )
    if (printed.length < FILES) killedMidway++
    const store = await openSqliteStore(join(workspace, 'cotejo.sqlite'), { create: false })
    expect(await store.problems()).toEqual([])
    const held = new Set((await store.summaries('local')).map(({ document }) => document.id))
    for (const id of printed) expect(held).toContain(id)
    // Whole documents only: each held one has its bytes and its words.
    for (const { document } of await store.summaries('local')) {
      expect(await store.sourceBytes('local', document.sourceHash)).not.toBeNull()
      expect((await store.document('local', document.id))?.document.text).toContain('gauge')
    }
    expect((await store.search('local', 'gauges', FILES)).length).toBe(held.size)
    await store.close()
  }
  expect(killedMidway).toBeGreaterThan(KILLS / 2)
}, 300_000)

it('a killed add is finished by the next', async () => {
  const workspace = join(folder, 'again')
  cpSync(join(folder, 'blank'), workspace, { recursive: true })
  await killedAdding(['add', 'files', '--json', '--workspace', workspace, '--published', '2025-03-04'], folder, {
    after: 5,
    delay: 1,
  })
  expect((await cotejo(['add', 'files', '--workspace', workspace], folder)).code).toBe(0)
  const status = await cotejo(['status', '--json', '--workspace', workspace], folder)
  expect(JSON.parse(status.stdout)).toMatchObject({ documents: FILES })
}, 120_000)

it('two at once both finish with all documents', async () => {
  const workspace = join(folder, 'both')
  cpSync(join(folder, 'blank'), workspace, { recursive: true })
  const runs = await Promise.all(
    [1, 2].map(() => cotejo(['add', 'files', '--json', '--workspace', workspace, '--published', '2025-03-04'], folder)),
  )
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  const counts = runs.map(({ stdout }) => jsonLines(stdout).at(-1)?.summary as Record<string, number>)
  expect(counts.reduce((sum, { added = 0 }) => sum + added, 0)).toBe(FILES)
  expect(counts.reduce((sum, { unchanged = 0 }) => sum + unchanged, 0)).toBe(FILES)
}, 120_000)
