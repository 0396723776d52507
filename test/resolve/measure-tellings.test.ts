import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { MeasureTelling } from '../../src/model/index.js'
import type { Pack } from '../../src/packs/schema.js'
import { inForceOn } from '../../src/resolve/measure/in-force.js'
import { tellMeasures } from '../../src/resolve/measure/tell.js'
import { resolveMeasures } from '../../src/resolve/measures.js'
import { read } from '../../src/workbench/library.js'
import { loadPack } from '../../src/workbench/packs.js'

interface Case {
  readonly text: string
  readonly language?: string
  readonly published?: string
  readonly told: readonly string[]
}

const base = loadPack('base')
const PACK: Pack = {
  ...base,
  measures: [
    {
      id: 'toll',
      name: 'tolls of Norway on Chile',
      by: 'NO',
      against: 'CL',
      called: ['tariff'],
      apart: ['by', 'against', 'scope'],
      scopes: ['goods', 'steel'],
      defaultScope: 'goods',
      steps: [{ event: 'TARIFF_IMPOSE', state: 'in_force' }],
    },
  ],
}

const tell = async (text: string, language = 'en', published = '2031-06-20') =>
  tellMeasures(await read(text, { pack: PACK, published, language }), PACK)

const shown = ({ state, manner, effective, rate, until }: MeasureTelling): string =>
  `${state} ${manner} ${effective?.start ?? '-'} ${rate?.value ?? '-'}${until === null ? '' : ` until ${until}`}`

const CASES = parse(
  readFileSync(join(import.meta.dirname, '..', 'cases', 'resolve', 'measures.yaml'), 'utf8'),
) as Case[]

// The first text waits for packs and lexicons.
describe('what a document tells of a measure', { timeout: 60_000 }, () => {
  it.each(CASES)('$text', async ({ text, language, published, told }) => {
    expect((await tell(text, language, published)).map(shown)).toEqual(told)
  })

  it('is quoted in its sentence', async () => {
    const text = 'Talks failed. On 4 June Norway imposed tariffs on goods from Chile.'
    const [told] = await tell(text)
    expect(text.slice(told?.quote.start, told?.quote.end)).toBe(told?.quote.text)
  })
})

describe('tellings of several documents', { timeout: 60_000 }, () => {
  it('what was announced and then came is one step, the day it was announced beside the day it holds', async () => {
    const plan = await tell(
      'Norway announced that tariffs on Chilean goods would take effect on 12 June.',
      'en',
      '2031-06-01',
    )
    const done = await tell('On 12 June Norway imposed tariffs of 15 per cent on goods from Chile.', 'en', '2031-06-14')
    const [measure] = resolveMeasures(
      [...plan, ...done].map((one, i) => ({ ...one, document: `d${i}` })),
      PACK,
    )
    expect(measure?.steps).toHaveLength(1)
    expect(measure?.steps[0]).toMatchObject({
      state: 'in_force',
      announced: { start: '2031-06-01' },
      effective: { start: '2031-06-12' },
      rule: 'measure.in_force.fulfilled',
    })
  })

  it('a day on which they differ is shown', async () => {
    const one = await tell('On 12 June Norway imposed tariffs on goods from Chile.', 'en', '2031-06-14')
    const other = await tell('On 11 June Norway imposed tariffs on goods from Chile.', 'en', '2031-06-14')
    const [measure] = resolveMeasures(
      [...one, ...other].map((telling, i) => ({ ...telling, document: `d${i}` })),
      PACK,
    )
    expect(measure?.conflicts.map(({ sentence }) => sentence)).toEqual([
      'Documents differ over from which day it holds: 11 June 2031 or 12 June 2031.',
    ])
  })

  it('a pause signed before the first day keeps it from holding', async () => {
    const law =
      'All goods of Chile shall be subject to a 15 percent tariff on or after June 4, 2031. It is hereby ordered.'
    const pause = 'The tariff on goods from Chile shall be paused until July 9, 2031. It is hereby ordered.'
    const told = [...(await tell(law, 'en', '2031-06-01')), ...(await tell(pause, 'en', '2031-06-03'))]
    const on = (day: string) =>
      inForceOn(
        resolveMeasures(
          told.map((one, i) => ({ ...one, document: `d${i}` })),
          PACK,
        ),
        day,
      )[0]?.state
    expect(['2031-05-31', '2031-06-01', '2031-06-05', '2031-07-09'].map(on)).toEqual([
      'not_yet',
      'announced',
      'paused',
      'in_force',
    ])
  })
})
