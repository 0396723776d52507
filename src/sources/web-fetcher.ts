// Fetching addresses of the web, politely and warily: private networks are refused at every step, redirects are
// followed by hand so that each is looked at, time and size are limited, robots.txt is kept, and a host is asked no
// oftener than it bears.
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, type Dispatcher, type Response, fetch as undiciFetch } from 'undici'
import type { Fetched, Fetcher } from '../model/fetcher.js'
import { CotejoError } from '../model/index.js'
import {
  badStatus,
  forbiddenByRobots,
  notAnAddress,
  privateAddress,
  robotsUnknown,
  stopped,
  tooLarge,
  tooManyRedirects,
  tooSlow,
  unreachable,
} from './address-errors.js'
import { isPrivateHost, lookupPublic } from './private-networks.js'
import { type RobotsAnswer, type RobotsRules, rulesOf } from './robots.js'

export interface WebFetcherOptions {
  /** Named to servers, with where to read about it. */
  readonly userAgent: string
  /** Whether this machine and private networks may be asked: for intranets and tests. */
  readonly allowPrivate?: boolean
  /** For one address, redirects included. */
  readonly seconds?: number
  readonly megabytes?: number
  /** Between two fetches from one host; a site may ask for more. */
  readonly pauseSeconds?: number
}

const SECONDS = 60
const MEGABYTES = 64
const PAUSE = 1
/** A site that asks for longer pauses than this gets these. */
const LONGEST_PAUSE = 30
const MOST_REDIRECTS = 10
/** RFC 9309 asks for half a megabyte of robots.txt to be read at least. */
const ROBOTS_BYTES = 512 * 1024
const ROBOTS_SECONDS = 20

/** One answer of a server: a step of a chain of redirects. */
interface Hop {
  readonly url: URL
  readonly response: Response
}

/** A limit that holds over several requests. */
interface Patience {
  readonly signal: AbortSignal
  readonly given: string
}

const siteOf = (url: URL): string => `${url.protocol}//${url.host}`

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw notAnAddress(address)
  // Names and passwords in addresses are not for logs, nor for other hosts.
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}

/** The code of the innermost cause that has one. */
function codeOf(error: unknown): string | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    if ('code' in at && typeof at.code === 'string') return at.code
  return null
}

async function bytesOf({ response, url }: Hop, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    // Counted as unpacked: a small answer may be packed without end.
    length += chunk.length
    if (length > most) throw tooLarge(url.href, most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

class WebFetcher implements Fetcher {
  readonly #options: Required<WebFetcherOptions>
  readonly #agent: Dispatcher
  readonly #robots = new Map<string, Promise<RobotsRules>>()
  /** When each host may be asked again, in milliseconds. */
  readonly #next = new Map<string, number>()

  constructor(options: WebFetcherOptions) {
    this.#options = { allowPrivate: false, seconds: SECONDS, megabytes: MEGABYTES, pauseSeconds: PAUSE, ...options }
    this.#agent = new Agent({
      connect: this.#options.allowPrivate ? {} : { lookup: lookupPublic },
      connections: 2,
      maxHeaderSize: 32 * 1024,
    })
  }

  async fetch(address: string, signal?: AbortSignal): Promise<Fetched> {
    const url = parseAddress(address)
    const most = this.#options.seconds
    // Waiting for one's turn is no fault of the server's, so it does not count.
    const rules = await this.#rulesOf(url, signal)
    await this.#turn(url, rules, signal)
    const timeout = AbortSignal.timeout(most * 1000)
    const patience = { signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]), given: address }
    try {
      const hop = await this.#follow(url, patience, true)
      if (!hop.response.ok) throw badStatus(address, hop.response.status)
      const bytes = await bytesOf(hop, this.#options.megabytes * 1024 * 1024)
      return { address: hop.url.href, mediaType: hop.response.headers.get('content-type') ?? '', bytes }
    } catch (error) {
      if (error instanceof CotejoError) throw error
      if (signal?.aborted === true) throw stopped(address)
      if (timeout.aborted) throw tooSlow(address, most)
      throw codeOf(error) === 'EPRIVATE' ? privateAddress(address) : unreachable(address, error)
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy()
  }

  /** Follows redirects; each address on the way is looked at as the first one was. */
  async #follow(first: URL, patience: Patience, byRobots: boolean): Promise<Hop> {
    let url = first
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      if (!this.#options.allowPrivate && isPrivateHost(url.hostname)) throw privateAddress(url.href)
      if (byRobots) await this.#mayFetch(url, patience.signal)
      const response = await undiciFetch(url, {
        dispatcher: this.#agent,
        redirect: 'manual',
        signal: patience.signal,
        headers: { 'user-agent': this.#options.userAgent, accept: '*/*' },
      })
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (location === null) return { url, response }
      await response.body?.cancel()
      if (!URL.canParse(location, url.href)) throw notAnAddress(location.slice(0, 200))
      url = parseAddress(new URL(location, url).href)
    }
    throw tooManyRedirects(patience.given, MOST_REDIRECTS)
  }

  async #mayFetch(url: URL, signal: AbortSignal): Promise<void> {
    const rules = await this.#rulesOf(url, signal)
    if (!rules.known) throw robotsUnknown(url.href)
    if (!rules.allows(url.href)) throw forbiddenByRobots(url.href)
  }

  #rulesOf(url: URL, signal?: AbortSignal): Promise<RobotsRules> {
    const site = siteOf(url)
    const held = this.#robots.get(site)
    if (held !== undefined) return held
    const asked = this.#askRobots(site, signal).then((answer) => rulesOf(site, answer, this.#program))
    this.#robots.set(site, asked)
    return asked
  }

  async #askRobots(site: string, signal?: AbortSignal): Promise<RobotsAnswer> {
    const seconds = Math.min(ROBOTS_SECONDS, this.#options.seconds)
    const timeout = AbortSignal.timeout(seconds * 1000)
    const patience = { signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]), given: site }
    try {
      const hop = await this.#follow(new URL(`${site}/robots.txt`), patience, false)
      if (hop.response.status >= 500 || hop.response.status === 429) return { kind: 'failed' }
      if (!hop.response.ok) return { kind: 'none' }
      return { kind: 'text', text: Buffer.from(await bytesOf(hop, ROBOTS_BYTES)).toString('utf8') }
    } catch (error) {
      // A chain of redirects without end is no robots.txt; a site that can't be reached says so itself, when asked.
      if (error instanceof CotejoError && error.code === 'load_too_large') return { kind: 'failed' }
      if (timeout.aborted) throw tooSlow(site, seconds)
      return { kind: 'none' }
    }
  }

  /** The first word of the name given to servers, by which robots.txt knows programs. */
  get #program(): string {
    return this.#options.userAgent.split(/[/ ]/u, 1)[0] ?? this.#options.userAgent
  }

  /** Waits until the host may be asked again. */
  async #turn(url: URL, rules: RobotsRules, signal?: AbortSignal): Promise<void> {
    const pause = Math.min(LONGEST_PAUSE, Math.max(this.#options.pauseSeconds, rules.delay)) * 1000
    const start = Math.max(Date.now(), this.#next.get(url.host) ?? 0)
    this.#next.set(url.host, start + pause)
    const wait = start - Date.now()
    if (wait <= 0) return
    try {
      await sleep(wait, undefined, signal === undefined ? {} : { signal })
    } catch {
      throw stopped(url.href)
    }
  }
}

/** A fetcher for addresses of the web. */
export const openWebFetcher = (options: WebFetcherOptions): Fetcher => new WebFetcher(options)
