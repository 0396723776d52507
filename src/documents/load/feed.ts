// Feeds: each entry a document of its own, at the address it names. RSS, Atom and JSON feeds call the same things by
// other names; they are brought to one shape here.
import { type Draft, type Drafts, EMPTY_DRAFT, type LoadFailure, wordsOf } from './draft.js'
import { fragmentParagraphs } from './html.js'

const BROKEN: LoadFailure = {
  code: 'feed_broken',
  message: 'This is no feed that can be taken apart (RSS, Atom or JSON Feed).',
  mend: 'Check that it was saved whole; of other XML, save the text.',
  line: null,
}

/** An entry of any kind of feed. */
interface Entry {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly authors: readonly (string | null)[]
  /** In order of preference. */
  readonly html: readonly (string | null)[]
  readonly plain: string | null
  readonly language: string | null
}

interface Feed {
  readonly title: string | null
  readonly language: string | null
  readonly entries: readonly Entry[]
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])
/** Words that stand alone or, with attributes, in `value`. */
const said = (value: unknown): string | null => wordsOf(value) ?? wordsOf(fieldsOf(value).value)
const first = (...values: readonly unknown[]): string | null => values.map(said).find((one) => one !== null) ?? null

/** RSS 2 and RDF. */
function rssEntry(item: Fields): Entry {
  const dc = fieldsOf(item.dc)
  const guid = fieldsOf(item.guid)
  const address = guid.isPermaLink === false ? null : said(guid)
  return {
    id: first(item.guid, fieldsOf(item.rdf).about),
    url: first(item.link) ?? (address !== null && URL.canParse(address) ? address : null),
    title: first(item.title),
    published: first(item.pubDate, ...listOf(dc.dates), dc.date),
    authors: listOf(dc.creators).length > 0 ? listOf(dc.creators).map(said) : listOf(item.authors).map(said),
    html: [said(fieldsOf(item.content).encoded), said(item.description)],
    plain: null,
    language: first(dc.language, ...listOf(dc.languages)),
  }
}

function atomEntry(entry: Fields): Entry {
  const links = listOf(entry.links).map(fieldsOf)
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  return {
    id: first(entry.id),
    url: first(link?.href),
    title: first(entry.title),
    published: first(entry.published, entry.updated),
    authors: listOf(entry.authors).map((author) => said(fieldsOf(author).name)),
    html: [said(entry.content), said(entry.summary)],
    plain: null,
    language: first(fieldsOf(entry.xml).lang),
  }
}

function jsonEntry(item: Fields): Entry {
  return {
    id: first(item.id),
    url: first(item.url, item.external_url),
    title: first(item.title),
    published: first(item.date_published),
    authors: listOf(item.authors ?? item.author).map((author) => said(fieldsOf(author).name)),
    html: [said(item.content_html), said(item.summary)],
    plain: typeof item.content_text === 'string' ? item.content_text.trim() : null,
    language: first(item.language),
  }
}

const ENTRY_OF: Readonly<Record<string, (fields: Fields) => Entry>> = {
  rss: rssEntry,
  rdf: rssEntry,
  atom: atomEntry,
  json: jsonEntry,
}

async function parse(source: string): Promise<Feed | null> {
  const { parseFeed } = await import('feedsmith')
  try {
    const { format, feed } = parseFeed(source)
    const fields = fieldsOf(feed)
    const items = listOf(fields.items ?? fields.entries).map(fieldsOf)
    return {
      title: first(fields.title),
      language: first(fields.language, fieldsOf(fields.xml).lang),
      entries: items.map(ENTRY_OF[format] ?? rssEntry),
    }
  } catch {
    return null
  }
}

async function draftOf(entry: Entry, feed: Feed, part: string): Promise<Draft> {
  const html = entry.html.find((source) => source !== null) ?? ''
  const text = entry.plain ?? (await fragmentParagraphs(html)).join('\n\n')
  return {
    ...EMPTY_DRAFT,
    // An entry with a headline only says what its headline says.
    text: text === '' ? (entry.title ?? '') : text,
    title: entry.title === null ? null : ((await fragmentParagraphs(entry.title))[0] ?? entry.title),
    publisher: feed.title,
    authors: entry.authors.filter((author) => author !== null),
    url: entry.url !== null && /^https?:/iu.test(entry.url) ? entry.url : null,
    published: entry.published,
    language: entry.language ?? feed.language,
    part,
  }
}

/** A name for each entry that stays with it when others come and go. */
function partsOf(entries: readonly Entry[]): string[] {
  const taken = new Set<string>()
  return entries.map(({ id, url }, index) => {
    const name = id ?? url ?? String(index + 1)
    const own = taken.has(name) ? `${name}-${index + 1}` : name
    taken.add(own)
    return own
  })
}

/** Whether JSON says of itself that it is a feed. */
export const isJsonFeed = (source: string): boolean =>
  /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/u.test(source.slice(0, 4096))

/** Loads the entries of a feed. */
export async function loadFeed(source: string): Promise<Drafts> {
  const feed = await parse(source)
  if (feed === null) return { drafts: [], failures: [BROKEN] }
  const parts = partsOf(feed.entries)
  const drafts: Draft[] = []
  for (const [index, entry] of feed.entries.entries()) drafts.push(await draftOf(entry, feed, parts[index] as string))
  return { drafts, failures: [] }
}
