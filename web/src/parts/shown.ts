// Days, stretches of time, numbers and names in the reader's language: no more exact than they are known.
import { useMemo } from 'react'
import type { Interval } from '../../../src/model/index.js'
import type { Shown } from '../../../src/words/shown.js'
import { type Language, useLanguage, useMessages } from '../messages/messages'
import { useLabel } from './labels'

const REGION: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-MX' }

const dateOf = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`)
const isLastOfMonth = (day: Date): boolean => new Date(day.getTime() + 86_400_000).getUTCDate() === 1

/** What days are cut to: whole years and whole months lose what they don't tell. */
function stepOf(start: Date, end: Date): 'year' | 'month' | 'day' {
  if (start.getUTCDate() !== 1 || !isLastOfMonth(end)) return 'day'
  return start.getUTCMonth() === 0 && end.getUTCMonth() === 11 ? 'year' : 'month'
}

function madeFormats(language: Language) {
  const region = REGION[language]
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region, { ...options, timeZone: 'UTC' })
  return {
    year: format({ year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    number: new Intl.NumberFormat(region, { maximumFractionDigits: 2 }),
  }
}

const known = new Map<Language, ReturnType<typeof madeFormats>>()

/** Making a format takes as long as writing a thousand days with it, and every part of a view wants them. */
function formats(language: Language): ReturnType<typeof madeFormats> {
  const made = known.get(language) ?? madeFormats(language)
  known.set(language, made)
  return made
}

/**
 * Days, times and numbers as the reader's language writes them.
 *
 * @example
 * const shown = useShown()
 * <time dateTime={due}>{shown.day(due)}</time>
 */
export function useShown(): Shown {
  const language = useLanguage()
  const { shared } = useMessages()
  const label = useLabel()
  return useMemo(() => {
    const { number, ...dates } = formats(language)
    const day = (iso: string): string => dates.day.format(dateOf(iso))
    const interval = (given: Interval | null): string => {
      if (given === null || (given.start === null && given.end === null)) return ''
      if (given.start === null) return shared.until(day(given.end ?? ''))
      if (given.end === null) return shared.from(day(given.start))
      const [start, end] = [dateOf(given.start), dateOf(given.end)]
      return dates[stepOf(start, end)].formatRange(start, end)
    }
    return { day, interval, number: (value) => number.format(value), label }
  }, [language, shared, label])
}
