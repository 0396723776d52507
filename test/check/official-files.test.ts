// The sample situation's claims against the official files themselves. The files are no part of the project: where the
// folder with them is not beside it, what is tested here can't be.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Check, CheckKind, CheckVerdict } from '../../src/model/index.js'
import { checkTyped } from '../../src/workbench/check.js'
import { addData } from '../../src/workbench/data.js'
import { loadPack } from '../../src/workbench/packs.js'
import { initWorkspace, openWorkspace, type Workspace } from '../../src/workbench/workspace.js'

const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')
const FILES = [
  'sesnsp-victimas-estatal/victimas_estado_mes_por_corte.csv.gz',
  'sesnsp-municipal-homicidio',
  'rnpdno-municipal',
  'cdc-vsrr-us',
  'mx-catalogs/ageeml_catalog.csv',
  'mx-catalogs/conapo_pob_ent_gender_1950_2070.csv.gz',
  'mx-catalogs/conapo_poblacion_municipal_1990_2040.csv.gz',
  'fto-2025',
  'sesnsp-estatal-carpetas',
  'cbp-drug-seizures/nationwide-drugs-fy23-fy26-apr.csv.gz',
  'border-patrol-encounters/sbo-encounters-fy22-fy25-aug.csv',
]

interface Case {
  readonly text: string
  readonly published: string
  readonly places?: readonly string[]
  readonly verdict: CheckVerdict
  /** What the claim's own readings give, rounded to a tenth. */
  readonly own: readonly number[]
}

const CASES: readonly Case[] = [
  {
    text: 'There were 14,102 homicide victims between October 2024 and March 2025.',
    published: '2025-05-01',
    places: ['MX'],
    verdict: 'reproduced',
    own: [14_113],
  },
  {
    text: 'Daily murders are down 14 per cent from September 2024.',
    published: '2025-05-01',
    places: ['MX'],
    verdict: 'reproduced',
    own: [-13.8, -10.8],
  },
  {
    text: 'From October 2024 to March 2025 murders were 1 per cent lower than in the same period a year before.',
    published: '2025-05-01',
    places: ['MX'],
    verdict: 'reproduced',
    own: [-0.9, -0.4],
  },
  {
    text: 'From October 2024 to March 2025 murders were 1 per cent lower than from April to September 2024.',
    published: '2025-05-01',
    places: ['MX'],
    verdict: 'reproduced_under_other_readings',
    own: [-8.9, -9.4],
  },
  {
    text: 'Of all murders in Mexico, 75 per cent happen in 7 per cent of municipalities.',
    published: '2025-05-01',
    verdict: 'reproduced',
    own: [6.8, 7.4, 7.4],
  },
  {
    text: 'Overdose deaths in the United States fell 24 percent in the 12 months to September 2024.',
    published: '2025-03-10',
    verdict: 'not_reproduced',
    own: [-20.8, -21],
  },
  {
    text: '1,297 people were reported missing in Sinaloa between September 2024 and April 2025.',
    published: '2025-05-10',
    verdict: 'reproduced',
    own: [1268],
  },
  {
    text: 'CBP seized 760 pounds of fentanyl in March 2025.',
    published: '2025-05-01',
    verdict: 'reproduced',
    own: [762.7],
  },
  {
    text: 'The Border Patrol apprehended 7,181 people at the southwest border in March 2025.',
    published: '2025-05-01',
    verdict: 'reproduced',
    own: [7180],
  },
]

/** A claim of the table; see its head. */
interface Told {
  readonly text: string
  readonly published: string
  readonly place?: string
  readonly verdict: CheckVerdict
  readonly own?: number
  readonly kind?: CheckKind
  readonly any?: boolean
}

const TOLD = parse(
  readFileSync(join(import.meta.dirname, '..', 'cases', 'check', 'official-claims.yaml'), 'utf8'),
) as readonly Told[]

/** Figures of the table are rounded. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.051 + 0.006 * Math.abs(b)

describe.runIf(existsSync(DATA))('claims against official files', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-official-'))
  const pack = loadPack('us-mexico-security')
  let workspace: Workspace

  const check = async ({
    text,
    published,
    places,
  }: Pick<Case, 'text' | 'published' | 'places'>): Promise<readonly Check[]> =>
    await checkTyped(workspace, pack, { text, published, ...(places === undefined ? {} : { places }) }, '2025-07-31')

  beforeAll(async () => {
    await initWorkspace(folder, { pack: 'us-mexico-security', now: '2025-07-31T00:00:00Z', kept: 'sqlite' })
    workspace = await openWorkspace(folder, folder)
    const paths = FILES.map((file) => join(DATA, file))
    for await (const outcome of addData(workspace, pack, paths, { vintage: null, now: '2025-07-31T00:00:00Z' }))
      expect(outcome.kind, outcome.file).not.toBe('failed')
  }, 400_000)
  afterAll(async () => {
    await workspace.store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(CASES)('$text', async (one) => {
    const [first] = await check(one)
    expect(first?.verdict).toBe(one.verdict)
    const own = first?.readings.filter((reading) => reading.own).map(({ computed }) => Math.round(computed * 10) / 10)
    expect(own?.sort()).toEqual([...one.own].sort())
  })

  it.each(TOLD)('$text', async ({ text, published, place, verdict, own, kind, any }) => {
    const checks = await check({ text, published, ...(place === undefined ? {} : { places: [place] }) })
    const meant =
      kind === undefined && any !== true
        ? checks.slice(0, 1)
        : checks.filter(({ claim }) => kind === undefined || claim.kind === kind)
    const found = any === true ? (meant.find((one) => one.verdict === verdict) ?? meant[0]) : meant[0]
    expect(found?.verdict).toBe(verdict)
    if (own === undefined) return
    const computed = found?.readings.filter((reading) => reading.own).map((reading) => reading.computed) ?? []
    expect(
      computed.some((value) => near(value, own)),
      computed.join(),
    ).toBe(true)
  })

  it('a comparison is true of all reports and false of those still missing', async () => {
    const text = 'Between September 2024 and April 2025 more people went missing in Sinaloa than were murdered.'
    const compared = (await check({ text, published: '2025-05-10' })).find(({ claim }) => claim.kind === 'comparison')
    expect(compared?.verdict).toBe('reproduced')
    expect(compared?.readings.find(({ own }) => own)).toMatchObject({ observed: 1268, against: 1177 })
    const still = compared?.readings.find(({ definition, against }) => definition === 'not_located' && against === 1177)
    expect(still).toMatchObject({ observed: 767, reproduces: false })
  })

  it('what drives a result, how usual its baseline is, and what was not loaded stand beside it', async () => {
    const [fall] = await check(CASES[2] as Case)
    expect(fall?.drivers.find(({ leftOut }) => leftOut === 'Sinaloa')?.computed).toBeCloseTo(-5.76, 2)
    const [daily] = await check(CASES[1] as Case)
    expect(daily?.usualness).toMatchObject({ rank: 3, of: 12 })
    expect(daily?.signRobust).toBe(false)
    const [overdoses] = await check(CASES[5] as Case)
    expect(overdoses?.warnings.map(({ code }) => code)).toContain('release_not_loaded')
  })
})
