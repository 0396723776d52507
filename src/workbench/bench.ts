// A workspace that is looked at and worked on for hours: its situation is reckoned when it is first asked for and again
// after each change, and whoever listens is told. While a new one is reckoned the one before is shown, where that takes
// longer than a person would wait. That of very many documents is reckoned and held by a thread of its own, which then
// answers what is asked of it.
import { AnsweringThread, type ThreadAnswer, type ThreadRequest } from '../jobs/answering-thread.js'
import type { Pack } from '../packs/schema.js'
import { openPack } from './compiled-packs.js'
import { type Situation, situationOf } from './situation.js'
import { type Task, Tasks } from './tasks.js'
import type { Workspace } from './workspace.js'

/** What listeners are told. */
export type BenchEvent =
  /** A new situation is there; whatever was asked before may be asked again. */
  | { readonly kind: 'situation'; readonly version: number }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'task'; readonly task: Task }

export type { ThreadAnswer, ThreadRequest }

/** Situations that took less are waited for. */
const PATIENCE_MS = 1500

/** Who decides on one thing after another stops for longer than this when there is something to be looked at. */
const PAUSE_MS = 2500
/** What takes long to reckon is not begun again at each stop: the machine rests for this share of the time it took. */
const REST = 0.5

/** From so many documents on reckoning takes longer than anything else may wait. */
export const MANY = 400

/** What a thread that holds a situation is started with. */
export interface SituationThreadData {
  readonly folder: string
  /** ISO instant. */
  readonly now: string
}

/** What a thread that holds a situation says: how far it is, and that what it was asked to do changed the workspace. */
export type SituationThreadNews =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'changed' | 'changing' }

/** A thread that holds situations: what it runs, and from how many documents on. */
export interface BenchThread {
  readonly script: URL
  readonly from?: number
}

/** Further settings of a bench. */
export interface BenchOptions {
  /** Whether addresses within private networks may be fetched. */
  readonly allowPrivate?: boolean
  /** Left out, situations are always held here. */
  readonly thread?: BenchThread
}

/** An open workspace with its situation, its tasks and its listeners. */
export class Bench {
  /** The present instant, ISO. */
  readonly now: () => string
  /** Whether addresses within private networks may be fetched. */
  readonly allowPrivate: boolean
  readonly tasks = new Tasks((task) => this.#tell({ kind: 'task', task }))
  readonly #listeners = new Set<(event: BenchEvent) => void>()
  #workspace: Workspace
  readonly #threadOptions: BenchThread | undefined
  readonly #threads = new Set<AnsweringThread>()
  #held: Situation | AnsweringThread | null = null
  #making: Promise<Situation | AnsweringThread> | null = null
  #version = 0
  /** Counts changes, so that a situation reckoned before the last one is not taken for the newest. */
  #changes = 0
  #took = 0
  /** Set while changes wait for a pause. */
  #pause: NodeJS.Timeout | null = null

  constructor(workspace: Workspace, now: () => string, options: BenchOptions = {}) {
    this.#workspace = workspace
    this.now = now
    this.allowPrivate = options.allowPrivate === true
    this.#threadOptions = options.thread
  }

  get workspace(): Workspace {
    return this.#workspace
  }

  /** The number of the situation that is shown, from 1. */
  get version(): number {
    return this.#version
  }

  /** How many changes were told of: what was looked up before another may not hold any more. */
  get changes(): number {
    return this.#changes
  }

  listen(listener: (event: BenchEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What the workspace is read with. */
  async pack(): Promise<Pack> {
    return await openPack(this.#workspace.pack)
  }

  /** The thread that holds the situation and answers what is asked of it; null where it is held here. */
  async thread(): Promise<AnsweringThread | null> {
    const held = this.#held ?? (await this.#newest())
    return held instanceof AnsweringThread ? held : null
  }

  /** The situation: the newest, or the one before where the newest would take long. Only where no thread holds it. */
  async situation(): Promise<Situation> {
    return heldHere(await this.#newest())
  }

  /** The situation as it was reckoned last, for those who look at what no decision changes. */
  async lastSituation(): Promise<Situation> {
    return this.#held === null ? await this.situation() : heldHere(this.#held)
  }

  /** Ends what goes on beside this thread. */
  async close(): Promise<void> {
    if (this.#pause !== null) clearTimeout(this.#pause)
    await Promise.all([...this.#threads].map((thread) => thread.end()))
  }

  /** To be called after every change of what the workspace holds. */
  changed(): void {
    this.#changes++
    if (this.#pause !== null) clearTimeout(this.#pause)
    this.#pause = null
    if (this.#making === null) void this.#make().catch(() => {})
  }

  /** The same where one change follows another: all are reckoned together, in a pause or when someone asks. */
  changing(): void {
    this.#changes++
    if (this.#pause !== null) clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.changed(), Math.max(PAUSE_MS, this.#took * REST))
    this.#pause.unref()
  }

  /** To be called where the workspace is read with another pack than before, or with the same one after a change. */
  readWith(workspace: Workspace): void {
    this.#workspace = workspace
    this.changed()
  }

  #tell(event: BenchEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  #newest(): Promise<Situation | AnsweringThread> {
    if (this.#pause !== null && !(this.#held instanceof AnsweringThread)) this.changed()
    const before = this.#making === null || this.#took > PATIENCE_MS ? this.#held : null
    return before === null ? (this.#making ?? this.#make()) : Promise.resolve(before)
  }

  #make(): Promise<Situation | AnsweringThread> {
    this.#making = this.#reckon().finally(() => {
      this.#making = null
    })
    // Whoever waits is told of a failure; where no one does it must not end the process.
    this.#making.catch(() => {})
    return this.#making
  }

  async #reckon(): Promise<Situation | AnsweringThread> {
    for (;;) {
      const changes = this.#changes
      const begun = performance.now()
      const held = await this.#hold()
      // Changes that wait for a pause have a situation of their own to come; what took long is shown before they are met.
      const isOld = changes !== this.#changes && this.#pause === null
      if (isOld && !(held instanceof AnsweringThread)) continue
      this.#took = performance.now() - begun
      if (this.#held instanceof AnsweringThread) this.#held.retire()
      this.#held = held
      this.#version++
      this.#tell({ kind: 'situation', version: this.#version })
      if (!isOld) return held
    }
  }

  async #hold(): Promise<Situation | AnsweringThread> {
    const progress = (done: number, of: number): void => this.#tell({ kind: 'reading', done, of })
    const { store, id } = this.#workspace
    const { script, from = MANY } = this.#threadOptions ?? {}
    if (script === undefined || (await store.summaries(id)).length < from)
      return await situationOf(this.#workspace, { progress })
    const data: SituationThreadData = { folder: this.#workspace.folder, now: this.now() }
    const thread = new AnsweringThread(script, data, (news) => this.#hear(news as SituationThreadNews))
    this.#threads.add(thread)
    void thread.ended.then(() => {
      this.#threads.delete(thread)
      if (this.#held === thread) this.#held = null
    })
    await thread.ready
    return thread
  }

  /** What a thread that we started says is of its own shape. */
  #hear(news: SituationThreadNews): void {
    if (news.kind === 'reading') this.#tell(news)
    else this[news.kind]()
  }
}

function heldHere(held: Situation | AnsweringThread): Situation {
  if (held instanceof AnsweringThread) throw new TypeError('A thread holds the situation: it is to be asked there.')
  return held
}
