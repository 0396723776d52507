// Files made to do harm, and disks and folders that fail: one clear error each, nothing lost, the rest done. The real
// program is run, since what is tried is what it ends and survives.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { strToU8 } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.js'
import { lines, lockedPdf, madePdf, madeZip, onePage, rawPdf, stream } from '../documents/made-files.js'
import { cotejo, jsonLines, MAIN, NOW, scratch, start } from './program.js'

let folder: string
let remove: () => void
beforeEach(async () => {
  ;({ folder, remove } = scratch())
  expect((await cotejo(['init', 'case'], folder)).code).toBe(0)
  mkdirSync(join(folder, 'files'))
})
afterEach(() => remove())
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, 'files', name), content)

/** What became of each file of the folder, by its name. */
function outcomesOf(stdout: string): Record<string, unknown> {
  const told = jsonLines(stdout).filter(({ file }) => file !== undefined)
  return Object.fromEntries(
    told.map(({ file, outcome, error }) => [
      String(file).replace(/^files\//u, ''),
      outcome === 'failed' ? (error as { code: string }).code : outcome,
    ]),
  )
}

async function held(workspace = join(folder, 'case')) {
  const store = await openSqliteStore(join(workspace, 'cotejo.sqlite'), { create: false })
  try {
    expect(await store.problems()).toEqual([])
    return (await store.summaries('local')).map(({ document }) => document)
  } finally {
    await store.close()
  }
}

/** Forms that each draw the next one twice: two to the fortieth drawings of one word. */
function endlessPdf(): Uint8Array {
  const depth = 40
  const first = 6
  const form = (index: number): Uint8Array => {
    const last = index === depth - 1
    const body = last ? 'BT /F 10 Tf 50 700 Td (again) Tj ET' : '/X Do /X Do'
    const resources = last ? '/Font << /F 5 0 R >>' : `/XObject << /X ${first + index + 1} 0 R >>`
    return stream(`/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${resources} >>`, strToU8(body))
  }
  const page = onePage(stream('', strToU8('/X Do')), `/XObject << /X ${first} 0 R >>`)
  return rawPdf([...page, ...Array.from({ length: depth }, (_, index) => form(index))])
}

/** A page whose content unpacks, twice over, to 600 MB. */
function bombPdf(): Uint8Array {
  const once = deflateSync(Buffer.alloc(600 * 1024 * 1024, ' '), { level: 1 })
  return rawPdf(onePage(stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(once))))
}

describe('files made to do harm', () => {
  it('each fail with one clear error, and the rest of the batch is done', async () => {
    const sound = await madePdf([lines(['The gauge stood at four metres.'], 50, 700)])
    write('a-sound.pdf', sound)
    write('b-endless.pdf', endlessPdf())
    write('c-sound.pdf', await madePdf([lines(['The gauge stood at five metres.'], 50, 700)]))
    write('d-bomb.pdf', bombPdf())
    write('e-locked.pdf', lockedPdf())
    write('f-cut.pdf', sound.slice(0, 200))
    write('g-bomb.zip', madeZip({ 'inner.zip': madeZip({ 'zeros.txt': new Uint8Array(300 * 1024 * 1024) }) }))
    write('h-long.txt', Buffer.alloc(100 * 1024 * 1024, 'It rained. '))
    write('i-less-long.txt', Buffer.alloc(20 * 1024 * 1024, 'It rained. '))
    write('z-sound.txt', 'The gauge stood at six metres.')
    const began = Date.now()
    const { code, stdout, stderr } = await cotejo(['add', 'files', '--json', '-w', 'case'], folder, '', {
      COTEJO_LOAD_SECONDS: '8',
      COTEJO_LOAD_MEGABYTES: '400',
    })
    expect(outcomesOf(stdout)).toEqual({
      'a-sound.pdf': 'added',
      'b-endless.pdf': 'load_timeout',
      'c-sound.pdf': 'added',
      'd-bomb.pdf': 'load_too_large',
      'e-locked.pdf': 'pdf_encrypted',
      'f-cut.pdf': 'pdf_broken',
      'g-bomb.zip': 'load_too_large',
      'h-long.txt': 'load_too_large',
      'i-less-long.txt': 'load_too_large',
      'z-sound.txt': 'added',
    })
    expect([code, stderr]).toEqual([1, ''])
    expect(jsonLines(stdout).at(-1)?.summary).toEqual({ added: 3, failed: 7 })
    expect(await held()).toHaveLength(3)
    expect(Date.now() - began).toBeLessThan(90_000)
  }, 180_000)

  it('do no harm to `read` either', async () => {
    write('endless.pdf', endlessPdf())
    write('sound.txt', 'The gauge stood at six metres.')
    const { code, stdout, stderr } = await cotejo(
      ['read', 'files/endless.pdf', 'files/sound.txt', '--json'],
      folder,
      '',
      {
        COTEJO_LOAD_SECONDS: '3',
      },
    )
    expect(code).toBe(1)
    expect(jsonLines(stdout)).toHaveLength(1)
    expect(jsonLines(stderr)).toMatchObject([{ error: { code: 'load_timeout' } }])
  }, 60_000)
})

