// A pronoun stands for the last compatible person or body: one of the same sentence that is its subject first, then
// the subjects of the sentences before, then whoever was named last. Two that fit equally leave it open.
import type { Token } from '../token.js'
import { EMPTY_IT_VERBS, type PronounForm } from './lexicon-mentions.js'
import type { Person, Referent } from './referents.js'

const REACH = 3

/** An armed or criminal group under one name is "it" as often as "they"; people told by what they are are not. */
const isOneGroup = ({ kind, entity, canonical }: Referent): boolean =>
  kind === 'group' && !entity.startsWith('name:') && !/s$/.test(canonical)

function fits(form: PronounForm, referent: Referent, people: ReadonlyMap<string, Person>): boolean {
  if (form.gender === 'it')
    return (
      referent.kind === 'organisation' || referent.kind === 'place' || referent.kind === 'law' || isOneGroup(referent)
    )
  if (form.gender === 'they') return referent.kind === 'group'
  if (referent.kind !== 'person') return false
  const gender = people.get(referent.entity)?.gender ?? null
  return gender === null || gender === form.gender
}

/** Whether "it" only holds the place of a clause ("it is clear that"). */
export function isEmptyIt(tokens: readonly Token[], i: number): boolean {
  let next = i + 1
  while (tokens[next]?.pos === 'ADV' || (tokens[next]?.pos === 'AUX' && !EMPTY_IT_VERBS.has(tokens[next]?.lemma ?? '')))
    next++
  if (!EMPTY_IT_VERBS.has(tokens[next]?.lemma ?? '')) return false
  for (let k = next + 1; k < next + 8; k++) {
    const token = tokens[k]
    if (token === undefined || token.text === '.' || token.text === ',') return false
    if (/^(?:that|to|if|whether|how|who|when|for)$/.test(token.lower)) return true
  }
  return false
}

/** The entity a pronoun at token `at` stands for, or null. */
export function resolvePronoun(
  form: PronounForm,
  at: { readonly token: number; readonly sentence: number; readonly paragraph: number },
  referents: readonly Referent[],
  people: ReadonlyMap<string, Person>,
): Referent | null {
  let best: Referent | null = null
  let bestScore = 0
  let rival = false
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    const distance = at.sentence - referent.sentence
    if (distance > REACH) break
    if (referent.last > at.token || !fits(form, referent, people)) continue
    // A known gender counts, a subject counts more, and each sentence between counts against.
    const known = referent.kind === 'person' && people.get(referent.entity)?.gender === form.gender ? 1 : 0
    const score =
      10 -
      3 * distance +
      (referent.subject ? 4 : 0) +
      known -
      (referent.paragraph === at.paragraph ? 0 : 2) -
      (referents.length - 1 - i) * 0.1
    if (best === null || score > bestScore) {
      rival = best !== null && best.entity !== referent.entity && score - bestScore < 0.5
      best = referent
      bestScore = score
    } else if (referent.entity !== best.entity && bestScore - score < 0.35 && form.gender !== 'it') rival = true
  }
  if (form.gender === 'it' && best !== null && !best.subject && at.sentence !== best.sentence) return null
  return rival ? null : best
}
