// The view "Check" on the sample's own series: a claim is reproduced by its own reading, and another baseline, chosen
// by moving the ends of the periods, gives another change.
import { expect, inject, it } from 'vitest'
import { expectSound, LOOKS, picture, withBrowser } from './browsing.js'

const sample = inject('sample')
const look = withBrowser()
const CLAIM = 'Daily murders in Mexico have fallen 14 per cent compared with September 2024.'
const address = `${sample}/check?${new URLSearchParams({ text: CLAIM, published: '2025-05-01' })}`

it('answers a sentence, and turns −14 per cent into −1 by another baseline', async () => {
  await look(address, async (page) => {
    await page.getByText('reproduced', { exact: true }).waitFor()
    const change = page.locator('.explorer output')
    await change.waitFor()
    expect(await change.textContent()).toBe('-13.81 %')

    // As by hand: the baseline to October 2023 – March 2024, the period to the same months a year later.
    await page.getByLabel('Baseline: first month').fill('1')
    await page.getByLabel('Baseline: last month').fill('6')
    await page.getByLabel('Period: first month').fill('13')
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
}, 60_000)

it('says where data are missing', async () => {
  await look(`${sample}/check`, async (page) => {
    await page.getByLabel('What is claimed').fill('Egg prices in Mexico rose 9 per cent in March 2025.')
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText('no suitable data').waitFor()
  })
}, 60_000)

it.each(LOOKS)(
  'is sound in %s, %o',
  async (colorScheme, viewport) => {
    await look(
      address,
      async (page) => {
        await page.locator('.explorer output').waitFor()
        await expectSound(page)
        await picture(page, `check-${colorScheme}-${viewport.width}`)
      },
      { colorScheme, viewport },
    )
  },
  60_000,
)
