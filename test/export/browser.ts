// A real browser for the tests of the page: the one inside the npm package, or an installed Chrome named by CHROME_PATH.
import chromium from '@sparticuz/chromium'
import axe from 'axe-core'
import { type Browser, chromium as engine, type Page } from 'playwright-core'

/**
 * Flags of the package without those that tie all pages to one process, which dies with its first page, and without
 * those that draw by a graphics card made of software: a page then waits for what a page that is gone was drawing.
 */
const UNWANTED =
  /^--(?:single-process|no-zygote|in-process-gpu|use-gl|use-angle|ignore-gpu-blocklist|enable-unsafe-swiftshader)\b/u
const FLAGS = chromium.args.filter((flag) => !UNWANTED.test(flag))

/** Starts a browser; one that can't start fails the test, nothing is skipped. */
export const startBrowser = async (): Promise<Browser> =>
  engine.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    args: [...FLAGS, '--no-sandbox', '--disable-background-networking', '--disable-gpu'],
    headless: true,
  })

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** Violations that axe-core calls serious or critical, with where they are. */
export const seriousBarriers = async (page: Page): Promise<readonly string[]> => {
  const result = (await page.evaluate(`${axe.source}; axe.run(document)`)) as AxeResult
  return result.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
}
