import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/language/sentences.js'
import { tokenise } from '../../src/language/token.js'

const sentences = (text: string) => readSentences(text, tokenise(text, 'en'))
const texts = (text: string) => sentences(text).map((sentence) => sentence.span.text)

describe('where sentences end', () => {
  it.each([
    ['It fell. It rose.', 2],
    ['Mr. Odell met Dr. Ames. They spoke.', 2],
    ['It rose by 1.5 per cent. Then it fell.', 2],
    ['They live in the U.S. capital.', 1],
    ['They left the U.S. The rest stayed.', 2],
    ['They left the U.S. Facing new costs, the rest stayed.', 2],
    ['“We will not stop,” she said. “Never.”', 2],
    ['He asked why? Nobody knew!', 2],
    ['J. R. Moss signed it.', 1],
    ['They wait ... and wait.', 1],
    ['It came at 5 p.m. on Monday.', 1],
    ['It ends (see the note.) There is more.', 2],
  ])('%s', (text, count) => {
    expect(texts(text)).toHaveLength(count)
  })

  it('keeps a closing quotation mark with what it closes', () => {
    expect(texts('He said “no.” They left.')).toEqual(['He said “no.”', 'They left.'])
  })
})

describe('datelines', () => {
  it.each([
    ['KHARTOUM (Newsline) - The army said it had left.', 'KHARTOUM (Newsline) -'],
    ['KYIV, March 3 - The fleet sailed.', 'KYIV, March 3 -'],
    ['PORT ELLA, Ostria — At least 12 people drowned.', 'PORT ELLA, Ostria —'],
    ['Port Ella (Newsline) – “No,” he said.', 'Port Ella (Newsline) –'],
    ['U.N. HEADQUARTERS, Jan. 4 (Newsline) -- The council met.', 'U.N. HEADQUARTERS, Jan. 4 (Newsline) --'],
  ])('stand for themselves: %s', (text, dateline) => {
    expect(texts(text)[0]).toBe(dateline)
    expect(texts(text)).toHaveLength(2)
  })

  it.each([
    'NATO — the western alliance — met.',
    'Port Ella – The fleet sailed.',
    'SMITH said it – Then he left.',
    'It rained - The fleet sailed.',
  ])('are no other dashes: %s', (text) => {
    expect(texts(text)).toHaveLength(1)
  })
})

describe('paragraphs', () => {
  it('part at each line where lines are long', () => {
    expect(texts('The first paragraph has no stop at its end\nThe second one has.')).toHaveLength(2)
  })
  it('part at empty lines only where a text was broken at a fixed width', () => {
    const wrapped = [
      'The council of the northern towns has agreed on a plan that would',
      'send more guards to the river before the winter, and has asked for',
      'the money that this would take. The towns of the south, which have',
      'no river to guard, have not agreed to it and will not pay for any',
      'of it.',
      '',
      '-   They want a share of the harvest, which the north has refused to',
      '    give them for years.',
    ].join('\n')
    const found = sentences(wrapped)
    expect(found).toHaveLength(3)
    expect(found[2]?.section).toBe('list')
  })
  it('tell headings, lists and quotations', () => {
    const found = sentences('# A heading\n\nA sentence of the body.\n\n- an item of a list\n\n> a quotation')
    expect(found.map((sentence) => sentence.section)).toEqual(['heading', 'body', 'list', 'quote'])
  })
})

describe('any text', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('. ', '\n', '“', '” ', 'U.S. ', 'The end. ', ' 1.5 ', '’'),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''))

  it('has tokens that are slices of it, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const token of tokenise(text, 'en')) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(last)
          last = token.end
        }
      }),
    )
  })
  it('has sentences that are slices of it, in order, with every token in one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text, 'en')
        const found = readSentences(text, tokens)
        let next = 0
        for (const sentence of found) {
          expect(text.slice(sentence.span.start, sentence.span.end)).toBe(sentence.span.text)
          expect(sentence.firstToken).toBe(next)
          next = sentence.lastToken
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })
})
