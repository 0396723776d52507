// A connection that is lost while someone works: what was typed is kept, it is told, and when the program answers again
// it goes on from there, without a reload.
import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withBrowser } from './browsing.js'
import { serveAgain, serveNew } from './serving.js'

const look = withBrowser()
const TEXT = 'The harbour office opened three new berths at the north quay on 4 March 2031.'

it('keeps what was typed, and sends it when the program answers again', async () => {
  const first = await serveNew({ 'a.txt': ['2031-03-01', 'The quay was closed on 1 March 2031.'] })
  let second = first
  try {
    await look(`${first.address}/add`, async (page, { trouble }) => {
      await page.getByText('Or paste a text').click()
      await page.getByLabel('Title of the text').fill('Berths')
      const text = page.getByLabel('Text', { exact: true })
      await text.fill(TEXT)
      // A page that listens does not keep the program from ending.
      const asked = Date.now()
      await first.stop()
      expect(Date.now() - asked).toBeLessThan(15_000)
      await page.getByText('The connection to the program is lost.').waitFor()
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByText('The program does not answer.').waitFor()
      expect(await text.inputValue()).toBe(TEXT)

      second = await serveAgain(first)
      await page.getByText('The connection to the program is lost.').waitFor({ state: 'detached' })
      expect(await text.inputValue()).toBe(TEXT)
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByText('Done. Documents: 1.').waitFor()
      // The browser tells by itself of what could not be had meanwhile.
      expect(trouble.filter((line) => !line.includes('ERR_'))).toEqual([])
      ;(trouble as string[]).length = 0
    })
  } finally {
    if (second !== first) await second.stop()
    rmSync(first.folder, { recursive: true, force: true })
  }
}, 120_000)
