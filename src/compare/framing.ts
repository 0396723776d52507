// One act told in words that claim different things about its form: extradited, handed over, expelled. The word classes
// are the pack's; where two documents use different ones, that is a difference of framing, not of fact.
import type { Claim, ClaimGroup } from '../model/index.js'
import type { Framing, Pack } from '../packs/schema.js'
import { stemsOf } from '../packs/stems.js'

/** How many words may stand between two words of a listed phrase. */
const GAP = 3

/** A claim told in the words of a class. */
export interface Framed {
  readonly claim: Claim
  readonly framing: Framing
  readonly className: string
  readonly classId: string
  /** How many words of the class it uses: more words say more. */
  readonly words: number
}

/** Where the phrase stands in the words, words of it in order with small gaps; null if it does not. */
function placeOf(phrase: readonly string[], words: readonly string[], from: number): readonly number[] | null {
  const places: number[] = []
  let at = from
  for (const stem of phrase) {
    const limit = places.length === 0 ? words.length : Math.min(words.length, at + 1 + GAP)
    let found = -1
    for (let i = at; i < limit && found < 0; i++) if (words[i] === stem) found = i
    if (found < 0) return null
    places.push(found)
    at = found + 1
  }
  return places
}

/** A phrase of a class, as its stems. */
interface Phrase {
  readonly item: Framing['classes'][number]
  readonly parts: readonly string[]
}

/** Very many claims are asked for the same phrases. */
const phrases = new WeakMap<Framing, readonly Phrase[]>()

function phrasesOf(framing: Framing): readonly Phrase[] {
  const known = phrases.get(framing)
  if (known !== undefined) return known
  const made = framing.classes.flatMap((item) => item.words.map((phrase) => ({ item, parts: stemsOf(phrase) })))
  phrases.set(framing, made)
  return made
}

function classOf(claim: Claim, framing: Framing): { id: string; name: string; words: number } | null {
  const words = stemsOf(claim.sentence.text)
  const matches = phrasesOf(framing).flatMap(({ item, parts }) => {
    const places = placeOf(parts, words, 0)
    return places === null ? [] : [{ item, parts, places }]
  })
  if (matches.length === 0) return null
  const trigger = stemsOf(claim.triggerWord)
  // A longer phrase swallows the shorter ones inside it ("skirt the extradition process" is no extradition).
  matches.sort((a, b) => b.parts.length - a.parts.length)
  const used = new Set<number>()
  const standing = matches.filter((match) => {
    if (match.places.some((place) => used.has(place))) return false
    for (const place of match.places) used.add(place)
    return true
  })
  const several = standing.find((match) => match.parts.length > 1)
  const own = standing.find((match) => match.parts.some((part) => trigger.includes(part)))
  const best = several ?? own
  return best === undefined ? null : { id: best.item.id, name: best.item.name, words: best.parts.length }
}

/** The claims of a group that are told in the words of a class, in text order. */
export function framedClaims(group: ClaimGroup, pack: Pack): Framed[] {
  return pack.framings
    .filter((framing) => framing.events.includes(group.type ?? ''))
    .flatMap((framing) =>
      group.claims.flatMap((claim) => {
        const found = classOf(claim, framing)
        return found === null ? [] : [{ claim, framing, classId: found.id, className: found.name, words: found.words }]
      }),
    )
}

/** For each two documents, one pair of claims whose classes differ and are not both used by both documents. */
export function framingPairs(framed: readonly Framed[]): [Framed, Framed][] {
  const pairs: [Framed, Framed][] = []
  const documents = [...new Set(framed.map((item) => item.claim.document))]
  const uses = (document: string, classId: string) =>
    framed.some((item) => item.claim.document === document && item.classId === classId)
  for (let i = 0; i < documents.length; i++)
    for (let j = i + 1; j < documents.length; j++) {
      const [a, b] = [documents[i] as string, documents[j] as string]
      const pair = framed
        .filter((item) => item.claim.document === a)
        .flatMap((x) =>
          framed
            .filter((y) => y.claim.document === b && y.framing.id === x.framing.id && y.classId !== x.classId)
            .filter((y) => !uses(b, x.classId) || !uses(a, y.classId))
            .map((y): [Framed, Framed] => [x, y]),
        )
        .sort((p, q) => q[0].words + q[1].words - p[0].words - p[1].words)[0]
      if (pair !== undefined) pairs.push(pair)
    }
  return pairs
}
