import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CotejoError } from '../../src/model/index.js'
import type { Pack } from '../../src/packs/schema.js'
import { bundledPacks, checkPack, listPacks, loadPack, problemLine } from '../../src/workbench/packs.js'

const names = listPacks().map((pack) => pack.name)

describe('the packs that come with Cotejo', () => {
  it('are the base and one situation', () => {
    expect(names).toEqual(['base', 'us-mexico-security'])
  })

  it.each(names)('%s has no problem, warnings included', (name) => {
    expect(checkPack(name).problems.map(problemLine)).toEqual([])
  })

  it.each(names)('%s is found by its folder too', (name) => {
    expect(loadPack(`${bundledPacks()}/${name}`).manifest.name).toBe(name)
  })

  const pack: Pack = loadPack('us-mexico-security')

  it('give triggers in lower case and objects too, so that texts are matched without case', () => {
    const words = [
      ...pack.events
        .flatMap((event) => [...event.verbs, ...event.nouns])
        .map((t) => (typeof t === 'string' ? t : t.word)),
      ...pack.objects.flatMap((object) => object.words),
    ]
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
  })

  it('give every event type a trigger, nouns beside verbs, or nouns alone of what no one does', () => {
    const silent = pack.events.filter(
      (event) => (event.verbs.length === 0 && !event.befalls) || event.nouns.length === 0,
    )
    expect(silent.map((event) => event.id)).toEqual([])
  })

  it('put every event type of the situation on one of its tracks or on none', () => {
    const tracks = new Set(pack.manifest.tracks.map((track) => track.id))
    expect([...tracks]).toEqual(['pressure', 'response', 'outcome'])
    expect(pack.events.filter((event) => event.track !== undefined).length).toBeGreaterThan(30)
  })

  it('say where every country, state and town lies, and no town far from where it is', () => {
    const places = new Map(pack.places.map((place) => [place.id, place]))
    const located = pack.places.filter(({ kind }) => ['country', 'state', 'city', 'facility'].includes(kind))
    expect(located.filter(({ point }) => point === undefined).map(({ id }) => id)).toEqual([])
    const far = located.filter(({ kind, point, within }) => {
      const around = within === undefined ? undefined : places.get(within)
      if (point === undefined || around?.point === undefined) return false
      const [north, east] = [point.latitude - around.point.latitude, point.longitude - around.point.longitude]
      const most = around.kind === 'state' || kind === 'facility' ? 9 : 60
      return Math.hypot(north, east * Math.cos((point.latitude * Math.PI) / 180)) > most
    })
    expect(far.map(({ id }) => id)).toEqual([])
  })

  it('leave no day of an office to two holders but the one on which it is handed over', () => {
    for (const office of new Set(pack.terms.map((term) => term.office))) {
      const terms = pack.terms.filter((term) => term.office === office)
      const sorted = [...terms].sort((a, b) => a.start.localeCompare(b.start))
      for (const [i, term] of sorted.entries()) {
        const next = sorted[i + 1]
        if (next !== undefined) expect(term.end !== null && term.end <= next.start).toBe(true)
      }
    }
  })
})

describe('a pack that cannot be loaded', () => {
  it('is told by name with those that there are', () => {
    const load = () => loadPack('us-mexico-securty')
    expect(load).toThrow(CotejoError)
    expect(load).toThrow(expect.objectContaining({ code: 'pack_not_found', exitCode: 2 }))
  })

  it('is told with each line and what to write', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'cotejo-pack-')), 'harbour')
    mkdirSync(folder)
    writeFileSync(
      join(folder, 'pack.yaml'),
      'name: harbour\ntitle: The harbour\nversion: 1.0.0\nlicence: CC0-1.0\nlanguages: [en]\nextends: [base]\n',
    )
    writeFileSync(join(folder, 'places.yaml'), '- id: quay\n  kind: city\n  name: Quay\n  within: PTT\n')
    expect(() => loadPack(folder)).toThrow(
      expect.objectContaining({
        code: 'pack_invalid',
        message: expect.stringContaining('places.yaml:4: There is no place "PTT". — Did you mean "PT"?'),
      }),
    )
    rmSync(folder, { recursive: true })
  })

  it('is told with its first problems where there are many', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'cotejo-pack-')), 'harbour')
    mkdirSync(folder)
    writeFileSync(
      join(folder, 'pack.yaml'),
      'name: harbour\ntitle: The harbour\nversion: 1.0.0\nlicence: CC0-1.0\nlanguages: [en]\nextends: [base]\n',
    )
    const quays = Array.from(
      { length: 25 },
      (_, i) => `- { id: quay-${i}, kind: city, name: Quay ${i}, within: PTT }\n`,
    )
    writeFileSync(join(folder, 'places.yaml'), quays.join(''))
    const told = (() => {
      try {
        loadPack(folder)
      } catch (error) {
        return error
      }
    })()
    expect(told).toMatchObject({ mend: `See all of it with: cotejo pack check ${folder}` })
    expect(String(told).match(/There is no place/gu)).toHaveLength(10)
    expect(String(told)).toMatch(/\nand 15 more$/u)
    expect(checkPack(folder).problems).toHaveLength(25)
    rmSync(folder, { recursive: true })
  })

  it('does not let a name leave the folders of packs', () => {
    expect(() => loadPack('../packs')).toThrow(expect.objectContaining({ code: 'pack_not_found' }))
  })
})
