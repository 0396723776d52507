import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { pagePolicy, renderHtml } from '../../src/export/html.js'
import { PAGE_SCRIPTS } from '../../src/export/html-script.js'
import { alteredDossier } from './altered-dossier.js'
import { exampleDossier, smallDossier } from './example-dossier.js'
import { HOSTILE } from './hostile-text.js'

interface PageElement {
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string }>
  readonly getAttribute: (name: string) => string | null
}

const elementsOf = (page: string): readonly PageElement[] => [...parseHTML(page).document.querySelectorAll('*')]

const attributeNames = (element: PageElement): readonly string[] => [...element.attributes].map(({ name }) => name)

const addressesOf = (page: string): readonly string[] =>
  elementsOf(page)
    .map((element) => element.getAttribute('href'))
    .filter((href) => href !== null)

const example = renderHtml(exampleDossier())

/** The page without its style and script, which have no place in a golden that a person reads. */
const readable = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '<style>…</style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script>…</script>')

describe('the page of a dossier', () => {
  it('is what was agreed', async () => {
    await expect(readable(renderHtml(smallDossier()))).toMatchFileSnapshot('../output/export/dossier.html')
  })

  it('is the same to the byte when rendered twice', () => {
    expect(renderHtml(exampleDossier())).toBe(example)
  })

  it('fetches nothing: no address but links and anchors', () => {
    const { document } = parseHTML(example)
    expect(document.querySelectorAll('[src], link, iframe, img, object, embed, form[action]')).toHaveLength(0)
    expect(example).not.toMatch(/@import|url\((?!#hatch)/)
  })

  it('has a target for each link inside the page, and each id once', () => {
    const { document } = parseHTML(example)
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(ids).toHaveLength(new Set(ids).size)
    const inside = addressesOf(example).filter((href) => href.startsWith('#'))
    expect(inside.length).toBeGreaterThan(50)
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
  })

  it('opens every value at its words and leads back', () => {
    const { document } = parseHTML(example)
    for (const row of document.querySelectorAll('article.row, #figures tbody tr, #outlook tbody tr, .stance li')) {
      const opened = row.querySelector('a.open')?.getAttribute('href') ?? ''
      const entry = document.querySelector(opened)
      expect(entry?.querySelector('mark')).not.toBeNull()
      expect([...(entry?.querySelectorAll('.back a') ?? [])].map((back) => back.getAttribute('href'))).toContain(
        `#${row.id}`,
      )
    }
  })

  it('opens the source at its words where it has an address', () => {
    const out = addressesOf(example).filter((href) => href.includes(':~:text='))
    expect(out.length).toBeGreaterThan(5)
    expect(out).toContain(
      'https://gazette.example/2031/toll?page=2#figures:~:text=Selmark%20has%20sent%20ten%20thousand%20wardens%20to%20the%20canal.',
    )
  })

  it('names the reason beside its colour', () => {
    const { document } = parseHTML(example)
    for (const tag of document.querySelectorAll('.tag')) expect(tag.textContent?.trim()).not.toBe('')
    expect(document.querySelector('.finding.conflict .tag')?.textContent).toContain('conflict')
  })

  it('runs its own script and no other', () => {
    for (const { text, hash } of Object.values(PAGE_SCRIPTS)) {
      const digest = createHash('sha256').update(text).digest('base64')
      expect(hash).toBe(`sha256-${digest}`)
      expect(pagePolicy(hash)).toContain(hash)
    }
    expect(example.match(/<script/g)).toHaveLength(1)
  })

  it('stacks cells when there are more than four sources', () => {
    const dossier = exampleDossier()
    const more = dossier.documents.flatMap((document) => [document, { ...document, id: `${document.id}-2` }])
    expect(renderHtml({ ...dossier, documents: more })).toContain('class="stacked"')
  })

  it('can be read when there is nothing to show', () => {
    const empty = {
      ...exampleDossier(),
      rows: [],
      timeline: [],
      measures: [],
      inForce: [],
      figures: [],
      outlooks: [],
      assessments: [],
      actors: [],
    }
    expect(renderHtml(empty)).toContain('no two sources speak of the same event or figure')
  })
})

describe('hostile text', () => {
  const known = elementsOf(example)
  const tags = new Set(known.map((element) => element.localName))
  const attributes = new Set(known.flatMap(attributeNames))

  const expectOnlyText = (text: string): void => {
    const page = renderHtml(alteredDossier(smallDossier(), (own) => own + text))
    for (const element of elementsOf(page)) {
      expect(tags).toContain(element.localName)
      for (const name of attributeNames(element)) expect(attributes).toContain(name)
      const href = element.getAttribute('href')
      if (href !== null) expect(href).toMatch(/^(?:#|https?:\/\/)/)
    }
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/)
  }

  it.each(HOSTILE)('%j is shown as text', expectOnlyText)

  it('whatever the string, no markup comes of it', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...HOSTILE, '<', '>', '"', "'", '&', '`', '${', '-->', ']]>'),
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), (parts) => expectOnlyText(parts.join(''))),
      { numRuns: 25 },
    )
  }, 60_000)
})
