// By which day an outlook is due. A text seldom names the day: the rule by which one was chosen goes with it, in words,
// wherever the day is shown.
import { addDays, dayNumber, type Interval, type Outlook, type Reading } from '../model/index.js'
import { NO_TERMS, VAGUE_TERMS } from './vague-lexicon.js'

export type DueRule = 'due.stated_day' | 'due.last_day' | 'due.first_day' | 'due.vague' | 'due.none'

/** The day by which something is due. */
export interface DueDay {
  /** ISO day; null where the text gives no hold for one. */
  readonly day: string | null
  /** The first day on which it may come, null where none is told. */
  readonly from: string | null
  /** Whether the text named that very day. */
  readonly stated: boolean
  readonly rule: DueRule
  /** The rule in words. */
  readonly because: string
}

const NONE: DueDay = {
  day: null,
  from: null,
  stated: false,
  rule: 'due.none',
  because: 'the text gives no time for it',
}

function dayOfInterval({ start, end }: Interval): DueDay {
  if (start !== null && start === end)
    return { day: end, from: start, stated: true, rule: 'due.stated_day', because: 'the text names the day' }
  if (end !== null && start === null)
    return { day: end, from: null, stated: true, rule: 'due.stated_day', because: 'the text says up to when' }
  if (end !== null)
    return { day: end, from: start, stated: false, rule: 'due.last_day', because: 'a period is over with its last day' }
  return {
    day: start,
    from: start,
    stated: false,
    rule: 'due.first_day',
    because: 'what is to hold from a day on is due on that day',
  }
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character)

/** Whether a phrase stands in lower-case words as words of its own. */
function hasPhrase(words: string, phrase: string): boolean {
  for (let at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1))
    if (!isLetter(words.charAt(at - 1)) && !isLetter(words.charAt(at + phrase.length))) return true
  return false
}

/** The day that the outlook's own vague words give. */
function vagueDay(outlook: Outlook, published: string | null): DueDay | null {
  if (published === null) return null
  const words = NO_TERMS.reduce((left, phrase) => left.replaceAll(phrase, ''), outlook.span.text.toLowerCase())
  const term = VAGUE_TERMS.find(({ phrase }) => hasPhrase(words, phrase))
  if (term === undefined) return null
  return {
    day: addDays(published, term.days),
    from: published,
    stated: false,
    rule: 'due.vague',
    because: `“${term.phrase}” is held to be within ${term.days} days of publication`,
  }
}

/** The day by which an outlook of a reading is due, with the rule that chose it. */
export function dueDayOf(outlook: Outlook, reading: Reading): DueDay {
  const { due } = outlook
  if (due !== null && due.end !== null) return dayOfInterval(due)
  // Before "from a day on", since vague times are read as open from the day of publication.
  const vague = vagueDay(outlook, reading.document.published)
  if (vague !== null) return vague
  if (due !== null && due.start !== null && due.start !== reading.document.published) return dayOfInterval(due)
  if (reading.document.published === null) return { ...NONE, because: 'the document has no date to count from' }
  return NONE
}

/** How many days lie between two ISO days; negative where the second is earlier. */
export const daysUntil = (from: string, to: string): number => dayNumber(to) - dayNumber(from)
