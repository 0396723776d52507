// The ways through the page that must hold wherever a workspace is kept: each store runs them on a workspace of its own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withBrowser } from './browsing.js'
import { type Serving, serveNew } from './serving.js'

/** A PDF of one page with a line of text. */
async function pdfOf(line: string, file: string): Promise<string> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([420, 300])
  page.drawText(line, { x: 30, y: 240, size: 10, font: await pdf.embedFont(StandardFonts.Helvetica), maxWidth: 360 })
  writeFileSync(file, await pdf.save())
  return file
}

const PACK = 'us-mexico-security'
const SERIES = join(import.meta.dirname, '..', '..', 'packs', PACK, 'sample-series', 'national-victims.csv')

const DOCUMENTS = {
  'ferry.txt': ['2025-03-05', 'The army seized 40 rifles in Mazatlán on 4 March 2025, the navy office said.'],
  'mole.txt': ['2025-03-05', 'The army seized 52 rifles in Mazatlán on 4 March 2025, the mole office said.'],
} as const

const CLAIM = 'Daily murders in Mexico have fallen 14 per cent compared with September 2024.'

/**
 * Runs the main journeys on a store.
 *
 * @param database the address of a new database, or null for a file
 */
export function mainJourneys(store: string, database: () => Promise<string | null>): void {
  const look = withBrowser()
  const scratch = mkdtempSync(join(tmpdir(), 'cotejo-journeys-'))
  let own: Serving
  beforeAll(async () => {
    const databaseUrl = await database()
    own = await serveNew(DOCUMENTS, PACK, { series: [SERIES], ...(databaseUrl === null ? {} : { databaseUrl }) })
    const kept = readFileSync(join(own.folder, 'cotejo.yaml'), 'utf8')
    expect(kept.includes('store: postgres')).toBe(databaseUrl !== null)
  }, 240_000)
  afterAll(async () => {
    await own?.stop()
    for (const folder of [own?.folder, scratch])
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  })

  describe(`on ${store}`, () => {
    it('a conflict leads to both quotes, and into a document at its words', async () => {
      await look(own.address, async (page) => {
        await page.getByRole('link', { name: 'in conflict', exact: true }).click()
        await page.getByRole('heading', { level: 1, name: 'Collation' }).waitFor()
        await expect.poll(() => new URL(page.url()).searchParams.get('reason')).toBe('contradiction')
        await page.locator('.collation .title a').first().click()
        await page.locator('.side blockquote mark').first().waitFor()
        await expect.poll(() => page.locator('.side').count()).toBe(2)
        await page.locator('.side .document-text').nth(1).waitFor()
        await expect.poll(() => page.evaluate("CSS.highlights.get('chosen')?.size ?? 0")).toBeGreaterThan(1)
        await page.getByRole('link', { name: 'Open the document' }).first().click()
        await page.locator('.reading .document-text').waitFor()
        await expect.poll(() => page.evaluate("CSS.highlights.get('chosen')?.size ?? 0")).toBe(1)
      })
    })

    it('a PDF is added and seen collated, and its page beside its text', async () => {
      const line = 'The army seized 46 rifles in Mazatlan on 4 March 2025, the harbour office said.'
      const file = await pdfOf(line, join(scratch, 'quay.pdf'))
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
        await expect.poll(() => page.locator('.collation .tag.conflict').count()).toBeGreaterThan(0)
      })
    })

    it('a claim is reproduced, and another baseline turns −14 per cent into −1', async () => {
      const asked = new URLSearchParams({ text: CLAIM, published: '2025-05-01' })
      await look(`${own.address}/check?${asked}`, async (page) => {
        await page.getByText('reproduced', { exact: true }).waitFor()
        const change = page.locator('.explorer output')
        await change.waitFor()
        await expect.poll(() => change.textContent()).toBe('-13.81 %')

        // As by hand: the baseline to October 2023 – March 2024, the period to the same months a year later.
        await page.getByLabel('Baseline: first month').fill('33')
        await page.getByLabel('Baseline: last month').fill('38')
        await page.getByLabel('Period: first month').fill('45')
        await page.getByLabel('Reckoned').selectOption('total')
        await expect.poll(() => change.textContent()).toMatch(/^-0\.9\d? %$/)

        // The same by the keyboard alone: one month further.
        await page.getByLabel('Baseline: last month').focus()
        await page.keyboard.press('ArrowRight')
        await expect.poll(() => change.textContent()).not.toMatch(/^-0\.9/)

        const [saved] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Save as CSV' }).click(),
        ])
        expect(saved.suggestedFilename()).toBe('series.csv')
      })
    })

    it('a dossier is made under a title of one’s own, and taken', async () => {
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
  })
}
