import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/export/markdown.js'
import { alteredDossier } from './altered-dossier.js'
import { exampleDossier, smallDossier } from './example-dossier.js'
import { HOSTILE } from './hostile-text.js'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]

const parse = (text: string): readonly Node[] =>
  nodesOf(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))

const countOf = (nodes: readonly Node[], type: string): number => nodes.filter((node) => node.type === type).length

const example = renderMarkdown(exampleDossier())

describe('the Markdown of a dossier', () => {
  it('is what was agreed', async () => {
    await expect(renderMarkdown(smallDossier())).toMatchFileSnapshot('../output/export/dossier.md')
  })

  it('is the same to the byte when rendered twice', () => {
    expect(renderMarkdown(exampleDossier())).toBe(example)
  })

  it('has an anchor for each link inside it', () => {
    const nodes = parse(example)
    const anchors = new Set([...example.matchAll(/<a id="([^"]+)">/g)].map((found) => `#${found[1]}`))
    const inside = nodes.filter((node) => node.type === 'link' && node.url?.startsWith('#') === true)
    expect(inside.length).toBeGreaterThan(50)
    expect(inside.filter((node) => !anchors.has(node.url ?? ''))).toEqual([])
  })

  it('has the sections in order', () => {
    expect([...example.matchAll(/^## (.*?) <a/gm)].map((found) => found[1])).toEqual([
      'At a glance',
      'Collation',
      'Timeline',
      'In force',
      'Figures',
      'Outlook',
      'Who thinks what',
      'Actors',
      'Accountability',
      'Sources',
      'How to read this',
      'Quotes',
    ])
  })
})

describe('hostile text', () => {
  const before = parse(renderMarkdown(smallDossier()))

  const expectOnlyText = (text: string): void => {
    const nodes = parse(renderMarkdown(alteredDossier(smallDossier(), (known) => known + text)))
    const raw = nodes.filter((node) => node.type === 'html').map((node) => node.value ?? '')
    expect(raw.filter((value) => !/^(?:<a id="[A-Za-z0-9-]+">|<\/a>|<br>)+$/.test(value))).toEqual([])
    for (const type of [
      'heading',
      'table',
      'tableRow',
      'tableCell',
      'image',
      'code',
      'inlineCode',
      'thematicBreak',
      'delete',
      'definition',
    ]) {
      expect([type, countOf(nodes, type)]).toEqual([type, countOf(before, type)])
    }
    for (const { type, url = '' } of nodes) if (type === 'link') expect(url).toMatch(/^(?:#|https?:\/\/|mailto:)/)
  }

  it.each(HOSTILE)('%j is shown as text', expectOnlyText)

  it('whatever the string, no markup comes of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE)), { maxLength: 4 }), (parts) =>
        expectOnlyText(parts.join('')),
      ),
      { numRuns: 25 },
    )
  }, 60_000)
})
