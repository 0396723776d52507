import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/export/html.js'
import { alteredDossier } from './altered-dossier.js'
import { seriousBarriers, startBrowser } from './browser.js'
import { exampleDossier } from './example-dossier.js'
import { HOSTILE } from './hostile-text.js'

let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await startBrowser()
  folder = await mkdtemp(join(tmpdir(), 'cotejo-page-'))
  await writeFile(join(folder, 'dossier.html'), renderHtml(exampleDossier()))
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

const WIDE = { width: 1200, height: 900 }
const PHONE = { width: 390, height: 844 }

/** Opens the page from disk, as a reader who was mailed it does. */
const withPage = async (
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
  file = 'dossier.html',
): Promise<void> => {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, file)).href)
    await look(page)
  } finally {
    await context.close()
  }
}

describe('the page in a browser', () => {
  it.each([
    ['light', WIDE],
    ['dark', WIDE],
    ['light', PHONE],
    ['dark', PHONE],
  ] as const)(
    'has no serious barrier (%s, %o)',
    async (colorScheme, viewport) => {
      await withPage({ colorScheme, viewport }, async (page) => {
        await page.evaluate(
          "document.querySelectorAll('details').forEach((part) => { part.open = true; part.hidden = false })",
        )
        expect(await seriousBarriers(page)).toEqual([])
      })
    },
    60_000,
  )

  it('never scrolls sideways, from a phone to a wide screen', async () => {
    for (const width of [320, 390, 768, 1200]) {
      await withPage({ viewport: { width, height: 800 } }, async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      })
    }
  }, 60_000)

  it('asks for nothing and says nothing on the console', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      const asked: string[] = []
      const said: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      await page.reload()
      expect(asked).toHaveLength(1)
      expect(said).toEqual([])
    })
  }, 60_000)

  it('filters rows by reason, source and words, with accents folded', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      const rows = page.locator('article.row:visible')
      expect(await rows.count()).toBe(6)
      await page.selectOption('form[data-filters] [name=reason]', 'contradiction')
      expect(await rows.locator('h4').allTextContents()).toEqual(['Transfer of river smugglers to Ordania'])
      await page.selectOption('form[data-filters] [name=reason]', '')
      await page.fill('form[data-filters] [name=words]', 'ÁMBER resin')
      expect(await rows.locator('h4').allTextContents()).toEqual([
        'Seizure of amber resin at Port Lenning',
        'Amber resin seized',
      ])
      await page.fill('form[data-filters] [name=words]', '')
      await page.selectOption('form[data-filters] [name=source]', 's3')
      expect(await rows.count()).toBe(4)
    })
  }, 60_000)

  it('shows what stood on a chosen day', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      const day = page.locator('[data-days] [name=day]')
      const shown = page.locator('[data-day]:visible')
      await day.fill('2031-03-06')
      expect(await shown.locator('summary').allTextContents()).toEqual(['4 March 2031 2'])
      await day.fill('2031-03-20')
      expect(await shown.first().textContent()).toContain('not on barges sailing under the Strait Accord')
      await day.fill('2031-01-01')
      expect(await shown.count()).toBe(0)
    })
  }, 60_000)

  it('opens a quote and leads back, by keyboard alone', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.locator('article.row a.open').first().focus()
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).hash).toBe('#q-1')
      await page.locator('#q-1 .back a').first().focus()
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).hash).toBe('#row-occ-transfer')
    })
  }, 60_000)

  it('can be read without script', async () => {
    await withPage({ viewport: WIDE, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('article.row:visible').count()).toBe(6)
      expect(await page.locator('[data-day]:visible').count()).toBe(3)
      expect(await page.locator('form:visible').count()).toBe(0)
    })
  }, 60_000)

  it('runs nothing that a document brings', async () => {
    const hostile = alteredDossier(exampleDossier(), (text) => text + HOSTILE.join(''))
    await writeFile(join(folder, 'hostile.html'), renderHtml(hostile))
    await withPage(
      { viewport: WIDE },
      async (page) => {
        expect(await page.evaluate('globalThis.broken')).toBeUndefined()
        expect(await page.locator('h1').textContent()).toContain('<script>')
      },
      'hostile.html',
    )
  }, 60_000)
})
