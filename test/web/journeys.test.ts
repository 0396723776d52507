// The ways that people go through the page, from the first look to a dossier, in a real browser.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { HOSTILE } from '../export/hostile-text.js'
import { CROSSED, expectSound, picture, withBrowser } from './browsing.js'
import { type Serving, serveNew } from './serving.js'

const sample = inject('sample')
const look = withBrowser()

const scratch = mkdtempSync(join(tmpdir(), 'cotejo-journeys-'))
let own: Serving
beforeAll(async () => {
  own = await serveNew(
    { 'ferry.txt': ['2025-03-05', 'The army seized 40 rifles in Mazatlán on 4 March 2025, the navy office said.'] },
    'us-mexico-security',
  )
})
afterAll(async () => {
  await own?.stop()
  for (const folder of [own?.folder, scratch])
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
})

/** A PDF of one page with a line of text. */
async function pdfOf(line: string): Promise<string> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([420, 300])
  page.drawText(line, { x: 30, y: 240, size: 10, font: await pdf.embedFont(StandardFonts.Helvetica), maxWidth: 360 })
  const file = join(scratch, 'quay.pdf')
  writeFileSync(file, await pdf.save())
  return file
}

/** Selects two words as a mouse would. */
const SELECT_OFFICE = `{
  const piece = document.querySelector('.document-text [data-piece]')
  const at = piece.firstChild.data.indexOf('navy office')
  getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + 11)
  piece.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
}`

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

describe('a newcomer', () => {
  it('gets from a conflict to both quotes, and into a document at its words', async () => {
    await look(sample, async (page) => {
      await page.getByRole('link', { name: 'in conflict', exact: true }).click()
      await heading(page, 'Collation')
      expect(new URL(page.url()).searchParams.get('reason')).toBe('contradiction')
      await page.locator('.collation .title a').first().click()
      await page.locator('.side blockquote mark').first().waitFor()
      expect(await page.locator('.side').count()).toBe(2)
      await page.locator('.side .document-text').nth(1).waitFor()
      expect(await page.evaluate("CSS.highlights.get('chosen')?.size ?? 0")).toBeGreaterThan(1)
      await page.getByRole('link', { name: 'Open the document' }).first().click()
      await page.locator('.reading .document-text').waitFor()
      expect(await page.evaluate("CSS.highlights.get('chosen')?.size ?? 0")).toBe(1)
    })
  })

  it('filters the collation by the address alone, and pins a source', async () => {
    await look(`${sample}/collation?reason=unit&group=track`, async (page) => {
      await page.locator('.collation .group-name').first().waitFor()
      const tags = await page.locator('.collation tbody tr th .tag').allTextContents()
      expect(tags.length).toBeGreaterThan(0)
      const pin = page.getByLabel('A column for')
      await pin.selectOption({ index: 1 })
      await page.getByRole('button', { name: 'unpin' }).waitFor()
      expect(new URL(page.url()).searchParams.get('pinned')).toMatch(/^doc-/)
    })
  })
})

describe.each(CROSSED)('in %s, %o', (colorScheme, viewport) => {
  it.each([
    ['situation', '/', '.tiles'],
    ['collation', '/collation', '.collation .saying'],
    ['documents', '/reading', 'tbody a'],
    ['add', '/add', '.drop'],
    ['export', '/export?format=csv', 'pre'],
  ] as const)('%s has no serious barrier', async (name, path, shown) => {
    await look(
      `${sample}${path}`,
      async (page) => {
        await page.locator(shown).first().waitFor()
        await expectSound(page)
        await picture(page, `${name}-${colorScheme}-${viewport.width}`)
      },
      { colorScheme, viewport },
    )
  })

  it.each([
    ['row', '/collation', '.collation .title a', '.side .document-text'],
    ['reading', '/reading', 'tbody a', '.annotations button'],
  ] as const)('%s, opened, has no serious barrier', async (name, path, link, shown) => {
    await look(
      `${sample}${path}`,
      async (page) => {
        await page.locator(link).first().click()
        await page.locator(shown).first().waitFor()
        await expectSound(page)
        await picture(page, `${name}-${colorScheme}-${viewport.width}`)
      },
      { colorScheme, viewport },
    )
  })
})

