// "They seized 900 kg, including 300 kg at the port": what is told behind such words is told of a part and not of the
// whole. A comma leads back to the whole: "40 people died, including 3 children, in the fire at Almar".

/** Words that go over from a whole to some of it and give a number of that, up to the end of a stretch of text. English, Spanish. */
const GOES_OVER =
  /\b(?:including|of (?:which|whom|them)|among (?:them|which|whom)|incluid[oa]s?|incluyendo|entre (?:ell[oa]s|(?:los|las) que)|de (?:ell[oa]s|(?:los|las) (?:que|cuales)))\b[^,;–—]*\d[^,;–—]*$/iu

/** Whether what stands at `to` is told of a part of what is told at `from`, where it stands behind that. */
export const isOfPart = (text: string, from: number, to: number): boolean =>
  from < to && GOES_OVER.test(text.slice(from, to))
