// Bytes of very many documents, held compressed: together where they are few, so that pressing costs little. What was
// looked at last is at hand as it is, for documents that tell of one thing are looked at together.
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Bytes that are pressed together at least, and how many such blocks are at hand. */
const BLOCK = 16_000
const AT_HAND = 500

/** Level and room for pressing: a block is seldom longer than what is looked back at, and a press for more takes longer to set up. */
export const PRESS = { level: 1, windowBits: 14, memLevel: 7 }
/** A whole block comes out at one time. */
const UNPRESS = { windowBits: 14, chunkSize: 2 * BLOCK }

/** What was pressed so. */
export const unpressed = (pressed: Uint8Array): Buffer => inflateRawSync(pressed, UNPRESS)

/** Where some bytes lie. */
export interface BytesPlace {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** Blocks that were looked at last, as they are. */
export class BlocksAtHand {
  /** Those that were looked at last come last. */
  readonly #atHand = new Map<number, Buffer>()

  /** A block by its number, which always stands for the same bytes. */
  block(number: number, pressed: Uint8Array): Buffer {
    const whole = this.#atHand.get(number) ?? unpressed(pressed)
    this.#atHand.delete(number)
    this.#atHand.set(number, whole)
    const [longest] = this.#atHand.keys()
    if (this.#atHand.size > AT_HAND && longest !== undefined) this.#atHand.delete(longest)
    return whole
  }
}

export class PressedBytes {
  /** One that is being filled holds nothing yet. */
  readonly #blocks: (Uint8Array | null)[] = []
  readonly #atHand = new BlocksAtHand()
  #filling: Buffer[] = []
  #filled = 0
  /** The number of the block that is being filled. */
  #next = 0

  add(bytes: Buffer): BytesPlace {
    if (this.#filling.length === 0) this.#next = this.#blocks.push(null) - 1
    const place = { block: this.#next, start: this.#filled, end: this.#filled + bytes.length }
    this.#filling.push(bytes)
    this.#filled = place.end
    if (this.#filled >= BLOCK) {
      this.#blocks[this.#next] = deflateRawSync(Buffer.concat(this.#filling), PRESS)
      this.#filling = []
      this.#filled = 0
    }
    return place
  }

  /** Bytes that are pressed already, as a block of their own. */
  addPressed(pressed: Uint8Array, length: number): BytesPlace {
    return { block: this.#blocks.push(pressed) - 1, start: 0, end: length }
  }

  at({ block, start, end }: BytesPlace): Buffer {
    const pressed = this.#blocks[block] ?? null
    if (pressed === null) return Buffer.concat(this.#filling).subarray(start, end)
    return this.#atHand.block(block, pressed).subarray(start, end)
  }

  /** A block as it is pressed. */
  pressedBlock(block: number): Uint8Array {
    return this.#blocks[block] ?? deflateRawSync(Buffer.concat(this.#filling), PRESS)
  }
}
