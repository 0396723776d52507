// The program on a workspace that several people share: kills, two at once, and what it says when the database can't
// be had. The moments of the kills are drawn from a seed.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openPostgresStore } from '../../src/store/postgres.js'
import { addressWith, ask, emptyDatabase } from '../store/database.js'
import { cotejo, jsonLines, killedAdding, scratch } from './program.js'

const FILES = 40
const KILLS = 8
const { folder, remove } = scratch()

/** Numerical Recipes' linear congruential generator: the same moments in each run. */
let state = 20250301
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}

let workspaces = 0
let workspace = ''
let database = ''

beforeAll(() => {
  mkdirSync(join(folder, 'files'))
  for (let n = 0; n < FILES; n++) {
    const lines = Array.from(
      { length: 60 },
      (_, line) => `Report ${n}, line ${line}: the gauge stood at ${n + line} metres.`,
    )
    writeFileSync(join(folder, 'files', `${String(n).padStart(2, '0')}.txt`), lines.join('\n'))
  }
})
afterAll(() => {
  process.env.DATABASE_URL = ''
  remove()
})
beforeEach(async () => {
  database = await emptyDatabase()
  process.env.DATABASE_URL = database
  workspace = `case-${workspaces++}`
  expect((await cotejo(['init', workspace], folder)).code).toBe(0)
})

const ADD = () => ['add', 'files', '--json', '--workspace', workspace, '--published', '2025-03-04']

/** The documents that the workspace holds in the database, each looked at whole. */
async function heldWhole(): Promise<Set<string>> {
  const id = /^workspace: (.+)$/mu.exec(readFileSync(join(folder, workspace, 'cotejo.yaml'), 'utf8'))?.[1] ?? ''
  const store = await openPostgresStore(database)
  try {
    expect(await store.problems()).toEqual([])
    const held = await store.summaries(id)
    for (const { document } of held) {
      expect(await store.sourceBytes(id, document.sourceHash)).not.toBeNull()
      expect((await store.document(id, document.id))?.document.text).toContain('gauge')
    }
    expect((await store.search(id, 'gauges', FILES)).length).toBe(held.length)
    return new Set(held.map(({ document }) => document.id))
  } finally {
    await store.close()
  }
}

it('init notes the store and never the password; nothing is written beside it', async () => {
  const manifest = readFileSync(join(folder, workspace, 'cotejo.yaml'), 'utf8')
  expect(manifest).toContain('store: postgres')
  expect(manifest).not.toContain(new URL(database).password)
  expect(manifest).not.toContain('127.0.0.1')
  const file = await cotejo(['init', `${workspace}-file`, '--store', 'sqlite', '--json'], folder)
  expect(JSON.parse(file.stdout)).toMatchObject({ store: 'sqlite' })
  expect((await cotejo(['doctor', '--workspace', workspace], folder)).code).toBe(0)
})

it('holds every document it said it added, after each kill, and is finished by the next add', async () => {
  const said = new Set<string>()
  for (let n = 0; n < KILLS; n++) {
    const after = n === 0 ? 0 : Math.min(FILES - 1, said.size + Math.floor(random() * 5))
    for (const id of await killedAdding(ADD(), folder, { after, delay: n === 0 ? random() * 600 : random() * 8 }))
      said.add(id)
    const held = await heldWhole()
    for (const id of said) expect(held).toContain(id)
  }
  expect((await cotejo(ADD(), folder)).code).toBe(0)
  expect((await heldWhole()).size).toBe(FILES)
}, 120_000)

it('two at once both finish with all documents, also from a copy of the folder', async () => {
  const copy = `${workspace}-of-ben`
  cpSync(join(folder, workspace), join(folder, copy), { recursive: true })
  const runs = await Promise.all(
    [ADD(), ADD().map((word) => (word === workspace ? copy : word))].map((args) => cotejo(args, folder)),
  )
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  const counts = runs.map(({ stdout }) => jsonLines(stdout).at(-1)?.summary as Record<string, number>)
  expect(counts.reduce((sum, { added = 0 }) => sum + added, 0)).toBe(FILES)
  expect(counts.reduce((sum, { unchanged = 0 }) => sum + unchanged, 0)).toBe(FILES)
  const found = await cotejo(['search', 'gauge', '--limit', '3', '--workspace', copy, '--json'], folder)
  expect(jsonLines(found.stdout)).toHaveLength(3)
}, 60_000)

it('a connection that is cut ends the command with one error, and nothing is half written', async () => {
  await ask(
    database,
    `create function stall() returns trigger language plpgsql as
     'begin if (select count(*) from document) > 5 then perform pg_sleep(20); end if; return new; end';
     create trigger stall before insert on document_bytes for each row execute function stall()`,
  )
  const run = cotejo(ADD(), folder)
  const others = `from pg_stat_activity where application_name = 'cotejo' and datname = current_database()`
  while ((await ask(database, `select 1 ${others} and wait_event = 'PgSleep'`)).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 20))
  await ask(database, `select pg_terminate_backend(pid) ${others}`)
  const { code, stderr } = await run
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'store_lost' } })
  await ask(database, 'drop trigger stall on document_bytes')
  expect((await heldWhole()).size).toBe(5)
  expect((await cotejo(ADD(), folder)).code).toBe(0)
  expect((await heldWhole()).size).toBe(FILES)
}, 60_000)

it('tells what keeps it from the database, in words and without the password', async () => {
  const open = async (url: string) => {
    process.env.DATABASE_URL = url
    process.env.COTEJO_DEBUG = '1'
    const { code, stderr } = await cotejo(['status', '--workspace', workspace], folder)
    process.env.COTEJO_DEBUG = ''
    expect(stderr).not.toContain('open-sesame')
    return `${code} ${/\[(\w+)\]/u.exec(stderr)?.[1]}`
  }
  expect(await open('')).toBe('2 store_address')
  expect(await open('postgres://ana:open-sesame@:bad:/')).toBe('2 store_address')
  expect(await open(addressWith({ password: 'open-sesame' }))).toBe('1 store_login')
  expect(await open(addressWith({ port: 1, password: 'open-sesame' }))).toBe('1 store_unreachable')
  expect(await open(await emptyDatabase())).toBe('1 store_missing')
}, 30_000)
