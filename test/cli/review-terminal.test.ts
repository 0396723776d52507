// `review` as a person uses it: at a terminal, one key at a time. util-linux's `script` gives the command a terminal of
// its own; where a machine has none, the keys of `review.test.ts` come through a pipe.
import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cotejo, jsonLines, MAIN, NOW, scratch } from './program.js'

const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true

let folder: string
let remove: () => void
beforeEach(async () => {
  ;({ folder, remove } = scratch())
  writeFileSync(join(folder, 'a.txt'), 'Peru seized 40 boats, 12 lorries and 7 rifles on 3 March 2025.')
  await cotejo(['init', '.'], folder)
  await cotejo(['add', 'a.txt', '--published', '2025-03-05'], folder)
})
afterEach(() => remove())

/** Gives each key once what stands before it was shown, and tells what the terminal showed. */
function atTerminal(
  args: readonly string[],
  keys: readonly (readonly [shown: string, key: string])[],
): Promise<string> {
  const command = [process.execPath, MAIN, ...args].map((word) => `'${word}'`).join(' ')
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, COTEJO_NOW: NOW, TERM: 'xterm' },
  })
  let screen = ''
  let read = 0
  const waiting = [...keys]
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString()
      for (let [next] = waiting; next !== undefined; [next] = waiting) {
        const at = screen.indexOf(next[0], read)
        if (at < 0) return
        read = at + next[0].length
        waiting.shift()
        child.stdin.write(next[1])
      }
    })
    child.on('error', reject)
    child.on('close', () => resolve(screen))
  })
}

const decided = async () =>
  (
    jsonLines(
      (await cotejo(['review', '--list', '--all', '--layers', 'quantities', '--json'], folder)).stdout,
    ) as unknown as { decision: { verdict: string; after: string | null } | null }[]
  ).map(({ decision }) => [decision?.verdict ?? null, decision?.after ?? null])

describe.skipIf(!hasScript)('review at a terminal', () => {
  const review = ['review', '--layers', 'quantities', '--by', 'Ada Quill']

  it('takes single keys: accept, undo, mend, skip, reject; another run keeps what was decided', async () => {
    const screen = await atTerminal(review, [
      ['[1/3]', 'a'],
      ['[2/3]', 'u'],
      ['undone', ''],
      ['[1/3]', 'a'],
      ['[2/3]', 'm'],
      ['field=value: ', 'value=13\r'],
      ['[3/3]', 's'],
    ])
    expect(screen).toContain('accepted')
    expect(screen).toContain('mended')
    expect(screen).toContain('skipped')
    expect(screen).toContain('2 decided.')
    expect(await decided()).toEqual([
      ['accepted', null],
      ['corrected', '{"value":13}'],
      [null, null],
    ])
    // Only what was skipped is asked again.
    expect(await atTerminal(review, [['[1/1]', 'r']])).toContain('rejected')
    expect((await decided()).map(([verdict]) => verdict)).toEqual(['accepted', 'corrected', 'rejected'])
  })

  it('ends with Ctrl-C, and keeps what was decided before', async () => {
    const screen = await atTerminal(review, [
      ['[1/3]', 'r'],
      ['[2/3]', '\u0003'],
    ])
    expect(screen).toContain('1 decided.')
    expect((await decided()).map(([verdict]) => verdict)).toEqual(['rejected', null, null])
  })
})
