// The view "Did it work?" on invented series: the terminal's own words, the picture, the placebos; what is amiss beside
// its field; and on the sample, whose series are short, a refusal in words.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { harbourPack, thefts } from '../cli/harbour.js'
import { cotejo } from '../cli/program.js'
import { CROSSED, expectSound, picture, withBrowser } from './browsing.js'
import { type Serving, serveNew } from './serving.js'

const sample = inject('sample')
const look = withBrowser()
let own: Serving
beforeAll(async () => {
  const files = { ...harbourPack('https://example.org/thefts.csv'), 'thefts.csv': thefts() }
  own = await serveNew({}, './pack', { files, series: ['thefts.csv'] })
}, 240_000)
afterAll(async () => {
  await own?.stop()
  if (own !== undefined) rmSync(own.folder, { recursive: true, force: true })
})

const QUESTION = 'at=2024-01-01&indicator=harbour-thefts%2Fthefts&place=Northtown'

it('answers a question that is chosen, in the words of the terminal', async () => {
  const told = await cotejo(
    ['effect', '--at', '2024-01-01', 'harbour-thefts/thefts', '--place', 'Northtown', '--json'],
    own.folder,
  )
  const { sentence } = JSON.parse(told.stdout) as { readonly sentence: string }
  await look(`${own.address}/effect`, async (page) => {
    await page.getByText('Choose a measure or give a day').waitFor()
    await page.getByLabel('Day', { exact: true }).fill('2024-01-01')
    await page.getByLabel('What is measured').selectOption('thefts')
    await page.getByLabel('Where').selectOption('Northtown')
    await page.getByText('lower from that day on').waitFor()
    await page.getByText(sentence).waitFor()
    await expect.poll(() => new URL(page.url()).search).toBe(`?${QUESTION}`)
    await page.locator('.effect svg[role=img]').nth(1).waitFor()
    await expect.poll(() => page.locator('.intervals li').count()).toBeGreaterThan(2)
    await page.getByText(/earlier dates would be called a change/).waitFor()
    await page.getByText('The numbers').click()
    await expect.poll(() => page.locator('.effect tbody tr').count()).toBe(60)
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save the picture' }).click(),
    ])
    expect(taken.suggestedFilename()).toBe('effect.svg')
  })
})

it('tells what is amiss beside its field, and refuses in words where too little is held', async () => {
  await look(`${own.address}/effect?${QUESTION}&from=2024-06-01&to=2024-01-01`, async (page, { trouble }) => {
    await page.locator('.field', { hasText: 'Looked at until' }).getByText('ends before it begins').waitFor()
    await page.getByLabel('Looked at until').fill('2024-12-31')
    await page.getByText('no answer', { exact: true }).waitFor()
    await page.getByText(/at least 12 are needed/).waitFor()
    // The browser tells of the refused request by itself.
    expect(trouble.every((line) => line.includes('400'))).toBe(true)
    ;(trouble as string[]).length = 0
  })
})

it('asks about a measure of the documents, with the words that tell of it', async () => {
  await look(`${sample}/effect`, async (page) => {
    await page.getByLabel('Measure', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel('What is measured').selectOption('victims of intentional homicide')
    await page.getByText('no answer', { exact: true }).waitFor()
    await page.locator('.effect header a').click()
    await page.locator('.reading .document-text').waitFor()
  })
})

it.each(CROSSED)(
  'is sound in %s, %o',
  async (colorScheme, viewport) => {
    await look(
      `${own.address}/effect?${QUESTION}`,
      async (page) => {
        await page.locator('.effect svg[role=img]').first().waitFor()
        await expectSound(page)
        await picture(page, `effect-${colorScheme}-${viewport.width}`)
      },
      { colorScheme, viewport },
    )
  },
  60_000,
)
