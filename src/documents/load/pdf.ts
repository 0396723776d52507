// PDF: pages of runs put anywhere, made into running text, with the page and box of every run kept. Nothing in the
// file is run or drawn. A hostile file can keep a parser busy or fill the memory; whoever loads strangers' files does
// so where that can be stopped.
import type { Issue } from '../../model/index.js'
import type { PageMap } from '../../model/page-map.js'
import { type Drafts, EMPTY_DRAFT, type LoadFailure, wordsOf } from './draft.js'
import { columnsOf } from './pdf/columns.js'
import { compose } from './pdf/compose.js'
import { withoutFurniture } from './pdf/furniture.js'
import { type Run, segmentsOf } from './pdf/lines.js'
import { type Paragraph, paragraphsOf } from './pdf/paragraphs.js'

/** The few parts of pdf.js that the loader uses. */
interface PdfPage {
  getViewport(options: { readonly scale: number }): PdfViewport
  getTextContent(): Promise<{ readonly items: readonly object[] }>
  cleanup(): unknown
}
interface PdfViewport {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}
interface PdfFile {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ readonly info: object; readonly metadata: { get(name: string): unknown } | null }>
  readonly loadingTask: { destroy(): Promise<void> }
}
interface PdfItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

interface ReadPage {
  readonly size: { readonly width: number; readonly height: number }
  readonly paragraphs: readonly Paragraph[]
  readonly readable: boolean
}

const failure = (code: string, message: string, mend: string): LoadFailure => ({ code, message, mend, line: null })

const ENCRYPTED = failure(
  'pdf_encrypted',
  'The PDF is locked with a password.',
  'Open it with its password, save a copy without one, and add that.',
)
const BROKEN = failure(
  'pdf_broken',
  'The PDF is damaged: no page of it can be read.',
  'Check that it was saved or downloaded whole.',
)
const WITHOUT_TEXT = (pages: number): LoadFailure =>
  failure(
    'page_without_text',
    pages === 1
      ? 'Its only page holds no text: it is a picture.'
      : `None of its ${pages} pages holds text: they are pictures.`,
    'Let a program for text recognition (OCR) put the text in, and add the result.',
  )

/** Multiplies two transforms of the plane, as PDF writes them. */
function multiply(a: readonly number[], b: readonly number[]): number[] {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ]
}

/** Control characters and halves of characters, which broken fonts give, are no text. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').replace(/\u00a0/gu, ' ')

/** The run of an item, or null for one that does not stand upright: watermarks and notes in the margin do not. */
function runOf(item: PdfItem, viewport: PdfViewport): Run | null {
  const [a = 0, b = 0, , , x = 0, y = 0] = multiply(viewport.transform, item.transform)
  if (Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) return null
  const size = item.height > 0 ? item.height : Math.abs(a)
  const run = { text: clean(item.str), left: x, right: x + Math.max(0, item.width), baseline: y, size }
  return [run.left, run.right, run.baseline, run.size].every(Number.isFinite) && size > 0 ? run : null
}

/** Text that is drawn twice to look bold. */
function withoutDoubles(runs: readonly Run[]): Run[] {
  const seen = new Set<string>()
  return runs.filter((run) => {
    const key = `${Math.round(run.left / 2)} ${Math.round(run.baseline / 2)} ${run.text}`
    return !seen.has(key) && seen.add(key)
  })
}

async function readPage(file: PdfFile, number: number): Promise<ReadPage> {
  try {
    const page = await file.getPage(number)
    const viewport = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const runs = items
      .filter((item): item is PdfItem => 'str' in item && 'transform' in item)
      .map((item) => runOf(item, viewport))
      .filter((run) => run !== null)
    page.cleanup()
    const paragraphs = columnsOf(segmentsOf(withoutDoubles(runs))).flatMap((column) => paragraphsOf(column, number))
    return { size: { width: viewport.width, height: viewport.height }, paragraphs, readable: true }
  } catch {
    return { size: { width: 0, height: 0 }, paragraphs: [], readable: false }
  }
}

