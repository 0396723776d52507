// What a web page says about itself: title, publisher, date, authors and its own address, from the four places where
// pages write them down. The most exact place comes first: JSON-LD, then OpenGraph, then <meta>, then the page's body.
import { wordsOf } from './draft.js'
import type { HtmlDocument, HtmlElement } from './html-tree.js'

export interface PageMetadata {
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly authors: readonly string[]
  readonly url: string | null
  readonly language: string | null
}

type Fields = Readonly<Record<string, unknown>>

/** Types of schema.org that stand for the page's text, the closest first. */
const ARTICLE_TYPES = ['NewsArticle', 'Article', 'ReportageNewsArticle', 'Report', 'BlogPosting', 'WebPage']

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

/** The objects of all JSON-LD blocks, graphs opened; broken blocks are passed over, as browsers do. */
function jsonLdObjects(document: HtmlDocument): Fields[] {
  const found: Fields[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      for (const value of listOf(JSON.parse(script.textContent ?? ''))) {
        if (!isFields(value)) continue
        found.push(value, ...listOf(value['@graph']).filter(isFields))
      }
    } catch {
      // A page's broken metadata is no trouble of its text.
    }
  }
  return found
}

function articleOf(objects: readonly Fields[]): Fields {
  for (const type of ARTICLE_TYPES)
    for (const object of objects) if (listOf(object['@type']).includes(type)) return object
  return {}
}

const nameOf = (value: unknown): string | null => wordsOf(isFields(value) ? value.name : value)

/** The first of the named <meta> elements that has content; names are compared without case. */
function metaReader(document: HtmlDocument): (...names: string[]) => string | null {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = wordsOf(element.getAttribute('content'))
    if (name !== '' && content !== null && !values.has(name)) values.set(name, content)
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name)
      if (value !== undefined) return value
    }
    return null
  }
}

/** A page's only <time>, or the one it marks as its publication; several unmarked ones may be anything. */
function timeElement(document: HtmlDocument): string | null {
  const times = document.querySelectorAll('time[datetime]')
  const marked = times.filter(
    (time) => time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished',
  )
  const only = marked.length > 0 ? marked : times.length === 1 ? times : []
  return wordsOf(only[0]?.getAttribute('datetime'))
}

function absolute(href: string | null, base: string | null): string | null {
  if (href === null) return null
  try {
    const url = new URL(href, base ?? undefined)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

const text = (element: HtmlElement | null): string | null => wordsOf(element?.textContent ?? null)

/** Titles of pages often end in the name of the site; it is the publisher's, not the title's. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' · '])
    if (title.endsWith(mark + publisher)) return title.slice(0, -(mark.length + publisher.length))
  return title
}

/** Reads the page's metadata. `address` is where the page was taken from, against which its own links are resolved. */
export function readPageMetadata(document: HtmlDocument, address: string | null): PageMetadata {
  const article = articleOf(jsonLdObjects(document))
  const meta = metaReader(document)
  const publisher = nameOf(article.publisher) ?? meta('og:site_name', 'publisher', 'dc.publisher', 'citation_publisher')
  const base = absolute(meta('og:url'), address) ?? address
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  const title =
    wordsOf(article.headline) ??
    meta('og:title', 'dc.title', 'citation_title', 'twitter:title') ??
    text(document.querySelector('title')) ??
    text(document.querySelector('h1'))
  const named = listOf(article.author)
    .map(nameOf)
    .filter((name) => name !== null)
  const byline = meta('author', 'article:author', 'dc.creator', 'citation_author')
  return {
    title: withoutSite(title, publisher),
    publisher,
    published:
      wordsOf(article.datePublished) ??
      meta(
        'article:published_time',
        'datepublished',
        'dc.date',
        'dc.date.issued',
        'date',
        'pubdate',
        'citation_date',
      ) ??
      timeElement(document),
    // An address in place of a name is a profile page, not an author.
    authors: named.length > 0 ? named : byline !== null && !/^https?:/u.test(byline) ? [byline] : [],
    url: absolute(canonical, base) ?? absolute(meta('og:url'), address) ?? absolute(wordsOf(article.url), base),
    language: document.documentElement?.getAttribute('lang') ?? null,
  }
}
