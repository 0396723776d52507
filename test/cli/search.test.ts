import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cotejo, jsonLines, scratch } from './program.js'

const TEXT =
  'Peru seized 2,400 pounds of cocaine in Lima on 3 March 2025. Chile seized more than 3 tonnes of cocaine in May 2024. ' +
  'The Dockers Union of Peru said that 40 boats were burned.'

let folder: string
let remove: () => void
beforeAll(async () => {
  ;({ folder, remove } = scratch())
  writeFileSync(join(folder, 'a.txt'), TEXT)
  await cotejo(['init', '.'], folder)
  await cotejo(['add', 'a.txt', '--published', '2025-03-10'], folder)
})
afterAll(() => remove())

const found = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await cotejo(['search', '--json', ...args], folder)
  expect([code, stderr]).toEqual([0, ''])
  return (jsonLines(stdout) as unknown as { span: { start: number; end: number; text: string } }[]).map(({ span }) => {
    expect(TEXT.slice(span.start, span.end)).toBe(span.text)
    return span.text
  })
}

describe('search', () => {
  it('finds amounts in any unit, by bounds', async () => {
    expect(await found('--value', '1000..1200', '--unit', 'kg')).toEqual(['2,400 pounds'])
    expect(await found('--value', '1.08..1.1', '--unit', 't')).toEqual(['2,400 pounds'])
    expect(await found('--value', '5000..', '--unit', 'kg')).toEqual(['more than 3 tonnes'])
    expect(await found('--value', '..1000', '--unit', 'kg')).toEqual([])
    expect(await found('--value', '40', '--unit', 'boat')).toEqual(['40 boats'])
  })

  it('narrows by period, place, words and names', async () => {
    expect(await found('--unit', 'kg', '--from', '2025-03')).toEqual(['2,400 pounds'])
    expect(await found('--unit', 'kg', '--to', '2024')).toEqual(['more than 3 tonnes'])
    expect(await found('--unit', 'kg', '--place', 'Peru')).toEqual(['2,400 pounds'])
    expect(await found('cocaine', '--unit', 'kg', '--entity', 'Chile')).toEqual(['more than 3 tonnes'])
    expect(await found('burned', '--unit', 'kg')).toEqual([])
    expect(await found('--entity', 'Chile')).toEqual(['Chile'])
  })

  it('shows quote, file and offset', async () => {
    const amount = await cotejo(['search', '--value', '1000..1200', '--unit', 'kg'], folder)
    expect(amount.stdout).toContain(
      'a.txt:12 (2025-03-10)  “Peru seized 2,400 pounds of cocaine in Lima on 3 March 2025.”',
    )
    expect((await cotejo(['search', 'boats'], folder)).stdout).toContain(`a.txt:${TEXT.indexOf('boats')}  `)
  })

  it('says what is wrong', async () => {
    for (const args of [[], ['--value', 'much'], ['--value', '..'], ['--from', 'May'], ['--value', '12..x']])
      expect([args, (await cotejo(['search', ...args], folder)).code]).toEqual([args, 2])
  })
})

describe('pack new', () => {
  it('makes a pack that is sound, and never writes over one', async () => {
    expect((await cotejo(['pack', 'new', 'quay'], folder)).code).toBe(0)
    const { code, stdout } = await cotejo(['pack', 'check', 'quay', '--json'], folder)
    expect([code, jsonLines(stdout)[0]]).toMatchObject([0, { valid: true, problems: [] }])
    expect((await cotejo(['pack', 'new', 'quay'], folder)).code).toBe(1)
    expect((await cotejo(['pack', 'new', '../x'], folder)).code).toBe(2)
  })
})

describe('completion', () => {
  const completed = (script: string, words: readonly string[]) => {
    const run = `${script}\nCOMP_WORDS=(${words.map((word) => `"${word}"`).join(' ')}); COMP_CWORD=${words.length - 1}; _cotejo; echo "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['-c', run], { encoding: 'utf8' }).stdout.trim().split(' ')
  }

  it('knows commands, options and choices', async () => {
    const { stdout } = await cotejo(['completion', 'bash'], folder)
    expect(completed(stdout, ['cotejo', 'out'])).toEqual(['outlook'])
    expect(completed(stdout, ['cotejo', 'pack', ''])).toEqual(expect.arrayContaining(['check', 'new']))
    expect(completed(stdout, ['cotejo', 'outlook', '--to'])).toEqual(['--today'])
    expect(completed(stdout, ['cotejo', 'export', 'geo'])).toEqual(['geojson'])
  })

  it('speaks to three shells', async () => {
    expect((await cotejo(['completion', 'zsh'], folder)).stdout).toMatch(/^#compdef cotejo\n/)
    expect((await cotejo(['completion', 'fish'], folder)).stdout).toContain('complete -c cotejo -n')
    expect((await cotejo(['completion', 'csh'], folder)).code).toBe(2)
  })
})
