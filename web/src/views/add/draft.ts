// What was typed and not yet sent. It outlives the view, a reload and a lost connection, as long as its tab is open.
import { useState } from 'react'

export const emptyDraft = { text: '', title: '', addresses: '', published: '', publisher: '', language: '' }

type Draft = typeof emptyDraft
const KEPT = 'cotejo-add-draft'

function kept(): Draft {
  try {
    // What was kept is a draft, or lacks fields of one.
    return { ...emptyDraft, ...(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<Draft>) }
  } catch {
    return emptyDraft
  }
}

/** The draft, and how to change a part of it. */
export function useDraft(): readonly [Draft, (part: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(kept)
  return [
    draft,
    (part) =>
      setDraft((before) => {
        const next = { ...before, ...part }
        try {
          sessionStorage.setItem(KEPT, JSON.stringify(next))
        } catch {
          // A text that is too long to be kept is still on the page.
        }
        return next
      }),
  ]
}
