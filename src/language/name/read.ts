// Names of persons, bodies, groups, places, laws and events, and the words that stand for them. Names are found
// without a list and with one: the pack adds what it knows, grammar finds the rest.
import type { Mention, Name } from '../../model/index.js'
import { spanOf } from '../../model/index.js'
import { itemId, type ReadingContext } from '../context.js'
import { isDateline } from '../dateline.js'
import type { Token } from '../token.js'
import { resolveBodies } from './bodies.js'
import { gazetteerOf } from './gazetteer.js'
import { readGroups } from './groups.js'
import { ENGLISH_INTRODUCTIONS } from './introductions.js'
import { joinOrdinals, joinTitles, shareHeads } from './joined.js'
import { TITLES } from './lexicon-titles.js'
import { type LinkedName, linkNames } from './link.js'
import { findMentions } from './mentions.js'
import { joinPlaceTails } from './place-tails.js'
import { introducedPeople, privateEntities } from './private.js'
import type { NameScope, Proposal } from './proposal.js'
import { proposeNames } from './propose.js'
import { findRuns, isCapital, type Run, singular } from './runs.js'
import { type PluralTitles, shareTitles } from './shared-titles.js'
import { findSpanishMentions } from './spanish/mentions.js'
import { readSpanishNames } from './spanish/read.js'

function scopeOf(context: ReadingContext): NameScope {
  const common = new Set<string>()
  const capital = new Map<string, number>()
  for (const sentence of context.sentences)
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const token = context.tokens[i] as Token
      if (isCapital(token)) {
        if (i > sentence.firstToken) capital.set(token.text, (capital.get(token.text) ?? 0) + 1)
      } else if (token.text.length > 2) common.add(token.text)
    }
  const lower = context.text.toLowerCase()
  return {
    context,
    tokens: context.tokens,
    // A few letters of the world become two in lower case, and every position behind them would be another's.
    lower: lower.length === context.text.length ? lower : context.text,
    gazetteer: gazetteerOf(context.pack, context.language),
    common,
    capital,
  }
}

/** Names in order, each starting after the one before: a title or article that is already part of one is given up. */
function withoutOverlaps(names: readonly LinkedName[]): LinkedName[] {
  const kept: LinkedName[] = []
  let end = 0
  for (const name of names) {
    if (name.last <= end) continue
    kept.push(name.first < end ? { ...name, first: end } : name)
    end = name.last
  }
  return kept
}

interface ReadNames {
  readonly names: readonly (Omit<LinkedName, 'entity'> & { readonly entity: string | null })[]
  /** Entities that are private people. */
  readonly hidden: ReadonlySet<string>
}

/** A report is dated by the place it opens with, in whatever letters that is written. */
const atDateline = ({ tokens }: NameScope, { sentence }: Run, name: Proposal): Proposal =>
  name.first === sentence.firstToken && name.entry === null && name.kind !== 'place' && isDateline(tokens, sentence)
    ? { ...name, kind: 'place', rule: 'name.place.dateline' }
    : name

const PLURAL_TITLES: PluralTitles = {
  isTitle: (word) => TITLES.has(word),
  singulars: (word) => [singular(word)],
  and: 'and',
}

function readEnglishNames(scope: NameScope): ReadNames {
  // 1. Where capitals stand together.
  const runs = findRuns(scope.context)
  // 2. What each stretch names, as far as it tells by itself.
  const proposals: Proposal[] = []
  for (const run of runs) proposals.push(...proposeNames(scope, run).map((name) => atDateline(scope, run, name)))
  // 3. What the rest of the document tells: needs all proposals, since a headline precedes its full names.
  const titled = shareTitles(scope, proposals, PLURAL_TITLES)
  const linked = linkNames(scope, introducedPeople(scope, titled, ENGLISH_INTRODUCTIONS))
  // 4. What stands around them and belongs to them: groups swallow their modifier, so before titles and shared heads.
  const grouped = joinPlaceTails(scope, readGroups(scope, linked))
  const joined = joinTitles(scope, joinOrdinals(scope, shareHeads(scope, grouped)))
  const hidden = privateEntities(scope, joined, ENGLISH_INTRODUCTIONS)
  return { names: resolveBodies(scope, withoutOverlaps(joined)), hidden }
}

/** The names of a document, in order; they do not overlap. */
export function readNames(context: ReadingContext): Name[] {
  const scope = scopeOf(context)
  const { names, hidden } = context.language === 'es' ? readSpanishNames(scope) : readEnglishNames(scope)
  return names.map((name) => {
    const span = spanOf(
      context.text,
      (context.tokens[name.first] as Token).start,
      (context.tokens[name.last - 1] as Token).end,
    )
    return {
      id: itemId('n', span),
      span,
      kind: name.kind,
      entity: name.entity,
      canonical: name.canonical,
      private: name.entity !== null && hidden.has(name.entity),
      rule: name.rule,
      basis: 'stated',
    }
  })
}

/** The words that stand for names: pronouns, titles, descriptions; `refersTo` is null where it can't be told. */
export function readMentions(context: ReadingContext, names: readonly Name[]): Mention[] {
  return context.language === 'es' ? findSpanishMentions(context, names) : findMentions(context, names)
}