describe('a command that is stopped', () => {
  it('ends after the document it is at, with its table, and goes on from there', async () => {
    for (let n = 0; n < 300; n++)
      write(`${String(n).padStart(3, '0')}.txt`, `Report ${n}. The gauge stood at ${n} metres.`)
    const child = start(['add', 'files', '--json', '-w', 'case'], folder)
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      const early = printed.split('\n').length <= 20
      printed += chunk.toString()
      // Once: a second time would end it at once.
      if (early && printed.split('\n').length > 20) child.kill('SIGINT')
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    const before = jsonLines(printed)
    const { added = 0 } = (before.at(-1)?.summary ?? {}) as Record<string, number>
    expect(code).toBe(130)
    expect(added).toBeGreaterThan(0)
    expect(added).toBeLessThan(300)
    expect(await held()).toHaveLength(added)
    const { stdout } = await cotejo(['add', 'files', '--json', '-w', 'case'], folder)
    expect(jsonLines(stdout).at(-1)?.summary).toEqual({ added: 300 - added, unchanged: added })
    expect(await held()).toHaveLength(300)
  }, 120_000)
})

/** A disk of two megabytes where the system lets one be made; a limit on the length of files everywhere else. */
function withSmallDisk<T>(run: (disk: { readonly at: string; readonly shell: string; readonly kind: string }) => T): T {
  const at = join(folder, 'disk')
  mkdirSync(at)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', at]).status === 0
  try {
    // Writing beyond the limit is an error then, as on a full disk, not the end of the program.
    const limit = "trap '' XFSZ; ulimit -f 2048; "
    return run(mounted ? { at, shell: '', kind: 'disk' } : { at, shell: limit, kind: 'limit' })
  } finally {
    if (mounted) spawnSync('umount', [at])
  }
}

describe('a full disk', () => {
  it('ends the command with one clear error; what was added is kept and goes on elsewhere', async () => {
    // Words that do not pack well.
    const text = (n: number) =>
      Array.from({ length: 3000 }, (_, at) => `w${(n * 7919 + at * 104729) % 999983}`).join(' ')
    for (let n = 0; n < 80; n++) write(`${String(n).padStart(2, '0')}.txt`, text(n))
    withSmallDisk(({ at, shell, kind }) => {
      const run = (args: string) =>
        spawnSync('bash', ['-c', `${shell}exec "${process.execPath}" "${MAIN}" ${args}`], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, COTEJO_NOW: NOW },
        })
      expect(run(`init ${at}/case`).status).toBe(0)
      const { status, stdout, stderr } = run(`add files --json -w ${at}/case`)
      expect(status).toBe(1)
      const errors = jsonLines(stderr)
      expect(errors).toHaveLength(1)
      // A limit on the length of files is no full disk to the system, but is told as trouble with writing.
      const codeOf = ({ error }: Record<string, unknown>) => (error as { code: string }).code
      const codes = kind === 'disk' ? ['disk_full'] : ['disk_full', 'store_not_writable']
      for (const error of errors) expect(codes).toContain(codeOf(error))
      const printed = jsonLines(stdout).filter(({ outcome }) => outcome === 'added')
      expect(printed.length).toBeGreaterThan(0)
      expect(printed.length).toBeLessThan(80)
      expect(jsonLines(stdout).at(-1)?.summary).toEqual({ added: printed.length })
      // As far from the files as it was, so that they are the same ones.
      mkdirSync(join(folder, 'other', 'moved'), { recursive: true })
      for (const name of ['cotejo.yaml', 'cotejo.sqlite', 'cotejo.sqlite-wal'])
        if (existsSync(join(at, 'case', name)))
          copyFileSync(join(at, 'case', name), join(folder, 'other', 'moved', name))
      writeFileSync(join(folder, 'printed.json'), JSON.stringify(printed.map(({ document }) => document)))
    })
    const printed = JSON.parse(readFileSync(join(folder, 'printed.json'), 'utf8')) as string[]
    const kept = new Set((await held(join(folder, 'other', 'moved'))).map(({ id }) => id))
    for (const id of printed) expect(kept).toContain(id)
    const again = await cotejo(['add', 'files', '--json', '-w', 'other/moved'], folder)
    expect(again.code).toBe(0)
    expect(await held(join(folder, 'other', 'moved'))).toHaveLength(80)
  }, 120_000)
})

