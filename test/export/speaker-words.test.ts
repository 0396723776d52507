import { describe, expect, it } from 'vitest'
import { shownSource } from '../../src/export/speaker-words.js'
import { NOT_ESTABLISHED, PRIVATE_PERSON } from '../../src/words/en/speakers.js'

describe('who speaks where nobody is named', () => {
  it.each([
    ['a fisherman who asked that his name not be used', PRIVATE_PERSON],
    ['a nurse, who asked not to be identified', PRIVATE_PERSON],
    ['one driver, speaking on condition of anonymity', PRIVATE_PERSON],
    ['She', NOT_ESTABLISHED],
    ['two senior officials', 'two senior officials'],
    ['the named heirs', 'the named heirs'],
  ])('%s', (words, shown) => {
    expect(shownSource(words)).toBe(shown)
  })
})
