import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotationCollection, type WebAnnotation } from '../../src/export/annotation.js'
import { codePointOffsets } from '../../src/export/code-points.js'
import { privatePersonsOf } from '../../src/export/private-persons.js'
import type { Reading } from '../../src/model/index.js'
import { openPack } from '../../src/workbench/compiled-packs.js'
import { read } from '../../src/workbench/library.js'

const TEXT =
  '🚢🚢 Peru seized 40 boats on 3 March 2031, the port said. Marta Robles, a witness, saw 12 arrests 🚓. ' +
  'The governor promised to release Robles by 5 April 2031, and 300 soldiers left.'

let readings: readonly Reading[]
let items: readonly WebAnnotation[]
let collection: ReturnType<typeof annotationCollection>
beforeAll(async () => {
  const pack = await openPack('base')
  readings = [
    await read(TEXT, { pack, published: '2031-03-05', url: 'https://port.example/a?b=1' }),
    await read('Chile arrested nine smugglers in May.', { pack, published: '2031-06-01' }),
  ]
  collection = annotationCollection(readings, { title: 'Boats', persons: privatePersonsOf(readings) })
  items = collection.first.items
})

/** The characters of a text, as the model of annotations counts them. */
const characters = (text: string): readonly string[] => [...text]

const textOf = ({ target }: WebAnnotation): string =>
  readings.find(({ document }) => (document.url ?? `urn:sha256:${document.textHash}`) === target.source)?.document
    .text ?? ''

/** Section 3 and 4 of the Web Annotation Data Model, as far as they bear on what is written here. */
describe('the collection', () => {
  it('is one, with one page that holds all', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(collection.type).toBe('AnnotationCollection')
    expect(collection.first.type).toBe('AnnotationPage')
    expect(collection.total).toBe(items.length)
    expect(items.length).toBeGreaterThan(15)
  })

  it('names everything by an IRI, each once', () => {
    for (const { id, generator, target } of items)
      for (const iri of [id, generator, target.source]) {
        expect(URL.canParse(iri)).toBe(true)
        expect(iri).not.toMatch(/[\s"<>\\^`{|}]/u)
      }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it('has a type, a motivation of the model and bodies with a purpose in every annotation', () => {
    for (const { type, motivation, body } of items) {
      expect(type).toBe('Annotation')
      expect(['classifying', 'identifying', 'assessing']).toContain(motivation)
      for (const part of body) {
        expect([part.type, part.format]).toEqual(['TextualBody', 'text/plain'])
        expect(['tagging', 'describing']).toContain(part.purpose)
      }
    }
  })
})

describe('selectors', () => {
  it('point at the same words by quote and by position in characters', () => {
    let quoted = 0
    for (const item of items) {
      const text = characters(textOf(item))
      const quote = item.target.selector.find((selector) => selector.type === 'TextQuoteSelector')
      const position = item.target.selector.find((selector) => selector.type === 'TextPositionSelector')
      if (position?.type !== 'TextPositionSelector') throw new Error('every annotation has its position')
      expect(position.start).toBeLessThan(position.end)
      if (quote?.type !== 'TextQuoteSelector') continue
      quoted++
      expect(text.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(text.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true)
      expect(text.slice(position.end).join('').startsWith(quote.suffix)).toBe(true)
    }
    expect(quoted).toBeGreaterThan(10)
  })

  it('tell words apart that stand twice', () => {
    const keys = items.flatMap(({ target, body }) =>
      target.selector.map((selector) => JSON.stringify([target.source, selector, body])),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('private persons', () => {
  it('are named nowhere', () => {
    expect(JSON.stringify(collection)).not.toMatch(/Robles|Marta/iu)
    expect(privatePersonsOf(readings).names.map(({ name }) => name)).toContain('Marta Robles')
  })

  it('leave what is said of them its position', () => {
    const promise = items.find(({ body }) => body[0]?.value === 'outlook')
    expect(promise?.target.selector.map(({ type }) => type)).toEqual(['TextPositionSelector'])
  })
})

describe('codePointOffsets', () => {
  it('counts as the language counts characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, seed) => {
        const at = text.length === 0 ? 0 : seed % (text.length + 1)
        const inside = /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))
        const whole = inside ? at - 1 : at
        expect(codePointOffsets(text)(at)).toBe(characters(text.slice(0, whole)).length)
      }),
    )
  })
})
