// Says what a run of Spanish words names: first by what the pack knows, then by its head word, then by titles and first
// names, then by the words around it. The order matters: a listed name inside the name of a body must not win.
import type { NameKind } from '../../../model/index.js'
import type { Token } from '../../token.js'
import { isFeast } from '../feasts.js'
import type { Entry } from '../gazetteer.js'
import { type Part as AnyPart, type NameScope, type Proposal, propose, wordsOf } from '../proposal.js'
import { bare, isCapital } from '../runs.js'
import { isAcronym } from '../shape.js'
import { isWorldPlace } from '../world-places.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { COMMON_ACRONYMS, HEADS, NOT_NAMES, PORTFOLIOS, SINGLE_BODIES } from './lexicon-heads.js'
import { TITLE_MODIFIERS, TITLES } from './lexicon-titles.js'
import { chooseEntry } from './place-or-actor.js'
import type { Run } from './runs.js'
import { kindAround, titleBefore } from './surroundings.js'

interface Part extends AnyPart {
  readonly run: Run
}

function fromList(scope: NameScope, part: Part, entries: readonly Entry[]): Proposal[] {
  const entry = chooseEntry(scope.tokens, entries, part.first, part.last)
  // After an office and "de" only a place is meant as such: "secretario de Marina" names no navy.
  const office = scope.tokens[part.first - 1]?.lower === 'de' && TITLES.has(scope.tokens[part.first - 2]?.lower ?? '')
  if (
    office &&
    entry.kind === 'organisation' &&
    part.last - part.first === 1 &&
    PORTFOLIOS.has((scope.tokens[part.first] as Token).lower)
  )
    return []
  return [propose(part, entry.kind, `name.list.${entry.form}`, entry)]
}

const named = (entries: readonly Entry[]): readonly Entry[] => entries.filter((entry) => entry.form !== 'demonym')

/** The first listed form inside a stretch. */
function firstListed(scope: NameScope, first: number, last: number) {
  for (let i = first; i < last; i++) {
    if (!scope.gazetteer.firsts.has((scope.tokens[i] as Token).text)) continue
    const match = scope.gazetteer.forms.at(scope.tokens, i, last)
    const entries = match === null ? [] : named(match.values)
    if (match !== null && entries.length > 0) return { first: i, last: match.last, entries }
  }
  return null
}

/** A stretch whose first word is a head: the whole listed form, or what the head says. */
function headed(scope: NameScope, part: Part, kind: NameKind): Proposal[] {
  const head = bare(scope.tokens[part.first] as Token)
  if (part.last - part.first === 1) {
    const real = SINGLE_BODIES.has(head) && !part.run.initial && isCapital(scope.tokens[part.first] as Token)
    return real ? [propose(part, 'organisation', 'name.body')] : []
  }
  return [propose(part, kind, `name.head.${kind}`)]
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:de|del|la|las|los|el|y|e|en|a|por|para|contra|sobre)$/.test(token.lower) || token.text === '-') &&
  !isCapital(token)

function without(scope: NameScope, first: number, last: number): readonly [number, number] {
  let from = first
  let to = last
  while (from < to && isJoint(scope.tokens[from])) from++
  while (to > from && isJoint(scope.tokens[to - 1])) to--
  return [from, to]
}

