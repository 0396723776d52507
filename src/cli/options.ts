// Options that several commands share, checked once at the edge so that what is inside can trust them.
import { userInfo } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { ENGLISH_READER, READER_LANGUAGES } from '../words/reader-language.js'

/** A day of the calendar, as YYYY-MM-DD. */
export function isoDayArgument(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('A date is a day of the calendar, written YYYY-MM-DD.')
  return value
}

/** A web address. */
export function addressArgument(value: string): string {
  if (!URL.canParse(value) || !/^https?:/iu.test(value))
    throw new InvalidArgumentError('An address starts with http:// or https://.')
  return value
}

/** A two-letter code of a language. */
export function languageArgument(value: string): string {
  if (!/^[a-z]{2}$/u.test(value)) throw new InvalidArgumentError('A language is two letters: en, es.')
  return value
}

/** The language of whoever reads what is published. */
export const languageOption = (description: string): Option =>
  new Option('--language <code>', description).choices(READER_LANGUAGES).default(ENGLISH_READER.language)

/** A whole number above nought. */
export function countArgument(value: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(value)) throw new InvalidArgumentError('A number above nought is wanted.')
  return Number(value)
}

/** A port, 0 for any. */
export function portArgument(value: string): number {
  if (!/^\d{1,5}$/u.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return Number(value)
}

/** Adds `--json`, which every command has. */
export const withJson = (command: Command): Command =>
  command.option('--json', 'print JSON, and errors as JSON on standard error')

/** Adds `--workspace` and `--json`. */
export const withWorkspace = (command: Command): Command =>
  withJson(
    command.option(
      '-w, --workspace <dir>',
      'the workspace (default: the current folder, or the nearest one above that is one)',
    ),
  )

/** Which of the given fields were given, as options of `load` and `add`. */
export interface GivenOptions {
  readonly published?: string
  readonly publisher?: string
  readonly title?: string
  readonly url?: string
  readonly language?: string
}

/** The fields that a user may say about a document. */
export const givenOf = ({ published, publisher, title, url, language }: GivenOptions): GivenOptions => ({
  ...(published === undefined ? {} : { published }),
  ...(publisher === undefined ? {} : { publisher }),
  ...(title === undefined ? {} : { title }),
  ...(url === undefined ? {} : { url }),
  ...(language === undefined ? {} : { language }),
})

/** Who decides: the person named, else the user of this machine. */
export function personOf(by: string | undefined): string {
  if (by !== undefined) return by
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
