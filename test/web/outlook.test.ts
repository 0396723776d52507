// The view "Outlook": what is overdue, as of a day, with the words that tell it, and the calendar.
import { expect, it } from 'vitest'
import { expectSound, PHONE, picture, withBrowser } from './browsing.js'
import { serveNew } from './serving.js'

const look = withBrowser()
const FILES = {
  'promise.txt': ['2025-03-01', 'Minister Ada Lund promised to close the mill by 1 May 2025.'],
} as const

it('shows what is overdue, and goes by the day asked for', async () => {
  const serving = await serveNew(FILES)
  try {
    await look(`${serving.address}/outlook?today=2025-06-01`, async (page) => {
      const items = page.locator('.outlooks > li')
      await items.first().waitFor()
      expect(await items.first().textContent()).toMatch(/overdue/)
      expect(await items.first().textContent()).toMatch(/1 May 2025/)
      await expectSound(page)
      await picture(page, 'outlook-light-wide')

      await page.getByRole('button', { name: /overdue/ }).click()
      await page.waitForURL(/status=overdue/)
      await page.getByLabel('As of').fill('2025-03-05')
      await page.waitForURL(/today=2025-03-05/)
      await page.getByText('Nothing fits').waitFor()

      const calendar = await page.request.get(`${serving.address}/api/outlook.ics`)
      expect(calendar.headers()['content-type']).toMatch(/text\/calendar/)
      expect(await calendar.text()).toMatch(/DTSTART;VALUE=DATE:20250501/)
    })
    await look(
      `${serving.address}/outlook?today=2025-06-01`,
      async (page) => {
        await page.locator('.outlooks > li').first().waitFor()
        await expectSound(page)
        await picture(page, 'outlook-dark-phone')
      },
      { viewport: PHONE, colorScheme: 'dark' },
    )
  } finally {
    await serving.stop()
  }
}, 120_000)