/** What is listed under a name without its nickname in quotation marks or its middle initial. */
function withoutNickname(scope: NameScope, first: number, last: number): readonly Entry[] | null {
  const { tokens } = scope
  let words = ''
  let inside = false
  let left = false
  for (let i = first; i < last; i++) {
    const { text } = tokens[i] as Token
    const mark = /^[“”"«»‘’']$/u.test(text)
    if (mark || inside || (i > first && /^\p{Lu}\.$/u.test(text))) {
      if (mark) inside = !inside
      left = true
    } else words += `${words === '' ? '' : ' '}${text}`
  }
  const entries = left ? scope.gazetteer.exact.get(words) : undefined
  return entries?.every((entry) => entry.kind === 'person') ? entries : null
}

/** "el general Lima": right behind a rank or an office, one word that also names a place is somebody's surname. */
function isRanked({ tokens }: NameScope, { first, last, title }: Part, entries: readonly Entry[]): boolean {
  const word = tokens[first] as Token
  return (
    title >= 0 &&
    title === first - 1 &&
    last - first === 1 &&
    !isAcronym(word.text) &&
    entries.every(({ form }) => form === 'place' || form === 'country' || form === 'metonym')
  )
}

function segment(scope: NameScope, part: Part): Proposal[] {
  const [first, last] = without(scope, part.first, part.last)
  if (first >= last) return []
  const trimmed = { ...part, first, last }
  const { tokens } = scope
  const opening = tokens[first] as Token
  if (isFeast(scope, first, last)) return [propose(trimmed, 'event', 'name.feast')]
  const whole = scope.gazetteer.forms.at(tokens, first, last)
  if (whole !== null && whole.last === last && named(whole.values).length > 0)
    return isRanked(scope, trimmed, named(whole.values))
      ? [propose(trimmed, 'person', 'name.person.title')]
      : fromList(scope, trimmed, named(whole.values))
  const plainly = withoutNickname(scope, first, last)
  if (plainly !== null) return fromList(scope, trimmed, plainly)
  if (NOT_NAMES.has(bare(opening))) return segment(scope, { ...trimmed, first: first + 1 })
  if (TITLES.has(bare(opening)) && isCapital(opening)) return afterTitle(scope, trimmed)
  if (PORTFOLIOS.has(opening.lower) && !HEADS.has(opening.lower)) return afterPortfolio(scope, trimmed)
  const kind = first === part.run.first ? part.run.head : (HEADS.get(bare(opening)) ?? null)
  if (kind !== null) return headed(scope, trimmed, kind)
  return plain(scope, trimmed)
}

/** "General Ruiz", "Presidenta Ruiz": the person after a title with a capital. */
function afterTitle(scope: NameScope, part: Part): Proposal[] {
  let i = part.first + 1
  while (
    i < part.last &&
    (TITLE_MODIFIERS.has(bare(scope.tokens[i] as Token)) ||
      TITLES.has(bare(scope.tokens[i] as Token)) ||
      scope.tokens[i]?.text === '.')
  )
    i++
  return i >= part.last ? [] : segment(scope, { ...part, first: i, title: part.first })
}

/** "secretario de Seguridad Pedro Ruiz": what the office is for belongs to no name. */
function afterPortfolio(scope: NameScope, part: Part): Proposal[] {
  for (let i = part.first + 1; i < part.last; i++)
    if (FIRST_NAMES.has((scope.tokens[i] as Token).lower)) return segment(scope, { ...part, first: i })
  return []
}

function isPersonal(scope: NameScope, part: Part): boolean {
  const length = part.last - part.first
  if (length < 2 || length > 9) return false
  const opening = scope.tokens[part.first] as Token
  return FIRST_NAMES.has(opening.lower) || /^\p{Lu}\.$/u.test(opening.text)
}

/** Whether a listed surname here belongs to somebody else ("Juana X" where X alone is listed). */
const isNamesake = (part: Part, match: { first: number; last: number; entries: readonly Entry[] }): boolean =>
  match.first > part.first && match.entries.every((entry) => entry.kind === 'person')

function plain(scope: NameScope, part: Part): Proposal[] {
  const { tokens } = scope
  const match = firstListed(scope, part.first, part.last)
  if (
    match !== null &&
    !(isPersonal(scope, part) && (match.first > part.first || match.entries.every((e) => e.kind !== 'person')))
  ) {
    if (isNamesake(part, match) && part.last - part.first <= 4 && !isAcronym((tokens[part.first] as Token).text))
      return [propose(part, 'person', 'name.person.namesake')]
    if (!isNamesake(part, match)) {
      const person = match.entries.every((entry) => entry.kind === 'person')
      let end = match.last
      // A listed person's name goes on over further surnames.
      if (person)
        while (
          end < part.last &&
          isCapital(tokens[end] as Token) &&
          !scope.gazetteer.firsts.has((tokens[end] as Token).text)
        )
          end++
      return [
        ...segmentBefore(scope, part, match.first),
        ...fromList(scope, { ...part, first: match.first, last: end }, match.entries),
        ...segment(scope, { ...part, first: end, title: -1 }),
      ]
    }
  }
  return unlisted(scope, part)
}

const segmentBefore = (scope: NameScope, part: Part, last: number): Proposal[] =>
  last > part.first ? segment(scope, { ...part, last }) : []

function unlisted(scope: NameScope, part: Part): Proposal[] {
  const { tokens } = scope
  const { first, last } = part
  const length = last - first
  const opening = tokens[first] as Token
  if (isPersonal(scope, part)) return [propose(part, 'person', 'name.person.first-name')]
  if (length === 1 && isAcronym(opening.text))
    return COMMON_ACRONYMS.has(opening.text) ? [] : [propose(part, 'organisation', 'name.acronym')]
  if (part.title >= 0 && length <= 5) return [propose(part, 'person', 'name.person.title')]
  if (length === 1 && (opening.text.length < 3 || opening.pos === 'NUM' || part.run.initial)) {
    // The first word of a sentence has its capital from there; only the rest of the text can make it a name.
    if (opening.text.length < 3 || scope.common.has(opening.lower)) return []
    const told = kindAround(scope, first, last)
    return [told === null ? propose(part, null, 'name.open') : propose(part, told.kind, told.rule)]
  }
  const around = kindAround(scope, part.first, part.last)
  if (around !== null) return [propose(part, around.kind, around.rule)]
  const world = !scope.common.has(opening.lower) && isWorldPlace(wordsOf(tokens, first, last))
  return [world ? propose(part, 'place', 'name.place.world') : propose(part, null, 'name.open')]
}

/** The names of a run. */
export function proposeNames(scope: NameScope, run: Run): Proposal[] {
  const title = titleBefore(scope.tokens, run.first, run.sentence.firstToken)
  return segment(scope, { run, first: run.first, last: run.last, title })
}
