import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cotejo, jsonLines, scratch } from './program.js'

const TEXT =
  'Peru seized 40 boats in Lima on 3 March 2025, the port said. Marta Robles, a witness, saw 12 arrests. ' +
  'Chile promised to deploy 300 soldiers to the border by 5 April 2025. Peru may arrest more smugglers. Robles left. ' +
  'Chile seized 9 boats in the Pacific Ocean on 3 March 2025.'

let folder: string
let remove: () => void
beforeAll(async () => {
  ;({ folder, remove } = scratch())
  writeFileSync(join(folder, 'a.txt'), TEXT)
  await cotejo(['init', '.'], folder)
  await cotejo(['add', 'a.txt', '--published', '2025-03-10', '--publisher', 'The Ferry'], folder)
})
afterAll(() => remove())

const FILES = {
  xlsx: 'dossier.xlsx',
  annotations: 'annotations.jsonld',
  geojson: 'places.geojson',
  'csl-json': 'sources.json',
  ics: 'deadlines.ics',
}

describe('export', () => {
  it.each(Object.entries(FILES))('writes %s, the same each time, without private persons', async (format, name) => {
    const { code, stdout } = await cotejo(['export', format, '--json'], folder)
    const [told] = jsonLines(stdout)
    expect([code, told]).toMatchObject([0, { format, files: [join(folder, name)] }])
    expect(Number(told?.count)).toBeGreaterThan(0)
    const first = readFileSync(join(folder, name))
    expect(first.toString()).not.toContain('Robles')
    await cotejo(['export', format, '--out', 'again'], folder)
    expect(readFileSync(join(folder, 'again')).equals(first)).toBe(true)
  })

  it('writes a folder of tables, or one to standard output', async () => {
    const all = await cotejo(['export', 'csv', '--out', 'tables'], folder)
    expect([all.code, existsSync(join(folder, 'tables', 'findings.csv'))]).toEqual([0, true])
    const { stdout } = await cotejo(['export', 'csv', '--table', 'figures', '--out', '-'], folder)
    expect(stdout).toBe(readFileSync(join(folder, 'tables', 'figures.csv'), 'utf8'))
    expect(stdout).toContain('40 boats')
    expect(stdout).toContain('[P1]········, a witness')
    expect(stdout).not.toContain('Robles')
  })

  it('hides private persons in the dossier too', async () => {
    await cotejo(['dossier'], folder)
    for (const name of ['dossier.html', 'dossier.md'])
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain('Robles')
  })

  it('says what it leaves out', async () => {
    expect((await cotejo(['export', 'geojson'], folder)).stderr).toContain(
      'the pack gives no point for them: 1 of 2 places',
    )
    const { features } = JSON.parse(readFileSync(join(folder, 'places.geojson'), 'utf8')) as {
      features: { id: string; geometry: unknown }[]
    }
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['pacific-ocean', null],
      ['PE-lima', { type: 'Point', coordinates: [-77.03, -12.04] }],
    ])
    expect((await cotejo(['export', 'ics'], folder)).stderr).toContain('no day is known by which they are due: 1 of ')
  })

  it('says what is wrong', async () => {
    expect((await cotejo(['export', 'pdf'], folder)).code).toBe(2)
    expect((await cotejo(['export', 'xlsx', '--table', 'figures'], folder)).code).toBe(2)
    expect((await cotejo(['export', 'csv', '--out', '-'], folder)).code).toBe(2)
    const unknown = await cotejo(['export', 'csv', '--table', 'x', '--json'], folder)
    expect([unknown.code, JSON.parse(unknown.stderr)]).toMatchObject([2, { error: { code: 'table_unknown' } }])
  })
})
