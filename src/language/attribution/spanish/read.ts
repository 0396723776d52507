// Proposes the attributions of a Spanish document, sentence by sentence and left to right.
import type { At, AttributionScope, Found } from '../found.js'
import { nounAttribution } from './nouns.js'
import { phraseAttribution } from './phrases.js'
import { verbAttribution } from './verbs.js'

/** One token is the cue of one attribution at most. */
export function proposeSpanish(scope: AttributionScope): Found[] {
  const all: Found[] = []
  let previous: Found | null = null
  for (const sentence of scope.context.sentences) {
    const at: At = { scope, sentence }
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      if ((scope.quoted[i] ?? -1) >= 0) continue
      const found: Found | null = phraseAttribution(at, i) ?? nounAttribution(at, i) ?? verbAttribution(at, i, previous)
      if (found === null) continue
      all.push(found)
      previous = found
      if (found.cue !== null && found.cue.last > i + 1) i = found.cue.last - 1
    }
  }
  return all
}
