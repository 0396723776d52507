// Refiners over the names of a document: the title that stands for a first name, the head that two names share, and
// a country's name that stands for those who act for it.
import { idOfName } from '../../model/index.js'
import type { Token } from '../token.js'
import { LAST_HEADS } from './lexicon-heads.js'
import type { LinkedName } from './link.js'
import { isActing } from './place-or-actor.js'
import { type NameScope, wordsOf } from './proposal.js'
import { isCapital, singular } from './runs.js'

/** A body, a group or a thing built is told with its article, unless that belongs to what the name stands before. */
function isArticled(tokens: readonly Token[], name: LinkedName): boolean {
  const built = name.kind === 'place' && /^name\.(?:head|place\.tail)/.test(name.rule)
  if (name.kind !== 'organisation' && name.kind !== 'group' && !built) return false
  if (tokens[name.first - 1]?.lower !== 'the') return false
  const next = tokens[name.last]
  return !(next?.spaced === true && next.pos === 'NOUN')
}

/** "3rd Battalion": the number of a unit or court belongs to its name and tells it from others. */
export function joinOrdinals(scope: NameScope, names: readonly LinkedName[]): LinkedName[] {
  return names.map((name) => {
    const before = scope.tokens[name.first - 1]
    if (name.kind !== 'organisation' || name.entry !== null || !/^\d+(?:st|nd|rd|th)$/.test(before?.lower ?? ''))
      return name
    const first = name.first - 1
    const words = wordsOf(scope.tokens, first, name.last)
    return { ...name, first, entity: idOfName(words), canonical: words }
  })
}

/** "Mr. X" and "President X": a title with a capital before a surname alone belongs to the name, as a first name would. */
export function joinTitles(scope: NameScope, names: readonly LinkedName[]): LinkedName[] {
  const { tokens } = scope
  let end = 0
  return names.map((name) => {
    const from = end
    end = name.last
    if (
      name.kind === 'place' &&
      scope.gazetteer.places.get(name.entity)?.kind === 'country' &&
      isActing(tokens, name.first, name.last)
    ) {
      const article = tokens[name.first - 1]?.lower === 'the' ? 1 : 0
      return { ...name, first: name.first - article, kind: 'organisation' as const, rule: 'name.place.acting' }
    }
    if (isArticled(tokens, name)) return { ...name, first: name.first - 1 }
    const short = name.last - name.first === 1 || (name.last - name.first === 3 && tokens[name.first + 1]?.text === '-')
    if (name.kind !== 'person' || !short || name.title < 0) return name
    let { first } = name
    while (first > name.title && first > from && isCapital(tokens[first - 1] as Token)) first--
    return first === name.first ? name : { ...name, first }
  })
}

/** A listed name whose head stands in the plural ("Alpha Cartels" where "Alpha Cartel" is listed). */
function withOneHead(scope: NameScope, name: LinkedName): LinkedName {
  const head = scope.tokens[name.last - 1] as Token
  const one = singular(head.text)
  if (!isCapital(head) || one === head.text || name.last - name.first < 2) return name
  const known = scope.gazetteer.exact.get(`${wordsOf(scope.tokens, name.first, name.last - 1)} ${one}`)?.[0]
  return known === undefined ? name : { ...name, kind: known.kind, entity: known.entity, canonical: known.canonical }
}

/** "the Alpha and Beta Cartels" names two cartels: the first takes the head of the second. */
export function shareHeads(scope: NameScope, names: readonly LinkedName[]): LinkedName[] {
  const { tokens } = scope
  return names.map((listed, i) => {
    const name = listed.entry === null ? withOneHead(scope, listed) : listed
    const next = names[i + 1]
    if (next === undefined || tokens[name.last]?.lower !== 'and' || next.first !== name.last + 1) return name
    const head = tokens[next.last - 1] as Token
    const one = singular(head.text)
    if (!isCapital(head) || one === head.text || LAST_HEADS.get(one.toLowerCase()) === undefined) return name
    if (LAST_HEADS.get((tokens[name.last - 1] as Token).lower) === LAST_HEADS.get(one.toLowerCase())) return name
    const words = `${wordsOf(tokens, name.first, name.last)} ${one}`
    const known = scope.gazetteer.exact.get(words)?.[0]
    const kind = LAST_HEADS.get(one.toLowerCase()) ?? name.kind
    return {
      ...name,
      kind,
      entity: known?.entity ?? idOfName(words),
      canonical: known?.canonical ?? words,
      rule: 'name.shared-head',
    }
  })
}
