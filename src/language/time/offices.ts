// Who held which office when, and where a text names a holder: eras ("under X", "the previous administration") need
// it. Names come from the pack's actors; only holders of a term count.
import { dayNumber } from '../../model/index.js'
import type { Actor, Pack, Term } from '../../packs/schema.js'
import type { ReadingContext } from '../context.js'
import { sentenceAt } from '../context.js'
import type { PhraseIndex } from '../phrase-index.js'
import { asWritten, phraseIndex } from '../phrase-index.js'
import type { Token } from '../token.js'
import { tokenise } from '../token.js'

interface Offices {
  readonly names: PhraseIndex<string>
  readonly terms: ReadonlyMap<string, readonly Term[]>
  readonly offices: ReadonlyMap<string, readonly Term[]>
  readonly gender: ReadonlyMap<string, Actor['gender']>
  /** Countries and the like that have an office, by name and demonym; the value is one holder of it. */
  readonly places: PhraseIndex<string>
}

interface HolderMention {
  readonly first: number
  readonly last: number
  readonly holder: string
}

const BY_PACK = new WeakMap<Pack, Offices>()
const MENTIONS = new WeakMap<ReadingContext, readonly HolderMention[]>()

const byStart = (a: Term, b: Term): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)

function grouped(terms: readonly Term[], key: (term: Term) => string): Map<string, Term[]> {
  const groups = new Map<string, Term[]>()
  for (const term of [...terms].sort(byStart)) {
    const group = groups.get(key(term))
    if (group === undefined) groups.set(key(term), [term])
    else group.push(term)
  }
  return groups
}

/** The offices of a pack, made once a pack. */
function officesOf(pack: Pack): Offices {
  const known = BY_PACK.get(pack)
  if (known !== undefined) return known
  const terms = grouped(pack.terms, (term) => term.holder)
  const holders = pack.actors.filter((actor) => terms.has(actor.id))
  const entries = holders.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [name, actor.id] as const))
  // Of several offices of a place the one listed first counts.
  const holderOf = new Map([...pack.terms].reverse().map((term) => [term.place, term.holder] as const))
  const places = pack.places.flatMap((place) => {
    const holder = holderOf.get(place.id)
    if (holder === undefined) return []
    return [place.name, ...place.aliases, ...place.demonyms].map((name) => [name, holder] as const)
  })
  const split = (name: string): string[] => tokenise(name, 'none').map((token) => token.text)
  const made: Offices = {
    places: phraseIndex(places, split, asWritten),
    names: phraseIndex(entries, split, asWritten),
    terms,
    offices: grouped(pack.terms, (term) => term.office),
    gender: new Map(holders.map((actor) => [actor.id, actor.gender])),
  }
  BY_PACK.set(pack, made)
  return made
}

/** Where the text names holders, in order. */
function mentionsOf(context: ReadingContext): readonly HolderMention[] {
  const known = MENTIONS.get(context)
  if (known !== undefined) return known
  const found = officesOf(context.pack)
    .names.find(context.tokens)
    .map(({ first, last, value }) => ({ first, last, holder: value }))
  MENTIONS.set(context, found)
  return found
}

/** The holder named by the tokens from `first`, with the token after the name. */
export function holderAt(
  context: ReadingContext,
  first: number,
): { readonly holder: string; readonly last: number } | null {
  const match = officesOf(context.pack).names.at(context.tokens, first)
  const holder = match?.values[0]
  return match === null || holder === undefined ? null : { holder, last: match.last }
}

/** What is said of one who holds an office, before the name. English, Spanish. */
const TITLES = new Set(
  'president presidente presidenta minister ministro ministra chancellor canciller governor gobernador gobernadora'.split(
    ' ',
  ),
)
/** Words before a title that tell of one who held the office before, or is to hold it. */
const NOT_NOW =
  /^(?:vice|former|ex|then|late|past|previous|next|future|antiguo|antigua|entonces|exministro|exministra|anterior|próximo|próxima|futuro|futura)$/

