// Marks are texts, and each stands in very many stories. Here each is kept once and known by a number, so that the marks
// of a story are a short list of numbers.

/** Numbers kept in one piece of memory: a piece for each story would cost more than its numbers. */
const PIECE = 1 << 20

export class MarkTable {
  readonly #numbers = new Map<string, number>()
  readonly #marks: string[] = []
  #piece = new Uint32Array(0)
  #used = 0

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

  /** A list of numbers that stays. */
  kept(numbers: Uint32Array): Uint32Array {
    if (this.#used + numbers.length > this.#piece.length) {
      this.#piece = new Uint32Array(Math.max(PIECE, numbers.length))
      this.#used = 0
    }
    const list = this.#piece.subarray(this.#used, this.#used + numbers.length)
    this.#used += numbers.length
    list.set(numbers)
    return list
  }
}
