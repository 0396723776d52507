// The view "Review": ten suggestions by the keyboard and one undone, two reviewers on one suggestion, and two who judge
// by themselves.
import { rmSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CROSSED, expectSound, picture, withBrowser } from './browsing.js'
import { type Serving, serveNew } from './serving.js'

const look = withBrowser()
const TEXTS = [
  'The army seized 40 rifles in Mazatlán on 4 March 2025. The navy arrested 3 men in Ensenada on 5 March 2025.',
  'Soldiers seized 46 rifles in Mazatlán on 4 March 2025. Police arrested 12 people in Tijuana on 6 March 2025.',
  'The navy seized 200 kilograms of cocaine off Guaymas on 7 March 2025 and arrested 5 men.',
]

let own: Serving
beforeAll(async () => {
  own = await serveNew(
    Object.fromEntries(TEXTS.map((text, index) => [`told-${index}.txt`, [`2025-03-1${index}`, text] as const])),
    'us-mexico-security',
  )
}, 120_000)
afterAll(async () => {
  await own?.stop()
  if (own !== undefined) rmSync(own.folder, { recursive: true, force: true })
})

/** Looks at the page as one person. */
const lookAs = (by: string, path: string, seen: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) => {
  const origins = [{ origin: own.address, localStorage: [{ name: 'cotejo-reviewer', value: by }] }]
  return look(`${own.address}${path}`, seen, { storageState: { cookies: [], origins }, ...options })
}

const shownId = (page: Page) => page.locator('.suggestion').getAttribute('data-suggestion')

/** Presses a key and waits for another suggestion. */
async function pressOn(page: Page, key: string): Promise<void> {
  const before = await shownId(page)
  await page.keyboard.press(key)
  await expect.poll(() => shownId(page)).not.toBe(before)
}

interface Progress {
  readonly accepted: number
  readonly corrected: number
  readonly rejected: number
  readonly latest: readonly { readonly verdict: { readonly verdict: string; readonly by: string } }[]
}

const ITEMS = 'events,figures,quantities'
const progress = async (page: Page): Promise<Progress> =>
  (await (await page.request.get(`${own.address}/api/review/progress?layers=${ITEMS}`)).json()) as Progress
const decided = async (page: Page): Promise<number> => {
  const { accepted, corrected, rejected } = await progress(page)
  return accepted + corrected + rejected
}

it('goes through ten suggestions by single keys, mends one, and undoes one', async () => {
  await lookAs('Ada Quill', `/review?layers=${ITEMS}`, async (page) => {
    await page.locator('.suggestion h2').waitFor()
    await page.locator('.document-text').waitFor()
    for (const key of 'aarasaara') await pressOn(page, key)
    // The tenth is mended: the first field by typing, the form by Enter.
    const mended = await shownId(page)
    await page.keyboard.press('m')
    const field = page.locator('.mend input').first()
    await field.fill('41')
    await field.press('Enter')
    await expect.poll(() => shownId(page)).not.toBe(mended)
    await expect.poll(() => decided(page)).toBe(9)

    await page.keyboard.press('u')
    await page.getByText('Taken back; it waits again.').waitFor()
    await expect.poll(() => shownId(page)).toBe(mended)
    await expect.poll(() => decided(page)).toBe(8)
    expect(await progress(page)).toMatchObject({ accepted: 6, corrected: 0, rejected: 2 })
    await page.getByRole('row', { name: /^Ada Quill 6 0 2/ }).waitFor()
  })
}, 120_000)

it('refuses the second of two decisions made at one time', async () => {
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${own.address}/api${path}`, init)
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const { token } = (await ask('/session')).body as { readonly token: string }
  const { items } = (await ask(`/review?layers=${ITEMS}`)).body as { items: readonly { id: string; last: string }[] }
  const [{ id, last }] = items as readonly [{ id: string; last: string }]
  const decide = (by: string, verdict: string) =>
    ask('/review/decisions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Cotejo-Token': token },
      body: JSON.stringify({ id, last, by, verdict }),
    })
  expect((await decide('Ada Quill', 'accepted')).status).toBe(200)
  expect(await decide('Ben Roe', 'rejected')).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } })
  const { body } = await ask(`/review/suggestion?${new URLSearchParams({ id })}`)
  expect(body.decision).toMatchObject({ verdict: 'accepted', by: 'Ada Quill' })
})

it('tells a reviewer who looks on what another decides', async () => {
  const path = `/review?layers=${ITEMS}`
  await lookAs('Ben Roe', path, async (second) => {
    await second.locator('.suggestion h2').waitFor()
    const id = await shownId(second)
    await lookAs('Ada Quill', path, async (first) => {
      await first.locator('.suggestion h2').waitFor()
      await pressOn(first, 'a')
      await second.locator('.meanwhile', { hasText: 'Ada Quill decided on this meanwhile: accepted' }).waitFor()
      expect(await shownId(second)).toBe(id)
    })
  })
}, 120_000)

it('lets two people judge by themselves, tells how far they agree, and settles what they differ on', async () => {
  const path = '/review?mode=double&layers=names'
  const judge = async (by: string, keys: string): Promise<readonly (string | null)[]> => {
    const ids: (string | null)[] = []
    await lookAs(by, path, async (page) => {
      await page.locator('.suggestion h2').waitFor()
      for (const key of keys) {
        ids.push(await shownId(page))
        expect(await page.locator('.suggestion').textContent()).not.toContain('Cleo')
        await pressOn(page, key)
      }
      const coded = async () => {
        const told = (await (await page.request.get(`${own.address}/api/review/agreement`)).json()) as {
          readonly coders: readonly { readonly by: string; readonly coded: number }[]
        }
        return told.coders.find((one) => one.by === by)?.coded
      }
      await expect.poll(coded).toBe(keys.length)
    })
    return ids
  }
  const first = await judge('Cleo Marsh', 'aaar')
  expect(await judge('Dan Oak', 'aarr')).toEqual(first)
  await lookAs('Ada Quill', '/review?mode=settle', async (page) => {
    await page.getByText('Judged by both: 4').waitFor()
    // Observed 3 of 4; by chance 3/4 · 2/4 + 1/4 · 2/4.
    await expect.poll(() => page.locator('.kappa').textContent()).toMatch(/0\.5/)
    await expectSound(page)
    await picture(page, 'review-agreement')
    await page.getByRole('button', { name: 'As Dan Oak' }).click()
    await page.getByText('Settled by Ada Quill: rejected').waitFor()
    await page.getByRole('button', { name: 'Keep the 3 they agree on as decisions' }).click()
    await page.getByText('Kept as decisions: 3.').waitFor()
  })
}, 120_000)

it.each(CROSSED)('is sound in %s, %o', async (colorScheme, viewport) => {
  await lookAs(
    'Ada Quill',
    '/review?layers=figures',
    async (page) => {
      await page.locator('.suggestion h2').waitFor()
      await page.locator('.document-text').waitFor()
      await expectSound(page)
      await picture(page, `review-${colorScheme}-${viewport.width}`)
    },
    { colorScheme, viewport },
  )
})
