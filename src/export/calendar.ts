// What is due as a calendar (iCalendar, RFC 5545): one all-day entry on the day by which each thing is due, with the
// words that say so and the rule that gave the day, in the language of its reader.
import type { Outlook } from '../model/index.js'
import { DOSSIER_WORDS, type DossierWords } from '../words/dossier-words.js'
import { ENGLISH_READER, type ReaderLanguage } from '../words/reader-language.js'

/** Something that is due on a day. */
export interface CalendarEntry {
  /** The same in every export, so that a calendar renews the entry and does not double it. */
  readonly id: string
  readonly kind: Outlook['kind']
  readonly speaker: string
  /** ISO day. */
  readonly day: string
  readonly status: keyof DossierWords['calendar']['statuses']
  /** The rule that gave the day. */
  readonly rule: string
  /** The same in English words. */
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

function entryLines(entry: CalendarEntry, stamp: string, words: DossierWords): readonly string[] {
  const { quote, standing, because, statuses } = words.calendar
  const kind = words.outlooks[entry.kind]
  const description = [
    quote(oneLine(entry.quote)),
    standing(entry.source, statuses[entry.status]),
    because(entry.rule, entry.because),
  ].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${text(entry.id)}@cotejo`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(entry.day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(entry.day))}`,
    `SUMMARY:${text(`${kind}: ${oneLine(entry.speaker)}`)}`,
    `DESCRIPTION:${text(description)}`,
    `CATEGORIES:${text(kind)}`,
    ...(entry.url === null ? [] : [`URL:${oneLine(entry.url)}`]),
    // It takes nobody's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

export interface CalendarOptions {
  readonly title: string
  /** The ISO instant at which the calendar is made. */
  readonly now: string
  readonly language?: ReaderLanguage
}

/**
 * The entries as a calendar.
 */
export function renderCalendar(
  entries: readonly CalendarEntry[],
  { title, now, language = ENGLISH_READER.language }: CalendarOptions,
): string {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Cotejo//Outlook//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(oneLine(title))}`,
    ...entries.flatMap((entry) => entryLines(entry, stamp, DOSSIER_WORDS[language])),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('')
}
