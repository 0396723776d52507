// Syndicated text stands in many papers, cut here, retitled there, a word changed; what it says is said once. Copies
// are found in two steps. First candidates: documents that share a fingerprint, chosen by winnowing, which finds every
// common run of so many words however long the documents are (Schleimer, Wilkerson and Aiken, "Winnowing: local
// algorithms for document fingerprinting", 2003). Then the share of word shingles in common, resemblance and
// containment as Broder defines them ("On the resemblance and containment of documents", 1997), reckoned exactly.
// Precision comes first: reports of one event in other words share a fifth of their shingles at most, and a weekly
// bulletin shares its words but not its figures; neither is a copy.
import { type CreditedDocument, rewordedCopies } from './reworded-copies.js'

/** What telling copies takes of a document. */
export interface CopyCandidate extends CreditedDocument {
  readonly id: string
}

/** Words of a fingerprint, and fingerprints of which one is kept: every run of 13 words that two texts share is met. */
const RUN = 6
const WINDOW = 8
/** Words of a shingle when shares are reckoned. */
const SHINGLE = 3
/** So much of the shorter document stands in a copy. Other tellings of one event reach a fifth. */
const CONTAINED = 0.4
/** Of a short text nearly all must stand there: it may be one quotation that many use. */
const SHORT = 25
const SHORT_CONTAINED = 0.8
/** So many of the shorter document's figures stand in a copy too. */
const FIGURES_CONTAINED = 0.8
/** Longer than this many times the other, a document is more than its text, and the other an excerpt. */
const EXCERPTED = 1.5

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu

/** Spreads the bits of a hash (the finaliser of MurmurHash3). */
function spread(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** The hash of each run of `length` words. */
function runsOf(words: readonly number[], length: number): number[] {
  const runs: number[] = []
  for (let i = 0; i + length <= words.length; i++) {
    let hash = 0
    for (let j = i; j < i + length; j++) hash = Math.imul(hash, 31) + (words[j] as number)
    runs.push(spread(hash))
  }
  return runs
}

/** The least hash of each window; the same one in neighbouring windows counts once. */
export function fingerprintsOf(text: string): Uint32Array {
  const runs = runsOf(wordsOf(text).map(hashOf), RUN)
  const kept = new Set<number>()
  for (let i = 0; i < runs.length && (i === 0 || i + WINDOW <= runs.length); i++) {
    let least = runs[i] as number
    for (let j = i + 1; j < Math.min(i + WINDOW, runs.length); j++) least = Math.min(least, runs[j] as number)
    kept.add(least)
  }
  return Uint32Array.from(kept)
}

/** What two documents are compared by. */
interface Content {
  /** Each once, in order. */
  readonly shingles: Uint32Array
  /** One bit for each shingle; some share one. */
  readonly bits: Uint32Array
  readonly words: number
}

/** The same numbers, each once, in order. */
function distinct<T extends Uint32Array | Float64Array>(numbers: T): T {
  numbers.sort()
  let kept = 0
  for (let i = 0; i < numbers.length; i++)
    if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[kept++] = numbers[i] as number
  // A part of an array is of the array's own type.
  return numbers.slice(0, kept) as T
}

/** Bits of the sketch of a text: a few times as many as a report has shingles. */
const BITS = 4096

function contentOf(text: string): Content {
  const words = wordsOf(text)
  const shingles = distinct(Uint32Array.from(runsOf(words.map(hashOf), SHINGLE)))
  const bits = new Uint32Array(BITS / 32)
  for (const shingle of shingles) {
    const bit = shingle % BITS
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return { shingles, bits, words: words.length }
}

const figuresOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).filter((word) => /\p{N}/u.test(word)))

/** The content of a document by its place, made when it is first asked for: few documents are like another. */
function contentsOf(documents: readonly CopyCandidate[]): (place: number) => Content {
  const known = new Map<number, Content>()
  return (place) => {
    const content = known.get(place) ?? contentOf((documents[place] as CopyCandidate).text)
    known.set(place, content)
    return content
  }
}

