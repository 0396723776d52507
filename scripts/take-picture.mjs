// Takes the picture at the head of the README from the dossier of the sample, as it is: `npm run build`, then
// `node scripts/take-picture.mjs`. Not part of the build, since the picture depends on the fonts of the machine.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as engine } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const program = process.argv[2] ?? join(root, 'dist', 'cli', 'main.js')
const folder = mkdtempSync(join(tmpdir(), 'cotejo-picture-'))
execFileSync(process.execPath, [program, 'demo', '--dir', folder, '--no-serve'])

const browser = await engine.launch({
  executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
  args: [...chromium.args.filter((flag) => flag !== '--single-process'), '--disable-background-networking'],
  headless: true,
})
const page = await browser.newPage({ viewport: { width: 1160, height: 1180 }, colorScheme: 'light' })
await page.goto(pathToFileURL(join(folder, 'dossier.html')).href)
// The head and the first row of the collation say what a dossier is; what stands between them is left out.
await page.addStyleTag({
  content:
    'nav.contents { position: static } #glance > :not(h2, .tiles, #in-conflict), #collation > .lead, #collation > .filters { display: none !important } main > section { padding-top: 32px } .top { padding-top: 24px }',
})
mkdirSync(join(root, 'docs', 'images'), { recursive: true })
await page.screenshot({ path: join(root, 'docs', 'images', 'dossier.png'), fullPage: false })
await browser.close()
rmSync(folder, { recursive: true, force: true })
