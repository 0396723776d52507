// Packs changed from within a workspace: what comes with the program stays as it is, and a pack with an error is not
// kept.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPack } from '../../src/workbench/compiled-packs.js'
import { checkChange, packText, saveChange, usedPacks } from '../../src/workbench/pack-editing.js'
import { bundledPacks } from '../../src/workbench/packs.js'
import { initWorkspace, openWorkspace, type Workspace } from '../../src/workbench/workspace.js'

const PACK = 'us-mexico-security'
const ADDED = '\n- { id: invented-ministry, kind: organisation, name: Invented Ministry of Quays }\n'

let folder: string
let workspace: Workspace
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cotejo-packs-'))
  await initWorkspace(folder, { pack: PACK, now: '2031-03-01T00:00:00Z', kept: 'sqlite' })
  workspace = await openWorkspace(folder, folder)
})
afterEach(async () => {
  await workspace.store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A change that adds to the text as it stands. */
const adding = (pack: string, file: string, more: string) => {
  const { text, hash } = packText(workspace, pack, file)
  return { pack, file, text: text + more, was: hash }
}

describe('changing a pack', () => {
  it('makes a copy of one that comes with the program, with which the workspace is read from then on', async () => {
    const bundled = join(bundledPacks(), PACK, 'actors.yaml')
    const before = readFileSync(bundled, 'utf8')
    const { problems, saved } = await saveChange(workspace, adding(PACK, 'actors.yaml', ADDED))
    expect(problems).toEqual([])
    expect(saved?.pack).toBe(join(folder, 'packs', PACK))
    expect(readFileSync(bundled, 'utf8')).toBe(before)
    const opened = await openWorkspace(folder, folder)
    await opened.store.close()
    expect(opened.pack).toBe(saved?.pack)
    expect((await openPack(opened.pack)).actors.map(({ id }) => id)).toContain('invented-ministry')
    expect(usedPacks(opened).map(({ name, bundled: comes }) => [name, comes])).toEqual([
      [PACK, false],
      ['base', true],
    ])
  }, 60_000)

  it('copies the pack that extends it too, so that the change is read', async () => {
    const { saved } = await saveChange(workspace, adding('base', 'actors.yaml', ADDED))
    expect((await openPack(saved?.pack ?? '')).actors.map(({ id }) => id)).toContain('invented-ministry')
  }, 60_000)

  it('keeps nothing with an error, and names the line', async () => {
    const change = adding(PACK, 'actors.yaml', ADDED.replace('organisation', 'organization'))
    const lines = change.text.split('\n').length
    const problems = checkChange(workspace, change)
    expect(problems).toMatchObject([{ file: 'actors.yaml', line: lines - 1, severity: 'error' }])
    expect(await saveChange(workspace, change)).toEqual({ problems, saved: null })
    expect(existsSync(join(folder, 'packs'))).toBe(false)
  }, 60_000)

  it('tells who comes second, and knows no other file', async () => {
    const change = { ...adding(PACK, 'actors.yaml', ADDED), was: 'another' }
    await expect(saveChange(workspace, change)).rejects.toMatchObject({ code: 'conflict' })
    expect(() => packText(workspace, PACK, '../base/actors.yaml')).toThrow('no file')
    expect(() => packText(workspace, '../base', 'actors.yaml')).toThrow('not read with')
  }, 60_000)
})

it('finds a pack in a folder wherever a command is started, as long as it lies where it lay from the workspace', async () => {
  await saveChange(workspace, adding(PACK, 'actors.yaml', ADDED))
  const second = join(folder, 'second')
  const pack = join(folder, 'packs', PACK)
  await initWorkspace(second, { pack, now: '2031-03-01T00:00:00Z', kept: 'sqlite' })
  expect(readFileSync(join(second, 'cotejo.yaml'), 'utf8')).toContain(`pack: ${join('..', 'packs', PACK)}\n`)
  const opened = await openWorkspace(second, '/')
  await opened.store.close()
  expect(opened.pack).toBe(pack)
}, 60_000)
