// Lasting states of things: a text asserts corruption, or that crimes go unpunished, and tells no happening by it. Which
// states a situation knows, and by which words, its pack says. A state is one of a country, that named right behind its
// words, or last before them; where no country is named near them, nothing is taken, and so where the text denies it.
import type { ConditionTelling, Reading, Sentence, Span } from '../model/index.js'
import { spanOf } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { stemOf, stemsOf, wordsIn } from '../packs/stems.js'
import { speakerOf, tellingOf } from './accountability/telling.js'
import { type Geography, geographyOf } from './geography.js'

interface Phrase {
  readonly condition: string
  readonly stems: readonly string[]
  /** How long each word of a text has to be. */
  readonly least: readonly number[]
}

interface Word {
  readonly stem: string
  readonly start: number
  readonly end: number
  /** The country that it is of ("Peruvian"): "harm the Peruvian economy" is "harm the economy", of that country. */
  readonly country: string | null
}

/** The phrases of a pack for texts in a language, by their first stems, longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>

/** Inflection makes words longer, or shorter by so many letters; what is shorter is another word: "popularity", "popular". */
const SHORTER = 2

const BY_PACK = new WeakMap<Pack, Map<string, Phrases>>()

function phrasesOf(pack: Pack, language: string): Phrases {
  const own = BY_PACK.get(pack) ?? new Map<string, Phrases>()
  BY_PACK.set(pack, own)
  const known = own.get(language)
  if (known !== undefined) return known
  const made = new Map<string, Phrase[]>()
  for (const { id, words, es } of pack.conditions)
    for (const phrase of language === 'es' ? es : words) {
      const stems = stemsOf(phrase)
      const first = stems[0]
      if (first === undefined) continue
      const all = [
        ...(made.get(first) ?? []),
        { condition: id, stems, least: wordsIn(phrase).map(({ length }) => length - SHORTER) },
      ]
      made.set(
        first,
        all.sort((a, b) => b.stems.length - a.stems.length),
      )
    }
  own.set(language, made)
  return made
}

/** By each word for what is of a country, in any language of the pack: the country. */
function demonymsOf({ places, names }: Pack): ReadonlyMap<string, string> {
  const countries = new Map(places.filter(({ kind }) => kind === 'country').map((place) => [place.id, place]))
  const spanish = names.flatMap(({ id, es }) => (countries.has(id) ? [{ id, demonyms: es.demonyms }] : []))
  return new Map(
    [...countries.values(), ...spanish].flatMap(({ id, demonyms }) =>
      demonyms.map((word) => [word.toLowerCase(), id] as const),
    ),
  )
}

const wordsOf = ({ span }: Sentence, demonyms: ReadonlyMap<string, string>): Word[] =>
  [...span.text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    stem: stemOf(word.toLowerCase()),
    start: span.start + index,
    end: span.start + index + word.length,
    country: demonyms.get(word.toLowerCase()) ?? null,
  }))

/** Where the words of the phrase end that stand from a place on; null where they do not. Inside it a country may be named. */
function endOf({ stems, least }: Phrase, words: readonly Word[], from: number): number | null {
  let at = from
  for (const [k, stem] of stems.entries()) {
    const fits = (word: Word | undefined) => word?.stem === stem && word.end - word.start >= (least[k] ?? 0)
    if (k > 0 && !fits(words[at])) while ((words[at]?.country ?? null) !== null) at++
    if (!fits(words[at])) return null
    at++
  }
  return at
}

