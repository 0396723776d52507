// Ids come from content, so that the same input has the same ids whoever adds it, whenever, in whatever order.
import { sha256 } from '../model/digest.js'

/** Hexadecimal digits of an id: 64 bits keep a million documents apart. */
const ID_DIGITS = 16

/** Query parameters that say how a reader came to a page, never which page it is. */
const TRACKING = /^(?:utm_\w+|gclid|fbclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|_hsenc|_hsmi)$/iu

/**
 * The one spelling of an address under which its page is known: no fragment, no tracking parameters, no trailing slash.
 * Null for what is no web address.
 *
 * @example
 * canonicalAddress('HTTPS://Example.org/a/?utm_source=x#top') // 'https://example.org/a'
 */
export function canonicalAddress(address: string): string | null {
  let url: URL
  try {
    url = new URL(address.trim())
  } catch {
    return null
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] as string))
  let path = url.pathname
  while (path.endsWith('/')) path = path.slice(0, -1)
  return `https://${url.host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}

/** The id of a source: its address where it has one, else where its file lies, else its text (typed text). */
export function sourceIdOf(origin: {
  readonly url: string | null
  readonly path: string | null
  readonly textHash: string
}): string {
  const address = origin.url === null ? null : canonicalAddress(origin.url)
  const key =
    address !== null ? `address:${address}` : origin.path !== null ? `file:${origin.path}` : `text:${origin.textHash}`
  return `src-${sha256(key).slice(0, ID_DIGITS)}`
}

/** The id of one text of one source. */
export const documentIdOf = (sourceId: string, textHash: string): string =>
  `doc-${sha256(`${sourceId}\n${textHash}`).slice(0, ID_DIGITS)}`
