// A real browser for the tests of the page: the one inside the npm package, or an installed Chrome named by CHROME_PATH.
import chromium from '@sparticuz/chromium'
import axe from 'axe-core'
import { type Browser, chromium as engine, type Page } from 'playwright-core'

/** Flags of the package without those that tie all pages to one process, which dies with its first page. */
const FLAGS = chromium.args.filter((flag) => flag !== '--single-process' && flag !== '--no-zygote')

/** Starts a browser; one that can't start fails the test, nothing is skipped. */
export const startBrowser = async (): Promise<Browser> =>
  engine.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    args: [...FLAGS, '--no-sandbox', '--disable-background-networking'],
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
