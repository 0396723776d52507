// The commands on official series, as a user starts them: adding files, what was revised, a figure recomputed, whether a
// series changed. The situation is one of our own, with a dataset whose files are made here.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { harbourPack, thefts } from './harbour.js'
import { cotejo, scratch } from './program.js'

const REPORT =
  'Thefts in Northtown fell 50 per cent in 2024 compared with 2023. There were 9,999 thefts in Southtown in 2024.\n'

describe('official series', () => {
  let server: Server
  let served = thefts()
  let work: ReturnType<typeof scratch>
  const run = (...args: readonly string[]) => cotejo(args, work.folder)

  beforeAll(async () => {
    server = createServer((_, response) => response.end(served))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    work = scratch({
      ...harbourPack(`http://127.0.0.1:${port}/thefts.csv`),
      'thefts.csv': thefts(),
      'later.csv': thefts(3),
      'other.csv': 'a,b\n1,2\n',
      'report.txt': REPORT,
    })
    const begun = await run('init', '.', '--pack', './pack')
    expect(begun.stderr).toBe('')
  }, 60_000)
  afterAll(() => {
    server.close()
    work.remove()
  })

  it('are listed before any is held, and a claim is left undecided', async () => {
    expect((await run('data', 'list')).stdout).toMatch(/harbour-thefts\s+not held/)
    const { code, stdout } = await run('check', 'There were 1,000 thefts in Southtown in 2024.')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^no suitable data/)
    expect(stdout).toContain('cotejo data list')
  })

  it('are added by publication, told when they are held already, and refused when they are of no dataset', async () => {
    expect(await run('data', 'add', 'thefts.csv', '--vintage', '2024-12')).toMatchObject({ code: 0 })
    expect((await run('data', 'add', 'thefts.csv')).stderr).toMatch(/^unchanged/)
    const unknown = await run('data', 'add', 'other.csv')
    expect(unknown.code).toBe(1)
    expect(unknown.stderr).toContain('no dataset of the pack has a file with these columns')
    expect(await run('data', 'add', 'later.csv', '--vintage', '2025-01')).toMatchObject({ code: 0 })
    const [standing] = JSON.parse((await run('data', 'list', '--json')).stdout)
    expect(standing.held.map(({ vintage }: { vintage: string }) => vintage)).toEqual(['2024-12', '2025-01'])
    expect((await run('data', 'show', 'harbour-thefts')).stdout).toContain('Harbour office')
    expect((await run('data', 'diff', 'harbour-thefts')).stdout).toMatch(/1 values revised from 2024-12 to 2025-01/)
    expect(await run('data', 'show', 'none')).toMatchObject({ code: 2 })
  })

  it('are fetched, and a publisher who changed the columns is told', async () => {
    const pulled = await run('data', 'pull', 'harbour-thefts', '--allow-private')
    expect(pulled.code).toBe(0)
    expect(pulled.stderr).toMatch(/SHA-256 [0-9a-f]{64}/)
    expect((await run('data', 'pull', 'harbour-thefts')).stderr).toContain('address_private')
    served = 'month,quay,thefts\n2024-01,north,1\n'
    const changed = await run('data', 'pull', 'harbour-thefts', '--allow-private', '--json')
    expect(changed.code).toBe(1)
    expect(JSON.parse(changed.stdout)[0].error.code).toBe('dataset_unknown')
  })

  it('decide a claim, in words and in JSON', async () => {
    const told = await run('check', 'Thefts in Northtown fell 45 per cent in 2024 compared with 2023.')
    expect(told.code).toBe(0)
    expect(told.stdout).toMatch(/^reproduced/)
    expect(told.stdout).toContain('What was claimed:')
    const one = JSON.parse((await run('check', 'There were 9,999 thefts in Southtown in 2024.', '--json')).stdout)
    expect(one.verdict).toBe('not_reproduced')
    expect(one.readings[0]).toMatchObject({ own: true, dataset: 'harbour-thefts', place: 'Southtown' })
    expect(await run('check')).toMatchObject({ code: 2 })
    expect((await run('check', 'It rained.')).stderr).toContain('no_figure')
    expect((await run('check', 'Thefts fell.', '--place', 'Nowhere')).stderr).toContain('place_unknown')
  })

  it('decide the claims of documents', async () => {
    await run('add', 'report.txt', '--published', '2025-03-01')
    const checks = JSON.parse((await run('check', '--all', '--json')).stdout)
    expect(checks).toHaveLength(2)
    expect((await run('check', '--all')).stdout).toMatch(/^2 claims: /)
    const { claim, document } = checks[1]
    const again = JSON.parse((await run('check', '--claim', `${document}#${claim.figure}`, '--json')).stdout)
    expect(again.verdict).toBe(checks[1].verdict)
    expect((await run('check', '--claim', 'none#f1')).stderr).toContain('claim_unknown')
  })

  it('tell whether anything changed, refuse where too little is held, and draw it', async () => {
    const fallen = await run('effect', '--at', '2024-01-01', 'thefts', '--place', 'Northtown', '--picture', 'fall.svg')
    expect(fallen.code).toBe(0)
    expect(fallen.stdout).toMatch(/^fall: /)
    expect(fallen.stdout).not.toMatch(/because/)
    expect(readFileSync(join(work.folder, 'fall.svg'), 'utf8')).toMatch(/^<svg/)
    const still = JSON.parse(
      (await run('effect', '--at', '2024-01-01', 'thefts', '--place', 'Southtown', '--json')).stdout,
    )
    expect(still.verdict).toBe('no_change')
    expect((await run('effect', '--at', '2024-11-01', 'thefts', '--place', 'Northtown')).stdout).toMatch(/^refused: /)
    expect((await run('effect', 'the toll', 'thefts')).stderr).toContain('measure_unknown')
    expect(await run('effect', '--at', '2024-01-01', 'rain')).toMatchObject({ code: 2 })
  })
}, 240_000)