describe('whoever works with it', () => {
  it('adds a PDF and sees it collated, and its page beside its text', async () => {
    const file = await pdfOf('The army seized 46 rifles in Mazatlan on 4 March 2025, the harbour office said.')
    await look(`${own.address}/add`, async (page) => {
      await page.getByLabel('Drop files here, or choose them').setInputFiles(file)
      await page.getByLabel('Published on').fill('2025-03-06')
      await page.getByLabel('Publisher').fill('The Invented Quay')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByText('Done. Documents: 1.').waitFor()
      await page.getByRole('link', { name: 'quay.pdf' }).click()
      await page.locator('.pages canvas').waitFor()
      await page.locator('.annotations button').first().click()
      await page.locator('.pages .spot').first().waitFor()
      await page.getByRole('link', { name: 'Collation' }).click()
      await page.locator('.collation .saying', { hasText: '46 rifles' }).first().waitFor()
      expect(await page.locator('.collation .tag.conflict').count()).toBeGreaterThan(0)
    })
  })

  it('is told what is amiss beside its field, and keeps what was typed', async () => {
    await look(`${own.address}/add`, async (page, { trouble }) => {
      await page.getByText('Or give addresses').click()
      const field = page.getByLabel(/^Addresses/)
      await field.fill('harbour.example/news')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.locator('.field .amiss', { hasText: 'https://' }).waitFor()
      await page.reload()
      expect(await field.inputValue()).toBe('harbour.example/news')
      // The browser tells of the refused request by itself.
      expect(trouble.every((line) => line.includes('400'))).toBe(true)
      ;(trouble as string[]).length = 0
    })
  })

  it('adds what the reader missed by selecting words, and takes it back', async () => {
    await look(`${own.address}/reading`, async (page) => {
      await page.locator('tbody a', { hasText: 'ferry' }).click()
      const words = page.locator('.document-text [data-piece]').first()
      await words.waitFor()
      await page.evaluate(SELECT_OFFICE)
      await page.getByLabel('It is a').selectOption('names')
      await page.locator('.panel.new').getByLabel('Who decides').fill('Ada Quill')
      await page.locator('.panel.new').getByRole('button', { name: 'Add' }).click()
      await page.getByText('Added by a person').waitFor()
      await page.getByRole('button', { name: 'Take back' }).click()
      await page.getByText('Added by a person').waitFor({ state: 'detached' })
    })
  })

  it('makes a dossier under a title of their own, and takes it', async () => {
    await look(`${own.address}/export`, async (page) => {
      await page.getByLabel(/^Title/).fill('Rifles <b>in short</b>')
      const [taken] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download as a page' }).click(),
      ])
      const path = join(scratch, 'dossier.html')
      await taken.saveAs(path)
      expect(readFileSync(path, 'utf8')).toContain('<title>Rifles &lt;b&gt;in short&lt;/b&gt;</title>')
      await page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Rifles <b>in short</b>' }).waitFor()
      await page.getByRole('tab', { name: 'Excel' }).click()
      const [book] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /^Download dossier\.xlsx/ }).click(),
      ])
      expect(book.suggestedFilename()).toBe('dossier.xlsx')
    })
  })

  it('sees script, markup and bidirectional controls of a document as text', async () => {
    // What is no text at all is refused when it is added.
    const markup = HOSTILE.filter((part) => !part.includes('\u0000')).join(' ')
    const text = `The army seized 12 rifles in Mazatlán on 4 March 2025. ${markup} \u202Eelfir\u202C`
    await look(`${own.address}/add`, async (page) => {
      await page.getByText('Or paste a text').click()
      await page.getByLabel('Title of the text').fill('<img src=x onerror="globalThis.broken=1">')
      await page.getByLabel('Text', { exact: true }).fill(text)
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByText('Done. Documents: 1.').waitFor()
      await page.locator('.step a').first().click()
      await page.locator('.document-text').waitFor()
      expect(await page.locator('.document-text').textContent()).toContain('⟨U+202E⟩elfir')
      expect(await page.locator('.document-text script, .document-text img').count()).toBe(0)
      expect(await page.evaluate('globalThis.broken')).toBeUndefined()
    })
  })
})
