// Offsets inside Cotejo count UTF-16 units; the Web Annotation model counts characters, that is code points. The two
// part ways at the first emoji.
import { partitionPoint } from '../model/index.js'

/** Turns an offset in UTF-16 units into one in code points. */
export type CodePointOffset = (offset: number) => number

/** The conversion for one text. An offset inside a pair of surrogates counts as that before the pair. */
export function codePointOffsets(text: string): CodePointOffset {
  /** Where each second half of a pair stands, ascending. */
  const seconds: number[] = []
  for (let at = 1; at < text.length; at++) {
    const [first, second] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
    if (first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff) seconds.push(at)
  }
  return (offset) => {
    const before = partitionPoint(seconds, (second) => second < offset)
    return offset - before - (seconds[before] === offset ? 1 : 0)
  }
}