/** A word that denies what stands right behind it. English, Spanish. */
const DENIED = /\b(?:no|not|without|never|denies|denied|deny|sin|ningún|ninguna|niega|negó)(?:\s[\p{L}’']+){0,2}\s$/iu

/** A country named more sentences before the words says nothing of them. */
const REACH = 4

/** What stands between a state of things and the country it is of: "corruption in", "relations with", "support from". English, Spanish. */
const OF = /^\s(?:(?:of|in|from|within|with|across|throughout|en|de|del|con)(?:\s(?:the|el|la|los|las))?\s)$/iu

/** "What Rios says is true": who is only quoted says nothing of where it is. English, Spanish. */
const WHAT = /(?:^|\s)(?:what|lo que)\s(?:(?:the|el|la)\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/iu
const SAYS =
  /^\s(?:(?:has|have|had|ha|han)\s)?(?:sa(?:id|ys?)|claim(?:s|ed)?|told|dice[n]?|dijo|dijeron|dicho|afirma|afirmó)\b/iu

interface NamedCountry {
  readonly country: string
  readonly span: Span
}

/** The countries that a reading names, each place where it does, in text order. */
function countriesNamed(
  { document: { text }, names, mentions }: Reading,
  { side, isCountry }: Geography,
): NamedCountry[] {
  const isQuoted = ({ start, end }: Span): boolean =>
    SAYS.test(text.slice(end, end + 30)) && WHAT.test(text.slice(Math.max(0, start - 40), start))
  // "The country" may be any that was told of; whoever is spoken of by office belongs to one.
  const spokenOf = mentions
    .filter(({ kind }) => kind !== 'place')
    .map(({ refersTo, span }) => ({ entity: refersTo, span }))
  // "The Peru-backed plan": what it tells more closely is another's.
  const isPart = ({ end }: Span): boolean => /^[-‑]\p{Ll}/u.test(text.slice(end, end + 2))
  return [...names, ...spokenOf]
    .flatMap(({ entity, span }) => {
      const country = entity === null ? null : side(entity)
      return country !== null && isCountry(country) && !isQuoted(span) && !isPart(span) ? [{ country, span }] : []
    })
    .sort((x, y) => x.span.start - y.span.start)
}

/** Where words stand: the sentence, and from where on a country named before them says anything of them. */
interface Surroundings {
  readonly text: string
  readonly at: Span
  readonly from: number
  readonly sentence: Span
}

/** The country right behind the words, else that named last before them, else the first behind them in the sentence. */
function countryAt(all: readonly NamedCountry[], { text, at, from, sentence }: Surroundings): string | null {
  const named = all.filter(({ span }) => span.start >= from && span.end <= sentence.end)
  const before = named.findLast(({ span }) => span.end <= at.start)
  const own = named.find(({ span }) => span.start >= at.end && OF.test(text.slice(at.end, span.start)))
  const behind = named.find(({ span }) => span.start >= at.end && span.start >= sentence.start)
  return (own ?? before ?? behind)?.country ?? null
}

/** The country between which and the first one it is: another one of the sentence, else that named last before. */
function otherCountry(all: readonly NamedCountry[], first: string, { at, sentence }: Surroundings): string | null {
  const others = all.filter(({ country }) => country !== first)
  const near = others.find(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
  return (near ?? others.findLast(({ span }) => span.end <= at.start))?.country ?? null
}

/** Somebody whose the state is, right before its words: "Ms. Rios’s approval rating", "her popularity". English, Spanish. */
const OWNED = /(?:\p{Lu}\p{L}+[’']s?|(?<!\p{L})(?:his|her|its|their|sus?))\s$/iu

/** "Her country's sovereignty": a country that is told of, and none of its own. */
const COUNTRY = /^(?:country|nation)[’']s\s$/iu

/** Whether the state is of somebody of whom no country is known. */
function isOfUnknown(all: readonly NamedCountry[], { text, at }: Surroundings): boolean {
  const owner = OWNED.exec(text.slice(Math.max(0, at.start - 40), at.start))?.[0]
  if (owner === undefined || COUNTRY.test(owner)) return false
  return !all.some(({ span }) => span.end <= at.start && span.end > at.start - owner.length)
}

/** The country that a state is of, or the two between which it is; null where the text leaves it open. */
function toldOf(all: readonly NamedCountry[], isMutual: boolean, place: Surroundings): readonly string[] | null {
  if (isOfUnknown(all, place)) return null
  const country = countryAt(all, place)
  if (country === null || !isMutual) return country === null ? null : [country]
  const other = otherCountry(all, country, place)
  return other === null ? null : [country, other].sort()
}

/** Where the words for each state end that stand from a word on: the longest, and none inside earlier ones of its own. */
function phrasesAt(
  phrases: Phrases,
  words: readonly Word[],
  at: number,
  ends: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const phrase of phrases.get(words[at]?.stem ?? '') ?? []) {
    if (found.has(phrase.condition) || at < (ends.get(phrase.condition) ?? 0)) continue
    const end = endOf(phrase, words, at)
    if (end !== null) found.set(phrase.condition, end)
  }
  return found
}

/** The states of things that a reading tells of, in text order. Pure. */
export function conditionsOf(reading: Reading, pack: Pack): ConditionTelling[] {
  if (pack.conditions.length === 0) return []
  const phrases = phrasesOf(pack, reading.document.language)
  const named = countriesNamed(reading, geographyOf(pack))
  const mutual = new Set(pack.conditions.filter((condition) => condition.mutual === true).map(({ id }) => id))
  const demonyms = demonymsOf(pack)
  const { text } = reading.document
  return reading.sentences.flatMap((sentence) => {
    const words = wordsOf(sentence, demonyms)
    const from = reading.sentences[Math.max(0, sentence.index - REACH)]?.span.start ?? 0
    const ends = new Map<string, number>()
    return words.flatMap(({ start }, at) =>
      [...phrasesAt(phrases, words, at, ends)].flatMap(([condition, behind]) => {
        const cue = spanOf(text, start, (words[behind - 1] as Word).end)
        const inside = words.slice(at, behind).find(({ country }) => country !== null)?.country ?? null
        const of =
          inside !== null && !mutual.has(condition)
            ? [inside]
            : toldOf(named, mutual.has(condition), { text, at: cue, from, sentence: sentence.span })
        ends.set(condition, behind)
        if (of === null || DENIED.test(text.slice(sentence.span.start, start))) return []
        const speaker = speakerOf(reading, cue)
        const telling = tellingOf(reading, sentence, { letter: 'k', cue, rule: 'condition.words', speaker })
        return [{ ...telling, condition, of }]
      }),
    )
  })
}
