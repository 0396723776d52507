import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

const PACK = loadPack('base')

/** The objects of the figures and events of a text. */
function objectsOf(text: string, language: string): readonly string[] {
  const { figures, events } = readDocument(
    inventedDocument({ id: 'd', file: 'd', text, language, published: null }),
    PACK,
    {
      version: '0',
    },
  )
  return [...new Set([...figures, ...events].flatMap(({ objects }) => objects.map(({ object }) => object)))]
}

describe('words that only look like those of an object', () => {
  it.each([
    ['es', 'Hubo siete detenidos en la mayor redada del año.', 'governor'],
    ['es', 'El temporal dejó nueve heridos graves.', 'grave'],
    ['es', 'Ya van 31 detenidos por el robo.', 'vehicle'],
    ['es', 'El balance es de 31 detenidos.', 'balance'],
    ['en', 'A duty of 12 per cent on cement has been in force since May.', 'security-personnel'],
    ['en', 'The ban came into force and police arrested 31 people.', 'security-personnel'],
    ['en', 'The strike reduced the number of trains by 40 per cent.', 'report'],
  ])('%s: %s', (language, text, object) => {
    expect(objectsOf(text, language)).not.toContain(object)
  })
  it.each([
    ['en', 'Police found 31 graves.', 'grave'],
    ['en', 'The mayor was arrested on Monday.', 'governor'],
    ['es', 'Los rebeldes atacaron una base y hubo 31 heridos.', 'property'],
    ['en', 'Police published 31 figures.', 'report'],
    ['en', 'A force of 310 was sent to the port.', 'security-personnel'],
    ['es', 'El incendio mató a 31 diplomáticos.', 'diplomat'],
    ['es', 'La policía detuvo a siete jueces.', 'judge'],
    ['es', 'El temporal hundió nueve embarcaciones.', 'vessel'],
    ['es', 'El decomiso fue de 31 tanques.', 'armoured-vehicle'],
    ['es', 'La sequía acabó con 31.000 cabezas de ganado.', 'cattle'],
    ['es', 'Se incautaron 31 cuadros robados.', 'artefact'],
  ])('and those that are: %s: %s', (language, text, object) => {
    expect(objectsOf(text, language)).toContain(object)
  })
})
