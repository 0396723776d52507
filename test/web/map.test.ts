// The view "Map and actors": places on the map and in a list that says the same, actors with their names, and who did
// what to whom with the words that say it.
import { expect, inject, it } from 'vitest'
import { CROSSED, expectSound, picture, withBrowser } from './browsing.js'

const sample = inject('sample')
const look = withBrowser()

it('goes from a place to what is told of it, and to the words', async () => {
  await look(`${sample}/map`, async (page) => {
    await page.locator('.map .spot').first().waitFor()
    // The outlines come after the places.
    await page.locator('.map .land').nth(200).waitFor({ state: 'attached' })
    // Those of states come with the countries that are looked at from near, whichever these are, and no others.
    const states = (country: string) => page.locator(`.map .states[data-country="${country}"][d^=M]`)
    await states('484').waitFor({ state: 'attached' })
    await page.locator('.map .told').first().waitFor({ state: 'attached' })
    expect(await states('250').count()).toBe(0)
    await page.getByRole('button', { name: 'The whole world' }).click()
    await states('484').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Where most happened' }).click()
    const listed = page.locator('.place-list li')
    await listed.first().waitFor()
    const placed = await listed.filter({ hasNotText: 'not on the map' }).count()
    await expect.poll(() => page.locator('.map .spot').count()).toBe(placed)

    const name = await listed.locator('button').first().textContent()
    await page.locator('.map .spot', { has: page.locator('title', { hasText: new RegExp(`^${name}$`) }) }).click()
    await page.getByRole('heading', { level: 2, name: name ?? '' }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).not.toBeNull()
    await picture(page, 'map-place')
    await page.locator('.chosen-place li a').first().click()
    await page.locator('.side blockquote mark').first().waitFor()
  })
}, 120_000)

it('finds an actor, what it did to whom, and the words that say so', async () => {
  await look(`${sample}/map?show=actors`, async (page) => {
    await page.locator('.actors h2').first().waitFor()
    await page.getByLabel('Kind').selectOption('organisation')
    await page.waitForURL(/kind=organisation/)
    await page.getByRole('link', { name: 'What it did, and what was done to it' }).first().click()
    await page.locator('.doings tbody tr').first().waitFor()
    const party = new URL(page.url()).searchParams.get('named') ?? '?'
    const rows = await page.locator('.doings tbody tr').allTextContents()
    expect(rows.filter((row) => !row.includes(party))).toEqual([])
    await page.locator('.doings a').first().click()
    await page.locator('.reading .document-text').waitFor()
  })
}, 120_000)

it.each(CROSSED)(
  'is sound in %s, %o',
  async (colorScheme, viewport) => {
    for (const [show, shown] of [
      ['places', '.map .spot'],
      ['actors', '.actors h2'],
      ['doings', '.doings tbody tr'],
    ] as const)
      await look(
        `${sample}/map?show=${show}`,
        async (page) => {
          await page.locator(shown).first().waitFor()
          await expectSound(page)
          await picture(page, `${show}-${colorScheme}-${viewport.width}`)
        },
        { colorScheme, viewport },
      )
  },
  120_000,
)
