// The few parts of a DOM that the loader uses. Nothing in a page is ever run, fetched or laid out: the tree is made
// by a parser that knows no scripts.

export interface HtmlNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  remove(): void
}

export interface HtmlDocument extends HtmlNode {
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): HtmlElement[]
}

const ELEMENT = 1
const TEXT = 3

/** Elements without words of the text. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select textarea button input head'.split(
    ' ',
  ),
)
/** Elements that stand in the flow of a line; all others part paragraphs. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
)

/**
 * The paragraphs under a node, white space collapsed as a browser shows it. Walks without recursion, because broken
 * pages nest as deep as they like.
 */
export function paragraphsOf(root: HtmlNode): string[] {
  const paragraphs: string[] = []
  let line = ''
  const close = (): void => {
    const words = line.replace(/[\s\u00a0]+/gu, ' ').trim()
    if (words !== '' && words !== '|') paragraphs.push(words.replace(/^\| | \|$/gu, ''))
    line = ''
  }
  const stack: (HtmlNode | (() => void))[] = [root]
  while (stack.length > 0) {
    const node = stack.pop() as HtmlNode | (() => void)
    if (typeof node === 'function') {
      node()
      continue
    }
    if (node.nodeType === TEXT) {
      line += node.textContent ?? ''
      continue
    }
    if (node.nodeType === ELEMENT) {
      const name = (node as HtmlElement).localName
      if (SILENT.has(name) || (node as HtmlElement).hasAttribute('hidden')) continue
      if (name === 'br') line += '\n'
      else if (name === 'td' || name === 'th') line += ' | '
      else if (!INLINE.has(name)) {
        close()
        stack.push(close)
      }
    }
    stack.push(...[...node.childNodes].reverse())
  }
  close()
  return paragraphs
}

/** Whether a tree nests more than `limit` elements deep; walks without recursion. */
export function nestsDeeperThan(root: HtmlNode, limit: number): boolean {
  const stack: (readonly [node: HtmlNode, depth: number])[] = [[root, 0]]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, depth] = next
    if (depth > limit) return true
    for (const child of node.childNodes) if (child.nodeType === ELEMENT) stack.push([child, depth + 1])
  }
  return false
}
