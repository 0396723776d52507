// Reads the names of a Spanish document. The steps are those of English; runs, heads, titles and groups are not, since
// Spanish begins a name with its head, joins it with small words, and writes demonyms, months and offices small.

import type { Token } from '../../token.js'
import { type LinkedName, linkNames } from '../link.js'
import { introducedPeople, privateEntities } from '../private.js'
import type { NameScope, Proposal } from '../proposal.js'
import { isCapital } from '../runs.js'
import { type PluralTitles, shareTitles } from '../shared-titles.js'
import { demonymGroups, governmentOf } from './groups.js'
import { SPANISH_INTRODUCTIONS } from './introductions.js'
import { TITLES } from './lexicon-titles.js'
import { proposeNames } from './propose.js'
import { findRuns } from './runs.js'

/** A name with its entity open where a body is named without its country. */
export interface SpanishName extends Omit<LinkedName, 'entity'> {
  readonly entity: string | null
}

/** "Sr. X", "General X": a title with a capital before a surname alone belongs to the name. */
function withTitle(scope: NameScope, name: LinkedName): LinkedName {
  if (name.kind !== 'person' || name.title < 0 || name.last - name.first > 1) return name
  let { first } = name
  while (first > name.title && (isCapital(scope.tokens[first - 1] as Token) || scope.tokens[first - 1]?.text === '.'))
    first--
  return first === name.title ? { ...name, first } : name
}

const PLURAL_TITLES: PluralTitles = {
  isTitle: (word) => TITLES.has(word),
  // "senadores", "generales" lose two letters, "ministros" one.
  singulars: (word) => [word.slice(0, -1), word.slice(0, -2)],
  and: 'y',
}

/** In order; where two share a word the one that starts first stays, groups before the place inside them. */
function inOrder(names: readonly LinkedName[]): LinkedName[] {
  const sorted = [...names].sort((a, b) => a.first - b.first || b.last - a.last)
  const kept: LinkedName[] = []
  let end = 0
  for (const name of sorted) {
    if (name.first < end) continue
    kept.push(name)
    end = name.last
  }
  return kept
}

/** The names of a Spanish document, in order, and the entities that are private people. */
export function readSpanishNames(scope: NameScope): { names: SpanishName[]; hidden: ReadonlySet<string> } {
  // 1. Where capitals stand together, and what each stretch names by itself.
  const proposals: Proposal[] = []
  for (const sentence of scope.context.sentences)
    for (const run of findRuns(scope, sentence)) proposals.push(...proposeNames(scope, run))
  // 2. What the rest of the document tells.
  const titled = shareTitles(scope, proposals, PLURAL_TITLES)
  const linked = linkNames(scope, introducedPeople(scope, titled, SPANISH_INTRODUCTIONS))
  // 3. Groups and governments, which take the place inside them; so before overlaps are dropped.
  const grouped = [...linked.map((name) => governmentOf(scope, name)), ...demonymGroups(scope)]
  const names = inOrder(grouped.map((name) => withTitle(scope, name)))
  const hidden = privateEntities(scope, names, SPANISH_INTRODUCTIONS)
  // 4. "el Congreso": several countries have one, and nothing here tells whose it is.
  return {
    names: names.map((name) => (name.rule === 'name.body' && name.entry === null ? { ...name, entity: null } : name)),
    hidden,
  }
}
