// "el gobierno mexicano", "las autoridades de X", "los mexicanos": Spanish puts the demonym after the noun and writes
// it small, so groups are found by their demonym or by the place after "de".
import { idOfName, type NameKind } from '../../../model/index.js'
import type { Token } from '../../token.js'
import type { Entry } from '../gazetteer.js'
import type { LinkedName } from '../link.js'
import { type NameScope, wordsOf } from '../proposal.js'
import { isCapital } from '../runs.js'
import { GROUP_MODIFIERS, GROUP_NOUNS, STATE_NOUNS } from './lexicon-heads.js'

const BODIES = /^(?:gobierno|administración|ejército|policía|fuerzas|cancillería|régimen|justicia|marina)$/

const kindOf = (noun: string): NameKind => (BODIES.test(noun) ? 'organisation' : 'group')

/** The noun that a demonym at `i` modifies: its token, or -1. */
function nounBefore(tokens: readonly Token[], i: number): number {
  let k = i - 1
  for (let steps = 0; steps < 3; steps++, k--) {
    const token = tokens[k]
    if (token === undefined || token.pos === 'PUNCT') return -1
    if (STATE_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower)) return k
    if (!GROUP_MODIFIERS.has(token.lower)) return -1
  }
  return -1
}

interface Owner {
  readonly entity: string
  readonly canonical: string
}

/** Whom a group belongs to: the state it acts for, what the pack lists under its words, or itself. */
function ownerOf(scope: NameScope, noun: string, words: string, place: string, canonical: string): Owner {
  const listed = scope.gazetteer.exact.get(words)?.[0] ?? scope.gazetteer.descriptions.get(words.toLowerCase())?.[0]
  if (listed !== undefined) return { entity: listed.entity, canonical: listed.canonical }
  if (STATE_NOUNS.has(noun)) {
    const state = scope.gazetteer.governments.get(place)
    if (state !== undefined) return { entity: state.entity, canonical: state.canonical }
    return { entity: idOfName(`${canonical} government`), canonical: `${canonical} government` }
  }
  return { entity: idOfName(words), canonical: words }
}

function byDemonym(
  scope: NameScope,
  i: number,
  last: number,
  entry: Entry,
  sentence: LinkedName['sentence'],
): LinkedName | null {
  const { tokens } = scope
  const noun = nounBefore(tokens, i)
  const base = { sentence, entry, titled: false, initial: false, title: -1 }
  if (noun >= 0) {
    const head = (tokens[noun] as Token).lower
    const words = wordsOf(tokens, noun, last)
    return {
      ...base,
      first: noun,
      last,
      kind: kindOf(head),
      ...ownerOf(scope, head, words, entry.entity, entry.canonical),
      rule: 'name.group',
    }
  }
  const word = tokens[i] as Token
  const next = tokens[last]
  if (!/^(?:los|las)$/.test(tokens[i - 1]?.lower ?? '') || !word.lower.endsWith('s') || last - i > 1) return null
  if (next !== undefined && next.pos === 'PROPN') return null
  return {
    ...base,
    first: i,
    last,
    kind: 'group',
    entity: idOfName(word.text),
    canonical: word.text,
    rule: 'name.group.inhabitants',
  }
}

/** The groups that demonyms without a capital tell. */
export function demonymGroups(scope: NameScope): LinkedName[] {
  const { tokens, gazetteer } = scope
  const found: LinkedName[] = []
  for (const sentence of scope.context.sentences)
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const token = tokens[i] as Token
      if (isCapital(token) || !gazetteer.firsts.has(token.text)) continue
      const match = gazetteer.forms.at(tokens, i, sentence.lastToken)
      const entry = match?.values.find((value) => value.form === 'demonym')
      if (match === null || entry === undefined) continue
      const group = byDemonym(scope, i, match.last, entry, sentence)
      if (group !== null) found.push(group)
      i = match.last - 1
    }
  return found
}

/** "gobierno de X", "autoridades del X", and "Gobierno de X" as a name of its own: the state, not the place. */
export function governmentOf(scope: NameScope, name: LinkedName): LinkedName {
  const { tokens, gazetteer } = scope
  const opening = tokens[name.first] as Token
  if (opening.lower === 'gobierno' && name.rule.startsWith('name.head')) {
    const start = /^(?:el|la|los)$/.test(tokens[name.first + 2]?.lower ?? '') ? name.first + 3 : name.first + 2
    const match = gazetteer.forms.at(tokens, start, name.last)
    const place = match?.last === name.last ? match.values.find((entry) => entry.form === 'place') : undefined
    const state = place === undefined ? undefined : gazetteer.governments.get(place.entity)
    return state === undefined
      ? name
      : { ...name, entity: state.entity, canonical: state.canonical, rule: 'name.group.of' }
  }
  const articled =
    /^(?:el|la|los|las)$/.test(tokens[name.first - 1]?.lower ?? '') && tokens[name.first - 2]?.lower === 'de'
  const of = tokens[name.first - (articled ? 2 : 1)]
  const at = name.first - (articled ? 3 : 2)
  const noun = tokens[at]
  if (noun === undefined || of === undefined || !/^(?:de|del)$/.test(of.lower) || !STATE_NOUNS.has(noun.lower))
    return name
  const state = gazetteer.governments.get(name.entity)
  const rules = /^(?:gobierno|administración)$/.test(noun.lower)
  if (name.kind === 'person' && !rules) return name
  if (name.kind !== 'place' && name.kind !== 'person' && state === undefined && !gazetteer.governed.has(name.entity))
    return name
  // Armies and police of a state of the pack are the pack's to list.
  const owner =
    name.kind === 'person' || gazetteer.governed.has(name.entity)
      ? { entity: name.entity, canonical: name.canonical }
      : ownerOf(scope, noun.lower, wordsOf(tokens, at, name.last), name.entity, name.canonical)
  return { ...name, ...owner, first: at, kind: kindOf(noun.lower), rule: 'name.group.of' }
}
