// Running heads, page numbers and footers: what stands at the same height of many pages in the same words. They are
// no text of the document and would stand in the middle of its sentences.
import { type Paragraph, paragraphWords } from './paragraphs.js'

/** The upper and lower part of a page in which heads and feet stand. */
const MARGIN = 0.12
/** On so many pages words recur before they are furniture. */
const MIN_PAGES = 3
/** Points: heads of left and right pages stand at the same height. */
const SAME_HEIGHT = 3

interface Sized {
  readonly width: number
  readonly height: number
}

const PAGE_NUMBER =
  /^(?:(?:page|página|pág\.?|p\.)\s*)?[-–—]?\s?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—]?(?:\s?(?:\/|of|de)\s?\d{1,4})?$/iu

/** The paragraph's words with its numbers levelled, so that "Page 3" and "Page 4" are one. */
const kindOf = (paragraph: Paragraph): string =>
  `${Math.round(paragraph.baseline / SAME_HEIGHT)} ${paragraphWords(paragraph).replace(/\d+/gu, '#')}`

const inMargin = ({ baseline }: Paragraph, { height }: Sized): boolean =>
  baseline < height * MARGIN || baseline > height * (1 - MARGIN)

/** The paragraphs without running heads, feet and page numbers. */
export function withoutFurniture(paragraphs: readonly Paragraph[], pages: readonly Sized[]): Paragraph[] {
  const marginal = paragraphs.filter((one) => {
    const page = pages[one.page - 1]
    return page !== undefined && one.lines.length <= 2 && inMargin(one, page)
  })
  const seen = new Map<string, Set<number>>()
  for (const one of marginal) seen.set(kindOf(one), (seen.get(kindOf(one)) ?? new Set()).add(one.page))
  const furniture = new Set(
    marginal.filter((one) => (seen.get(kindOf(one))?.size ?? 0) >= MIN_PAGES || PAGE_NUMBER.test(paragraphWords(one))),
  )
  return paragraphs.filter((one) => !furniture.has(one))
}
