import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, it } from 'vitest'
import { LAYERS, type Reading } from '../../src/model/index.js'
import { cotejo, jsonLines, scratch } from './program.js'

const TEXT =
  'The toll rose by 14 per cent last month, the harbour office said on Monday.\r\n\r\nIt had been 300 tonnes.\n'
const { folder, remove } = scratch({
  'a.txt': TEXT,
  'b.md': '# Low water\n\nThe level fell by two metres.',
  'list.jsonl':
    '{"id":"1","text":"It fell by two per cent.","published":"2025-03-04","language":"en","gold":{}}\n{broken\n{"id":"3","text":"It rose by 3 kg.","published":null,"language":"en"}\n',
})
afterAll(remove)
/** Readings, which the schema's test shows them to be. */
const readings = (stdout: string) => jsonLines(stdout) as unknown as Reading[]
const run = (...args: string[]) => cotejo(['read', ...args], folder)

describe('read', () => {
  it('prints one line a document, in the order given, with exact spans', async () => {
    const { code, stdout } = await run('a.txt', 'b.md', '--published', '2025-05-01')
    expect(code).toBe(0)
    const [first, second] = readings(stdout)
    expect(first?.document).toMatchObject({
      text: TEXT,
      published: '2025-05-01',
      publishedBasis: 'given',
      file: 'a.txt',
    })
    expect(second?.document).toMatchObject({ title: 'Low water', file: 'b.md' })
    for (const layer of LAYERS)
      for (const item of first?.[layer] ?? []) {
        expect(typeof item.id).toBe('string')
        if ('span' in item) expect(TEXT.slice(item.span.start, item.span.end)).toBe(item.span.text)
      }
    expect(first?.quantities.length).toBeGreaterThan(0)
  })

  it('keeps to its published schema, which is what the types say', async () => {
    const root = join(import.meta.dirname, '..', '..')
    const check = spawnSync(process.execPath, [join(root, 'scripts', 'schema.mjs'), '--check'], { encoding: 'utf8' })
    expect(check.stderr).toBe('')
    const schema = JSON.parse(readFileSync(join(root, 'schema', 'reading.schema.json'), 'utf8')) as object
    const validate = new Ajv({ strict: false }).compile(schema)
    for (const reading of readings((await run('a.txt', 'b.md', '--published', '2025-05-01')).stdout)) {
      validate(reading)
      expect(validate.errors ?? []).toEqual([])
    }
    expect(validate({ cotejo: 1 })).toBe(false)
  })

  it('is the same to the byte each time', async () => {
    expect((await run('a.txt')).stdout).toBe((await run('a.txt')).stdout)
  })

  it('returns only the layers asked for', async () => {
    const [reading] = readings((await run('a.txt', '--only', 'times,quantities')).stdout)
    const filled = LAYERS.filter((layer) => (reading?.[layer] ?? []).length > 0)
    expect(filled.every((layer) => layer === 'times' || layer === 'quantities')).toBe(true)
  })

  it('reads standard input, and says that a date is missing', async () => {
    const { stdout } = await cotejo(['read', '-'], folder, TEXT)
    const [reading] = readings(stdout)
    expect(reading?.document).toMatchObject({ text: TEXT, file: null })
    expect(reading?.issues.filter(({ code }) => code === 'no_date')).toHaveLength(1)
  })

  it('gives one line for each line of a list', async () => {
    const { code, stdout } = await run('--jsonl', 'list.jsonl')
    expect(code).toBe(1)
    const lines = jsonLines(stdout)
    expect(lines).toHaveLength(3)
    expect(lines[0]?.document).toMatchObject({ text: 'It fell by two per cent.', published: '2025-03-04' })
    expect(lines[1]).toMatchObject({ error: { code: 'json_broken' } })
    expect(lines[2]?.document).toMatchObject({ text: 'It rose by 3 kg.' })
  })

  it('goes on after a file that can not be read', async () => {
    const { code, stdout, stderr } = await run('none.txt', 'a.txt', '--json')
    expect(code).toBe(1)
    expect(jsonLines(stdout)).toHaveLength(1)
    expect(jsonLines(stderr)).toMatchObject([{ error: { code: 'file_not_found' } }])
  })

  it.each([
    ['no file', []],
    ['no such layer', ['a.txt', '--only', 'colours']],
    ['no such day', ['a.txt', '--published', '2025-02-30']],
    ['no such option', ['a.txt', '--colour']],
    ['no such pack', ['a.txt', '--pack', 'none-such']],
    ['files and a list', ['a.txt', '--jsonl', 'list.jsonl']],
  ])('misuse exits with 2: %s', async (_, args) => {
    const { code, stdout, stderr } = await run(...args, '--json')
    expect([code, stdout]).toEqual([2, ''])
    expect(jsonLines(stderr)).toHaveLength(1)
  })
})

describe('the program', () => {
  it('shows how to start, and each command its examples', async () => {
    const help = await cotejo(['--help'], folder)
    expect(help.code).toBe(0)
    for (const command of ['init', 'add', 'status', 'read', 'search', 'pack', 'doctor']) {
      expect(help.stdout).toContain(`  ${command}`)
      const args = command === 'pack' ? ['pack', 'check', '--help'] : [command, '--help']
      const { code, stdout } = await cotejo(args, folder)
      expect(code).toBe(0)
      expect(stdout).toContain('Examples:')
      expect(stdout).toContain('--json')
    }
    expect((await cotejo(['--version'], folder)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })

  it('finds what is amiss, and that nothing is', async () => {
    expect((await cotejo(['doctor'], folder)).code).toBe(0)
    const { code, stdout } = await cotejo(['doctor', '--json', '--workspace', join(folder, 'none')], folder)
    expect(code).toBe(1)
    expect(stdout).toContain('is no workspace')
  })

  it('searches, and says what an empty workspace needs', async () => {
    expect((await cotejo(['init', 'case'], folder)).code).toBe(0)
    const inside = join(folder, 'case')
    expect((await cotejo(['status'], inside)).stdout).toContain('cotejo add FILE|FOLDER')
    await cotejo(['add', '../a.txt', '--published', '2025-05-01', '--publisher', 'The Ferry'], inside)
    const { stdout } = await cotejo(['search', 'tonne'], inside)
    expect(stdout).toContain('../a.txt · The Ferry · 2025-05-01')
    expect(stdout).toContain('300 [tonnes]')
    expect((await cotejo(['search', 'nowhere'], inside)).code).toBe(0)
  })

  it('checks packs', async () => {
    const { code, stdout } = await cotejo(['pack', 'check', 'base', '--json'], folder)
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { valid: true }])
  })
})
