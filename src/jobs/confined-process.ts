// Work that may never end or may eat all memory, such as taking strangers' files apart, runs in a process of its own:
// it alone is ended when it goes beyond its limits, whatever it is doing, and the next piece of work gets a new one.
import { type ChildProcess, fork } from 'node:child_process'

/** How far work may go. */
export interface Confines {
  readonly seconds: number
  readonly megabytes: number
}

/** What became of a piece of work. */
export type Confined =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'too_long' }
  | { readonly kind: 'too_much_memory' }
  /** It ended by itself, without an answer. */
  | { readonly kind: 'died' }

/** What the process says when its watch, a thread of its own, ends it for its memory. */
export const MEMORY_SIGNAL = 'SIGKILL'

/** A process that does one piece of work at a time, started when first needed. */
export class ConfinedProcess {
  readonly #script: URL
  readonly #confines: Confines
  #child: ChildProcess | null = null
  /** Pieces of work the present process has done. */
  #done = 0
  /** The piece of work before; one is done at a time. */
  #last: Promise<unknown> = Promise.resolve()

  /**
   * @param script answers each message with one message; `watchConfines` guards it from inside
   */
  constructor(script: URL, confines: Confines) {
    this.#script = script
    this.#confines = confines
  }

  /** Does one piece of work, after those that were given before. */
  run(work: object): Promise<Confined> {
    const result = this.#last.then(() => this.#runNow(work))
    this.#last = result
    return result
  }

  async #runNow(work: object): Promise<Confined> {
    const used = this.#child !== null && this.#done > 0
    const result = await this.#attempt(work)
    // What earlier work left behind may have filled the memory.
    const again = used && (result.kind === 'too_much_memory' || result.kind === 'died')
    return again ? await this.#attempt(work) : result
  }

  #start(): ChildProcess {
    const { megabytes } = this.#confines
    this.#done = 0
    return fork(this.#script, [String(megabytes)], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${megabytes}`],
      // Parsers talk to themselves; what they have to say is in their answer.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
  }

  async #attempt(work: object): Promise<Confined> {
    this.#child ??= this.#start()
    const child = this.#child
    child.ref()
    child.channel?.ref()
    const result = await new Promise<Confined>((resolve) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL')
        settle({ kind: 'too_long' })
      }, this.#confines.seconds * 1000)
      const settle = (confined: Confined): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        resolve(confined)
      }
      child.on('message', (value) => settle({ kind: 'done', value }))
      // Node ends itself with SIGABRT where its heap is full.
      child.on('exit', (_, signal) => settle({ kind: endedForMemory(signal) ? 'too_much_memory' : 'died' }))
      child.on('error', () => settle({ kind: 'died' }))
      child.send(work, (error) => error !== null && settle({ kind: 'died' }))
    })
    if (result.kind === 'done') this.#done++
    else this.#child = null
    // An idle process keeps nobody from ending; it ends too.
    child.channel?.unref()
    child.unref()
    return result
  }
}

const endedForMemory = (signal: NodeJS.Signals | null): boolean => signal === MEMORY_SIGNAL || signal === 'SIGABRT'
