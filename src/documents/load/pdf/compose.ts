// Paragraphs to one text, with the place of every run kept. Words that a line's end has broken are joined where the
// document itself, or the language, shows that they are one.
import type { PageMap, PageRun } from '../../../model/page-map.js'
import type { Run } from './lines.js'
import { cellsOf, type Paragraph, paragraphWords } from './paragraphs.js'

/** A gap between two runs, in letter heights, that stands for a space. */
const SPACE = 0.15
/** Of a run's size: how much stands above and below the baseline. */
const ASCENT = 0.8

/** First parts of words that keep their hyphen. */
const KEPT_HYPHEN = new Set(
  'anti co cross ex far half high ill inter long low mid multi non off on open post pre pro self semi short so sub two three four well wide'.split(
    ' ',
  ),
)

/** Writes the text and remembers where each run went. */
class Composer {
  text = ''
  readonly runs: PageRun[] = []

  space(): void {
    if (this.text !== '' && !/\s$/u.test(this.text)) this.text += ' '
  }

  part(mark: string): void {
    this.text = this.text.trimEnd()
    if (this.text !== '') this.text += mark
  }

  run(page: number, run: Run): void {
    const words = run.text.replace(/\s+/gu, ' ')
    const shown = /\s$/u.test(this.text) || this.text === '' ? words.trimStart() : words
    const start = this.text.length
    this.text += shown
    const end = start + shown.trimEnd().length
    if (end === start) return
    const box = { left: run.left, top: run.baseline - run.size * ASCENT, width: run.right - run.left, height: run.size }
    this.runs.push({ page, box, start, end })
  }

  /** Takes back the last letter, a hyphen that only a line's end has made. */
  dropLast(): void {
    this.text = this.text.trimEnd().slice(0, -1)
    const last = this.runs.at(-1)
    if (last !== undefined) this.runs[this.runs.length - 1] = { ...last, end: Math.min(last.end, this.text.length) }
  }
}

/** Words as the document writes them in the middle of its lines, which shows how broken ones are to be joined. */
const vocabularyOf = (paragraphs: readonly Paragraph[]): ReadonlySet<string> =>
  new Set(
    paragraphs
      .map(paragraphWords)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+(?:-\p{L}+)?/gu),
  )

const BROKEN_WORD = /(?<!\p{L})(\p{L}{1,30})[-\u00ad\u2010]$/u

/** Whether the hyphen at the end of `before` was made by the end of the line. */
function isBroken(before: string, after: string, vocabulary: ReadonlySet<string>): boolean {
  const first = BROKEN_WORD.exec(before.slice(-40))?.[1]?.toLowerCase()
  const second = /^\p{Ll}+/u.exec(after)?.[0]
  if (first === undefined || second === undefined) return false
  if (vocabulary.has(first + second)) return true
  return !vocabulary.has(`${first}-${second}`) && !KEPT_HYPHEN.has(first)
}

function joinLine(into: Composer, next: string, vocabulary: ReadonlySet<string>): void {
  const before = into.text.trimEnd()
  if (isBroken(before, next, vocabulary)) into.dropLast()
  else if (!/\p{L}[-\u2010]$/u.test(before)) into.space()
}

function addRuns(into: Composer, page: number, runs: readonly Run[]): void {
  let right: number | null = null
  for (const run of runs) {
    if (right !== null && run.left - right > SPACE * run.size) into.space()
    into.run(page, run)
    right = run.right
  }
}

/** A paragraph goes on from another where that one's last line runs to the edge and this begins in small letters. */
const continues = (before: Paragraph | undefined, paragraph: Paragraph): boolean =>
  before?.runsOn === true && /^\p{Ll}/u.test(paragraphWords(paragraph))

/** The text of a document's paragraphs and the place of each of its runs. */
export function compose(
  paragraphs: readonly Paragraph[],
  pages: PageMap['pages'],
): { readonly text: string; readonly map: PageMap } {
  const vocabulary = vocabularyOf(paragraphs)
  const into = new Composer()
  paragraphs.forEach((paragraph, at) => {
    if (continues(paragraphs[at - 1], paragraph)) joinLine(into, paragraphWords(paragraph), vocabulary)
    else into.part('\n\n')
    paragraph.lines.forEach((line, index) => {
      const cells = cellsOf(line)
      if (index > 0)
        joinLine(
          into,
          (cells[0] ?? [])
            .map(({ text }) => text)
            .join('')
            .trimStart(),
          vocabulary,
        )
      cells.forEach((runs, cell) => {
        if (cell > 0) into.part(' | ')
        addRuns(into, paragraph.page, runs)
      })
    })
  })
  const text = into.text.trimEnd()
  const runs = into.runs.filter((run) => run.end > run.start && run.end <= text.length).map(roundedRun)
  return { text, map: { pages, runs } }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const roundedRun = ({ box, ...run }: PageRun): PageRun => ({
  ...run,
  box: { left: rounded(box.left), top: rounded(box.top), width: rounded(box.width), height: rounded(box.height) },
})
