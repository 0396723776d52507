// Cuts a text into paragraphs and sentences. Full stops inside initials, titles and numbers end nothing; a closing
// quotation mark or bracket belongs to the sentence it closes.
import type { Section, Sentence } from '../model/index.js'
import { spanOf } from '../model/index.js'
import { datelineEnd } from './dateline.js'
import { withoutMarks } from './markup.js'
import { type StopWords, stopWordsOf } from './sentence-lexicon.js'
import type { Token } from './token.js'

const CLOSERS = new Set(['”', '"', '’', "'", '»', ')', ']', '’’'])
const TERMINALS = new Set(['.', '!', '?', '…', '...', '?!', '!!', '..', '....'])

interface Paragraph {
  readonly start: number
  readonly end: number
  readonly section: Section
}

/** The widest line that a text broken at a fixed width still has. */
const WRAP_WIDTH = 100

const spacedOnce = (line: string): string => (line.includes('  ') ? line.replace(/ {2,}/gu, ' ') : line)

/**
 * A text whose lines were broken at a fixed width has no long line, and many that stop in mid-sentence; then only empty
 * lines part paragraphs.
 */
function isHardWrapped(lines: readonly string[]): boolean {
  let inner = 0
  let broken = 0
  let long = 0
  for (let i = 0; i < lines.length; i++) {
    const line = spacedOnce((lines[i] as string).trimEnd())
    if (line.length > WRAP_WIDTH) long++
    const next = (lines[i + 1] ?? '').trim()
    if (line.trim() === '' || next === '') continue
    inner++
    if (line.length >= 40 && line.length <= WRAP_WIDTH && !/[.!?:”"»)\]]$/u.test(line)) broken++
  }
  return inner >= 4 && broken / inner > 0.25 && long <= 0.05 * lines.length
}

const LINE_STOPS = new Set(['.', '!', '?', '…', ':', ';', ','])
const LINE_CLOSERS = new Set(['"', '”', '’', '»', ')', ']'])

/** Whether a line ends in a mark, be it inside a quotation or brackets, as a heading does not. */
function isStopped(line: string): boolean {
  let last = line.length - 1
  while (last > 0 && LINE_CLOSERS.has(line[last] as string)) last--
  return LINE_STOPS.has(line[last] as string)
}

function sectionOf(line: string, next: string | undefined): Section {
  const trimmed = line.trim()
  if (/^(?:[-*•·–]|\d{1,2}[.)])\s/u.test(trimmed)) return 'list'
  if (/^>/u.test(trimmed)) return 'quote'
  if (/^#{1,6}\s/u.test(trimmed)) return 'heading'
  if (next === undefined || !/^["“‘'«]?\p{Lu}/u.test(trimmed) || isStopped(trimmed)) return 'body'
  return trimmed.split(/\s+/u).length <= 14 ? 'heading' : 'body'
}

function paragraphsOf(text: string): Paragraph[] {
  // The address of a link makes no line longer than its words are.
  const lines = withoutMarks(text).split('\n')
  const wrapped = isHardWrapped(lines)
  const paragraphs: Paragraph[] = []
  let offset = 0
  let open: { start: number; end: number; section: Section } | null = null
  const close = () => {
    if (open !== null) paragraphs.push(open)
    open = null
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    const start = offset
    offset += line.length + 1
    if (line.trim() === '') {
      close()
      continue
    }
    const section = sectionOf(line, lines[i + 1])
    const joins: boolean = wrapped && open !== null && section !== 'list' && !/^#{1,6}\s/u.test(line)
    if (joins && open !== null) {
      const current: { start: number; end: number; section: Section } = open
      current.end = start + line.length
      // What looked like a heading is the first line of a wrapped paragraph.
      if (current.section === 'heading') current.section = 'body'
      continue
    }
    close()
    open = { start, end: start + line.length, section }
  }
  close()
  return paragraphs
}

/** The abbreviation that the stop at token `i` belongs to, lower case: "p. m." is one that stands in two words. */
function stemAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i] as Token
  const at = token.text === '.' ? i - 1 : i
  const stem = (tokens[at]?.lower ?? '').replace(/\.$/u, '')
  const before = tokens[at - 1]?.lower
  return stem === 'm' && (before === 'a.' || before === 'p.') ? `${before}m` : stem
}

/** Spanish shortens plurals by doubling: "EE. UU.", "FF. AA."; whether token `i` is one half of such a pair. */
const isDoubled = (tokens: readonly Token[], i: number): boolean =>
  /^(\p{Lu})\1$/u.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === '.'

/** Whether a dash at token `i` opens words of a narrator, as in dialogue: "—No. —dijo ella". */
const isNarratorDash = (tokens: readonly Token[], i: number): boolean =>
  /^[—–]$/u.test(tokens[i]?.text ?? '') && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '')

/** Whether the full stop at token `i` ends a sentence. */
function stopEnds(tokens: readonly Token[], i: number, last: number, words: StopWords): boolean {
  const token = tokens[i] as Token
  let after = i + 1
  while (after < last && CLOSERS.has((tokens[after] as Token).text) && !(tokens[after] as Token).spaced) after++
  const next = tokens[after]
  if (next === undefined || after >= last) return true
  if (!next.spaced && after === i + 1) return false
  if (/^[,;:]/u.test(next.text) || isNarratorDash(tokens, after)) return false
  if (token.text === '.' || token.text.endsWith('.')) {
    const stem = stemAt(tokens, i)
    const initial = /^\p{L}$/u.test(stem) || /^(?:\p{L}\.)+\p{L}$/u.test(stem)
    if (isDoubled(tokens, i - 1) && isDoubled(tokens, i + 1)) return false
    if (words.beforeNumbers.has(stem) && /^\p{N}/u.test(next.text)) return false
    if (words.abbreviations.has(stem) || initial) {
      if (/^[\p{Ll},;:–—-]/u.test(next.text)) return false
      if (!words.mayEnd.has(stem)) return false
      return /^[“"‘«¿¡]/u.test(next.text) || words.openers.has(next.lower)
    }
  }
  // An ellipsis inside a quotation, or a stop before a lower-case word, goes on.
  return !/^\p{Ll}/u.test(next.text)
}

/** The sentences of a text, in order; they never cross a paragraph and never overlap. Section numbers and bullets stay in their sentence. */
export function readSentences(text: string, tokens: readonly Token[], language = 'en'): Sentence[] {
  const words = stopWordsOf(language)
  const sentences: Sentence[] = []
  let index = 0
  paragraphsOf(text).forEach((paragraph, number) => {
    while (index < tokens.length && (tokens[index] as Token).start < paragraph.start) index++
    let last = index
    while (last < tokens.length && (tokens[last] as Token).start < paragraph.end) last++
    let first = index
    const dateline = datelineEnd(tokens, first, last)
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token
      const terminal =
        TERMINALS.has(token.text) || (token.text.length > 1 && token.text.endsWith('.') && !/\d\.$/u.test(token.text))
      let end = i + 1
      // The dateline stands for itself, whatever stops are in it.
      if (end !== dateline && i < last - 1) {
        if (end < (dateline ?? 0) || !terminal || !stopEnds(tokens, i, last, words)) continue
        while (end < last && CLOSERS.has((tokens[end] as Token).text) && !(tokens[end] as Token).spaced) end++
      }
      const span = spanOf(text, (tokens[first] as Token).start, (tokens[end - 1] as Token).end)
      sentences.push({
        id: `s:${span.start}-${span.end}`,
        span,
        index: sentences.length,
        paragraph: number,
        section: paragraph.section,
        firstToken: first,
        lastToken: end,
      })
      first = end
      i = end - 1
    }
    index = last
  })
  return sentences
}
