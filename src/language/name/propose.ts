// Cuts a run of capitalised words into names and says what each names: first by its titles, then by what the pack
// knows, then by its head words, then by first names, then by the words around it. The order matters: a title before
// a listed surname must win over the surname alone, and a listed name inside the name of a body must not.
import type { NameKind } from '../../model/index.js'
import type { Token } from '../token.js'
import type { Entry } from './gazetteer.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { LAST_HEADS, PLACE_PREFIXES } from './lexicon-heads.js'
import { ADDRESSES, TITLE_MODIFIERS } from './lexicon-titles.js'
import { NOT_NAMES } from './lexicon-words.js'
import { isSomebodyElse, isSurname, type ListedForm } from './namesakes.js'
import { chooseEntry } from './place-or-actor.js'
import { type NameScope, type Part, type Proposal, propose, wordsOf } from './proposal.js'
import { bare, isCapital, type Run } from './runs.js'
import { afterTitle, headKind, isTitle, titleBefore } from './shape.js'
import { unlisted } from './unlisted.js'

/** Whether the whole stretch is a listed form. */
function listed(scope: NameScope, first: number, last: number): readonly Entry[] | null {
  const match = scope.gazetteer.forms.at(scope.tokens, first, last)
  return match !== null && match.last === last ? match.values : null
}

/** A listed form that goes on past the comma that ends the stretch ("Alba, A.C."). */
function listedPastComma(scope: NameScope, part: Part): Proposal | null {
  const { tokens, gazetteer } = scope
  if (tokens[part.last]?.text !== ',') return null
  const match = gazetteer.forms.at(tokens, part.first, part.run.sentence.lastToken)
  return match !== null && match.last > part.last + 1
    ? fromList(scope, part, part.first, match.last, match.values)
    : null
}

/** The place meant where the country it lies in follows ("Alba, Vandria"), or null. */
function placeWithin(scope: NameScope, entries: readonly Entry[], last: number): Entry | null {
  const place = entries.find((entry) => entry.form === 'place')
  const country = place === undefined ? undefined : scope.gazetteer.places.get(place.entity)?.within
  if (place === undefined || country === undefined || scope.tokens[last]?.text !== ',') return null
  const next = scope.gazetteer.forms.at(scope.tokens, last + 1)
  return next?.values.some((entry) => entry.entity === country) ? place : null
}

function fromList(scope: NameScope, part: Part, first: number, last: number, entries: readonly Entry[]): Proposal {
  const entry = placeWithin(scope, entries, last) ?? chooseEntry(scope.tokens, entries, first, last)
  return propose({ ...part, first, last }, entry.kind, `name.list.${entry.form}`, entry)
}

/** The longest listed form inside a stretch, from left to right; null without one. */
function firstListed(scope: NameScope, first: number, last: number): ListedForm | null {
  for (let i = first; i < last; i++) {
    if (!scope.gazetteer.firsts.has((scope.tokens[i] as Token).text)) continue
    const match = scope.gazetteer.forms.at(scope.tokens, i, last)
    if (match !== null) return { first: i, last: match.last, entries: match.values }
  }
  return null
}

function segment(scope: NameScope, part: Part): Proposal[] {
  const { tokens } = scope
  let { first } = part
  const { last } = part
  while (
    first < last &&
    NOT_NAMES.has((tokens[first] as Token).lower) &&
    (first === part.run.first || last - first === 1) &&
    !ADDRESSES.has(bare(tokens[first - 1] ?? (tokens[first] as Token)))
  )
    first++
  if (first >= last) return []
  if (first !== part.first) return segment(scope, { ...part, first })
  const longer = listedPastComma(scope, part)
  if (longer !== null) return [longer]
  const whole = listed(scope, first, last)
  if (whole !== null && !isSurname(scope, part, { first, last, entries: whole }))
    return [fromList(scope, part, first, last, whole)]
  const headed = headKind(tokens, first, last)
  if (headed !== null && part.title < 0) return headedName(scope, part, headed)
  const titled = afterTitle(tokens, first, last)
  if (titled !== null) {
    const person = segment(scope, { ...part, first: titled.name, title: titled.title })
    const before =
      titled.title > first
        ? segment(scope, { ...part, last: titled.title }).filter((p) => p.kind !== 'person' && p.kind !== null)
        : []
    // What the office is for stands between: "Minister for X Jane Doe".
    const within = insideTitle(scope, { ...part, first: titled.title + 1, last: titled.name })
    return [...before, ...within, ...person]
  }
  if (
    isTitle(tokens[first] as Token) ||
    (TITLE_MODIFIERS.has(bare(tokens[first] as Token)) && isTitle(tokens[last - 1] as Token))
  )
    if (headed === null && part.title < 0) return insideTitle(scope, part)
  return plainName(scope, part)
}

