// Finds the pack's objects (substances, goods, kinds of people, facilities) in a document. Events and figures are both
// about objects, so they are found once a document and looked up by token range.
import type { Span } from '../model/index.js'
import type { Pack, PackObject } from '../packs/schema.js'
import { type ReadingContext, tokenSpan } from './context.js'
import { plainSpelling, pluralOf } from './inflection.js'
import { type PhraseIndex, phraseIndex, type TokenKey } from './phrase-index.js'
import { OTHER_IN_SPANISH } from './spanish/look-alikes.js'
import { spanishPlural } from './spanish/plural.js'
import { tokenise } from './token.js'

/** An object of the pack where the text names it; tokens from `first` to `last` (exclusive). */
export interface ObjectMatch {
  readonly object: string
  readonly kind: PackObject['kind']
  readonly first: number
  readonly last: number
  readonly span: Span
}

interface ObjectLexicon {
  readonly index: PhraseIndex<PackObject>
  /** Each object with itself and everything it lies within. */
  readonly ancestors: ReadonlyMap<string, ReadonlySet<string>>
}

const lexicons = new WeakMap<Pack, ObjectLexicon>()
const found = new WeakMap<ReadingContext, readonly ObjectMatch[]>()

const words = (phrase: string): string[] => tokenise(phrase, 'none').map((token) => plainSpelling(token.lower))
const key: TokenKey = (token, nth) => {
  const plain = plainSpelling(token.lower)
  if (nth === 0) return plain
  return plain === token.lower ? null : token.lower
}

function* entries(objects: readonly PackObject[]): Generator<readonly [string, PackObject]> {
  for (const object of objects) {
    for (const word of object.words) {
      const lower = word.toLowerCase()
      yield [lower, object]
      const cut = Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')) + 1
      const plural = lower.slice(0, cut) + pluralOf(lower.slice(cut))
      yield [plural, object]
      // A pack lists the words of its languages side by side; the plural of the other one matches nothing.
      const spanish = spanishPlural(lower)
      if (spanish !== plural) yield [spanish, object]
    }
  }
}

function ancestorsOf(objects: readonly PackObject[]): Map<string, ReadonlySet<string>> {
  const within = new Map(objects.map((object) => [object.id, object.within]))
  const all = new Map<string, ReadonlySet<string>>()
  for (const object of objects) {
    const chain = new Set<string>()
    for (let id: string | undefined = object.id; id !== undefined && !chain.has(id); id = within.get(id)) chain.add(id)
    all.set(object.id, chain)
  }
  return all
}

function lexiconOf(pack: Pack): ObjectLexicon {
  const known = lexicons.get(pack)
  if (known !== undefined) return known
  const lexicon = {
    index: phraseIndex(entries(pack.objects), words, key),
    ancestors: ancestorsOf(pack.objects),
  }
  lexicons.set(pack, lexicon)
  return lexicon
}

/** Whether an object is one of `wanted` or lies within one of them. */
export function isObjectWithin(pack: Pack, object: string, wanted: readonly string[]): boolean {
  const chain = lexiconOf(pack).ancestors.get(object)
  return wanted.some((id) => id === object || chain?.has(id) === true)
}

/** "In force", "came into force", "by force": of no one who is armed. */
const OF_FORCE: ReadonlySet<string> = new Set(['in', 'into', 'by'])

/** "The number of trains" counts trains, and is no report. English. */
const OF_A_COUNT: ReadonlySet<string> = new Set(['number', 'numbers', 'figure', 'figures', 'tally', 'index'])

/** Whether a word only looks like that of an object. */
function looksAlike(
  { tokens, language }: ReadingContext,
  { first, last }: Pick<ObjectMatch, 'first' | 'last'>,
): boolean {
  const word = tokens[first]?.lower ?? ''
  if (last - first > 1) return false
  if (language === 'es') return OTHER_IN_SPANISH.has(word)
  if (OF_A_COUNT.has(word)) return tokens[last]?.lower === 'of'
  return word === 'force' && OF_FORCE.has(tokens[first - 1]?.lower ?? '')
}

/** Every object named in the document, in text order; read once a context. The longest phrase at a place wins. */
export function findObjects(context: ReadingContext): readonly ObjectMatch[] {
  const known = found.get(context)
  if (known !== undefined) return known
  const matches = lexiconOf(context.pack)
    .index.find(context.tokens)
    .filter((match) => !looksAlike(context, match))
    .map(
      ({ value, first, last }): ObjectMatch => ({
        object: value.id,
        kind: value.kind,
        first,
        last,
        span: tokenSpan(context, first, last),
      }),
    )
  // A word listed in singular and plural alike ("police") would match twice.
  const unique = matches.filter(
    (match, i) =>
      !matches
        .slice(Math.max(0, i - 8), i)
        .some((other) => other.first === match.first && other.object === match.object),
  )
  found.set(context, unique)
  return unique
}

/** The objects that lie wholly between two tokens (`last` exclusive). */
export function objectsBetween(context: ReadingContext, first: number, last: number): readonly ObjectMatch[] {
  const all = findObjects(context)
  let low = 0
  let high = all.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((all[mid] as ObjectMatch).first < first) low = mid + 1
    else high = mid
  }
  const between: ObjectMatch[] = []
  for (let i = low; i < all.length && (all[i] as ObjectMatch).first < last; i++)
    if ((all[i] as ObjectMatch).last <= last) between.push(all[i] as ObjectMatch)
  return between
}
