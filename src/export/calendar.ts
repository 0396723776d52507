// What is due as a calendar (iCalendar, RFC 5545): one all-day entry on the day by which each thing is due, with the
// words that say so and the rule that gave the day.

/** Something that is due on a day. */
export interface CalendarEntry {
  /** The same in every export, so that a calendar renews the entry and does not double it. */
  readonly id: string
  readonly kind: string
  readonly speaker: string
  /** ISO day. */
  readonly day: string
  readonly status: string
  /** The rule that gave the day, in words. */
  readonly because: string
  readonly quote: string
  readonly source: string
  readonly url: string | null
}

const TEXT_ESCAPES = /[\\;,]/gu
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** A value of type TEXT. */
const text = (value: string): string => value.replaceAll(TEXT_ESCAPES, '\\$&').replaceAll(/\r?\n/gu, '\\n')

/** Content lines are at most 75 octets; what is longer goes on in the next one, after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let folds = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > 75) {
      folds += '\r\n '
      octets = 1
    }
    folds += character
    octets += size
  }
  return `${folds}\r\n`
}

const dayAfter = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const compact = (iso: string): string => iso.replaceAll('-', '')

function entryLines(entry: CalendarEntry, stamp: string): readonly string[] {
  const description = [
    `“${oneLine(entry.quote)}”`,
    `${entry.source}. Status: ${entry.status}.`,
    `The day: ${entry.because}.`,
  ].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${text(entry.id)}@cotejo`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(entry.day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(entry.day))}`,
    `SUMMARY:${text(`${entry.kind}: ${oneLine(entry.speaker)}`)}`,
    `DESCRIPTION:${text(description)}`,
    `CATEGORIES:${text(entry.kind)}`,
    ...(entry.url === null ? [] : [`URL:${oneLine(entry.url)}`]),
    // It takes nobody's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/**
 * The entries as a calendar.
 *
 * @param now the ISO instant at which the calendar is made
 */
export function renderCalendar(entries: readonly CalendarEntry[], title: string, now: string): string {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cotejo//Outlook//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(oneLine(title))}`,
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('')
}