/** How many bits of a number are set. */
function bitsIn(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** At most so many shingles of one text can stand in another: each bit that the other lacks is of one that does not. */
function mostShared(one: Content, other: Content): number {
  let lacking = 0
  for (let i = 0; i < one.bits.length; i++) lacking += bitsIn((one.bits[i] as number) & ~(other.bits[i] as number))
  return one.shingles.length - lacking
}

/** Whether two ordered lists have so many numbers in common; most pairs are told apart early on. */
function shareAtLeast(needed: number, a: Uint32Array, b: Uint32Array): boolean {
  let [shared, i, j] = [0, 0, 0]
  while (shared + Math.min(a.length - i, b.length - j) >= needed) {
    if (shared >= needed) return true
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return false
}

/** How two texts stand to each other: the same text, one an excerpt of the other, or two texts. */
type Likeness = 'one_text' | 'excerpt' | 'none'

/** The same, with how many shingles each of the two has. */
export interface CopyLikeness {
  readonly kind: Likeness
  readonly shingles: readonly [number, number]
}

function likeness(a: Content, b: Content, texts: readonly [string, string]): Likeness {
  const [shorter, longer] = a.shingles.length <= b.shingles.length ? [a, b] : [b, a]
  const least = shorter.shingles.length
  if (least === 0) return 'none'
  const needed = Math.min(a.words, b.words) < SHORT ? SHORT_CONTAINED : CONTAINED
  if (mostShared(shorter, longer) < needed * least) return 'none'
  if (!shareAtLeast(needed * least, a.shingles, b.shingles)) return 'none'
  const [own, other] = [figuresOf(texts[shorter === a ? 0 : 1]), figuresOf(texts[shorter === a ? 1 : 0])]
  if ([...own].filter((figure) => other.has(figure)).length < FIGURES_CONTAINED * own.size) return 'none'
  return longer.shingles.length <= EXCERPTED * least ? 'one_text' : 'excerpt'
}

/** Documents in their order, and the pairs of them that may be copies, by their places: each once, the lower first. */
export interface CopyCandidates<D extends CopyCandidate> {
  readonly ordered: readonly D[]
  readonly pairs: readonly (readonly [number, number])[]
}

/** Pairs of documents, by place in the list, that share a fingerprint. */
function* pairsSharing(fingerprints: readonly Uint32Array[]): Generator<readonly [number, number]> {
  const count = fingerprints.length
  // A fingerprint and the place of a document in one number: in order, documents that share one stand together.
  const places = new Float64Array(fingerprints.reduce((sum, own) => sum + own.length, 0))
  let at = 0
  fingerprints.forEach((own, place) => {
    for (const fingerprint of own) places[at++] = fingerprint * count + place
  })
  places.sort()
  const pairs: number[] = []
  let first = 0
  for (let i = 1; i < places.length; i++) {
    const [here, before] = [places[i] as number, places[i - 1] as number]
    if (Math.floor(here / count) !== Math.floor(before / count)) first = i
    else {
      // The first document of each fingerprint and the one before: many copies of one text give few pairs, yet a chain.
      const place = (here % count) * count
      pairs.push(place + (before % count))
      if (i - first > 1) pairs.push(place + ((places[first] as number) % count))
    }
  }
  for (const pair of distinct(Float64Array.from(pairs))) yield [pair % count, Math.floor(pair / count)]
}

/** Groups that grow together; each is named by its first member. */
class Groups {
  readonly #parents: number[]

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, place) => place)
  }

  of(place: number): number {
    let root = place
    while (this.#parents[root] !== root) root = this.#parents[root] as number
    this.#parents[place] = root
    return root
  }

  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)]
    this.#parents[Math.max(x, y)] = Math.min(x, y)
  }
}

const earlier = (a: CopyCandidate, b: CopyCandidate): number => {
  const [x, y] = [a.published ?? '9999', b.published ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}

/**
 * The documents that may be copies of one another. The order in which they are given does not matter.
 *
 * @param fingerprints of a document, where they are known already
 */
export function copyCandidates<D extends CopyCandidate>(
  documents: readonly D[],
  fingerprints: (document: D) => Uint32Array = ({ text }) => fingerprintsOf(text),
): CopyCandidates<D> {
  const ordered = [...documents].sort(earlier)
  return { ordered, pairs: [...pairsSharing(ordered.map(fingerprints))] }
}

/** Says of pairs of documents, by their places, how they stand to each other. */
export function likenessIn(documents: readonly CopyCandidate[]): (pair: readonly [number, number]) => CopyLikeness {
  const content = contentsOf(documents)
  const textAt = (place: number): string => (documents[place] as CopyCandidate).text
  return ([a, b]) => ({
    kind: likeness(content(a), content(b), [textAt(a), textAt(b)]),
    shingles: [content(a).shingles.length, content(b).shingles.length],
  })
}

/**
 * Of each document that repeats another's text: the id of the earliest with that text.
 *
 * @param likenesses of the pairs, in their order
 */
export function copiesAmong(
  { ordered, pairs }: CopyCandidates<CopyCandidate>,
  likenesses: readonly CopyLikeness[],
): Map<string, string> {
  const groups = new Groups(ordered.length)
  /** Of a longer text, the excerpts that are held of it. */
  const excerpts = new Map<number, number[]>()
  const lengths = new Map<number, number>()
  for (const [at, [a, b]] of pairs.entries()) {
    const { kind, shingles } = likenesses[at] as CopyLikeness
    if (kind === 'one_text') groups.join(a, b)
    else if (kind === 'excerpt') {
      const [short, long] = shingles[0] <= shingles[1] ? [a, b] : [b, a]
      excerpts.set(long, [...(excerpts.get(long) ?? []), short])
      lengths.set(long, Math.max(...shingles))
    }
  }
  for (const [a, b] of rewordedCopies(ordered)) groups.join(a, b)
  // The shorter of the longer ones first, so that excerpts of an excerpt are one text before the whole is looked at.
  const lengthOf = (place: number): number => lengths.get(place) as number
  for (const [long, shorts] of [...excerpts].sort(([a], [b]) => lengthOf(a) - lengthOf(b) || a - b)) {
    // A digest holds several texts; it makes no one text of them.
    const texts = new Set(shorts.map((short) => groups.of(short)))
    if (texts.size === 1) groups.join(long, shorts[0] as number)
  }
  const copies = new Map<string, string>()
  ordered.forEach(({ id }, place) => {
    const origin = groups.of(place)
    if (origin !== place) copies.set(id, (ordered[origin] as CopyCandidate).id)
  })
  return copies
}

/**
 * Of each document that repeats another's text: the id of the earliest with that text. Undated ones count as later.
 * The order of the documents does not matter.
 */
export function nearCopies(documents: readonly CopyCandidate[]): Map<string, string> {
  const candidates = copyCandidates(documents)
  return copiesAmong(candidates, candidates.pairs.map(likenessIn(candidates.ordered)))
}
