// Lists that are longer than memory has room for, put in order before they are printed. What comes in is sorted some
// megabytes at a time and each part is kept compressed; at the end the parts are merged, a piece of each at a time.
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Characters that are sorted at one time, and those that are pressed together: the parts are few, their pieces small. */
const PART = 16_000_000
const PIECE = 100_000

/** A text under the key by which it is ordered. Neither holds a line break. */
interface Keyed {
  readonly key: string
  readonly text: string
}

const byKey = (a: Keyed, b: Keyed): number => a.key.localeCompare(b.key)

const pressed = (lines: readonly string[]): Buffer => deflateRawSync(lines.join('\n'), { level: 1 })

function* pieceOf(piece: Buffer): Generator<Keyed> {
  const lines = inflateRawSync(piece).toString().split('\n')
  for (let at = 0; at + 1 < lines.length; at += 2) yield { key: lines[at] as string, text: lines[at + 1] as string }
}

/** One ordered part, in pieces. */
function pressedPart(items: readonly Keyed[]): readonly Buffer[] {
  const pieces: Buffer[] = []
  let lines: string[] = []
  let characters = 0
  for (const { key, text } of items) {
    lines.push(key, text)
    characters += key.length + text.length
    if (characters < PIECE) continue
    pieces.push(pressed(lines))
    lines = []
    characters = 0
  }
  if (lines.length > 0) pieces.push(pressed(lines))
  return pieces
}

function* partOf(pieces: readonly Buffer[]): Generator<Keyed> {
  for (const piece of pieces) yield* pieceOf(piece)
}

/** The first item of a part that is being merged, and how to come by the next. */
interface Head {
  readonly item: Keyed
  readonly part: number
  readonly rest: Iterator<Keyed, void>
}

/** Of equal keys the one that came in first goes first. */
const byKeyThenPart = (a: Head, b: Head): number => byKey(a.item, b.item) || a.part - b.part

/** Texts in the order of their keys; those of one key in the order in which they came. */
export class SortedTexts implements Iterable<string> {
  readonly #parts: (readonly Buffer[])[] = []
  readonly #most: number
  #items: Keyed[] = []
  #characters = 0

  /** @param most characters that are sorted at one time */
  constructor(most = PART) {
    this.#most = most
  }

  add(key: string, text: string): void {
    this.#items.push({ key, text })
    this.#characters += key.length + text.length
    if (this.#characters < this.#most) return
    this.#parts.push(pressedPart(this.#items.sort(byKey)))
    this.#items = []
    this.#characters = 0
  }

  *[Symbol.iterator](): Generator<string> {
    const last = [...this.#items].sort(byKey)
    const heads: Head[] = []
    const put = (part: number, rest: Iterator<Keyed, void>): void => {
      const { value } = rest.next()
      if (value === undefined) return
      const head = { item: value, part, rest }
      let [low, high] = [0, heads.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (byKeyThenPart(heads[middle] as Head, head) < 0) low = middle + 1
        else high = middle
      }
      heads.splice(low, 0, head)
    }
    for (const [part, pieces] of this.#parts.entries()) put(part, partOf(pieces))
    put(this.#parts.length, last.values())
    for (let head = heads.shift(); head !== undefined; head = heads.shift()) {
      yield head.item.text
      put(head.part, head.rest)
    }
  }
}
