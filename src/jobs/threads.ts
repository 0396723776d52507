// Work that one core would take too long for is done in threads, one for each core. Results come as they are ready, in
// no fixed order, and no faster than they are taken: what waits is bounded, however many tasks there are.
import { Tinypool } from 'tinypool'

/** Tasks handed out for each thread: the one it does, and the next. */
const AHEAD = 2

/** How work is shared out. */
export interface Threads {
  readonly count: number
  /** What every thread is given once, before its first task. */
  readonly data: unknown
}

/** Inside a thread: what every thread was given. */
export const threadData = (): unknown => Tinypool.workerData

/** Threads that are handed one task after another. */
export interface ThreadPool<Task, Result> {
  /** @throws what the script throws */
  readonly run: (task: Task) => Promise<Result>
  readonly end: () => Promise<void>
}

/** @param script whose `work` takes a task and gives its result */
export function threadPool<Task, Result>(script: URL, { count, data }: Threads): ThreadPool<Task, Result> {
  const pool = new Tinypool({
    filename: script.href,
    name: 'work',
    minThreads: count,
    maxThreads: count,
    workerData: data,
  })
  // The script gives what its tasks' results are.
  return { run: (task) => pool.run(task) as Promise<Result>, end: () => pool.destroy() }
}

/**
 * Does each task in one of the threads.
 *
 * @param script whose `work` takes a task and gives its result
 * @throws what the script throws; the other tasks are given up then, as they are when no more results are taken
 */
export async function* inThreads<Task, Result>(
  script: URL,
  tasks: Iterable<Task>,
  threads: Threads,
): AsyncGenerator<Result> {
  const pool = threadPool<Task, Result>(script, threads)
  const running = new Map<number, Promise<readonly [number, Result]>>()
  let number = 0
  try {
    for (const task of tasks) {
      const own = number++
      running.set(
        own,
        pool.run(task).then((result) => [own, result] as const),
      )
      if (running.size >= threads.count * AHEAD) yield await next(running)
    }
    while (running.size > 0) yield await next(running)
  } finally {
    for (const promise of running.values()) promise.catch(() => undefined)
    await pool.end()
  }
}

async function next<Result>(running: Map<number, Promise<readonly [number, Result]>>): Promise<Result> {
  const [number, result] = await Promise.race(running.values())
  running.delete(number)
  return result
}
