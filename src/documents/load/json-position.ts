// Where a JSON text breaks. JSON.parse says so only in words that change between versions of Node and that quote the
// text; people need the line.

/** Sticky: it is tried at one place only, so that its time grows with the token and not with the text. */
const TOKEN =
  /[\s]+|[{}[\]:,]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:[^"\\\p{Cc}]|\u007f|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy

type Expect = 'value' | 'key' | 'colon' | 'comma' | 'end'

/** The offset at which `text` stops being JSON; its length where it ends too early. */
export function brokenAt(text: string): number {
  const open: ('{' | '[')[] = []
  let expect: Expect = 'value'
  let mayClose = false
  TOKEN.lastIndex = 0
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) return at
    const first = token[0] as string
    if (/\s/u.test(first)) continue
    const inside = open.at(-1)
    if (first === '}' || first === ']') {
      if (inside !== (first === '}' ? '{' : '[') || !(mayClose || expect === 'comma')) return at
      open.pop()
      expect = open.length > 0 ? 'comma' : 'end'
      mayClose = false
      continue
    }
    const next = step(expect, first, inside)
    if (next === null) return at
    if (first === '{' || first === '[') open.push(first)
    mayClose = first === '{' || first === '['
    expect = next === 'comma' && open.length === 0 ? 'end' : next
  }
  return text.length
}

/** What may follow `first` where `expect` was expected, or null where `first` may not stand there. */
function step(expect: Expect, first: string, inside: '{' | '[' | undefined): Expect | null {
  switch (expect) {
    case 'key':
      return first === '"' ? 'colon' : null
    case 'colon':
      return first === ':' ? 'value' : null
    case 'comma':
      return first === ',' ? (inside === '{' ? 'key' : 'value') : null
    case 'value':
      if (first === '{') return 'key'
      if (first === '[') return 'value'
      return first === ':' || first === ',' ? null : 'comma'
    default:
      return null
  }
}

/** The line of an offset, counted from one. */
export function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
