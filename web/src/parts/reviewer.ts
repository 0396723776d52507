// Who decides: a name, asked for once and kept by the browser, since every decision is kept with who made it.
import { useSyncExternalStore } from 'react'

const KEPT = 'cotejo-reviewer'
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The name of who decides, empty until it is given, and how to give it. */
export function useReviewer(): readonly [string, (name: string) => void] {
  const name = useSyncExternalStore(subscribe, () => localStorage.getItem(KEPT) ?? '')
  return [
    name,
    (given) => {
      localStorage.setItem(KEPT, given)
      for (const listener of listeners) listener()
    },
  ]
}
