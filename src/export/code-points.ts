// Offsets inside Cotejo count UTF-16 units; the Web Annotation model counts characters, that is code points. The two
// part ways at the first emoji.

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
    let low = 0
    let high = seconds.length
    while (low < high) {
      const mid = (low + high) >> 1
      if ((seconds[mid] ?? 0) < offset) low = mid + 1
      else high = mid
    }
    return offset - low - (seconds[low] === offset ? 1 : 0)
  }
}
