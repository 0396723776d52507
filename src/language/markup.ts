// Official sites and feeds hand out their texts as Markdown. A link in the middle of a clause is no part of what the
// clause says, so its marks and its address are blanked before words are cut; every offset stays where it was.

const hasMarks = (text: string): boolean => text.includes('](') || text.includes('**') || text.includes('<!--')
/** A link, an emphasis, a comment, an escaped bracket: the words inside them are kept, the marks go. */
const MARKS =
  /\[([^[\]]{1,400})\]\((?:https?:|mailto:|\/|#)[^()\s]{0,600}\)|\*\*\*?|<!--[^<>]{0,200}-->|\\(?=[[\]])|(?<![\w*\\])\*(?=[^\s*])|(?<=[^\s*\\])\*(?![\w*])/gu

/** The text with the marks of Markdown as spaces, as long as it was; the text itself if it has none. */
export function withoutMarks(text: string): string {
  if (!hasMarks(text)) return text
  return text.replace(MARKS, (mark: string, words: string | undefined) =>
    words === undefined ? ' '.repeat(mark.length) : ` ${words}`.padEnd(mark.length),
  )
}
