// Bytes of very many documents, held compressed: together where they are few, so that pressing costs little. What was
// looked at last is at hand as it is, for documents that tell of one thing are looked at together.
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Bytes that are pressed together at least, and how many such blocks are at hand. */
const BLOCK = 16_000
const AT_HAND = 500

/** Level and room for pressing: a block is seldom longer than what is looked back at, and a press for more takes longer to set up. */
const PRESS = { level: 1, windowBits: 14, memLevel: 7 }
/** A whole block comes out at one time. */
const UNPRESS = { windowBits: 14, chunkSize: 2 * BLOCK }

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
    const whole = this.#atHand.get(number) ?? inflateRawSync(pressed, UNPRESS)
    this.#atHand.delete(number)
    this.#atHand.set(number, whole)
    const [longest] = this.#atHand.keys()
    if (this.#atHand.size > AT_HAND && longest !== undefined) this.#atHand.delete(longest)
    return whole
  }
}

export class PressedBytes {
  readonly #blocks: Buffer[] = []
  readonly #atHand = new BlocksAtHand()
  #filling: Buffer[] = []
  #filled = 0

  add(bytes: Buffer): BytesPlace {
    const place = { block: this.#blocks.length, start: this.#filled, end: this.#filled + bytes.length }
    this.#filling.push(bytes)
    this.#filled = place.end
    if (this.#filled >= BLOCK) {
      this.#blocks.push(deflateRawSync(Buffer.concat(this.#filling), PRESS))
      this.#filling = []
      this.#filled = 0
    }
    return place
  }

  at({ block, start, end }: BytesPlace): Buffer {
    const pressed = this.#blocks[block]
    if (pressed === undefined) return Buffer.concat(this.#filling).subarray(start, end)
    return this.#atHand.block(block, pressed).subarray(start, end)
  }

  /** A block as it is pressed. */
  pressedBlock(block: number): Uint8Array {
    return this.#blocks[block] ?? deflateRawSync(Buffer.concat(this.#filling), PRESS)
  }
}
