// A workspace that is looked at and worked on for hours: its situation is reckoned when it is first asked for and again
// after each change, and whoever listens is told. While a new one is reckoned the one before is shown, where that takes
// longer than a person would wait.
import { type Situation, situationOf } from './situation.js'
import { type Task, Tasks } from './tasks.js'
import type { Workspace } from './workspace.js'

/** What listeners are told. */
export type BenchEvent =
  /** A new situation is there; whatever was asked before may be asked again. */
  | { readonly kind: 'situation'; readonly version: number }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'task'; readonly task: Task }

/** Situations that took less are waited for. */
const PATIENCE_MS = 1500

/** Who decides on one thing after another stops for longer than this when there is something to be looked at. */
const PAUSE_MS = 2500

/** An open workspace with its situation, its tasks and its listeners. */
export class Bench {
  /** The present instant, ISO. */
  readonly now: () => string
  /** Whether addresses within private networks may be fetched. */
  readonly allowPrivate: boolean
  readonly tasks = new Tasks((task) => this.#tell({ kind: 'task', task }))
  readonly #listeners = new Set<(event: BenchEvent) => void>()
  #workspace: Workspace
  #situation: Situation | null = null
  #making: Promise<Situation> | null = null
  #version = 0
  /** Counts changes, so that a situation reckoned before the last one is not taken for the newest. */
  #changes = 0
  #took = 0
  /** Set while changes wait for a pause. */
  #pause: NodeJS.Timeout | null = null

  constructor(workspace: Workspace, now: () => string, options: { readonly allowPrivate?: boolean } = {}) {
    this.#workspace = workspace
    this.now = now
    this.allowPrivate = options.allowPrivate === true
  }

  get workspace(): Workspace {
    return this.#workspace
  }

  /** The number of the situation that is shown, from 1. */
  get version(): number {
    return this.#version
  }

  listen(listener: (event: BenchEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The situation: the newest, or the one before where the newest would take long. */
  async situation(): Promise<Situation> {
    if (this.#pause !== null) this.changed()
    if (this.#making === null) return this.#situation ?? (await this.#make())
    return this.#situation !== null && this.#took > PATIENCE_MS ? this.#situation : await this.#making
  }

  /** The situation as it was reckoned last, for those who look at what no decision changes. */
  async lastSituation(): Promise<Situation> {
    return this.#situation ?? (await this.situation())
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
    this.#pause = setTimeout(() => this.changed(), PAUSE_MS)
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

  #make(): Promise<Situation> {
    this.#making = this.#reckon().finally(() => {
      this.#making = null
    })
    // Whoever waits is told of a failure; where no one does it must not end the process.
    this.#making.catch(() => {})
    return this.#making
  }

  async #reckon(): Promise<Situation> {
    for (;;) {
      const changes = this.#changes
      const begun = performance.now()
      const progress = (done: number, of: number): void => this.#tell({ kind: 'reading', done, of })
      const situation = await situationOf(this.workspace, { progress })
      // Changes that wait for a pause have a situation of their own to come.
      if (changes !== this.#changes && this.#pause === null) continue
      this.#took = performance.now() - begun
      this.#situation = situation
      this.#version++
      this.#tell({ kind: 'situation', version: this.#version })
      return situation
    }
  }
}
