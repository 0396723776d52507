// Reading in threads: the same comes of it as of reading one document after another, whatever the order in which
// documents were added, and a command that is killed amid it has lost nothing of what was read by then.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cotejo, scratch, start } from './program.js'

const FILES = 60
const { folder, remove } = scratch()
const TOWNS = ['Arnholm', 'Belstad', 'Corvik', 'Dunmere', 'Elsford']

/** One of five towns' storms, told in one of three ways; some give another number. */
function report(n: number): string {
  const town = TOWNS[n % TOWNS.length]
  const dead = 12 + (n % TOWNS.length) + (n % 7 === 0 ? 1 : 0)
  const told = [
    `At least ${dead} people were killed when a storm hit ${town} on 4 March 2025, the police said.`,
    `The storm of 4 March 2025 killed ${dead} people in ${town}. Officials arrested ${n + 20} people after it.`,
    `On 4 March 2025 ${dead} residents of ${town} died in a storm, and 340 soldiers were sent there.`,
  ]
  const around = Array.from({ length: 6 }, (_, line) => `In street ${line} of ${town} ${n + line} houses were damaged.`)
  return [told[n % told.length], ...around].join('\n\n')
}

const name = (n: number): string => `${String(n).padStart(2, '0')}.txt`
const compared = async (workspace: string, threads: number): Promise<string> => {
  const run = await cotejo(['compare', '--json', '--workspace', workspace], folder, '', {
    COTEJO_THREADS: String(threads),
  })
  expect(run.stderr).toBe('')
  return run.stdout
}
/** How many rows of a table a workspace holds, seen from outside. */
const rows = (workspace: string, table: 'reading' | 'comparison'): number => {
  const database = new Database(join(folder, workspace, 'cotejo.sqlite'))
  const row = database.prepare(`select count(*) as count from ${table}`).all()[0] as { count: number }
  database.close()
  return row.count
}

let expected = ''
beforeAll(async () => {
  mkdirSync(join(folder, 'files'))
  for (let n = 0; n < FILES; n++) writeFileSync(join(folder, 'files', name(n)), report(n))
  expect((await cotejo(['init', 'added'], folder)).code).toBe(0)
  const added = await cotejo(['add', 'files', '--workspace', 'added', '--published', '2025-03-05'], folder)
  expect(added.code).toBe(0)
  cpSync(join(folder, 'added'), join(folder, 'alone'), { recursive: true })
  expected = await compared('alone', 0)
}, 300_000)
afterAll(remove)

it('gives the same to the byte with any number of threads', async () => {
  expect(JSON.parse(expected).findings.length).toBeGreaterThan(5)
  for (const threads of [1, 3]) {
    const workspace = `threads-${threads}`
    cpSync(join(folder, 'added'), join(folder, workspace), { recursive: true })
    expect(await compared(workspace, threads)).toBe(expected)
    // The second time everything is taken from the store.
    expect(await compared(workspace, 0)).toBe(expected)
  }
}, 240_000)

it('gives the same whatever the order of adding, and whatever was compared in between', async () => {
  expect((await cotejo(['init', 'backward'], folder)).code).toBe(0)
  const files = Array.from({ length: FILES }, (_, n) => `files/${name(FILES - 1 - n)}`)
  for (const some of [files.slice(0, 40), files.slice(40, -1), files.slice(-1)]) {
    const added = await cotejo(['add', ...some, '--workspace', 'backward', '--published', '2025-03-05'], folder)
    expect(added.code).toBe(0)
    const now = await compared('backward', 2)
    expect(JSON.parse(now).sources).toHaveLength(files.indexOf(some.at(-1) as string) + 1)
    if (some.length === 1) expect(now).toBe(expected)
  }
}, 240_000)

it('killed amid comparing, it has lost nothing', async () => {
  cpSync(join(folder, 'alone'), join(folder, 'half'), { recursive: true })
  const database = new Database(join(folder, 'half', 'cotejo.sqlite'))
  // As when it was stopped before it had kept all, amid the work on one document more.
  database.exec(
    'delete from comparison where rowid % 2 = 0; delete from reading where document = (select min(document) from reading)',
  )
  database.close()
  const child = start(['compare', '--json', '--workspace', 'half'], folder, { COTEJO_THREADS: '0' })
  const ended = new Promise((resolve) => child.on('close', resolve))
  child.stdout?.once('data', () => child.kill('SIGKILL'))
  await ended
  expect(await compared('half', 0)).toBe(expected)
}, 240_000)

it('killed amid what one document more takes, it lists and tells the same as when nothing was kept', async () => {
  const listed = async (workspace: string): Promise<string> =>
    (await cotejo(['compare', '--workspace', workspace], folder, '', { COTEJO_THREADS: '0' })).stdout
  cpSync(join(folder, 'added'), join(folder, 'anew'), { recursive: true })
  const anew = await listed('anew')
  expect(anew).toContain('60 documents')
  const files = Array.from({ length: FILES }, (_, n) => `files/${name(n)}`)
  expect((await cotejo(['init', 'grown'], folder)).code).toBe(0)
  for (const some of [files.slice(0, -1), files.slice(-1)]) {
    const added = await cotejo(['add', ...some, '--workspace', 'grown', '--published', '2025-03-05'], folder)
    expect(added.code).toBe(0)
    if (some.length > 1) expect(await listed('grown')).toContain('59 documents')
  }
  const before = rows('grown', 'comparison')
  const child = start(['compare', '--workspace', 'grown'], folder, { COTEJO_THREADS: '0' })
  const ended = new Promise((resolve) => child.on('close', resolve))
  // Once something of the new document is kept: what was read of it, or what was found on copies, matters or groups.
  while (rows('grown', 'reading') < FILES && rows('grown', 'comparison') <= before && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGKILL')
  await ended
  expect(await listed('grown')).toBe(anew)
  expect(await compared('grown', 0)).toBe(expected)
}, 240_000)

it('killed amid reading, it goes on where it was', async () => {
  cpSync(join(folder, 'added'), join(folder, 'killed'), { recursive: true })
  const child = start(['compare', '--workspace', 'killed'], folder, { COTEJO_THREADS: '2' })
  const ended = new Promise((resolve) => child.on('close', resolve))
  let held = 0
  while (held === 0 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    held = rows('killed', 'reading')
  }
  child.kill('SIGKILL')
  await ended
  // Ten documents at a time are kept.
  const kept = rows('killed', 'reading')
  expect(kept).toBeGreaterThan(0)
  expect(kept % 10).toBe(0)
  expect(await compared('killed', 2)).toBe(expected)
  expect(rows('killed', 'reading')).toBe(FILES)
}, 240_000)
