// Tells private people from public ones by how a text introduces them. A private person is one whom the text brings in
// as victim, relative, witness or somebody who asks not to be named, and whom it gives no part in public life anywhere:
// one word of an office outweighs every introduction. People listed in the pack are public.
import type { Token } from '../token.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { BODY_WORDS } from './lexicon-heads.js'
import { PARTICLES } from './lexicon-words.js'
import type { LinkedName } from './link.js'
import type { NameScope, Proposal } from './proposal.js'
import { isCapital } from './runs.js'

/** Patterns for what stands right before a name and right behind it. */
interface Sides {
  readonly before: readonly string[]
  readonly behind: readonly string[]
}

/**
 * How a language introduces people: `{kin}` in a pattern stands for the list `kin`, `\\p{L}` for a letter, a space for
 * white space. They are matched against words in lower case: without regard to case, and with all the letters of the
 * world, an expression takes longer to make than a document to read.
 */
export interface IntroductionPatterns {
  readonly lists: Readonly<Record<string, string>>
  readonly private: Sides
  /** What tells of a private person beside a full name alone: a surname by itself is also that of somebody known to all. */
  readonly ofFullNames: Sides
  readonly public: Sides
  /** Names that are joined to one another: "X and Y". */
  readonly joint: string
  /** Titles that tell of no public life. */
  readonly addresses: ReadonlySet<string>
}

interface Compiled {
  readonly before: RegExp
  readonly behind: RegExp
}

export interface Introductions {
  readonly private: Compiled
  readonly ofFullNames: Compiled
  readonly public: Compiled
  readonly joint: RegExp
  readonly addresses: ReadonlySet<string>
}

const LETTERS = 'a-zß-ɏ'
const LETTER = `[${LETTERS}]`

/** A list of words as one pattern. */
export const anyOf = (words: string | Iterable<string>): string =>
  `(?:${(typeof words === 'string' ? words.split(' ') : [...words]).join('|')})`

/** The patterns as expressions that look from the one place at which a name begins or ends, however long the text. */
export function introductionsOf(patterns: IntroductionPatterns): Introductions {
  const filled = (pattern: string): string => {
    const inner = pattern.replace(/\{([a-z]+)\}/gu, (_, list: string) => filled(patterns.lists[list] ?? ''))
    return inner.replaceAll('\\p{L}', LETTER).replaceAll(`[${LETTER}`, `[${LETTERS}`).replaceAll(' ', '\\s')
  }
  const compiled = ({ before, behind }: Sides): Compiled => ({
    before: new RegExp(`(?<![${LETTERS}\\d-])${anyOf(before.map(filled))}$`),
    behind: new RegExp(anyOf(behind.map(filled)), 'y'),
  })
  return {
    private: compiled(patterns.private),
    ofFullNames: compiled(patterns.ofFullNames),
    public: compiled(patterns.public),
    joint: new RegExp(filled(patterns.joint), 'y'),
    addresses: patterns.addresses,
  }
}

/** How far before a name its introduction may begin. */
const REACH = 120

const fits = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const startOf = (scope: NameScope, name: Proposal): number => (scope.tokens[name.first] as Token).start
const endOf = (scope: NameScope, name: Proposal): number => (scope.tokens[name.last - 1] as Token).end

const wordsBefore = (scope: NameScope, name: Proposal): string =>
  scope.lower.slice(Math.max(0, startOf(scope, name) - REACH), startOf(scope, name))

/** Whether the words on either side of a name introduce it so. */
const isIntroduced = (scope: NameScope, name: Proposal, { before, behind }: Compiled): boolean =>
  before.test(wordsBefore(scope, name)) || fits(behind, scope.lower, endOf(scope, name))

/** How many words an introduced name has at most. */
const LONGEST_NAME = 5

/** Whether nothing but proper nouns stands in a stretch, which belong to no noun behind them, so that it may be a name. */
function mayBeName(scope: NameScope, { first, last, initial }: Proposal): boolean {
  const behind = scope.tokens[last]
  if (behind?.spaced && behind.pos === 'NOUN') return false
  if (last - first === 1) {
    const word = (scope.tokens[first] as Token).lower
    if ((initial && !FIRST_NAMES.has(word)) || BODY_WORDS.has(word)) return false
  }
  for (let i = first; i < last; i++) {
    const token = scope.tokens[i] as Token
    const isProper = isCapital(token) && (token.pos === 'PROPN' || FIRST_NAMES.has(token.lower))
    if (!isProper && !PARTICLES.has(token.lower)) return false
  }
  return last - first <= LONGEST_NAME && !scope.common.has((scope.tokens[first] as Token).lower)
}

const isIntroducedPrivate = (
  scope: NameScope,
  name: Proposal,
  { private: sides, ofFullNames }: Introductions,
): boolean => isIntroduced(scope, name, sides) || (name.last - name.first > 1 && isIntroduced(scope, name, ofFullNames))

/**
 * Names of which nothing else tells what they name are those of people where they are introduced as such. What bodies
 * do too, such as leading, does not tell.
 */
export function introducedPeople(
  scope: NameScope,
  names: readonly Proposal[],
  introductions: Introductions,
): Proposal[] {
  return names.map((name) =>
    name.kind === null &&
    !name.titled &&
    mayBeName(scope, name) &&
    (isIntroducedPrivate(scope, name, introductions) || introductions.public.before.test(wordsBefore(scope, name)))
      ? { ...name, kind: 'person', rule: 'name.person.introduced' }
      : name,
  )
}

/** Whether a name stands right behind another, joined to it, so that what introduces the one introduces both. */
function isJoined(scope: NameScope, last: LinkedName | undefined, name: LinkedName, joint: RegExp): boolean {
  if (last === undefined || last.kind !== 'person' || last.sentence !== name.sentence) return false
  return fits(joint, scope.lower, endOf(scope, last)) && joint.lastIndex === startOf(scope, name)
}

/** The entities of this document that are private people. */
export function privateEntities(
  scope: NameScope,
  names: readonly LinkedName[],
  introductions: Introductions,
): Set<string> {
  const found = new Set<string>()
  const publicly = new Set<string>()
  const { tokens } = scope
  for (const [i, name] of names.entries()) {
    if (name.kind !== 'person' || !name.entity.startsWith('name:')) continue
    const title = name.title < 0 ? null : (tokens[name.title] as Token).lower.replace(/\.$/u, '')
    const hasOffice = title !== null && !introductions.addresses.has(title)
    const last = names[i - 1]
    if (hasOffice || isIntroduced(scope, name, introductions.public)) publicly.add(name.entity)
    else if (isIntroducedPrivate(scope, name, introductions)) found.add(name.entity)
    else if (last !== undefined && found.has(last.entity) && isJoined(scope, last, name, introductions.joint))
      found.add(name.entity)
  }
  for (const entity of publicly) found.delete(entity)
  return found
}
