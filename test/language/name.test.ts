import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyPack, inventedPack } from './invented-pack.js'
import { readingOf } from './reading-of.js'

interface NameCase {
  /** Names stand in [brackets](kind) or [brackets](kind=entity); everything else must not be found. */
  readonly text: string
  readonly pack?: 'none'
  readonly private?: readonly string[]
}

const file = (name: string): string => readFileSync(new URL(`../cases/language/${name}.yaml`, import.meta.url), 'utf8')

/** Takes the marks out of a text and gives them with their place. */
function unmark(marked: string): { text: string; marks: { start: number; text: string; tag: string }[] } {
  const marks: { start: number; text: string; tag: string }[] = []
  let text = ''
  let rest = marked
  for (let match = /\[([^\]]+)\]\(([^)]*)\)/.exec(rest); match !== null; match = /\[([^\]]+)\]\(([^)]*)\)/.exec(rest)) {
    text += rest.slice(0, match.index)
    marks.push({ start: text.length, text: match[1] ?? '', tag: match[2] ?? '' })
    text += match[1]
    rest = rest.slice(match.index + match[0].length)
  }
  return { text: text + rest, marks }
}

describe('names', () => {
  for (const example of parse(file('name')) as NameCase[])
    it(example.text, () => {
      const { text, marks } = unmark(example.text)
      const { names } = readingOf(text, example.pack === 'none' ? emptyPack : inventedPack)
      const seen = names.map((name) => ({ start: name.span.start, text: name.span.text, kind: name.kind }))
      expect(seen).toEqual(
        marks.map(({ start, text: words, tag }) => ({ start, text: words, kind: tag.split('=')[0] })),
      )
      marks.forEach(({ tag }, i) => {
        const entity = tag.split('=')[1]
        if (entity !== undefined) expect(names[i]?.entity).toBe(entity === 'null' ? null : entity)
      })
      if (example.private !== undefined)
        expect(names.filter((name) => name.private).map((name) => name.span.text)).toEqual(example.private)
    })
})

describe('mentions', () => {
  for (const example of parse(file('mention')) as { text: string }[])
    it(example.text, () => {
      const { text, marks } = unmark(example.text)
      const { mentions } = readingOf(text, inventedPack)
      for (const mark of marks) {
        const mention = mentions.find((one) => one.span.start === mark.start && one.span.text === mark.text)
        if (mark.tag === 'none') expect(mention).toBeUndefined()
        else
          expect(`${mark.text} ${mention?.refersTo ?? (mention === undefined ? 'not found' : 'null')}`).toBe(
            `${mark.text} ${mark.tag}`,
          )
      }
    })
})

const words = fc.constantFrom(
  'Mira',
  'Tolen',
  'Mr.',
  'President',
  'the',
  'of',
  'and',
  '“',
  '”',
  '"',
  ',',
  '.',
  'Ministry',
  'Vandria',
  'Vandrian',
  'said',
  'al-Karim',
  'de',
  'López',
  'Cartels',
  '(',
  ')',
  'ABC',
  'he',
  'it',
  'their',
  'government',
  '\n',
  '\n\n',
  '-',
  '—',
  'İstanbul',
  '😀',
  '’s',
  'U.S.',
  'who',
  'according to',
  'reportedly',
  'that',
  ':',
  ';',
  "''",
)

describe('spans', () => {
  it('are the words of the text, in order, and names do not overlap', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        const { names, mentions } = readingOf(text, inventedPack)
        let end = 0
        for (const { span } of names) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
        }
        for (const { span } of mentions) expect(text.slice(span.start, span.end)).toBe(span.text)
      }),
      { numRuns: 300 },
    )
  })
})
