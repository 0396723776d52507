import fc from 'fast-check'
import { expect, it } from 'vitest'
import { load } from '../../src/documents/load/load.js'

it('any text comes back as it was', async () => {
  // Lone surrogates have no UTF-8; a leading mark is no text; control characters make a binary.
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 200 })
    .filter((value) => value.trim() !== '' && !value.startsWith('\ufeff') && !/(?![\t\n\r])\p{Cc}/u.test(value))
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const { documents } = await load(Buffer.from(value, 'utf8'), {
        file: 'a.txt',
        path: 'a.txt',
        given: { language: 'en' },
        now: null,
      })
      expect(documents[0]?.document.text).toBe(value)
    }),
    { numRuns: 300 },
  )
})
