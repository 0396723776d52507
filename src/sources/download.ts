// Fetching large files: streamed to disk, gone on with where a connection broke, and whole or not at all under their
// own name. What came is told by its hash.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Agent, type Response, fetch as undiciFetch } from 'undici'
import { CotejoError } from '../model/index.js'
import { badStatus, privateAddress, unreachable } from './address-errors.js'
import { isPrivateHost, lookupPublic } from './private-networks.js'

export interface DownloadOptions {
  readonly userAgent: string
  readonly allowPrivate?: boolean
  /** Without a byte for so long, the server is given up. */
  readonly stallSeconds?: number
  /** Told the bytes held and how many there are to be, where the server tells. */
  readonly progress?: (held: number, of: number | null) => void
}

export interface Downloaded {
  readonly path: string
  readonly bytes: number
  /** SHA-256. */
  readonly hash: string
  /** How many of the bytes were held from an earlier try. */
  readonly resumed: number
}

const STALL_SECONDS = 30

const CONTINUE = 'Run the command again: it goes on from where it stopped.'

const cutShort = (address: string, what: string, cause?: unknown): CotejoError =>
  new CotejoError('download_cut', `${address} ${what}.`, { mend: CONTINUE, cause })

/** By which a server knows whether its file is still the one of which a part is held. */
const validatorOf = (response: Response): string | null =>
  response.headers.get('etag') ?? response.headers.get('last-modified')

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0
}

/** The held part of an earlier try, where the server can be asked to go on with it. */
async function partOf(part: string): Promise<{ readonly size: number; readonly validator: string } | null> {
  const validator = await readFile(`${part}.validator`, 'utf8').catch(() => null)
  const size = await sizeOf(part)
  return validator === null || size === 0 ? null : { size, validator }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Gives up a server that sends nothing for a while. */
class Patience {
  readonly #controller = new AbortController()
  readonly #seconds: number
  #timer: NodeJS.Timeout | undefined

  constructor(seconds: number) {
    this.#seconds = seconds
    this.renew()
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  renew(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#controller.abort(), this.#seconds * 1000)
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}

async function* told(body: AsyncIterable<Uint8Array>, tell: (length: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    tell(chunk.length)
    yield chunk
  }
}

/** The size of the whole file, where the answer tells. */
function wholeSize(response: Response, held: number): number | null {
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  return Number.isNaN(length) || response.headers.has('content-encoding') ? null : held + length
}

/**
 * Downloads an address to a path.
 *
 * @throws CotejoError `address_private`, `address_unreachable`, `address_not_found`, `address_refused`, `download_cut`
 */
export async function download(address: string, path: string, options: DownloadOptions): Promise<Downloaded> {
  const { userAgent, allowPrivate = false, stallSeconds = STALL_SECONDS, progress } = options
  if (!allowPrivate && isPrivateHost(new URL(address).hostname)) throw privateAddress(address)
  const part = `${path}.part`
  const before = await partOf(part)
  const agent = new Agent({ connect: allowPrivate ? {} : { lookup: lookupPublic } })
  const patience = new Patience(stallSeconds)
  try {
    const range = before === null ? {} : { range: `bytes=${before.size}-`, 'if-range': before.validator }
    const response = await undiciFetch(address, {
      dispatcher: agent,
      signal: patience.signal,
      headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...range },
    })
    if (!response.ok) throw badStatus(address, response.status)
    const held = response.status === 206 ? (before?.size ?? 0) : 0
    const whole = wholeSize(response, held)
    const validator = validatorOf(response)
    if (validator === null) await rm(`${part}.validator`, { force: true })
    else await writeFile(`${part}.validator`, validator)
    let size = held
    const body = told(response.body ?? Readable.from([]), (length) => {
      size += length
      patience.renew()
      progress?.(size, whole)
    })
    await pipeline(body, createWriteStream(part, { flags: held > 0 ? 'a' : 'w' }))
    if (whole !== null && size !== whole) throw cutShort(address, `broke off after ${size} of ${whole} bytes`)
    await rename(part, path)
    await rm(`${part}.validator`, { force: true })
    return { path, bytes: size, hash: await hashOf(path), resumed: held }
  } catch (error) {
    if (error instanceof CotejoError) throw error
    if (patience.signal.aborted) throw cutShort(address, `sent nothing for ${stallSeconds} seconds`, error)
    if ((await sizeOf(part)) > 0) throw cutShort(address, 'broke off', error)
    throw unreachable(address, error)
  } finally {
    patience.end()
    await agent.destroy()
  }
}
