// Whether a figure is a fact, a plan, a demand, a threat or a supposition: by its event, else by the words before it.
import type { Event, Modality } from '../../model/index.js'
import type { Token } from '../token.js'
import { MODAL_WORDS } from './claim-lexicon.js'
import type { Setting } from './setting.js'

const modalOf = new Map<string, Modality>(
  [...MODAL_WORDS].reverse().flatMap(([modality, words]) => words.split(' ').map((word) => [word, modality] as const)),
)
const ORDER = MODAL_WORDS.map(([modality]) => modality)

/** The modality of the figure. */
export function modalityOf(setting: Setting, event: Event | null): Modality {
  if (event !== null) return event.modality
  const { tokens } = setting.context
  let best = ORDER.length
  for (let i = setting.first; i < Math.min(setting.last, setting.begin); i++) {
    const token = tokens[i] as Token
    const modality = modalOf.get(token.lower)
    if (modality === undefined || (token.lower === 'may' && token.text === 'May')) continue
    if (token.lower === 'set' && tokens[i + 1]?.lower !== 'to') continue
    best = Math.min(best, ORDER.indexOf(modality))
  }
  return ORDER[best] ?? 'actual'
}
