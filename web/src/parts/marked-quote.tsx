// A sentence with its own words marked; characters that act unseen are written out.
import { visible } from '../../../src/model/unseen.js'

interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The quote, and in it the span where it is no more than a part. */
export function MarkedQuote({ quote, span }: { readonly quote: Words; readonly span: Words }) {
  const [from, to] = [Math.max(0, span.start - quote.start), span.end - quote.start]
  if (to <= 0 || from >= quote.text.length || (from === 0 && to >= quote.text.length)) return visible(quote.text)
  return (
    <>
      {visible(quote.text.slice(0, from))}
      <mark>{visible(quote.text.slice(from, to))}</mark>
      {visible(quote.text.slice(to))}
    </>
  )
}
