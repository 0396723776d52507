import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cotejo, jsonLines, scratch } from './program.js'

let folder: string
let remove: () => void
beforeEach(async () => {
  ;({ folder, remove } = scratch({
    'a.txt': 'Peru seized 40 boats on 3 March 2025.',
    'b.txt': 'Peru seized 45 boats on 3 March 2025, the port said.',
    'c.txt': 'Peru seized 12 boats on 9 March 2025.',
  }))
  await cotejo(['init', '.'], folder)
  await cotejo(['add', 'a.txt', 'b.txt', 'c.txt', '--published', '2025-03-10', '--language', 'en'], folder)
})
afterEach(() => remove())

interface Group {
  readonly id: string
  readonly what: string
  readonly mentions: readonly { readonly id: string; readonly file: string }[]
}

const groups = async (): Promise<readonly Group[]> => {
  const [comparison] = jsonLines((await cotejo(['compare', '--json'], folder)).stdout)
  return (comparison as { occurrences: readonly Group[] }).occurrences
}

/** The files told of together. */
const together = async (): Promise<string[]> =>
  (await groups())
    .map(({ mentions }) =>
      mentions
        .map(({ file }) => file.slice(0, 1))
        .sort()
        .join(''),
    )
    .sort()

describe('a person who joins, splits and names', () => {
  it('is obeyed until the decision is taken back', async () => {
    expect(await together()).toEqual(['ab', 'c'])
    expect((await cotejo(['join', 'a.txt:5', 'c.txt:5', '--by', 'Ada Quill'], folder)).code).toBe(0)
    expect(await together()).toEqual(['abc'])
    expect((await cotejo(['split', 'b.txt:5'], folder)).stdout).toMatch(/^split: .+ \(3\) → .+ \(1\)\n$/u)
    expect(await together()).toEqual(['ac', 'b'])
    expect((await cotejo(['review', '--undo'], folder)).stdout).toBe('withdrawn: split\n')
    expect(await together()).toEqual(['abc'])
    expect((await cotejo(['review', '--undo', '--by', 'Ada Quill'], folder)).code).toBe(0)
    expect(await together()).toEqual(['ab', 'c'])
  })

  it('is obeyed when all is read again, and when documents come to it', async () => {
    const [, single] = [...(await groups())].sort((x, y) => y.mentions.length - x.mentions.length)
    await cotejo(['join', 'a.txt:5', single?.id ?? ''], folder)
    await cotejo(['relabel', 'c.txt:5', 'boats', 'of', 'March'], folder)
    // Another pack reads anew; a renewed date throws the kept reading away.
    const settings = join(folder, 'cotejo.yaml')
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('base', 'us-mexico-security'))
    await cotejo(['add', 'a.txt', '--published', '2025-03-12'], folder)
    writeFileSync(join(folder, 'd.txt'), 'Chile seized 300 rifles on 1 March 2025.')
    await cotejo(['add', 'd.txt', '--published', '2025-03-10', '--language', 'en'], folder)
    expect(await together()).toEqual(['abc', 'd'])
    expect((await groups()).map(({ what }) => what)).toContain('boats of March')
  })

  it('is told what cannot be done', async () => {
    for (const args of [
      ['join', 'a.txt:5', 'b.txt:5'],
      ['split', 'a.txt:5', 'b.txt:5'],
      ['split', (await groups())[0]?.id ?? ''],
      ['join', 'nowhere.txt:5', 'a.txt:5'],
    ]) {
      const { code, stderr } = await cotejo(args, folder)
      expect([args, code, stderr.startsWith('cotejo: ')]).toEqual([args, 2, true])
    }
    expect(await together()).toEqual(['ab', 'c'])
  })
})
