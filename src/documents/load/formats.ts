// Which format bytes are of: by what they say themselves where they say it beyond doubt (a PDF called .txt is a PDF),
// else by their name, by what a server or a mail calls them, and last by how they look.

export type Format = 'text' | 'markdown' | 'html' | 'json' | 'pdf' | 'docx' | 'mail' | 'feed' | 'zip'

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'mail',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
  zip: 'zip',
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The name under which a document's format is kept. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  docx: WORD,
  mail: 'message/rfc822',
  feed: 'application/xml',
  zip: 'application/zip',
}

const FORMATS_OF_MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/json': 'json',
  'application/feed+json': 'json',
  'application/jsonl': 'json',
  'application/x-ndjson': 'json',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  [WORD]: 'docx',
  'message/rfc822': 'mail',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/xml': 'feed',
  'text/xml': 'feed',
  'application/zip': 'zip',
  'application/x-zip-compressed': 'zip',
}

/** The letters after the last dot of a name, in small letters. */
export const extensionOf = (file: string | null): string =>
  /\.([a-z0-9]{1,10})$/iu.exec(file ?? '')?.[1]?.toLowerCase() ?? ''

/** The format a file's name stands for, or null for a name that says nothing. */
export const formatOfName = (file: string | null): Format | null => EXTENSIONS[extensionOf(file)] ?? null

/** The format that a media type such as `text/html; charset=utf-8` stands for, or null for one that is not loaded. */
export const formatOfMediaType = (mediaType: string): Format | null =>
  FORMATS_OF_MEDIA_TYPES[(mediaType.split(';', 1)[0] as string).trim().toLowerCase()] ?? null

/** What a server calls bytes it knows nothing of. */
export const saysNothing = (mediaType: string): boolean =>
  /^(?:$|application\/(?:octet-stream|x-download|force-download|binary)|binary\/|\*)/iu.test(mediaType.trim())

const includes = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words)

/**
 * The format that the bytes prove, whatever the name says; null where they prove none. `named` settles what an archive
 * is, because a Word document is one, and one may stand inside another.
 */
export function provenFormat(bytes: Uint8Array, named: Format | null): Format | null {
  const head = bytes.subarray(0, 1024)
  if (includes(head.subarray(0, 5), '%PDF-') || (includes(head, '\n%PDF-') && !head.includes(0))) return 'pdf'
  if (!includes(head.subarray(0, 4), 'PK\u0003\u0004') && !includes(head.subarray(0, 4), 'PK\u0005\u0006')) return null
  if (named === 'zip' || named === 'docx') return named
  if (includes(bytes, 'word/document.xml')) return 'docx'
  // Tables, slides and the documents of other programs are archives too, of parts that are no documents.
  const office = includes(bytes, '[Content_Types].xml') || includes(head, 'mimetypeapplication/')
  return office ? 'text' : 'zip'
}

const FEED = /^(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,1000}-->\s{0,200})?<(?:rss|feed|rdf:rdf)[\s>]/iu
const MAIL_HEADER =
  /^(?:return-path|received|delivered-to|mime-version|message-id|from|to|date|subject|x-[\w-]{1,40}):\s/iu

/** The format of bytes of which nothing else is known. */
export function formatOfContent(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, 2048))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart()
  if (FEED.test(head)) return 'feed'
  if (/^<(?:!doctype html|html|head|body|!--|\?xml)/iu.test(head)) return 'html'
  if (head.split(/\r?\n/u, 2).every((line) => MAIL_HEADER.test(line))) return 'mail'
  return /^\{\s*"/u.test(head) ? 'json' : 'text'
}
