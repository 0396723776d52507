// What a sentence puts in between two dashes tells of itself: its times date nothing outside of it.
import type { Quantity, Range, Time } from '../../model/index.js'
import { contains } from '../../model/index.js'

/** "Thefts — rare in May — have fallen": what is put in between two dashes, within one sentence. */
const PUT_IN = /\s[—–]\s[^—–.;:!?]{3,120}\s[—–]\s|—[^—–.;:!?]{3,120}—/gu

/** Whether a time is put in between dashes, and the quantity stands outside of them. */
export function isPutIn(text: string, sentence: Range, time: Time, { number }: Quantity): boolean {
  for (const { index, 0: words } of text.slice(sentence.start, sentence.end).matchAll(PUT_IN)) {
    const inserted = { start: sentence.start + index, end: sentence.start + index + words.length }
    if (contains(inserted, time.span)) return !contains(inserted, number)
  }
  return false
}
