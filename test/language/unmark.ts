// Cases mark spans as [words](tag); this takes the marks out again.

export interface Mark {
  readonly start: number
  readonly text: string
  readonly tag: string
}

/** The text without its marks, and the marks with their place in it. */
export function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let rest = marked
  for (let match = /\[([^\]]+)\]\(([^)]*)\)/.exec(rest); match !== null; match = /\[([^\]]+)\]\(([^)]*)\)/.exec(rest)) {
    text += rest.slice(0, match.index)
    marks.push({ start: text.length, text: match[1] ?? '', tag: match[2] ?? '' })
    text += match[1]
    rest = rest.slice(match.index + match[0].length)
  }
  return { text: text + rest, marks }
}
