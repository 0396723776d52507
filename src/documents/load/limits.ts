// How much a file may hold. Archives can be made that unpack to a thousand times their size, and archives of those;
// what is beyond these bounds is refused as a whole, with what to do about it.
import { LoadRefusal } from './draft.js'

/** Characters of one document: about 800,000 words. */
export const MAX_TEXT = 5_000_000
/** Bytes that one file may unpack to in all, archives within it included. */
const MAX_UNPACKED = 256 * 1024 * 1024
/** Files within one file, archives within it included. */
const MAX_MEMBERS = 10_000
/** Archives within archives. */
const MAX_DEPTH = 3
/** Text seldom shrinks to less than a twentieth; this much only what was made to. */
const MAX_RATIO = 200
/** Bytes below which no ratio is suspicious. */
const SMALL = 4 * 1024 * 1024

const refusal = (message: string): LoadRefusal =>
  new LoadRefusal({
    code: 'load_too_large',
    message,
    mend: 'If you trust it, unpack it and add the folder or the parts you need.',
    line: null,
  })

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

/** Counts what one file unpacks to, over all that is inside it. */
export class UnpackingBudget {
  #bytes = 0
  #members = 0

  /** Counts one more file at a depth. */
  enter(depth: number): void {
    if (depth > MAX_DEPTH) throw refusal(`Archives stand inside each other more than ${MAX_DEPTH} deep.`)
    if (++this.#members > MAX_MEMBERS) throw refusal(`It holds more than ${MAX_MEMBERS} files.`)
  }

  /** Counts bytes as they are unpacked; `packed` and `unpacked` are those of the file they belong to so far. */
  take(bytes: number, packed: number, unpacked: number): void {
    this.#bytes += bytes
    if (this.#bytes > MAX_UNPACKED) throw refusal(`It unpacks to more than ${megabytes(MAX_UNPACKED)}.`)
    if (unpacked > SMALL && unpacked > packed * MAX_RATIO)
      throw refusal(`A file in it unpacks to more than ${MAX_RATIO} times its size, as traps do.`)
  }
}