describe('a pack that vanishes', () => {
  it('is told by what needs it; documents stay, and can be added', async () => {
    mkdirSync(join(folder, 'own'))
    writeFileSync(
      join(folder, 'own', 'pack.yaml'),
      'name: own\ntitle: Our own\nversion: 1.0.0\nlicence: CC0-1.0\nlanguages: [en]\n',
    )
    const made = await cotejo(['init', 'mine', '--pack', './own', '--json'], folder)
    expect([made.code, made.stderr]).toEqual([0, ''])
    write('a.txt', 'The gauge stood at six metres.')
    rmSync(join(folder, 'own'), { recursive: true })
    expect((await cotejo(['add', 'files', '--json', '-w', 'mine'], folder)).code).toBe(0)
    for (const command of ['compare', 'dossier']) {
      const { code, stdout, stderr } = await cotejo([command, '--json', '-w', 'mine'], folder)
      expect([command, code === 0, stdout]).toEqual([command, false, ''])
      expect(jsonLines(stderr)).toMatchObject([{ error: { code: 'pack_not_found' } }])
    }
    expect(await held(join(folder, 'mine'))).toHaveLength(1)
  }, 60_000)
})

describe('a workspace that is copied while it is used', () => {
  it('opens with all that was told before, or says that the copy is not whole', async () => {
    const text = (n: number) =>
      Array.from({ length: 4000 }, (_, at) => `w${(n * 7919 + at * 104729) % 999983}`).join(' ')
    for (let n = 0; n < 150; n++) write(`${String(n).padStart(3, '0')}.txt`, text(n))
    const child = start(['add', 'files', '--json', '-w', 'case'], folder)
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    let running = true
    const ended = new Promise<void>((resolve) =>
      child.on('close', () => {
        running = false
        resolve()
      }),
    )
    const copies: { readonly at: string; readonly told: readonly string[] }[] = []
    while (running && copies.length < 12) {
      await new Promise((resolve) => setTimeout(resolve, 150))
      const whole = printed.slice(0, printed.lastIndexOf('\n') + 1)
      const told = jsonLines(whole).flatMap(({ document }) => (typeof document === 'string' ? [document] : []))
      const at = join(folder, `copy-${copies.length}`)
      mkdirSync(at)
      const names = ['cotejo.yaml', 'cotejo.sqlite', 'cotejo.sqlite-wal']
      // In both orders, as programs that copy do.
      for (const name of copies.length % 2 === 0 ? names : names.reverse()) {
        const from = join(folder, 'case', name)
        if (existsSync(from)) copyFileSync(from, join(at, name))
      }
      if (running && told.length > 0) copies.push({ at, told })
      else rmSync(at, { recursive: true })
    }
    await ended
    expect(copies.length).toBeGreaterThan(2)
    for (const { at, told } of copies) {
      const status = await cotejo(['status', '--json', '-w', at], folder)
      if (status.code !== 0) {
        expect(jsonLines(status.stderr)).toMatchObject([{ error: { code: 'store_broken' } }])
        continue
      }
      const ids = new Set((await held(at)).map(({ id }) => id))
      for (const id of told) expect(ids).toContain(id)
    }
    expect(await held()).toHaveLength(150)
  }, 120_000)
})
