// Work on several tasks at once, whose results are taken in the order of the tasks.

/**
 * The results of tasks in the order of these, of which so many are begun before the first is done.
 *
 * @throws what the work throws; the results of the other tasks are given up then, as they are when no more are taken
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  ahead: number,
  work: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for await (const task of tasks) {
    const result = work(task)
    // Whoever waits for it is told of a failure; where no one does any more it must not end the process.
    result.catch(() => undefined)
    begun.push(result)
    if (begun.length >= ahead) yield await (begun.shift() as Promise<Result>)
  }
  for (const result of begun) yield await result
}
