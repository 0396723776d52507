import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutMarks } from '../../src/language/markup.js'
import { tokenise } from '../../src/language/token.js'

const words = (text: string) => tokenise(text, 'en').map((token) => token.text)

describe('the marks of Markdown', () => {
  it.each([
    ['Thefts [fell](https://example.org/a-12) by half.', ['Thefts', 'fell', 'by', 'half', '.']],
    ['**Quieter ports:** thefts fell.', ['Quieter', 'ports', ':', 'thefts', 'fell', '.']],
    ['Salt [sells\n  well](https://example.org) <!-- note --> now', ['Salt', 'sells', 'well', 'now']],
    [
      'He wrote [sic] and left (at noon).',
      ['He', 'wrote', '[', 'sic', ']', 'and', 'left', '(', 'at', 'noon', ')', '.'],
    ],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('never moves a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('[', '](https://a.b/c)', '**', 'salt', ' ', '\n', '<!--', '-->')),
        (parts) => {
          const text = parts.join('')
          const plain = withoutMarks(text)
          return plain.length === text.length && [...plain].every((sign, i) => sign === ' ' || sign === text[i])
        },
      ),
    )
  })
})
