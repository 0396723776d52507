// The ways that people go through the page, beside the main ones (main-journeys.ts), in a real browser.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { HOSTILE } from '../export/hostile-text.js'
import { CROSSED, expectSound, picture, withBrowser } from './browsing.js'
import { type Serving, serveNew } from './serving.js'

const sample = inject('sample')
const look = withBrowser()

let own: Serving
beforeAll(async () => {
  own = await serveNew(
    { 'ferry.txt': ['2025-03-05', 'The army seized 40 rifles in Mazatlán on 4 March 2025, the navy office said.'] },
    'us-mexico-security',
  )
})
afterAll(async () => {
  await own?.stop()
  if (own !== undefined) rmSync(own.folder, { recursive: true, force: true })
})

/** Selects two words as a mouse would. */
const SELECT_OFFICE = `{
  const piece = document.querySelector('.document-text [data-piece]')
  const at = piece.firstChild.data.indexOf('navy office')
  getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + 11)
  piece.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
}`

describe('a newcomer', () => {
  it('filters the collation by the address alone, and pins a source', async () => {
    await look(`${sample}/collation?reason=unit&group=track`, async (page) => {
      await page.locator('.collation .group-name').first().waitFor()
      const tags = await page.locator('.collation tbody tr th .tag').allTextContents()
      expect(tags.length).toBeGreaterThan(0)
      const pin = page.getByLabel('A column for')
      await pin.selectOption({ index: 1 })
      await page.getByRole('button', { name: 'unpin' }).waitFor()
      await expect.poll(() => new URL(page.url()).searchParams.get('pinned')).toMatch(/^doc-/)
    })
  })
})

describe.each(CROSSED)('in %s, %o', (colorScheme, viewport) => {
  it.each([
    ['situation', '/', '.tiles'],
    ['collation', '/collation', '.collation .saying'],
    ['documents', '/reading', 'tbody a'],
    ['accountability', '/accountability', '.incident q'],
    ['add', '/add', '.drop'],
    ['export', '/export?format=csv', 'pre'],
  ] as const)('%s has no serious barrier', async (name, path, shown) => {
    await look(
      `${sample}${path}`,
      async (page) => {
        await page.locator(shown).first().waitFor()
        await expectSound(page)
        await picture(page, `${name}-${colorScheme}-${viewport.width}`)
      },
      { colorScheme, viewport },
    )
  })

  it.each([
    ['row', '/collation', '.collation .title a', '.side .document-text'],
    ['reading', '/reading', 'tbody a', '.annotations button'],
  ] as const)('%s, opened, has no serious barrier', async (name, path, link, shown) => {
    await look(
      `${sample}${path}`,
      async (page) => {
        await page.locator(link).first().click()
        await page.locator(shown).first().waitFor()
        await expectSound(page)
        await picture(page, `${name}-${colorScheme}-${viewport.width}`)
      },
      { colorScheme, viewport },
    )
  })
})

describe('whoever works with it', () => {
  it('is told what is amiss beside its field, and keeps what was typed', async () => {
    await look(`${own.address}/add`, async (page, { trouble }) => {
      await page.getByText('Or give addresses').click()
      const field = page.getByLabel(/^Addresses/)
      await field.fill('harbour.example/news')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.locator('.field .amiss', { hasText: 'https://' }).waitFor()
      await page.reload()
      await expect.poll(() => field.inputValue()).toBe('harbour.example/news')
      // The browser tells of the refused request by itself.
      expect(trouble.every((line) => line.includes('400'))).toBe(true)
      ;(trouble as string[]).length = 0
    })
  })

  it('adds what the reader missed by selecting words, and takes it back', async () => {
    await look(`${own.address}/reading`, async (page) => {
      await page.locator('tbody a', { hasText: 'ferry' }).click()
      const words = page.locator('.document-text [data-piece]').first()
      await words.waitFor()
      await page.evaluate(SELECT_OFFICE)
      await page.getByLabel('It is a').selectOption('names')
      await page.locator('.panel.new').getByLabel('Who decides').fill('Ada Quill')
      await page.locator('.panel.new').getByRole('button', { name: 'Add' }).click()
      await page.getByText('Added by a person').waitFor()
      await page.getByRole('button', { name: 'Take back' }).click()
      await page.getByText('Added by a person').waitFor({ state: 'detached' })
    })
  })

  it('sees script, markup and bidirectional controls of a document as text', async () => {
    // What is no text at all is refused when it is added.
    const markup = HOSTILE.filter((part) => !part.includes('\u0000')).join(' ')
    const text = `The army seized 12 rifles in Mazatlán on 4 March 2025. ${markup} \u202Eelfir\u202C`
    await look(`${own.address}/add`, async (page) => {
      await page.getByText('Or paste a text').click()
      await page.getByLabel('Title of the text').fill('<img src=x onerror="globalThis.broken=1">')
      await page.getByLabel('Text', { exact: true }).fill(text)
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByText('Done. Documents: 1.').waitFor()
      await page.locator('.step a').first().click()
      await page.locator('.document-text').waitFor()
      expect(await page.locator('.document-text').textContent()).toContain('⟨U+202E⟩elfir')
      expect(await page.locator('.document-text script, .document-text img').count()).toBe(0)
      expect(await page.evaluate('globalThis.broken')).toBeUndefined()
    })
  })
})
