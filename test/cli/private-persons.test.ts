// Victims, relatives and witnesses are named in documents and nowhere in what is shown of them: every command is in
// one of the two tables, so that a new one has to be put in.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cotejo, scratch, start } from './program.js'

const FIRST =
  'Peru seized 40 boats in Lima on 3 March 2025, the port said. Marta Robles, a witness, saw 12 arrests. ' +
  'Robles said that Peru promised to deploy 300 soldiers to Lima by 5 April 2025 for Marta Robles. ' +
  'The United States imposed a tariff of 10 percent on goods from Mexico on 3 March 2025, Marta Robles said. ' +
  'The United Nations blamed Peru for failing to protect Marta Robles from the raids.'
const SECOND = 'Peru seized 45 boats in Lima on 3 March 2025, Marta Robles, a witness, said. Robles had 12 of them.'

const NAME = /robles/iu

let folder: string
let remove: () => void
let finding: string
beforeAll(async () => {
  ;({ folder, remove } = scratch())
  writeFileSync(join(folder, 'a.txt'), FIRST)
  writeFileSync(join(folder, 'b.txt'), SECOND)
  await cotejo(['init', '.', '--pack', 'us-mexico-security'], folder)
  await cotejo(['add', 'a.txt', '--published', '2025-03-10', '--publisher', 'The Ferry'], folder)
  await cotejo(['add', 'b.txt', '--published', '2025-03-11', '--publisher', 'The Quay'], folder)
  const { stdout } = await cotejo(['compare', '--json'], folder)
  finding = (JSON.parse(stdout) as { findings: { id: string }[] }).findings[0]?.id ?? ''
})
afterAll(() => remove())

/** What shows words of documents, with words that must be there. */
const SHOWING: readonly (readonly [command: string, args: readonly string[], seen: string])[] = [
  ['accountability', ['accountability'], 'failing to protect'],
  ['compare', ['compare', '--full'], '40 boats'],
  ['compare', ['compare', 'a.txt', 'b.txt', '--full', '--published', '2025-03-11'], '40 boats'],
  ['explain', ['explain', 'a.txt'], '40 boats'],
  ['in-force', ['in-force', '2025-03-04'], 'tariff'],
  ['outlook', ['outlook', '--all'], '300 soldiers'],
  ['review', ['review', '--list', '--layers', 'names,figures,outlooks,findings,attributions'], '[P1]'],
  ['review', ['review', '--layers', 'names,outlooks,attributions'], '300 soldiers'],
  ['search', ['search', 'witness'], 'witness'],
  ['search', ['search', 'Robles'], '[P]'],
  ['search', ['search', '--entity', 'Marta Robles'], '[P1]'],
  ['search', ['search', '--value', '12'], '12'],
  ['relabel', ['relabel', 'a.txt:5', 'boats', 'of', 'March'], 'boats of March'],
]

/** What tells of files, packs, series, the machine and what was typed, and shows no words of a document. */
const SILENT = ['add', 'check', 'completion', 'data', 'doctor', 'effect', 'init', 'pack', 'rate', 'status', 'verify']

/** What tells of a group as `relabel` does, but not twice of the same. */
const AS_RELABEL = ['join', 'split']

/** What gives a document whole to whoever has it. */
const WHOLE = ['read']

describe('names of private persons', () => {
  it('are of no command that this table leaves out', async () => {
    const { stdout } = await cotejo(['--help'], folder)
    const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]+) /gmu)].map(([, name]) => name)
    const known = [
      ...SHOWING.map(([name]) => name),
      ...SILENT,
      ...AS_RELABEL,
      ...WHOLE,
      'why',
      'export',
      'dossier',
      'serve',
      'demo',
    ]
    expect(commands.length).toBeGreaterThan(15)
    expect([...new Set(commands)].filter((name) => name !== 'help' && !known.includes(name ?? ''))).toEqual([])
  })

  it.each(SHOWING)('%s shows none: %j', async (_, args, seen) => {
    for (const json of [[], ['--json']]) {
      const { code, stdout, stderr } = await cotejo([...args, ...json], folder, 's'.repeat(40))
      expect(code).toBe(0)
      expect(stdout + stderr).toContain(seen)
      expect(stdout + stderr).not.toMatch(NAME)
    }
  })

  it('why shows none', async () => {
    for (const json of [[], ['--json']]) {
      const { code, stdout } = await cotejo(['why', finding, ...json], folder)
      expect([code, stdout]).toEqual([0, expect.stringContaining('45 boats')])
      expect(stdout).not.toMatch(NAME)
    }
  })

  it('a decision is kept whole and told without', async () => {
    const { stdout } = await cotejo(['review', '--list', '--layers', 'names', '--json'], folder)
    const names = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { id: string }]))
    const hidden = names.find((one) => JSON.stringify(one).includes('[P1]'))?.id ?? ''
    for (const args of [['--accept', hidden], ['--undo'], ['--list', '--all', '--layers', 'names']]) {
      const told = await cotejo(['review', ...args, '--json'], folder)
      expect([told.code, told.stdout.includes('[P1]')]).toEqual([0, true])
      expect(told.stdout).not.toMatch(NAME)
    }
  })

  it.each(['xlsx', 'annotations', 'geojson', 'csl-json', 'ics', 'csv'])('export %s has none', async (format) => {
    const out = join(folder, `out-${format}`)
    await cotejo(['export', format, '--out', out], folder)
    const files = format === 'csv' ? readdirSync(out).map((name) => join(out, name)) : [out]
    for (const file of files) {
      const bytes = readFileSync(file)
      const parts = format === 'xlsx' ? Object.values(unzipSync(bytes)) : [bytes]
      for (const part of parts) expect(Buffer.from(part).toString()).not.toMatch(NAME)
    }
  })

  it('dossier and serve show none', async () => {
    mkdirSync(join(folder, 'published'))
    await cotejo(['dossier', '--out', 'published'], folder)
    for (const name of readdirSync(join(folder, 'published')))
      expect(readFileSync(join(folder, 'published', name), 'utf8')).not.toMatch(NAME)
    const server = start(['serve', '--port', '0', '--json'], folder)
    try {
      const address = await new Promise<string>((resolve) => {
        server.stdout?.once('data', (line: Buffer) =>
          resolve((JSON.parse(line.toString()) as { address: string }).address),
        )
      })
      expect(await (await fetch(`${address}/dossier.html`)).text()).toSatisfy(
        (page: string) => page.includes('40 boats') && !NAME.test(page),
      )
    } finally {
      server.kill()
    }
  })
})
