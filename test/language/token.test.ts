import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/language/token.js'

const textsOf = (phrase: string, language: string): string[] => tokenise(phrase, language).map((token) => token.text)

describe('listed phrases', () => {
  it.each([
    'harbour master',
    'Ministry of Fisheries',
    'cannot stay',
    'wont',
    'they theyre',
    'government revenue',
    'niño perdido',
    'Ørsted',
    'twenty-one',
    'St. Olan',
    "keeper's house",
    'net  weight',
    '',
  ])('are cut as a text is: %j', (phrase) => {
    expect(textsOf(phrase, 'none')).toEqual(textsOf(phrase, 'en'))
  })

  it('are cut as a text is, whatever their letters', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,9}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const phrase = words.join(' ')
        expect(textsOf(phrase, 'none')).toEqual(textsOf(phrase, 'en'))
      }),
    )
  })

  it('keep their place', () => {
    for (const token of tokenise('inland water ways', 'none'))
      expect('inland water ways'.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('letters', () => {
  it.each(['Łukasz Brzęk', 'Yağmur Şenoğlu', 'Nataša Vukčević', 'Đỗ Hạnh', 'Tōma Ōkura', 'Əli Məmmədov', 'œuvre'])(
    'beyond those of Western Europe cut no word: %j',
    (name) => {
      for (const language of ['en', 'es', 'none'])
        expect(textsOf(`${name} went.`, language)).toEqual([...name.split(' '), 'went', '.'])
    },
  )

  it('keep every offset', () => {
    const text = 'In Świdnik, Łucja met İnci and ﬁne Jōji’s aunt.'
    for (const token of tokenise(text, 'en')) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

it('cuts an owner from what is owned, whatever was cut before', () => {
  for (const text of ["It is Zorbel's. Zorbel's plan", 'It was Zorbin’s, and Zorbin’s plan']) {
    const words = textsOf(text, 'en')
    expect(words.filter((word) => word.startsWith('Zorb'))).toEqual(Array(2).fill(words[2]))
    expect(words.filter((word) => /^['’]s$/.test(word))).toHaveLength(2)
  }
})
