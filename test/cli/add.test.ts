import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.js'
import { cotejo, jsonLines, scratch } from './program.js'

let folder: string
let remove: () => void
const run = (...args: string[]) => cotejo(args, folder)
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)

async function held() {
  const store = await openSqliteStore(join(folder, 'cotejo.sqlite'), { create: false })
  const documents = await store.summaries('local', 'all')
  await store.close()
  return documents
}

beforeEach(async () => {
  ;({ folder, remove } = scratch())
  expect((await run('init')).code).toBe(0)
})
afterEach(() => remove())

/** What became of each file, as `add --json` tells it. */
async function outcomes(...args: string[]) {
  const { code, stdout } = await run('add', '--json', ...args)
  const lines = jsonLines(stdout)
  return {
    code,
    files: lines.filter(({ file }) => file !== undefined).map(({ file, outcome }) => [file, outcome]),
    codes: lines.flatMap(({ issues, error }) => [
      ...((issues ?? []) as { code: string }[]).map(({ code }) => code),
      ...(error === undefined ? [] : [(error as { code: string }).code]),
    ]),
    summary: lines.at(-1)?.summary,
  }
}

describe('add', () => {
  it('adds once, then changes nothing; a changed file is a new version; the same text elsewhere a copy', async () => {
    write('a.txt', 'The river rose on Monday.')
    expect((await outcomes('a.txt', '--published', '2025-03-04')).summary).toEqual({ added: 1 })
    const before = await held()
    expect((await outcomes('./a.txt', '--published', '2025-03-04')).summary).toEqual({ unchanged: 1 })
    expect(await held()).toEqual(before)
    write('b.txt', 'The river rose on Monday.')
    expect((await outcomes('b.txt', '--published', '2025-03-05')).summary).toEqual({ copy: 1 })
    write('a.txt', 'The river rose on Tuesday.')
    expect((await outcomes('a.txt', '--published', '2025-03-04')).summary).toEqual({ new_version: 1 })
    expect(await held()).toHaveLength(3)
  })

  it('goes on after each kind of bad file, and ends with what became of all', async () => {
    const { folder: many, remove: removeMany } = scratch({
      'good.txt':
        'The bridge was closed for three days after the storm, the harbour office said in its report of that week.',
      'empty.txt': '',
      'binary.txt': Buffer.from([1, 0, 2, 0, 0, 3]),
      'paper.pdf': '%PDF-1.7',
      'broken.json': '{"text": "a",\n"b"}',
      'lines.jsonl': '{"text":"It rained in the valley.","language":"en","published":"2025-03-04"}\n{oops\n',
      'page.html': '<html><body><p>Roads were closed<div>all',
      'latin.txt': Buffer.from('Se\u00f1ora Pe\u00f1a habl\u00f3 el lunes \u0097 dijo \u0093no\u0094', 'latin1'),
      'inside/late.json': '{"text":"It will rain in the valley.","language":"en","published":"2031-01-01"}',
    })
    const { code, files, codes, summary } = await outcomes(many, join(many, 'paper.pdf'), join(many, 'missing.txt'))
    removeMany()
    expect(code).toBe(1)
    const inside = files.map(([file, outcome]) => [String(file).slice(many.length + 1), outcome])
    expect(Object.fromEntries(inside)).toEqual({
      'missing.txt': 'failed',
      'binary.txt': 'failed',
      'broken.json': 'failed',
      'empty.txt': 'failed',
      'good.txt': 'added',
      'inside/late.json': 'added',
      'latin.txt': 'added',
      'lines.jsonl#1': 'added',
      'lines.jsonl': 'failed',
      'page.html': 'added',
      'paper.pdf': 'failed',
    })
    // The PDF is met twice: in its folder and by name.
    expect(summary).toEqual({ added: 5, failed: 7 })
    for (const expected of [
      'file_not_found',
      'binary_file',
      'json_broken',
      'empty_file',
      'no_date',
      'future_date',
      'encoding_guessed',
    ])
      expect(codes).toContain(expected)
    expect(await held()).toHaveLength(5)
  })

  it('warns of a missing date once, in words that say what to do', async () => {
    write('a.txt', 'The river rose last month.')
    const { code, stdout, stderr } = await run('add', 'a.txt')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^added {8}a\.txt$/mu)
    expect(stderr).toMatch(/--published.*\[no_date\]/u)
    expect((await run('add', 'a.txt')).stderr).toBe('')
  })

  it('gives an address to one file only', async () => {
    write('a.txt', 'One.')
    write('b.txt', 'Two.')
    const { code, stderr } = await run('add', 'a.txt', 'b.txt', '--url', 'https://example.org/x', '--json')
    expect([code, jsonLines(stderr)[0]]).toMatchObject([2, { error: { code: 'misuse' } }])
    expect(await held()).toEqual([])
  })
})

describe('a workspace that can not be used', () => {
  const errorOf = async (...args: string[]) => {
    const { code, stderr, stdout } = await run(...args, '--json')
    expect(stdout).toBe('')
    const lines = jsonLines(stderr)
    expect(lines).toHaveLength(1)
    const { error } = lines[0] as { error: { code: string; message: string; mend: string } }
    expect(error.mend).not.toBe('')
    return [code, error.code]
  }

  it('unknown, not writable, made already, without a store, broken, of a newer version: one clear error each', async () => {
    write('file', 'not a folder')
    expect(await errorOf('status', '--workspace', 'nowhere')).toEqual([1, 'workspace_unknown'])
    expect(await errorOf('init', '.')).toEqual([1, 'workspace_exists'])
    // A file as the parent can't be written into by anyone, root included.
    expect(await errorOf('init', 'file/case')).toEqual([1, 'folder_not_writable'])
    expect(await errorOf('init', 'other', '--pack', 'no-such-pack')).toEqual([2, 'pack_not_found'])
    expect(readdirSync(folder)).not.toContain('other')

    const database = new Database(join(folder, 'cotejo.sqlite'))
    database.prepare('insert into cotejo_migration (name, timestamp) values (?, ?)').run('9999-later', '2030')
    database.close()
    expect(await errorOf('status')).toEqual([1, 'store_newer'])
    expect(await errorOf('add', 'file')).toEqual([1, 'store_newer'])
    write('cotejo.sqlite', 'no database at all '.repeat(500))
    for (const rest of ['-wal', '-shm']) rmSync(join(folder, `cotejo.sqlite${rest}`), { force: true })
    expect(await errorOf('status')).toEqual([1, 'store_broken'])
    rmSync(join(folder, 'cotejo.sqlite'))
    expect(await errorOf('status')).toEqual([1, 'store_missing'])
    write('cotejo.yaml', '- a list')
    expect(await errorOf('status')).toEqual([1, 'workspace_broken'])
  })

  it('warns of a date that is given later and lies in the future', async () => {
    const { folder: own, remove: end } = scratch({ 'note.txt': 'The bridge was closed on Monday, the council said.' })
    await cotejo(['init'], own)
    await cotejo(['add', 'note.txt', '--published', '2025-03-04'], own)
    const { stderr } = await cotejo(['add', 'note.txt', '--published', '2099-01-01'], own)
    end()
    expect(stderr).toContain('[future_date]')
  })
})
