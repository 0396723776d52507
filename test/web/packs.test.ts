// The view "Packs and data": what is loaded; a file of a pack changed, with what is wrong beside its line and what was
// typed kept; a dataset fetched with its progress, and what is said when its publisher can't be reached.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { harbourPack, thefts } from '../cli/harbour.js'
import { CROSSED, expectSound, picture, withBrowser } from './browsing.js'
import { type Serving, serveNew } from './serving.js'

const sample = inject('sample')
const look = withBrowser()
let publisher: Server
let own: Serving
beforeAll(async () => {
  publisher = createServer((_, response) => response.end(thefts()))
  await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve))
  const files = harbourPack(`http://127.0.0.1:${(publisher.address() as AddressInfo).port}/thefts.csv`)
  own = await serveNew({}, './pack', { files, flags: ['--allow-private'] })
}, 240_000)
afterAll(async () => {
  publisher?.close()
  await own?.stop()
  if (own !== undefined) rmSync(own.folder, { recursive: true, force: true })
})

/** A pack is checked and read as a whole, which takes long where much else is done. */
const PATIENT = { timeout: 50_000 }

const INDICATORS = '/packs?pack=pack&file=indicators.yaml'

it('shows the packs, how much they hold, and the series that are held', async () => {
  await look(`${sample}/packs`, async (page) => {
    await page.getByRole('heading', { level: 3, name: 'The United States, Mexico, and security' }).waitFor()
    await page.getByText('comes with the program').first().waitFor()
    expect(
      Number(await page.locator('.pack-counts > div', { hasText: 'actors' }).locator('dd').textContent()),
    ).toBeGreaterThan(100)
    const table = page.getByRole('table', { name: 'Victims of crimes under state law, by state and month' })
    await expect.poll(() => table.locator('tbody th').allTextContents()).toEqual(['2025-06', '2024-10'])
  })
}, 120_000)

it('says what is wrong beside its line, keeps what was typed, and saves only what is sound', async () => {
  await look(own.address + INDICATORS, async (page) => {
    const text = page.getByLabel('Text of indicators.yaml')
    const before = await text.inputValue()
    await page.getByText('Sound.', { exact: true }).waitFor(PATIENT)
    await text.fill(`${before}- { id: fines, name: fines, trak: outcome, unit: fine, kind: flow, words: [fine] }\n`)
    await page.locator('.problems li.error').first().waitFor(PATIENT)
    await expect.poll(() => page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'indicators.yaml, line 2' }).first().click()
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
    await page.reload()
    await expect.poll(() => text.inputValue()).toContain('trak: outcome')

    await text.fill((await text.inputValue()).replace('trak:', 'track:'))
    await page.getByText('Sound; not saved yet.').waitFor(PATIENT)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. The documents are read anew.').waitFor(PATIENT)
    expect(readFileSync(join(own.folder, 'pack', 'indicators.yaml'), 'utf8')).toContain('id: fines')
  })
}, 120_000)

it('tells who saves second, and keeps what they typed', async () => {
  await look(own.address + INDICATORS, async (page, { trouble }) => {
    const text = page.getByLabel('Text of indicators.yaml')
    await text.fill(`# mine\n${await text.inputValue()}`)
    await page.getByText('Sound; not saved yet.').waitFor(PATIENT)
    const file = join(own.folder, 'pack', 'indicators.yaml')
    writeFileSync(file, `# theirs\n${readFileSync(file, 'utf8')}`)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('was changed by someone else meanwhile').waitFor()
    await page.locator('pre.now', { hasText: '# theirs' }).waitFor()
    expect(await text.inputValue()).toContain('# mine')
    await page.getByRole('button', { name: 'Discard my changes' }).click()
    expect(trouble.every((line) => line.includes('409'))).toBe(true)
    ;(trouble as string[]).length = 0
  })
}, 120_000)

it('copies a pack that comes with the program before it changes it', async () => {
  await look(`${own.address}/packs?pack=base&file=names.yaml`, async (page) => {
    const text = page.getByLabel('Text of names.yaml')
    await text.fill(`# ours\n${await text.inputValue()}`)
    await page.getByText('Sound; not saved yet.').waitFor(PATIENT)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. The documents are read anew.').waitFor(PATIENT)
    expect(existsSync(join(own.folder, 'base', 'names.yaml'))).toBe(true)
    await page.getByRole('link', { name: 'All packs and data' }).click()
    await expect.poll(() => page.getByText('lies in a folder of your own').count()).toBe(2)
  })
}, 120_000)

it('fetches a dataset, and says so when its publisher can’t be reached', async () => {
  await look(`${own.address}/packs`, async (page) => {
    await page.getByText('Nothing is held of it yet.').waitFor()
    await page.getByRole('button', { name: /^Fetch it from its publisher/ }).click()
    await page.getByText('Fetched.').waitFor()
    await page.getByRole('table', { name: 'Thefts by month' }).waitFor()
    publisher.close()
    publisher.closeAllConnections()
    await page.getByRole('button', { name: /^Fetch it again/ }).click()
    await page.getByText('what is held stays as it was').waitFor()
    await page.getByText(/can't be reached/).waitFor()

    await page.getByLabel('Files', { exact: true }).setInputFiles({
      name: 'later.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(thefts(3)),
    })
    const vintage = page.getByLabel(/^Publication, where/)
    await vintage.fill('2025-01')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.locator('.step', { hasText: 'published 2025-01' }).waitFor()
  })
}, 120_000)

it.each(CROSSED)(
  'is sound in %s, %o',
  async (colorScheme, viewport) => {
    await look(
      `${sample}/packs`,
      async (page) => {
        await page.locator('.dataset').first().waitFor()
        await expectSound(page)
        await picture(page, `packs-${colorScheme}-${viewport.width}`)
        await page.getByRole('link', { name: 'questions.yaml' }).click()
        await page.getByText('Sound.', { exact: true }).waitFor(PATIENT)
        await expectSound(page)
        await picture(page, `pack-${colorScheme}-${viewport.width}`)
      },
      { colorScheme, viewport },
    )
  },
  120_000,
)
