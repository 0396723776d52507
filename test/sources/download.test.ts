// Large files from a server of this machine that serves well, stalls, breaks off, and changes its file meanwhile.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { download } from '../../src/sources/download.js'

const WHOLE = Buffer.from('month,port,passengers\n2024-01,01,10\n'.repeat(2000))
const OTHER = Buffer.from('another file by now\n'.repeat(3000))

let server: Server
let base: string
let folder: string
let manner: 'well' | 'breaks' | 'stalls' | 'refuses'
let content: { readonly bytes: Buffer; readonly etag: string }
let ranges: (string | undefined)[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cotejo-download-'))
  server = createServer((request, response) => {
    ranges.push(request.headers.range)
    if (manner === 'refuses') return response.writeHead(503).end()
    const { bytes, etag } = content
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
    const same = request.headers['if-range'] === etag
    const start = same ? from : 0
    const body = bytes.subarray(start)
    response.writeHead(start > 0 ? 206 : 200, { etag, 'content-length': body.length })
    if (manner === 'well') return response.end(body)
    response.write(body.subarray(0, 10_000))
    if (manner === 'breaks') setTimeout(() => response.destroy(), 200)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/series.csv`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  manner = 'well'
  content = { bytes: WHOLE, etag: '"one"' }
  ranges = []
})

let count = 0
const options = { userAgent: 'cotejo/test', allowPrivate: true, stallSeconds: 0.5 }
const fresh = (): string => join(folder, `series-${count++}.csv`)

describe('a download', () => {
  it('is whole, told by its hash, and leaves nothing beside it', async () => {
    const path = fresh()
    const told: number[] = []
    const done = await download(base, path, { ...options, progress: (held) => told.push(held) })
    expect(readFileSync(path)).toEqual(WHOLE)
    expect(done).toMatchObject({ bytes: WHOLE.length, resumed: 0 })
    expect(done.hash).toBe(createHash('sha256').update(WHOLE).digest('hex'))
    expect(told.at(-1)).toBe(WHOLE.length)
    expect([`${path}.part`, `${path}.part.validator`].filter((left) => existsSync(left))).toEqual([])
  })

  it.each(['breaks', 'stalls'] as const)('that %s goes on from there', async (trouble) => {
    const path = fresh()
    manner = trouble
    await expect(download(base, path, options)).rejects.toMatchObject({ code: 'download_cut' })
    expect(existsSync(path)).toBe(false)
    manner = 'well'
    const done = await download(base, path, options)
    expect(done.resumed).toBeGreaterThan(0)
    expect(ranges.at(-1)).toBe(`bytes=${done.resumed}-`)
    expect(readFileSync(path)).toEqual(WHOLE)
  })

  it('begins anew where the file has changed meanwhile', async () => {
    const path = fresh()
    manner = 'breaks'
    await expect(download(base, path, options)).rejects.toMatchObject({ code: 'download_cut' })
    manner = 'well'
    content = { bytes: OTHER, etag: '"two"' }
    expect(await download(base, path, options)).toMatchObject({ resumed: 0, bytes: OTHER.length })
    expect(readFileSync(path)).toEqual(OTHER)
  })

  it('is refused by a server in trouble, from private networks, and offline, each in its own words', async () => {
    manner = 'refuses'
    await expect(download(base, fresh(), options)).rejects.toMatchObject({ code: 'address_refused' })
    await expect(download(base, fresh(), { ...options, allowPrivate: false })).rejects.toMatchObject({
      code: 'address_private',
    })
    await expect(download('http://127.0.0.1:9/none.csv', fresh(), options)).rejects.toMatchObject({
      code: 'address_unreachable',
    })
  })
})