/** The terms of each holder whom the text titles as one in office ("President Roe"), in order. */
export function titledHolders(context: ReadingContext): readonly (readonly Term[])[] {
  const { tokens } = context
  const word = (index: number): string => tokens[index]?.lower ?? ''
  const holders = new Set<string>()
  for (const { first, last, holder } of mentionsOf(context)) {
    // The title may be a part of the name the pack knows.
    const title = tokens.slice(Math.max(0, first - 1), last).findIndex(({ lower }) => TITLES.has(lower))
    const at = Math.max(0, first - 1) + title
    if (title < 0 || [1, 2, 3].some((back) => NOT_NOW.test(word(at - back)))) continue
    holders.add(holder)
  }
  const { terms } = officesOf(context.pack)
  return [...holders].map((holder) => terms.get(holder) ?? [])
}

/** The holder that a word at `index` most likely speaks of: one named before it in its sentence, else one named after it there, else the last one before. */
export function holderNear(
  context: ReadingContext,
  index: number,
  gender: Actor['gender'] | null = null,
  within: 'sentence' | 'text' = 'text',
): string | null {
  const { gender: genders } = officesOf(context.pack)
  const fits = (mention: HolderMention): boolean => gender === null || genders.get(mention.holder) === gender
  const mentions = mentionsOf(context).filter(fits)
  const sentence = sentenceAt(context, (context.tokens[index] as Token).start)
  const before = mentions.findLast((mention) => mention.first < index)
  if (before !== undefined && sentence !== null && before.first >= sentence.firstToken) return before.holder
  if (within === 'sentence') return null
  const after = mentions.find(
    (mention) => mention.first > index && sentence !== null && mention.first < sentence.lastToken,
  )
  return after?.holder ?? before?.holder ?? null
}

/** Whose office "the previous administration" speaks of: a holder named before it in its sentence, else the country named there, else as `holderNear`. */
export function officeHolderNear(context: ReadingContext, index: number): string | null {
  const sentence = sentenceAt(context, (context.tokens[index] as Token).start)
  const from = sentence?.firstToken ?? index
  const named = mentionsOf(context).findLast((mention) => mention.first < index)
  if (named !== undefined && named.first >= from) return named.holder
  const place = officesOf(context.pack).places.find(context.tokens, from, index).at(-1)
  return place?.value ?? holderNear(context, index)
}

const DAYS_A_YEAR = 365.25
/** How far a term may be from its years, in days. */
const ODD_DAYS = 75

/** A holder of the one office whose ended terms last so many years; null where no office or several do. */
export function holderByLength(context: ReadingContext, years: number): string | null {
  const lasts = ({ start, end }: Term): boolean =>
    end === null || Math.abs(dayNumber(end) - dayNumber(start) - years * DAYS_A_YEAR) < ODD_DAYS
  const fitting = [...officesOf(context.pack).offices.values()].filter(
    (terms) => terms.some(({ end }) => end !== null) && terms.every(lasts),
  )
  return fitting.length === 1 ? (fitting[0]?.at(-1)?.holder ?? null) : null
}

/** A holder's term: the one counted by `ordinal`, else the latest begun by `day`. */
export function termOf(context: ReadingContext, holder: string, ordinal: number | null = null): Term | null {
  const terms = officesOf(context.pack).terms.get(holder) ?? []
  if (ordinal !== null) return terms[ordinal - 1] ?? null
  const day = context.published
  if (day === null) return terms.length === 1 ? (terms[0] ?? null) : null
  return terms.findLast((term) => term.start <= day) ?? null
}

/** The term of the same office before or at the document's date, from a holder's point of view. */
export function termBeside(context: ReadingContext, holder: string, which: 'current' | 'previous'): Term | null {
  const day = context.published
  const own = termOf(context, holder)
  if (day === null || own === null) return null
  const terms = officesOf(context.pack).offices.get(own.office) ?? []
  const index = terms.findLastIndex((term) => term.start <= day)
  return terms[which === 'current' ? index : index - 1] ?? null
}