/** "2, 5–7" */
function listOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}

const pagesIssue = (code: string, pages: readonly number[], what: string): Issue[] =>
  pages.length === 0 ? [] : [{ code, message: `Page ${listOf(pages)} ${what}`, span: null }]

/** A whole PDF ends in a mark of its own. */
function isCutOff(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF')
}

function issuesOf(pages: readonly ReadPage[], bytes: Uint8Array): Issue[] {
  const numbers = (of: (page: ReadPage) => boolean): number[] =>
    pages.flatMap((page, index) => (of(page) ? [index + 1] : []))
  return [
    ...(isCutOff(bytes)
      ? [{ code: 'file_cut_off', message: 'The PDF ends in the middle; what is there was taken.', span: null }]
      : []),
    ...pagesIssue(
      'page_unreadable',
      numbers((page) => !page.readable),
      'is damaged and was left out.',
    ),
    ...pagesIssue(
      'page_without_text',
      numbers((page) => page.readable && page.paragraphs.length === 0),
      'holds no text: it is empty or a picture. Text recognition (OCR) would find what it says.',
    ),
  ]
}

/** Titles that programs write for want of one. */
const NO_TITLE = /^(?:untitled|microsoft word\b|document\d*$|.*\.(?:docx?|indd|qxd|pdf|rtf|odt|xlsx?)$)/iu

interface PdfParticulars {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly language: string | null
}

/** What the file says about itself. When it was made is not when it was published; only a stated publication counts. */
async function particularsOf(file: PdfFile): Promise<PdfParticulars> {
  const { info, metadata } = await file.getMetadata().catch(() => ({ info: {}, metadata: null }))
  const field = (name: string): string | null => wordsOf((info as Record<string, unknown>)[name])
  const xmp = (name: string): string | null => {
    const value = metadata?.get(name)
    return wordsOf(Array.isArray(value) ? value[0] : value)
  }
  const title = xmp('dc:title') ?? field('Title')
  const author = xmp('dc:creator') ?? field('Author')
  return {
    title: title === null || NO_TITLE.test(title) ? null : title,
    authors: author === null ? [] : [author],
    published: xmp('prism:publicationdate') ?? xmp('dc:date'),
    language: field('Language'),
  }
}

async function openPdf(bytes: Uint8Array): Promise<PdfFile | LoadFailure> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument } = await getResolvedPDFJS()
  try {
    // pdf.js takes its bytes for itself, so it gets a copy. Its types name more than the loader uses.
    const data = new Uint8Array(bytes)
    const options = { data, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 }
    return (await getDocument(options).promise) as unknown as PdfFile
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    return encrypted ? ENCRYPTED : BROKEN
  }
}

/** Loads a PDF. */
export async function loadPdf(bytes: Uint8Array): Promise<Drafts> {
  const file = await openPdf(bytes)
  if ('code' in file) return { drafts: [], failures: [file] }
  try {
    const pages: ReadPage[] = []
    for (let number = 1; number <= file.numPages; number++) pages.push(await readPage(file, number))
    if (!pages.some((page) => page.readable)) return { drafts: [], failures: [BROKEN] }
    const sizes: PageMap['pages'] = pages.map((page) => page.size)
    const { text, map } = compose(
      withoutFurniture(
        pages.flatMap((page) => page.paragraphs),
        sizes,
      ),
      sizes,
    )
    if (text === '') return { drafts: [], failures: [WITHOUT_TEXT(pages.length)] }
    const draft = { ...EMPTY_DRAFT, ...(await particularsOf(file)), text, pages: map, issues: issuesOf(pages, bytes) }
    return { drafts: [draft], failures: [] }
  } finally {
    await file.loadingTask.destroy().catch(() => undefined)
  }
}
