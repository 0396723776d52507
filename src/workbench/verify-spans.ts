// Every stretch of text in a bundle is held against its quote, and, where the documents are at hand, against their text.
import { type PrivatePersons, withoutPrivatePersons } from '../export/private-persons.js'
import { contains, type Span } from '../model/index.js'

/** Something that does not hold. */
export interface BundleProblem {
  readonly code: string
  readonly file: string
  /** Where in the file: a line or a path; null for all of it. */
  readonly where: string | null
  readonly message: string
}

/** The texts of documents by id, with private persons named as in the workspace. */
export interface KnownTexts {
  readonly texts: ReadonlyMap<string, string>
  readonly persons: PrivatePersons
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

function asSpan(value: unknown): Span | null {
  const fields = fieldsOf(value)
  if (fields === null) return null
  const { start, end, text } = fields
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string' ? { start, end, text } : null
}

/** What is known of where a part of the dossier stands. */
interface Around {
  readonly document: string | null
  readonly quote: Span | null
}

function aroundOf(fields: Fields, before: Around): Around {
  const citation = fieldsOf(fields.citation)
  const document = citation?.document ?? fields.document ?? (typeof fields.textHash === 'string' ? fields.id : null)
  const quote = asSpan(citation?.quote ?? fields.quote)
  return {
    document: typeof document === 'string' ? document : before.document,
    quote: quote ?? (typeof document === 'string' && document !== before.document ? null : before.quote),
  }
}

/** Signs of private persons are numbered by what a workspace holds: whose they are is no part of a quote. */
const unnumbered = (text: string): string => text.replaceAll(/\[P\d*\]?·*/gu, (sign) => '·'.repeat(sign.length))

function amissIn(span: Span, { document, quote }: Around, known: KnownTexts | null): string | null {
  const { start, end, text } = span
  if (end - start !== text.length) return `The place is ${end - start} long and the words ${text.length}.`
  if (quote !== null && contains(quote, span) && quote.text.slice(start - quote.start, end - quote.start) !== text)
    return 'The words are not those of the sentence around them.'
  const whole = known?.texts.get(document ?? '')
  if (whole === undefined || known === null) return null
  const there = withoutPrivatePersons(whole.slice(start, end), known.persons)
  return unnumbered(there) === unnumbered(text) ? null : 'The words do not stand there in the document.'
}

/** What became of the spans of a value: how many there are, and those that do not hold. */
export function verifySpans(
  value: unknown,
  file: string,
  known: KnownTexts | null,
): { readonly spans: number; readonly problems: readonly BundleProblem[] } {
  const problems: BundleProblem[] = []
  let spans = 0
  const look = (part: unknown, around: Around, path: string): void => {
    const span = asSpan(part)
    if (span !== null) {
      spans++
      const message = amissIn(span, around, known)
      if (message !== null) problems.push({ code: 'quote_changed', file, where: path, message })
    } else if (Array.isArray(part)) {
      for (const [index, inner] of part.entries()) look(inner, around, `${path}[${index}]`)
    } else {
      const fields = fieldsOf(part)
      if (fields === null) return
      const within = aroundOf(fields, around)
      for (const [name, inner] of Object.entries(fields)) look(inner, within, path === '' ? name : `${path}.${name}`)
    }
  }
  look(value, { document: null, quote: null }, '')
  return { spans, problems }
}
