// The frame of the page: every view opens, in both languages and both sets of colours, by keyboard, and asks nothing of
// anyone else.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { expectSound, LOOKS, withBrowser } from './browsing.js'

const sample = inject('sample')
const look = withBrowser()

/** Each view with its name; that of the situation is headed by what it is about. */
const VIEWS = [
  ['/collation', 'Collation'],
  ['/timeline', 'Timeline'],
  ['/reading', 'Reading'],
  ['/figures', 'Figures'],
  ['/check', 'Check'],
  ['/effect', 'Did it work?'],
  ['/outlook', 'Outlook'],
  ['/accountability', 'Accountability'],
  ['/add', 'Add'],
  ['/packs', 'Packs and data'],
  ['/export', 'Export'],
] as const

/** The style sheets of a folder with the classes that their selectors begin with. */
const stylesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => {
      const rules = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*.*?\*\//gsu, '')
      const selectors = [...rules.matchAll(/([^{}]+)\{/gu)].flatMap(([, list = '']) => list.split(','))
      return { file, classes: selectors.flatMap((one) => /^\s*\.([\w-]+)/u.exec(one)?.[1] ?? []) }
    })

describe('the page', () => {
  it('opens on the situation', async () => {
    await look(sample, async (page) => {
      await page.getByRole('heading', { level: 2, name: 'In conflict' }).waitFor()
      await expect.poll(() => page.locator('nav.views a[aria-current=page]').textContent()).toBe('Situation')
    })
  })

  it('weighs less than 300 KB, packed, when it is first loaded', () => {
    const built = join(import.meta.dirname, '..', '..', 'dist', 'web')
    const index = readFileSync(join(built, 'index.html'), 'utf8')
    const first = [...index.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((found) => found[1] ?? '')
    expect(first.length).toBeGreaterThan(0)
    expect(readdirSync(join(built, 'assets')).filter((file) => file.includes('-view-')).length).toBeGreaterThan(7)
    const packed = first.map((file) => gzipSync(readFileSync(join(built, file))).length)
    expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
  })

  it('gives each view rules of its own, since the styles of all stand together', () => {
    const views = join(import.meta.dirname, '..', '..', 'web', 'src', 'views')
    const shared = new Set(
      ['style', 'parts'].flatMap((folder) => stylesIn(join(views, '..', folder)).flatMap(({ classes }) => classes)),
    )
    const owners = new Map<string, Set<string>>()
    for (const { file, classes } of stylesIn(views))
      for (const name of classes) owners.set(name, (owners.get(name) ?? new Set()).add(file))
    expect([...owners].filter(([name, files]) => files.size > 1 && !shared.has(name))).toEqual([])
  })

  it.each(VIEWS)('opens %s from its address', async (path, title) => {
    await look(`${sample}${path}`, async (page) => {
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await expect.poll(() => page.title()).toBe(`${title} · Cotejo`)
      await expect.poll(() => page.locator('nav.views a[aria-current=page]').textContent()).toBe(title)
    })
  })

  it.each(LOOKS)('has no serious barrier (%s, %o)', async (colorScheme, viewport) => {
    await look(
      sample,
      async (page) => {
        await page.getByRole('heading', { level: 1 }).waitFor()
        await expectSound(page)
      },
      { colorScheme, viewport },
    )
  })

  it('speaks Spanish to those who do, and keeps what was chosen', async () => {
    await look(
      `${sample}/timeline`,
      async (page) => {
        await page.getByRole('heading', { level: 1, name: 'Cronología' }).waitFor()
        await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe('es')
        await page.getByLabel('Idioma').selectOption('en')
        await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
        await page.getByLabel('Colours').selectOption('dark')
        await page.reload()
        await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
        await expect.poll(() => page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('dark')
      },
      { locale: 'es-MX' },
    )
  })

  it('can be walked by keyboard, and says so when an address leads nowhere', async () => {
    await look(`${sample}/nowhere`, async (page) => {
      await page.getByRole('heading', { name: 'There is no such page.' }).waitFor()
      await page.keyboard.press('Tab')
      await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('skip')
      await page.getByRole('link', { name: 'Outlook' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Outlook' }).waitFor()
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('view')
    })
  })
})
