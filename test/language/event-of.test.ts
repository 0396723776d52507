// Which act a number is of, where a happening that only gives the time stands nearer to it. Sentences are invented.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

const BASE = loadPack('base')

/** The type of the event that the first number of a text is of. */
function typeOf(text: string, language: string): string | undefined {
  const document = inventedDocument({ id: 'doc-1', text, published: '2031-06-20', language, file: '1.txt' })
  const { events, figures } = readDocument(document, BASE, { version: '0' })
  const [first] = [...figures].sort((a, b) => a.quantity.number.start - b.quantity.number.start)
  return events.find(({ id }) => id === first?.event)?.type
}

describe('the act that a number is of', () => {
  it.each([
    ['en', 'Unrest after the harbour election has left 25 people dead.', 'RALLY'],
    ['en', 'The riots following the arrest have left 40 people hurt.', 'RALLY'],
    ['es', 'Los disturbios tras las elecciones dejaron 25 muertos.', 'RALLY'],
  ])('%s: %s is of the subject, which the other only dates', (language, text, type) => {
    expect(typeOf(text, language)).toBe(type)
  })

  it.each([
    ['en', 'After the storm the flood left 25 people dead.', 'FLOOD'],
    ['en', 'The march after the killing of 12 people went on for hours.', 'KILL'],
    ['en', 'The crew spoke of the riot after the flood left 25 people dead.', 'FLOOD'],
  ])('%s: %s is of the act beside it', (language, text, type) => {
    expect(typeOf(text, language)).toBe(type)
  })
})
