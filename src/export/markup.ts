// The only place where strings become HTML. A page is built with the `html` tag, which escapes every value put into
// it unless that value is itself Markup; so a document full of tags, scripts or bidi controls can only ever be shown
// as text, and no section has to remember to escape.
import { visible } from '../model/unseen.js'

/** A piece of finished HTML. Made by `html`, `joined` and `trusted` alone. */
export class Markup {
  readonly text: string
  private constructor(text: string) {
    this.text = text
  }
  /** HTML written by us, never by a document. */
  static of(text: string): Markup {
    return new Markup(text)
  }
}

export type Fill = Markup | string | number | null | false | readonly Fill[]

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for element content and for quoted attributes. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (found) => ENTITY[found] ?? found)

const filled = (value: Fill): string => {
  if (value === null || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return value.map(filled).join('')
}

/**
 * HTML in which every value is escaped.
 *
 * @example
 * html`<p>${'<b>'}</p>`.text // '<p>&lt;b&gt;</p>'
 */
export const html = (parts: TemplateStringsArray, ...values: readonly Fill[]): Markup => {
  let text = parts[0] ?? ''
  values.forEach((value, index) => {
    text += filled(value) + (parts[index + 1] ?? '')
  })
  return Markup.of(text)
}

/** Pieces one after another, with finished HTML between them. */
export const joined = (pieces: readonly Fill[], between = ''): Markup => Markup.of(pieces.map(filled).join(between))

/** An http or https address as it may stand in an `href`, else null: any other scheme is shown and never linked. */
export const safeAddress = (address: string | null): string | null => {
  if (address === null || !/^https?:\/\/[^\s]/i.test(address)) return null
  return URL.canParse(address) ? address : null
}
