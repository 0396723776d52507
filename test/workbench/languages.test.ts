// Reports in Spanish and in English on one situation stand side by side: what they count is one statistic, whatever the
// language.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import type { Document } from '../../src/model/index.js'
import { analyse } from '../../src/workbench/analyse.js'
import { loadPack } from '../../src/workbench/packs.js'

const pack = loadPack('us-mexico-security')

function documentOf(text: string, language: string): Document {
  const textHash = createHash('sha256').update(text).digest('hex')
  return {
    id: `${language}-${textHash.slice(0, 8)}`,
    sourceId: language,
    textHash,
    title: null,
    publisher: language === 'es' ? 'Diario' : 'Paper',
    authors: [],
    url: null,
    published: '2031-05-06',
    publishedBasis: 'given',
    language,
    text,
    sourceHash: textHash,
    mediaType: 'text/plain',
    retrievedAt: null,
    copyOf: null,
    file: `${language}.txt`,
  }
}

const findingsOf = (...documents: readonly Document[]) =>
  analyse(
    documents.map((document) => readDocument(document, pack, { version: 'test' })),
    pack,
  ).comparison.findings.map((finding) => [finding.attribute, finding.reason])

describe('reports of both languages', () => {
  // One report in English, another in Spanish, and what the second says in English.
  it.each([
    [
      'Homicides in Mexico fell 12 per cent in April 2031.',
      'Los homicidios dolosos en México bajaron 12 por ciento en abril de 2031.',
      'Intentional homicides in Mexico dropped 12 per cent in April 2031.',
    ],
    [
      'Overdose deaths in the United States rose 30 per cent in 2030.',
      'Las muertes por sobredosis en Estados Unidos subieron 20 por ciento en 2030.',
      'Overdose deaths in the United States climbed 20 per cent in 2030.',
    ],
    [
      'A poll in April 2031 put approval of the president of Mexico at 71 per cent.',
      'Una encuesta de abril de 2031 sitúa la aprobación de la presidenta de México en 64 por ciento.',
      'A survey in April 2031 puts approval of the president of Mexico at 64 per cent.',
    ],
  ])('are found to differ as two English ones do: %s', (english, spanish, translated) => {
    const found = findingsOf(documentOf(english, 'en'), documentOf(spanish, 'es'))
    expect(found).toHaveLength(1)
    expect(found).toEqual(findingsOf(documentOf(english, 'en'), { ...documentOf(translated, 'en'), sourceId: 'es' }))
  })
})
