// Long work that a person started and watches: adding documents, pulling data. Each task tells its steps as they are
// done; whoever asks later sees them all.
import { randomUUID } from 'node:crypto'
import { CotejoError, type Told } from '../model/index.js'

/** What a person is told of an error. */
export interface ToldError {
  readonly code: string
  readonly message: string
  readonly mend: string
  /** What fills the message in, for a page that says it in another language. */
  readonly values: readonly string[]
  /** Where it is about a part of what was asked. */
  readonly fields?: readonly ToldField[]
}

/** What is amiss with a field of what was asked. */
export interface ToldField {
  readonly field: string
  readonly code: string
  readonly message: string
  readonly values: readonly string[]
}

/** One thing done, or not done. */
export interface TaskStep {
  /** The file, the address, the dataset. */
  readonly subject: string
  /** A word of the task's own: "added", "unchanged", "failed". */
  readonly outcome: string
  /** The document it made, where it made one. */
  readonly document: string | null
  /** What else is to be said. */
  readonly notes: readonly Told[]
  readonly error: ToldError | null
}

/** A task as it stands. */
export interface Task {
  readonly id: string
  readonly kind: string
  readonly state: 'running' | 'done' | 'failed'
  readonly progress: { readonly done: number; readonly of: number; readonly subject: string } | null
  readonly steps: readonly TaskStep[]
  /** Why the task as a whole failed. */
  readonly error: ToldError | null
}

/** What a running task calls. */
export interface TaskVoice {
  readonly progress: (done: number, of: number, subject: string) => void
  readonly step: (step: Partial<TaskStep> & Pick<TaskStep, 'subject' | 'outcome'>) => void
}

/** Ended tasks that are remembered. */
const MOST_KEPT = 50

const saidOf = ({ code, message, values }: CotejoError) => ({ code, message, values })

const fieldsOf = (error: CotejoError): Pick<ToldError, 'fields'> =>
  error.field === null ? {} : { fields: [{ field: error.field, ...saidOf(error) }] }

/** An error in the shape in which a person is told of it; nothing of what is not ours gets out. */
export const toldError = (error: unknown): ToldError =>
  error instanceof CotejoError
    ? { ...saidOf(error), mend: error.mend, ...fieldsOf(error) }
    : {
        code: 'internal',
        message: 'Cotejo failed in a way it should not.',
        mend: 'Look at the terminal that serves it, and report what stands there.',
        values: [],
      }

/** The tasks of one server. */
export class Tasks {
  readonly #tasks = new Map<string, Task>()
  readonly #tell: (task: Task) => void

  constructor(tell: (task: Task) => void) {
    this.#tell = tell
  }

  find(id: string): Task | null {
    return this.#tasks.get(id) ?? null
  }

  /** The newest first. */
  list(): readonly Task[] {
    return [...this.#tasks.values()].reverse()
  }

  /** Starts work and returns at once. */
  start(kind: string, work: (voice: TaskVoice) => Promise<void>): Task {
    const task: Task = { id: randomUUID(), kind, state: 'running', progress: null, steps: [], error: null }
    this.#set(task)
    const change = (change: Partial<Task>): void => this.#set({ ...(this.find(task.id) ?? task), ...change })
    const voice: TaskVoice = {
      progress: (done, of, subject) => change({ progress: { done, of, subject } }),
      step: (step) =>
        change({
          steps: [...(this.find(task.id)?.steps ?? []), { document: null, notes: [], error: null, ...step }],
        }),
    }
    work(voice).then(
      () => change({ state: 'done', progress: null }),
      (error: unknown) => {
        if (!(error instanceof CotejoError)) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
        change({ state: 'failed', progress: null, error: toldError(error) })
      },
    )
    return task
  }

  #set(task: Task): void {
    this.#tasks.set(task.id, task)
    for (const [id, { state }] of this.#tasks) {
      if (this.#tasks.size <= MOST_KEPT) break
      if (state !== 'running') this.#tasks.delete(id)
    }
    this.#tell(task)
  }
}
