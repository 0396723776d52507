// Characters of a text that act without being seen. Wherever a document's words are shown they are written out, so that
// what a reader sees is what stands there.

/**
 * Characters that change how neighbouring text is shown without being seen: bidi controls (Unicode TR9), zero-width
 * and invisible operators, controls other than tab and line ends, tag characters, and surrogates without a partner.
 * Joiners (U+200C, U+200D) stay, since words of several scripts need them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uDB40[\uDC00-\uDC7F]/g

const codePointName = (found: string): string =>
  `⟨U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`

/** The text with every unseen character written out as ⟨U+202E⟩. */
export const visible = (text: string): string => text.replace(UNSEEN, codePointName)
