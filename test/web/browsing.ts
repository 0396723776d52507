// A browser for the tests of the page, and what is asked of every view: no serious barrier, nothing on the console, no
// request that leaves the server, no scrolling sideways.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { seriousBarriers, startBrowser } from '../export/browser.js'

export const WIDE = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** What a page did beside showing itself. */
export interface Watched {
  readonly page: Page
  /** Errors and warnings of the console, and requests to elsewhere. */
  readonly trouble: readonly string[]
}

/** Where pictures of views are kept, when asked for: `COTEJO_PICTURES=folder npx vitest run --project web`. */
const PICTURES = process.env.COTEJO_PICTURES

/** Keeps a picture of the page, where pictures are asked for. */
export async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`) })
}

/** Opens a browser before the tests of a file and closes it after; gives the way to look at an address. */
export function withBrowser() {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
  })

  /** Looks at an address in a context of its own, and fails where the page made trouble. */
  return async (
    address: string,
    look: (page: Page, watched: Watched) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> => {
    const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB', ...options })
    try {
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      const trouble: string[] = []
      const { origin } = new URL(address)
      page.on('request', (request) => {
        if (new URL(request.url()).protocol.startsWith('http') && new URL(request.url()).origin !== origin)
          trouble.push(`asked for ${request.url()}`)
      })
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text())
      })
      page.on('pageerror', (error) => trouble.push(error.message))
      await page.goto(address)
      await look(page, { page, trouble })
      expect(trouble).toEqual([])
    } finally {
      await context.close()
    }
  }
}

/** What is asked of every view, once it shows what it is to show. */
export async function expectSound(page: Page): Promise<void> {
  expect(await seriousBarriers(page)).toEqual([])
  const { scrolled, width } = (await page.evaluate(
    '({ scrolled: document.documentElement.scrollWidth, width: document.documentElement.clientWidth })',
  )) as { readonly scrolled: number; readonly width: number }
  expect(scrolled).toBeLessThanOrEqual(width)
}

/** The four ways in which every view is looked at. */
export const LOOKS = [
  ['light', WIDE],
  ['dark', WIDE],
  ['light', PHONE],
  ['dark', PHONE],
] as const

/** Two of them that meet both colours and both widths, for views that take long to look over. */
export const CROSSED = [
  ['dark', WIDE],
  ['light', PHONE],
] as const
