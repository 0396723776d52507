// What was typed and not yet sent. It outlives its view, a reload and a lost connection, as long as its tab is open.
import { useState } from 'react'

function kept<Draft extends object>(key: string, empty: Draft): Draft {
  try {
    // What was kept is a draft, or lacks fields of one.
    return { ...empty, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Draft>) }
  } catch {
    return empty
  }
}

/**
 * A draft that is kept, and how to change a part of it.
 *
 * @example
 * const [draft, set] = useKeptDraft('cotejo-add-draft', { text: '', title: '' })
 */
export function useKeptDraft<Draft extends object>(
  key: string,
  empty: Draft,
): readonly [Draft, (part: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(() => kept(key, empty))
  return [
    draft,
    (part) =>
      setDraft((before) => {
        const next = { ...before, ...part }
        try {
          sessionStorage.setItem(key, JSON.stringify(next))
        } catch {
          // A text that is too long to be kept is still on the page.
        }
        return next
      }),
  ]
}
