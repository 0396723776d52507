// The view "Check" on the sample's own series: where none decides, and how it looks. How a claim is recomputed and its
// baseline moved is a main journey (main-journeys.ts).
import { inject, it } from 'vitest'
import { expectSound, LOOKS, picture, withBrowser } from './browsing.js'

const sample = inject('sample')
const look = withBrowser()
const CLAIM = 'Daily murders in Mexico have fallen 14 per cent compared with September 2024.'
const address = `${sample}/check?${new URLSearchParams({ text: CLAIM, published: '2025-05-01' })}`

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
