// A thread that works something large out and then answers what is asked of it, so that whoever asks is never kept
// from anything else meanwhile. When there is something newer, another thread takes its place, and it ends once it has
// answered all that it was asked.
import { totalmem } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'
import { CotejoError } from '../model/index.js'

/** A request over HTTP, as it is handed over. */
export interface ThreadRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array | null
  /** The instant at which it came, ISO. */
  readonly now: string
}

/** Its answer. */
export interface ThreadAnswer {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

/** What a thread says by itself. */
export type ThreadWord =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly mend: string }
  | { readonly kind: 'news'; readonly news: unknown }

type FromThread = ThreadWord | { readonly kind: 'answer'; readonly number: number; readonly answer: ThreadAnswer }
type ToThread =
  | { readonly kind: 'request'; readonly number: number; readonly request: ThreadRequest }
  | { readonly kind: 'end' }

/** The share of the machine's memory that one thread may take. */
const MOST_MEMORY = 0.75
const MEGABYTE = 2 ** 20

const endedError = (cause?: unknown): CotejoError =>
  new CotejoError('thread_ended', 'What was worked out is lost: its thread ended.', {
    mend: 'Ask again. Where memory is short, work with fewer documents.',
    cause,
  })

/** A thread, from outside. */
export class AnsweringThread {
  /** Resolves when it can be asked; fails where it could not work out what it was started for. */
  readonly ready: Promise<void>
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>
  readonly #worker: Worker
  readonly #waiting = new Map<number, { resolve: (answer: ThreadAnswer) => void; reject: (error: Error) => void }>()
  #number = 0
  #retired = false

  /** @param news is told what the thread says of its work, and what is to be done after it */
  constructor(script: URL, data: unknown, news: (news: unknown) => void) {
    const most = Math.floor((totalmem() * MOST_MEMORY) / MEGABYTE)
    this.#worker = new Worker(script, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: most } })
    this.ended = new Promise((resolve) => this.#worker.once('exit', () => resolve()))
    this.ready = new Promise((resolve, reject) => {
      const fail = (cause?: unknown): void => {
        const error = endedError(cause)
        reject(error)
        for (const { reject } of this.#waiting.values()) reject(error)
        this.#waiting.clear()
      }
      this.#worker.on('message', (word: FromThread) => {
        if (word.kind === 'ready') resolve()
        else if (word.kind === 'failed') reject(new CotejoError(word.code, word.message, { mend: word.mend }))
        else if (word.kind === 'news') news(word.news)
        else this.#answered(word.number, word.answer)
      })
      this.#worker.once('error', fail)
      this.#worker.once('exit', () => fail())
    })
    // Whoever waits is told of a failure; where no one does it must not end the process.
    this.ready.catch(() => {})
  }

  ask(request: ThreadRequest): Promise<ThreadAnswer> {
    const number = this.#number++
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject })
      this.#send({ kind: 'request', number, request })
    })
  }

  /** Ends it when it has answered what it was asked. */
  retire(): void {
    this.#retired = true
    if (this.#waiting.size === 0) this.#send({ kind: 'end' })
  }

  /** Ends it at once, whatever it is doing. */
  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #answered(number: number, answer: ThreadAnswer): void {
    this.#waiting.get(number)?.resolve(answer)
    this.#waiting.delete(number)
    if (this.#retired) this.retire()
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message)
  }
}

/** Inside a thread: says something to whoever started it. */
export const tellStarter = (word: ThreadWord): void => parentPort?.postMessage(word)

/** Inside a thread: answers what is asked from now on, until it is to end. */
export function answerStarter(
  answer: (request: ThreadRequest) => Promise<ThreadAnswer>,
  end: () => Promise<void>,
): void {
  parentPort?.on('message', async (message: ToThread) => {
    if (message.kind === 'end') {
      await end()
      parentPort?.close()
      return
    }
    const { number, request } = message
    parentPort?.postMessage({ kind: 'answer', number, answer: await answer(request) } satisfies FromThread)
  })
  tellStarter({ kind: 'ready' })
}
