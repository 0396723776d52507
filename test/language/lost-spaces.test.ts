import { describe, expect, test } from 'vitest'
import { withLostSpaces } from '../../src/language/lost-spaces.js'
import { tokenise } from '../../src/language/token.js'

const read = (text: string, language = 'en') => withLostSpaces(tokenise(text, language))
const words = (text: string, language = 'en') => read(text, language).map((token) => token.text)

describe('two words without the space between them', () => {
  test('are two where the text has them side by side elsewhere', () => {
    const text = 'The Coast Guard sent 40 Coast Guardcrews. Coast Guard crews had been asked for.'
    const tokens = read(text)
    expect(words(text).slice(3, 9)).toEqual(['sent', '40', 'Coast', 'Guard', 'crews', '.'])
    for (const [place, token] of tokens.entries()) {
      expect(token.index).toBe(place)
      expect(text.slice(token.start, token.end)).toBe(token.text)
    }
    const [cut, whole] = tokens.filter(({ text: word }) => word === 'crews')
    expect(cut).toMatchObject({ spaced: false, pos: whole?.pos, lemma: whole?.lemma })
  })

  test('in Spanish too', () => {
    const text = 'Envió a la Guardiacivil al puerto; la Guardia civil ya estaba allí.'
    expect(words(text, 'es').slice(3, 5)).toEqual(['Guardia', 'civil'])
  })

  test.each([
    ['both are in the text, but never side by side', 'Blackwater drew water. Black smoke rose over it.'],
    ['only one is in the text', 'The Guardcrews left. The Guard stayed.'],
    ['there is no capital', 'The firefighters left with fire fighters.'],
  ])('are one word where %s', (_, text) => {
    expect(words(text)).toEqual(text.match(/\p{L}+|[.,]/gu))
  })
})
