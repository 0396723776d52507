// What the server tells by itself: that a new situation is there (then everything that was asked is asked again), how
// far it is with reading, and how long work goes on.
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { components } from './schema'

export type Task = components['schemas']['Task']

interface News {
  readonly connected: boolean
  readonly reading: { readonly done: number; readonly of: number } | null
  /** By id. */
  readonly tasks: ReadonlyMap<string, Task>
}

let news: News = { connected: true, reading: null, tasks: new Map() }
const listeners = new Set<() => void>()

const change = (part: Partial<News>): void => {
  news = { ...news, ...part }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The news; the component is drawn again when there are some. */
export const useNews = (): News => useSyncExternalStore(subscribe, () => news)

/** A task that is known before the news of it came. */
export const noteTask = (task: Task): void => {
  if (!news.tasks.has(task.id)) change({ tasks: new Map(news.tasks).set(task.id, task) })
}

// The server's own messages, in the shapes of `BenchEvent`.
const read = <Shape>(event: Event): Shape => JSON.parse((event as MessageEvent<string>).data) as Shape

function listen(queries: QueryClient): () => void {
  const source = new EventSource('/api/events')
  let version: number | null = null
  source.addEventListener('open', () => {
    // Whoever answers again may be another program at the same address, whose writes need its own token.
    if (!news.connected) void queries.invalidateQueries()
    change({ connected: true })
  })
  source.addEventListener('error', () => change({ connected: false }))
  source.addEventListener('situation', (event) => {
    const told = read<{ version: number }>(event)
    if (version !== null && told.version !== version) void queries.invalidateQueries()
    version = told.version
    change({ reading: null })
  })
  source.addEventListener('reading', (event) => {
    const { done, of } = read<{ done: number; of: number }>(event)
    change({ reading: done < of ? { done, of } : null })
  })
  source.addEventListener('task', (event) => {
    const { task } = read<{ task: Task }>(event)
    change({ tasks: new Map(news.tasks).set(task.id, task) })
  })
  return () => source.close()
}

/** Listens to the server while the page is open; used once, by the shell. */
export function useListening(): void {
  const queries = useQueryClient()
  useEffect(() => listen(queries), [queries])
}
