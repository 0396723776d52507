// The view "Timeline": events and measures in pictures and in words, and what was in force on the day of the line.
import { expect, inject, it } from 'vitest'
import { expectSound, LOOKS, picture, withBrowser } from './browsing.js'

const sample = inject('sample')
const look = withBrowser()

it('zooms, moves the line, and opens what is told', async () => {
  await look(`${sample}/timeline?from=2024-12-01&to=2025-05-01`, async (page) => {
    const entries = page.locator('.entries li')
    await entries.first().waitFor()
    const before = await entries.count()
    expect(before).toBeGreaterThan(3)

    // Ten steps of the line by the keyboard are ten days.
    const line = page.getByRole('slider')
    const day = () => line.getAttribute('aria-valuetext')
    await line.focus()
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft')
    await expect.poll(day).toBe('21 April 2025')
    await page.locator('.stood li').first().waitFor()

    // Held with the mouse it follows, and its day stands in the address when it is let go.
    const box = await line.boundingBox()
    if (box === null) throw new Error('The line is not drawn.')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 200, y, { steps: 4 })
    await expect.poll(day).toMatch(/ (?:February|March) 2025$/)
    await expect.poll(() => page.url()).toContain('day=2025-04-21')
    await page.mouse.up()
    await page.waitForURL(/day=2025-0[23]-/)

    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => entries.count()).toBeLessThan(before)
    await page.locator('.entries a[href*="row="]').first().click()
    await page.waitForURL(/\/collation\?row=/)
  })
}, 60_000)

it.each(LOOKS)(
  'is sound in %s, %o',
  async (colorScheme, viewport) => {
    await look(
      `${sample}/timeline`,
      async (page) => {
        await page.locator('.entries li').first().waitFor()
        await expectSound(page)
        await picture(page, `timeline-${colorScheme}-${viewport.width}`)
      },
      { colorScheme, viewport },
    )
  },
  60_000,
)
