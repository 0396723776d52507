// The verb of a Spanish attribution with its helpers, and what they make of it: negated, impersonal, passive.
import type { Token } from '../../token.js'
import type { At } from '../found.js'
import { CUE_FORMS, CUE_PHRASES, type CueForm } from './lexicon-verbs.js'

export interface Cue {
  readonly first: number
  readonly verb: number
  readonly after: number
  readonly form: Omit<CueForm, 'nominal'>
  readonly negated: boolean
  /** "se informó que": nobody is said to say it. */
  readonly impersonal: boolean
  readonly passive: boolean
}

const HAVE = /^(?:ha|han|había|habían|habrá|habrán|habría|habrían|haya|hayan|hubo)$/
const BE = /^(?:es|son|fue|fueron|era|eran|sido|será|serán)$/

function formAt(tokens: readonly Token[], i: number): { form: Omit<CueForm, 'nominal'>; after: number } | null {
  const token = tokens[i] as Token
  for (const [words, frame, certainty] of CUE_PHRASES.get(token.lower) ?? []) {
    const parts = words.split(' ')
    if (parts.every((word, k) => tokens[i + 1 + k]?.lower === word))
      return {
        form: {
          lemma: `${token.lower} ${words}`,
          frame,
          certainty,
          kind: token.lower === 'dado' ? 'participle' : 'finite',
        },
        after: i + 1 + parts.length,
      }
  }
  const form = CUE_FORMS.get(token.lower)
  if (form === undefined) return null
  const before = tokens[i - 1]
  // After an article or preposition the word is a noun: "la denuncia", "de muestra"; "lo calcula" is a verb.
  if (form.nominal && before !== undefined && /^(?:DET|ADP|ADJ|NUM)$/.test(before.pos)) return null
  return { form, after: i + 1 }
}

/** The cue whose verb is token `i`, with helpers and negation. */
export function cueOf(at: At, i: number): Cue | null {
  const { tokens } = at.scope
  const found = formAt(tokens, i)
  if (found === null) return null
  let first = i
  let negated = false
  let impersonal = false
  let have = false
  let be = false
  for (let k = i - 1; k >= at.sentence.firstToken; k--) {
    const { lower } = tokens[k] as Token
    if (HAVE.test(lower)) have = true
    else if (BE.test(lower)) be = true
    else if (lower === 'no' || lower === 'nunca') negated = true
    else if (lower === 'se') impersonal = true
    else if (!/^(?:también|además|le|les|lo|la|los|las|ya|tampoco|me|nos)$/.test(lower)) break
    if (/^(?:la|los|las)$/.test(lower) && k < i - 1) break
    if (HAVE.test(lower) || BE.test(lower) || /^(?:no|nunca|también|tampoco)$/.test(lower)) first = k
  }
  const { form, after } = found
  if (form.kind === 'participle' && !have && !be) return null
  if (form.kind === 'infinitive' && tokens[i - 1]?.lower !== 'al') return null
  const start = form.kind === 'infinitive' ? i - 1 : first
  return { first: start, verb: i, after, form, negated, impersonal, passive: be && form.kind === 'participle' }
}
