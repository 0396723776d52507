// Marks are texts, and each stands in very many stories. Here each is kept once and known by a number, so that the marks
// of a story are a short list of numbers.

/** Numbers kept in one piece of memory: a piece for each list would cost more than its numbers. */
const PIECE = 1 << 20

export class MarkTable {
  readonly #numbers = new Map<string, number>()
  readonly #marks: string[] = []

  /** How many marks there are; their numbers are below it. */
  get size(): number {
    return this.#marks.length
  }

  numberOf(mark: string): number {
    const known = this.#numbers.get(mark)
    if (known !== undefined) return known
    this.#numbers.set(mark, this.#marks.length)
    return this.#marks.push(mark) - 1
  }

  markOf(number: number): string {
    return this.#marks[number] as string
  }
}

/** Lists of numbers that stay. */
export class NumberLists {
  readonly #pieces: Uint32Array[] = []
  readonly #piece: number
  #used: number

  /** @param piece numbers that are kept in one piece of memory; longer lists are cut */
  constructor(piece = PIECE) {
    this.#piece = piece
    this.#used = piece
  }

  /** The place under which the list is had again. A list is shorter than a piece: no sentence has a million marks. */
  add(list: Uint32Array): number {
    const numbers = list.subarray(0, this.#piece - 1)
    if (this.#used + numbers.length >= this.#piece) {
      this.#pieces.push(new Uint32Array(this.#piece))
      this.#used = 0
    }
    const piece = this.#pieces.at(-1) as Uint32Array
    const place = (this.#pieces.length - 1) * this.#piece + this.#used
    // Its length comes before it.
    piece[this.#used] = numbers.length
    piece.set(numbers, this.#used + 1)
    this.#used += numbers.length + 1
    return place
  }

  at(place: number): Uint32Array {
    const piece = this.#pieces[Math.floor(place / this.#piece)] as Uint32Array
    const start = (place % this.#piece) + 1
    return piece.subarray(start, start + (piece[start - 1] as number))
  }

  /** The list as it is kept. */
  keep(list: Uint32Array): Uint32Array {
    return this.at(this.add(list))
  }
}
