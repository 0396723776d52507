import { expect, it } from 'vitest'
import { canonicalAddress, documentIdOf, sourceIdOf } from '../../src/documents/identity.js'

it.each([
  ['HTTPS://Example.ORG/A/b/', 'https://example.org/A/b'],
  ['http://example.org:80/a', 'https://example.org/a'],
  ['https://example.org/a?utm_source=x&id=3&fbclid=z#part', 'https://example.org/a?id=3'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/?q=a%20b', 'https://example.org?q=a%20b'],
  ['mailto:a@example.org', null],
  ['no address', null],
])('%s is known as %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical)
})

it('a source is its address, else its file, else its text', () => {
  const textHash = 'a'.repeat(64)
  const byAddress = sourceIdOf({ url: 'https://example.org/a/', path: 'one.txt', textHash })
  expect(sourceIdOf({ url: 'http://EXAMPLE.org/a?utm_medium=m', path: 'two.txt', textHash: 'b' })).toBe(byAddress)
  const byFile = sourceIdOf({ url: null, path: 'one.txt', textHash })
  expect(byFile).not.toBe(byAddress)
  expect(sourceIdOf({ url: null, path: 'one.txt', textHash: 'b' })).toBe(byFile)
  expect(sourceIdOf({ url: null, path: null, textHash })).not.toBe(sourceIdOf({ url: null, path: null, textHash: 'b' }))
  expect(documentIdOf(byFile, 'x')).not.toBe(documentIdOf(byFile, 'y'))
})
