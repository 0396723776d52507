import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cotejo, jsonLines, scratch, start } from './program.js'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = scratch())
})
afterEach(() => remove())

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')

/** Starts a command that serves, and tells the address it printed. */
async function serving(args: readonly string[]) {
  const child = start([...args, '--json', '--port', '0'], folder)
  let out = ''
  for await (const chunk of child.stdout ?? []) {
    out += String(chunk)
    const found = jsonLines(out.slice(0, out.lastIndexOf('\n') + 1)).find(({ address }) => address !== undefined)
    if (found !== undefined) return { child, address: String(found.address) }
  }
  throw new Error(`No address was printed: ${out}`)
}

describe('demo', () => {
  it('writes the dossier of the sample, the same to the byte each time', async () => {
    const first = await cotejo(['demo', '--dir', 'one', '--no-serve'], folder)
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toMatch(/^\d+ documents from \d+ origins/)
    expect((await cotejo(['demo', '--dir', 'two', '--no-serve'], folder)).code).toBe(0)
    expect(read('two', 'dossier.html')).toBe(read('one', 'dossier.html'))
    expect(read('two', 'dossier.md')).toBe(read('one', 'dossier.md'))
    expect((await cotejo(['demo', '--dir', 'one', '--no-serve'], folder)).code).toBe(0)
  })

  it('serves it, and ends cleanly when asked', async () => {
    const { child, address } = await serving(['demo', '--dir', 'one'])
    expect(await (await fetch(`${address}/dossier.html`)).text()).toBe(read('one', 'dossier.html'))
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

describe('dossier and serve', () => {
  it('write what was asked for, where it was asked for', async () => {
    await cotejo(['init', '.'], folder)
    writeFileSync(join(folder, 'a.txt'), 'The river rose by two metres on Monday, the harbour office said.')
    await cotejo(['add', 'a.txt', '--published', '2025-03-04'], folder)
    const args = ['dossier', '--out', 'published', '--format', 'md', '--title', 'A <river>', '--json']
    const { code, stdout } = await cotejo(args, folder)
    expect([code, jsonLines(stdout)[0]]).toMatchObject([
      0,
      { files: ['published/dossier.md'], counts: { documents: 1 } },
    ])
    expect(read('published', 'dossier.md')).toMatch(/^# A \\<river\\>\n/)
    expect((await cotejo(['dossier', '--out', 'es', '--language', 'es'], folder)).code).toBe(0)
    expect(read('es', 'dossier.html')).toContain('<html lang="es">')
    expect(read('es', 'dossier.md')).toContain('## De un vistazo')
    const missing = await cotejo(['serve', 'published', '--json'], folder)
    expect([missing.code, JSON.parse(missing.stderr)]).toMatchObject([1, { error: { code: 'dossier_missing' } }])
  })

  it('serve the workbench of a workspace, with its dossier, without one written before', async () => {
    await cotejo(['init', '.'], folder)
    const { child, address } = await serving(['serve'])
    expect(await (await fetch(address)).text()).toContain('<script type="module"')
    expect(await (await fetch(`${address}/dossier.html`)).text()).toContain('<!doctype html>')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('say what is wrong with a port or a format', async () => {
    expect((await cotejo(['serve', '--port', '70000'], folder)).code).toBe(2)
    expect((await cotejo(['dossier', '--format', 'pdf'], folder)).code).toBe(2)
  })
})
