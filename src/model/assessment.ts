import type { Voice } from './event.js'
import type { Evidence, Span } from './span.js'

export type Stance = 'works' | 'partly' | 'does_not' | 'too_early' | 'backfires'

/** A judgement on the question at hand: by whom, of what, by what measure. */
export interface Assessment extends Evidence {
  readonly span: Span
  readonly stance: Stance
  readonly cue: Span
  /** Id of the pack's question. */
  readonly question: string | null
  /** What is judged: id of the pack's target and the words, null where the text names none. */
  readonly target: { readonly id: string | null; readonly text: string; readonly span: Span | null } | null
  readonly criterion: { readonly id: string | null; readonly text: string; readonly span: Span | null } | null
  readonly observed: 'observed' | 'predicted'
  readonly attribution: Voice
}
