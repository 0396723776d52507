// Days and stretches of days in the reader's language, no more exact than they are.
import type { Interval } from '../../../src/model/index.js'
import type { Language } from '../messages/messages'

const FORMATS = new Map<Language, Intl.DateTimeFormat>()

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = FORMATS.get(language)
  if (known !== undefined) return known
  const locale = language === 'en' ? 'en-GB' : 'es-MX'
  const made = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  FORMATS.set(language, made)
  return made
}

/** "4 March 2025". What is no day is given as it is. */
export function shownDayIn(language: Language, day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : formatOf(language).format(time)
}

/** "1–31 March 2025"; an open side is a dash with nothing there. */
export function shownIntervalIn(language: Language, interval: Interval | null): string {
  if (interval === null || (interval.start === null && interval.end === null)) return ''
  const { start, end } = interval
  if (start !== null && end !== null) {
    const [from, to] = [Date.parse(`${start}T00:00:00Z`), Date.parse(`${end}T00:00:00Z`)]
    if (start === end || Number.isNaN(from) || Number.isNaN(to)) return shownDayIn(language, start)
    return formatOf(language).formatRange(from, to)
  }
  return start === null ? `– ${shownDayIn(language, end ?? '')}` : `${shownDayIn(language, start)} –`
}
