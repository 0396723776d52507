// A pronoun as doer is shown as whom it stands for where the same sentence names them: "the ministry says it has seized"
// tells of the ministry. Only the subject of a clause before it is taken, and only where number and kind agree.
import type { Token } from '../token.js'
import { type Clauses, type NounGroup, phraseAt } from './clause.js'
import { COLLECTIVES } from './lexicon-roles.js'
import type { VerbGroup } from './phrase.js'
import { subjectOf } from './subject.js'

/** Pronouns by the one whose number and kind they share. */
const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ he: 'he', she: 'he', his: 'he', her: 'he', it: 'it', its: 'it', they: 'they', their: 'they' }),
)

/** The groups that a pronoun stands for; the pronoun itself where none is sure. */
export function antecedentIn(clauses: Clauses, group: NounGroup): readonly NounGroup[] {
  const pronoun = clauses.tokens[group.head] as Token
  const kind = PRONOUNS.get(pronoun.lower)
  if (group.last - group.first > 1 || kind === undefined) return [group]
  for (let k = phraseAt(clauses, group.first) - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k]
    if (phrase?.kind !== 'vg' || (phrase as VerbGroup).form !== 'finite') continue
    const subjects = subjectOf(clauses, k)
    const [first] = subjects
    if (first === undefined || first.first >= group.first) continue
    if ((clauses.tokens[first.head] as Token).pos === 'PRON') continue
    return agrees(clauses, kind, subjects) ? subjects : [group]
  }
  return [group]
}

function agrees(clauses: Clauses, pronoun: string, subjects: readonly NounGroup[]): boolean {
  const head = clauses.tokens[(subjects[0] as NounGroup).head] as Token
  const plural =
    subjects.length > 1 || (head.lower !== head.lemma && head.lower.endsWith('s')) || head.lower === 'people'
  // "the Norders", "the NLA": a people or a body named by its letters.
  const many = head.pos === 'PROPN' && /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+s)$/u.test(head.text)
  if (pronoun === 'they') return plural || many || COLLECTIVES.has(head.lower)
  if (plural && head.pos !== 'PROPN') return false
  return pronoun !== 'he' || !COLLECTIVES.has(head.lower)
}
