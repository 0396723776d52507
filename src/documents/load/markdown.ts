// Markdown to plain text: one paragraph a block, marks gone, words of links kept. The front matter gives the
// document's particulars.
import type { Nodes, Root } from 'mdast'
import type { Issue } from '../../model/index.js'
import { type Draft, EMPTY_DRAFT, wordsOf } from './draft.js'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u

/** The words of inline nodes; pictures and raw HTML have none that belong to the text. */
function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/(?<!\s)\s*\n\s*/gu, ' ')
    case 'break':
      return ' '
    case 'image':
    case 'imageReference':
    case 'html':
    case 'footnoteReference':
      return ''
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : ''
  }
}

/** The paragraphs of a block, in order. */
function blocks(node: Nodes, into: string[]): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      into.push(inlineText(node).trim())
      return
    case 'code':
      into.push(node.value.trim())
      return
    case 'tableRow':
      into.push(
        node.children
          .map((cell) => inlineText(cell).trim())
          .filter((cell) => cell !== '')
          .join(' | '),
      )
      return
    default:
      if ('children' in node) for (const child of node.children) blocks(child, into)
  }
}

async function parseFrontMatter(source: string): Promise<{ fields: Record<string, unknown>; issues: Issue[] }> {
  const { parse } = await import('yaml')
  try {
    // `core` would turn 2025-05-01 into a string anyway; `failsafe` keeps every scalar as it is written.
    const value: unknown = parse(source, { schema: 'failsafe' })
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { fields: value as Record<string, unknown>, issues: [] }
  } catch {
    // Told below: the text stands, only its particulars are lost.
  }
  const message =
    'The front matter between the --- lines is no YAML of the form "name: value"; it was left out. Mend it and add the file again.'
  return { fields: {}, issues: [{ code: 'front_matter_broken', message, span: null }] }
}

function authorsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.map(wordsOf).filter((author) => author !== null)
}

export async function loadMarkdown(source: string): Promise<Draft> {
  const front = FRONT_MATTER.exec(source)
  const body = front === null ? source : source.slice(front[0].length)
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
  ])
  const tree: Root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const paragraphs: string[] = []
  blocks(tree, paragraphs)
  const { fields, issues } = front === null ? { fields: {}, issues: [] } : await parseFrontMatter(front[1] as string)
  const get = (name: string): string | null => wordsOf((fields as Record<string, unknown>)[name])
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  return {
    ...EMPTY_DRAFT,
    text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    title: get('title') ?? (heading === undefined ? null : wordsOf(inlineText(heading))),
    publisher: get('publisher'),
    authors: authorsOf((fields as Record<string, unknown>).authors ?? (fields as Record<string, unknown>).author),
    url: get('url'),
    published: get('published') ?? get('date'),
    language: get('language') ?? get('lang'),
    languageCertain: true,
    issues,
  }
}
