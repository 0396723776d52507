// The main text of a web page, as a person would read it: navigation, advertisements and comments are left out.
import { type Draft, EMPTY_DRAFT } from './draft.js'
import { readPageMetadata } from './html-metadata.js'
import { type HtmlDocument, type HtmlNode, nestsDeeperThan, paragraphsOf } from './html-tree.js'

/** Parts of a page that are no text of it, for pages that are too short or too plain to tell by their build. */
const FURNITURE = 'nav, header, footer, aside, form, dialog, [role="navigation"], [aria-hidden="true"]'

/** The encoding a page states for itself in its first kilobyte, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const from = head.search(/<meta/iu)
  if (from === -1) return null
  return /charset\s{0,3}=\s{0,3}["']?([\w:.-]{2,40})/iu.exec(head.slice(from))?.[1]?.toLowerCase() ?? null
}

/** No page is built deeper than this on purpose, and Readability's time grows with the square of the depth. */
const MAX_DEPTH = 200

async function parse(source: string): Promise<HtmlDocument> {
  const { parseHTML } = await import('linkedom')
  const whole = /<(?:html|body)[\s>]/iu.test(source) ? source : `<html><body>${source}</body></html>`
  // linkedom's types name the browser's; the loader uses the few members in HtmlDocument, which linkedom has.
  const { document } = parseHTML(whole) as unknown as { document: HtmlDocument }
  return document
}

/** The paragraphs Readability takes for the article, or null where it finds none. */
async function articleParagraphs(document: HtmlDocument): Promise<string[] | null> {
  const { Readability } = await import('@mozilla/readability')
  // Readability's types name the browser's Document and Node, of which linkedom's are a working stand-in.
  const reader = new Readability<HtmlNode>(document as never, {
    serializer: (node: unknown) => node as HtmlNode,
    disableJSONLD: true,
  })
  const article = reader.parse()
  return article?.content == null ? null : paragraphsOf(article.content)
}

/** The paragraphs of a piece of a page, such as an entry of a feed or the body of a mail, all of which is text. */
export async function fragmentParagraphs(source: string): Promise<string[]> {
  const document = await parse(source)
  return paragraphsOf(document.body ?? document)
}

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, p) => sum + p.length, 0)

/**
 * Loads a page. A page that can't be told apart from its furniture is taken whole without its plain furniture; a page
 * without words gives an empty text.
 */
export async function loadHtml(source: string, address: string | null): Promise<Draft> {
  const document = await parse(source)
  const { language, ...metadata } = readPageMetadata(document, address)
  for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove()
  // The fallback is taken first: Readability takes the tree apart.
  const plain = await parse(source)
  for (const element of plain.querySelectorAll(FURNITURE)) element.remove()
  const everything = paragraphsOf(plain.body ?? plain)
  const article = nestsDeeperThan(document, MAX_DEPTH) ? null : await articleParagraphs(document).catch(() => null)
  // Readability is made for long articles; of a short page it may keep one paragraph only.
  const short = lengthOf(everything) < 1500
  const paragraphs =
    article === null || (short && lengthOf(article) < lengthOf(everything) * 0.6) ? everything : article
  return { ...EMPTY_DRAFT, ...metadata, text: paragraphs.join('\n\n'), language, languageCertain: false }
}
