// Files are sent as a form, which the typed client does not do; what comes back is a task.
import { ServerError, serverErrorOf, writeHeaders } from './client'
import type { Task } from './news'

/** Sends files with fields to a route that answers with a task, which tells of itself as news. */
export async function sendForm(
  path: string,
  files: readonly File[],
  fields: Readonly<Record<string, string>>,
): Promise<Task> {
  const form = new FormData()
  for (const file of files) form.append('files', file)
  for (const [name, value] of Object.entries(fields)) if (value !== '') form.append(name, value)
  let answer: Response
  try {
    answer = await fetch(`/api${path}`, { method: 'POST', body: form, headers: writeHeaders() })
  } catch (cause) {
    throw new ServerError({ code: 'connection_lost', message: String(cause), mend: '', values: [] })
  }
  const told: unknown = await answer.json()
  if (!answer.ok) throw serverErrorOf(told)
  // The answer of these routes is a task.
  return told as Task
}
