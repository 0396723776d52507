// "They seized 900 kg, including 300 kg at the port": what is told behind such words is told of a part and not of the
// whole. A comma leads back to the whole: "40 people died, including 3 children, in the fire at Almar".

/** Words that go over from a whole to some of it. English, Spanish. */
const GOES_OVER =
  /\b(?:including|of (?:which|whom|them)|among (?:them|which|whom)|incluid[oa]s?|incluyendo|entre (?:ell[oa]s|(?:los|las) que)|de (?:ell[oa]s|(?:los|las) (?:que|cuales)))\b/iu
/** Marks between two stretches of a sentence. */
const MARKS = ',;–—'
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** Where the last stretch before `to` begins: behind the last mark that is no comma inside a number. Asked very often. */
function lastStretch(text: string, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (MARKS.includes(text[i] as string) && !(i + 1 < to && isDigit(text, i + 1))) return i + 1
  return from
}

/** Whether what stands at `to` is told of a part, with a number of its own, of what is told at `from` before it. */
export function isOfPart(text: string, from: number, to: number): boolean {
  if (from >= to) return false
  const last = text.slice(lastStretch(text, from, to), to)
  const at = last.search(GOES_OVER)
  return at >= 0 && /\d/u.test(last.slice(at))
}
