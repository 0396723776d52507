// The checker of regular expressions searches for a text that makes one backtrack; its work grows with the characters an
// expression can tell apart. `\p{L}` names 140,000 of them and `i` folds each, so that most of its time would go into
// letters that are all treated alike. Here an expression is written over few: a property of Unicode becomes the ASCII
// characters that have it, those that the expression itself names, and one more. Whatever two ways there were to match
// a text, there are over these.

const ASCII = Array.from({ length: 0x80 }, (_, code) => String.fromCodePoint(code))

/** One character beyond ASCII of a property. */
const oneOf = new Map<string, readonly string[]>()

function beyondAscii(property: string): readonly string[] {
  const known = oneOf.get(property)
  if (known !== undefined) return known
  const has = new RegExp(`^\\p{${property}}$`, 'u')
  let found: readonly string[] = []
  for (let code = 0xa0; code < 0x2fff && found.length === 0; code++) {
    const character = String.fromCodePoint(code)
    // A letter that is its own lower case is a letter in either case.
    if (has.test(character) && character === character.toLowerCase()) found = [character]
  }
  oneOf.set(property, found)
  return found
}

const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

/** The characters as ranges inside a class. */
function ranges(characters: readonly string[]): string {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0)
  return codes
    .filter((code, at) => codes[at - 1] !== code - 1)
    .map((first) => {
      let last = first
      while (codes.includes(last + 1)) last++
      const [from, to] = [first, last].map((code) => escaped(String.fromCodePoint(code)))
      return first === last ? from : `${from}-${to}`
    })
    .join('')
}

export interface Expression {
  readonly pattern: string
  readonly flags: string
}

/** What is not told apart by the case of letters is written in small ones. */
const small = (pattern: string): string =>
  pattern.replaceAll(/\\u[0-9a-fA-F]{4}|\\[\s\S]|\p{Lu}/gu, (part) => (part.length > 1 ? part : part.toLowerCase()))

/** The expression over few characters; one that this cannot say is left as it is. */
export function overSmallAlphabet({ pattern, flags }: Expression): Expression {
  const left = /\\P\{|\\u\{[0-9a-f]{5}|[\u{10000}-\u{10ffff}]/iu.test(pattern)
  if (left || !/[ui]/.test(flags)) return { pattern, flags }
  const properties = [...new Set([...pattern.matchAll(/\\p\{([^}]+)\}/gu)].map((found) => found[1] ?? ''))]
  const alphabet = [...new Set([...ASCII, ...pattern, ...properties.flatMap(beyondAscii)])].sort()
  const membersOf = (property: string): string =>
    ranges(alphabet.filter((character) => new RegExp(`^\\p{${property}}$`, 'u').test(character)))
  let inClass = false
  const written = pattern.replaceAll(/\\p\{([^}]+)\}|\\u\{([0-9a-f]+)\}|\\[\s\S]|[[\]]/giu, (part, property, code) => {
    if (typeof code === 'string') return `\\u${code.padStart(4, '0')}`
    if (typeof property === 'string') return inClass ? membersOf(property) : `[${membersOf(property)}]`
    if (part === '[' || part === ']') inClass = part === '['
    return part
  })
  const folded = flags.includes('i') ? small(written) : written
  return { pattern: folded, flags: flags.replaceAll(/[ui]/gu, '') }
}
