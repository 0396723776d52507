// Single keys decide while nothing is typed into; they can be turned off, for those whose voice or hands press keys
// unmeant.
import { useLayoutEffect, useRef } from 'react'

const TYPED_INTO = 'input, select, textarea, [contenteditable=true]'

/** Calls what a key stands for, while `on`. */
export function useKeys(on: boolean, acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts)
  // Before anything can be pressed again: a key never means what was shown before.
  useLayoutEffect(() => {
    latest.current = acts
  })
  useLayoutEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (event.target instanceof Element && event.target.closest(TYPED_INTO) !== null) return
      const act = latest.current[event.key.toLowerCase()]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
