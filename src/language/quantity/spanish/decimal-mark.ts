// Which mark parts the decimals. Spain and South America write 1.300,5, Mexico 1,300.5; a text keeps to one of them, so
// that the numbers that can be read in one way only decide about "1.300". Without such numbers three digits behind a
// single mark are thousands, as they mostly are in both.
import type { ReadingContext } from '../../context.js'

export type DecimalMark = ',' | '.' | null

/** How a document writes its numbers. */
export interface NumberStyle {
  /** The decimal mark, where the numbers show one. */
  readonly decimal: DecimalMark
  /** The marks that stand before three digits somewhere. */
  readonly thousands: ReadonlySet<string>
}

const STYLES = new WeakMap<ReadingContext, NumberStyle>()

/** The decimal mark that one written number shows beyond doubt. */
function shownBy(written: string): DecimalMark {
  const marks = written.replace(/\d/g, '')
  if (marks.length === 0) return null
  const last = marks.at(-1) as string
  const tail = written.length - written.lastIndexOf(last) - 1
  if (marks.length > 1) {
    // Two different marks: the last parts decimals. The same one twice parts thousands.
    if (marks[0] !== last) return last as DecimalMark
    return last === '.' ? ',' : '.'
  }
  return tail === 3 ? null : (last as DecimalMark)
}

/** The style that the numbers of the document show, if they do not contradict each other by much. */
export function numberStyleOf(context: ReadingContext): NumberStyle {
  const known = STYLES.get(context)
  if (known !== undefined) return known
  let comma = 0
  let point = 0
  const thousands = new Set<string>()
  for (const { text } of context.tokens) {
    if (!/^\d+(?:[.,]\d+)+$/.test(text)) continue
    const shown = shownBy(text)
    if (shown === ',') comma++
    else if (shown === '.') point++
    else thousands.add(text.includes(',') ? ',' : '.')
  }
  const style: NumberStyle = { decimal: comma > 2 * point ? ',' : point > 2 * comma ? '.' : null, thousands }
  STYLES.set(context, style)
  return style
}

/** The value of digits with marks, in the style of their document; null where they are no number. */
export function valueOfDigits(
  written: string,
  style: NumberStyle,
): { readonly value: number; readonly grouped: boolean } | null {
  if (/^\d+$/.test(written)) return { value: Number(written), grouped: false }
  if (!/^\d+(?:[.,]\d+)+$/.test(written)) return null
  const plain = (decimal: string): number =>
    Number(written.replace(decimal === ',' ? /\./g : /,/g, '').replace(',', '.'))
  const shown = shownBy(written)
  if (shown !== null) {
    const groups = written.split(shown)[0] as string
    // "1.23.4" is a version, "12,34,5" nothing.
    if (!/^\d+$|^\d{1,3}(?:[.,]\d{3})+$/.test(groups)) return null
    return { value: plain(shown), grouped: /[.,]/.test(groups) }
  }
  const own = written.includes(',') ? ',' : '.'
  const whole = written.split(own)[0] as string
  const other = own === ',' ? '.' : ','
  // Three digits are decimals where they must be, or where the document parts thousands by the other mark.
  const decimals = whole.length > 3 || whole.startsWith('0') || (style.decimal === own && style.thousands.has(other))
  return decimals ? { value: plain(own), grouped: false } : { value: Number(written.replace(own, '')), grouped: true }
}
