// Whether a figure is a fact, a plan, a demand, a threat or a supposition: by its event, else by the words before it.
import type { Event, Modality } from '../../model/index.js'
import type { Token } from '../token.js'
import type { FigureGrammar } from './grammar.js'
import type { Setting } from './setting.js'

interface Modals {
  readonly of: ReadonlyMap<string, Modality>
  readonly order: readonly Modality[]
}

const known = new WeakMap<FigureGrammar, Modals>()

function modalsOf(grammar: FigureGrammar): Modals {
  const modals = known.get(grammar) ?? {
    of: new Map(
      [...grammar.modalWords]
        .reverse()
        .flatMap(([modality, words]) => words.split(' ').map((word) => [word, modality] as const)),
    ),
    order: grammar.modalWords.map(([modality]) => modality),
  }
  known.set(grammar, modals)
  return modals
}

/** The modality of the figure. */
export function modalityOf(setting: Setting, event: Event | null, grammar: FigureGrammar): Modality {
  const { tokens } = setting.context
  const { of, order } = modalsOf(grammar)
  if (event !== null) {
    // "promised 5 million": the promise was made, the money is still to come.
    const word = event.span.text.toLowerCase().split(/\s/u).at(-1) ?? ''
    return event.modality === 'actual' ? (of.get(word) ?? 'actual') : event.modality
  }
  let best = order.length
  for (let i = setting.first; i < Math.min(setting.last, setting.begin); i++) {
    const token = tokens[i] as Token
    const modality =
      of.get(token.lower) ?? (token.pos === 'VERB' && grammar.future?.test(token.lower) ? 'planned' : undefined)
    if (modality === undefined || (token.lower === 'may' && token.text === 'May')) continue
    if (token.lower === 'set' && tokens[i + 1]?.lower !== 'to') continue
    best = Math.min(best, order.indexOf(modality))
  }
  // "Some 300 guards will watch": the number stands in the subject, what rules it behind.
  for (let i = setting.after; best === order.length && i < setting.last; i++) {
    const token = tokens[i] as Token
    if (token.text === ',' || token.pos === 'VERB') break
    if (token.pos !== 'AUX') continue
    const modality = of.get(token.lower)
    if (modality !== undefined) best = order.indexOf(modality)
    break
  }
  return order[best] ?? 'actual'
}
