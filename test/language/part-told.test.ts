import { describe, expect, test } from 'vitest'
import { isOfPart } from '../../src/language/part-told.js'

describe('what is told of a part', () => {
  test.each([
    ['seized 900 kg, including 300 kg at ', true],
    ['detained 40 people, of whom 12 in ', true],
    ['decomisó 900 kg, incluidos 300 kg en ', true],
    ['40 people died, including 3 children, in ', false],
    ['raided all towns, including those in ', false],
    ['seized 9,000 kg, including 1,300 kg at ', true],
    ['seized 900 kg at ', false],
  ])('%s…: %s', (told, part) => {
    const text = `${told}Almar.`
    expect(isOfPart(text, 0, told.length)).toBe(part)
    expect(isOfPart(text, told.length, 0)).toBe(false)
  })
})
