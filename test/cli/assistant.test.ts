// `cotejo read --assistant`: a second reader at a server of this machine.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ModelServer, startModelServer } from '../assistant/model-server.js'
import { QUAY } from '../assistant/quay-reading.js'
import { cotejo, jsonLines, scratch } from './program.js'

const KEY = 'sk-not-to-be-told'
let folder: string
let remove: () => void
let server: ModelServer
beforeAll(async () => {
  ;({ folder, remove } = scratch())
  writeFileSync(join(folder, 'a.txt'), QUAY)
  server = await startModelServer()
})
afterAll(async () => {
  remove()
  await server.close()
})

const MODEL = ['--assistant-model', 'tiny', '--published', '2024-06-01']
const assisted = (args: readonly string[] = [], url = server.url) =>
  cotejo(['read', 'a.txt', '--assistant', url, ...MODEL, ...args], folder, '', {
    COTEJO_ASSISTANT_KEY: KEY,
    COTEJO_DEBUG: '1',
  })

const rulesIn = (stdout: string): string =>
  JSON.stringify(jsonLines(stdout).map(({ attributions, figures }) => [attributions, figures]))

describe('read --assistant', () => {
  it('adds what passes the gate, and says where the text goes', async () => {
    const { code, stdout, stderr } = await assisted()
    expect(code).toBe(0)
    expect(rulesIn(stdout)).toContain('"assistant.tiny"')
    expect(stderr).toContain(`sent to ${new URL(server.url).origin} (model tiny)`)
    expect(stdout + stderr).not.toContain(KEY)
  })

  it('asks nobody where it is not named, or where nothing wanted could be added', async () => {
    server.questions.length = 0
    const { stdout, stderr } = await cotejo(['read', 'a.txt', '--published', '2024-06-01'], folder)
    expect([rulesIn(stdout).includes('assistant.'), stderr]).toEqual([false, ''])
    const [times] = jsonLines((await assisted(['--only', 'times'])).stdout)
    expect([times?.times, times?.attributions]).toMatchObject([[{ span: { text: 'March 2024' } }], []])
    expect(server.questions).toEqual([])
    const [figures] = jsonLines((await assisted(['--only', 'figures'])).stdout)
    expect(figures).toMatchObject({ times: [], attributions: [] })
    expect(JSON.stringify(figures?.figures)).toContain('"assistant.tiny"')
  })

  it('reads on without a server that is not there or never answers', async () => {
    const gone = await assisted([], 'http://127.0.0.1:1/v1')
    expect(gone.code).toBe(0)
    expect(gone.stderr).toContain("can't be reached")
    expect(rulesIn(gone.stdout)).not.toContain('assistant.')
    server.answer = () => undefined
    const hung = await assisted(['a.txt', '--assistant-seconds', '1'])
    expect([hung.code, jsonLines(hung.stdout).length]).toEqual([0, 2])
    expect(hung.stderr.split('asked no further')).toHaveLength(2)
    expect(gone.stderr + gone.stdout + hung.stderr + hung.stdout).not.toContain(KEY)
  })

  it.each([
    ['half of it', ['--assistant', 'http://localhost:1/v1']],
    ['the other half', ['--assistant-model', 'tiny']],
    ['a key in the address', ['--assistant', 'http://me:secret@localhost:1/v1', '--assistant-model', 'tiny']],
    ['what is no address', ['--assistant', 'localhost', '--assistant-model', 'tiny']],
  ])('is misuse with %s', async (_, args) => {
    const { code, stderr } = await cotejo(['read', 'a.txt', ...args], folder)
    expect(code).toBe(2)
    expect(stderr).not.toContain('secret')
  })
})

describe('read in a workspace that names a second reader', () => {
  const inWorkspace = (lines: string, args: readonly string[] = []) => {
    const workspace = join(folder, 'case')
    mkdirSync(workspace, { recursive: true })
    writeFileSync(join(workspace, 'cotejo.yaml'), `pack: base\nassistant:\n${lines}`)
    return cotejo(['read', '../a.txt', '--published', '2024-06-01', ...args], workspace)
  }

  it('asks it, unless the flags say otherwise', async () => {
    const fresh = await startModelServer()
    const lines = `  url: ${fresh.url}\n  model: tiny\n  seconds: 20\n`
    const { stdout, stderr } = await inWorkspace(lines)
    expect(rulesIn(stdout)).toContain('"assistant.tiny"')
    expect(stderr).toContain('because cotejo.yaml names it')
    expect(rulesIn((await inWorkspace(lines, ['--assistant-model', 'other'])).stdout)).toContain('"assistant.other"')
    const without = await inWorkspace(lines, ['--no-assistant'])
    expect([rulesIn(without.stdout).includes('assistant.'), without.stderr]).toEqual([false, ''])
    await fresh.close()
  })

  it.each([
    ['  modle: tiny\n', '"modle" is not a field here: write one of url, model, seconds'],
    ['  url: localhost:1\n  model: tiny\n', '"url" should be an address'],
    ['  url: http://localhost:1\n', '"model" is missing'],
    ['  url: http://localhost:1\n  model: tiny\n  seconds: soon\n', '"seconds" should be a whole number above nought'],
    ['  url: http://localhost:1\n  model: tiny\n  key: sk-1\n', 'a key does not belong here'],
    ['  - http://localhost:1\n', 'should hold url, model, seconds'],
  ])('tells what is wrong in %j', async (lines, what) => {
    const { code, stderr, stdout } = await inWorkspace(lines)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(what)
    expect(stderr).not.toContain('sk-1')
  })
})