/** An office without its holder's name ("Secretary of State") names nobody; a place or body inside it may be listed. */
function insideTitle(scope: NameScope, part: Part): Proposal[] {
  const { tokens } = scope
  for (let i = part.first + 1; i < part.last - 1; i++) {
    if (!/^(?:of|for)$/.test((tokens[i] as Token).lower)) continue
    const first = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
    const kind = headKind(tokens, first, part.last)
    if (kind === 'organisation') return headedName(scope, { ...part, first }, kind)
  }
  const match = firstListed(scope, part.first, part.last)
  return match === null ? [] : [fromList(scope, part, match.first, match.last, match.entries)]
}

/** A stretch whose head says what it names; a listed form that ends it keeps its entity. */
function headedName(scope: NameScope, part: Part, kind: NameKind): Proposal[] {
  const { tokens } = scope
  let { first } = part
  // A title at the front is not part of it ("President X University" is left to the reader).
  const entries = scope.gazetteer.exact.get(wordsOf(tokens, first, part.last))
  if (entries !== undefined) return [fromList(scope, part, first, part.last, entries)]
  for (let i = first + 1; i < part.last - 1; i++) {
    const tail = listed(scope, i, part.last)
    if (tail?.some((entry) => entry.kind !== 'person' && entry.kind !== 'place')) {
      const front = segment(scope, { ...part, last: i }).filter((p) => p.entry !== null && p.entry.form !== 'demonym')
      return [...front, fromList(scope, part, i, part.last, tail)]
    }
  }
  // "John Smith of the Foo Council" is two names.
  if (FIRST_NAMES.has((tokens[first] as Token).lower))
    for (let i = first + 2; i < part.last; i++)
      if ((tokens[i] as Token).lower === 'of' && !LAST_HEADS.has(bare(tokens[i - 1] as Token))) {
        const start = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
        return [
          propose({ ...part, first, last: i }, 'person', 'name.person.first-name'),
          ...segment(scope, { ...part, first: start }),
        ]
      }
  while (first < part.last - 2 && NOT_NAMES.has((tokens[first] as Token).lower)) first++
  // In a headline any word has a capital: only what the text below repeats is a name.
  return [propose({ ...part, first }, part.run.titled ? null : kind, `name.head.${kind}`)]
}

/** No title, no head: listed forms inside, then first names, acronyms, and the words around. */
function plainName(scope: NameScope, part: Part): Proposal[] {
  const { tokens } = scope
  const { first, last } = part
  const match = firstListed(scope, first, last)
  if (match !== null && match.first > first && isSurname(scope, part, match))
    return [propose(part, 'person', 'name.person.namesake')]
  if (
    match !== null &&
    !isSomebodyElse(tokens, part, match) &&
    !(part.title >= 0 && match.entries.every((e) => e.kind !== 'person'))
  ) {
    const extendsPlace = match.first === first + 1 && PLACE_PREFIXES.has((tokens[first] as Token).lower)
    if (!extendsPlace) {
      const before = match.first > first ? segment(scope, { ...part, last: trimJoint(tokens, first, match.first) }) : []
      let end = match.last
      // A listed person's name goes on over further surnames.
      if (!part.run.titled && match.entries.every((entry) => entry.kind === 'person'))
        while (
          end < last &&
          isCapital(tokens[end] as Token) &&
          !scope.gazetteer.firsts.has((tokens[end] as Token).text)
        )
          end++
      const start = skipJoint(tokens, end, last)
      const after = start < last ? segment(scope, { ...part, first: start, title: -1 }) : []
      const found = fromList(scope, part, match.first, match.last, match.entries)
      return [...before, end > match.last ? { ...found, last: end } : found, ...after]
    }
  }
  if (
    match !== null &&
    isSomebodyElse(tokens, part, match) &&
    match.last === last &&
    last - first <= 4 &&
    !part.run.titled
  )
    return [propose(part, 'person', 'name.person.namesake')]
  if (part.title >= 0)
    for (let i = first + 1; i < last; i++)
      if (/^(?:of|for|on)$/.test((tokens[i] as Token).lower))
        return [...unlisted(scope, { ...part, last: i }), ...segment(scope, { ...part, first: i + 1, title: -1 })]
  return unlisted(scope, part)
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '-' || token.text === ',' || token.text === '&' || /^(?:of|the|and|for|on)$/.test(token.lower))
function trimJoint(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (end > first && isJoint(tokens[end - 1])) end--
  return end
}
function skipJoint(tokens: readonly Token[], from: number, last: number): number {
  let start = from
  while (start < last && isJoint(tokens[start])) start++
  return start
}

/** The names of a run. */
export function proposeNames(scope: NameScope, run: Run): Proposal[] {
  const title = titleBefore(scope, run.first, run.sentence.firstToken)
  return segment(scope, { first: run.first, last: run.last, run, title })
}
