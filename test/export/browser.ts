// A real browser for the tests of the page: the one inside the npm package, or an installed Chrome named by CHROME_PATH.
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as engine } from 'playwright-core'

/** Flags of the package without those that tie all pages to one process, which dies with its first page. */
const FLAGS = chromium.args.filter((flag) => flag !== '--single-process' && flag !== '--no-zygote')

/** Starts a browser; one that can't start fails the test, nothing is skipped. */
export const startBrowser = async (): Promise<Browser> =>
  engine.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    args: [...FLAGS, '--no-sandbox', '--disable-background-networking'],
    headless: true,
  })
