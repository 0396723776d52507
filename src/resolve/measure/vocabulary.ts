// What a pack calls its measures, the things they cover and the countries they are between, compiled to patterns once
// for each pack.
import type { MeasureType, Pack } from '../../packs/schema.js'
import { type Grounds, groundsOf } from '../grounds.js'
import { wholeWords } from '../whole-words.js'

/** A thing a measure may cover, with the words for it. */
interface ScopeWords {
  readonly scope: string
  readonly words: RegExp
}

/** One measure type with its words. */
export interface MeasureWords {
  readonly type: MeasureType
  /** The names of the measure. */
  readonly called: RegExp
  /** Narrow things first, so that car parts are not taken for cars. */
  readonly scopes: readonly ScopeWords[]
  /** The words of the agreement that parts what is covered in two, with both parts. */
  readonly parted: { readonly words: RegExp; readonly inside: string; readonly outside: string } | null
}

/** Countries by their names and the words for their people. */
export interface CountryNames {
  readonly ids: ReadonlyMap<string, string>
  readonly words: RegExp
}

export interface MeasureVocabulary {
  readonly types: readonly MeasureWords[]
  readonly countries: CountryNames
  readonly grounds: Grounds
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+')

/** The word with its plural. */
const inflected = (word: string): string =>
  word.endsWith('y') ? `${escaped(word.slice(0, -1))}(?:y|ies)` : `${escaped(word)}(?:e?s)?`

const longestFirst = (words: readonly string[], flags?: string): RegExp =>
  wholeWords(
    [...words].sort((a, b) => b.length - a.length),
    flags,
  )

function wordsOf(ids: readonly string[], pack: Pack): string[] {
  return pack.objects.filter((object) => ids.includes(object.id)).flatMap((object) => object.words.map(inflected))
}

function measureWords(type: MeasureType, pack: Pack, grounds: Grounds): MeasureWords {
  const covered = (scope: string) =>
    pack.objects.filter((object) => grounds.objectChain(object.id).includes(scope)).map((object) => object.id)
  const scopes = type.scopes
    .filter((scope) => scope !== type.defaultScope)
    .map((scope) => ({ scope, words: longestFirst(wordsOf(covered(scope), pack)) }))
  const { parted } = type
  return {
    type,
    called: longestFirst(wordsOf(type.called, pack)),
    scopes,
    parted: parted === undefined ? null : { ...parted, words: longestFirst(wordsOf([parted.by], pack), 'iu') },
  }
}

function countryNames(pack: Pack): CountryNames {
  const ids = new Map<string, string>()
  for (const place of pack.places.filter((one) => one.kind === 'country')) {
    const spanish = pack.names.find((names) => names.id === place.id)?.es
    const own = [place.name, ...place.aliases, ...place.demonyms]
    for (const word of [...own, ...(spanish?.names ?? []), ...(spanish?.demonyms ?? [])]) ids.set(word, place.id)
  }
  return { ids, words: longestFirst([...ids.keys()].map(escaped), 'gu') }
}

const cache = new WeakMap<Pack, MeasureVocabulary>()

/** The words of the measures of a pack that have a name of their own; made once for each pack. */
export function vocabularyOf(pack: Pack): MeasureVocabulary {
  const known = cache.get(pack)
  if (known !== undefined) return known
  const grounds = groundsOf(pack)
  const made = {
    types: pack.measures.filter((type) => type.called.length > 0).map((type) => measureWords(type, pack, grounds)),
    countries: countryNames(pack),
    grounds,
  }
  cache.set(pack, made)
  return made
}
