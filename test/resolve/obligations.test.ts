// What is owed under a treaty or a contract, told beside whatever acts. Sentences are invented.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import { documentClaims } from '../../src/resolve/document-claims.js'
import { resolve } from '../../src/resolve/resolve.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'
import type { Told } from './told-claims.js'

const BASE = loadPack('base')

/** The groups that hold numbers, each with these by their digits. */
function numbers(texts: readonly Told[]): string[][] {
  const documents = texts.map(([text, published, language = 'en'], place) => {
    const given = inventedDocument({ id: `doc-${place}`, text, published, file: `${place}.txt`, language })
    return documentClaims(readDocument(given, BASE, { version: '0' }), BASE)
  })
  return resolve(documents, BASE)
    .map((group) => group.claims.flatMap(({ value }) => value?.number.split(' ')[0] ?? []).sort())
    .filter((list) => list.length > 0)
}

const GAS: Told = [
  'Norvia must deliver 12 billion cubic metres of gas a year to Tesk under the Halden contract. By June it had sent 4.1 billion. Tesk has threatened Norvia with a tariff of 20 per cent on timber.',
  null,
]
const GAS_SUPPLIED: Told = [
  'The Halden contract obliges Norvia to supply Tesk with 12 billion cubic metres of gas a year; 4.1 billion cubic metres had come by the summer. The president of Tesk met growers.',
  null,
]

describe('what is owed', () => {
  it.each<[string, readonly Told[], readonly string[]]>([
    ['of gas', [GAS, GAS_SUPPLIED], ['12', '12', '4.1', '4.1']],
    [
      'of gas in two languages, on other days',
      [
        GAS_SUPPLIED,
        [
          'El contrato de Halden obliga a Norvia a entregar a Tesk 12.000 millones de metros cúbicos de gas al año. Hasta junio faltaban 1.900 millones de metros cúbicos. Tesk ha amenazado a Norvia con un arancel del 20 por ciento a la madera.',
          '2031-07-02',
          'es',
        ],
      ],
      ['1.900', '12', '12.000', '4.1'],
    ],
    [
      'of wheat',
      [
        [
          'Sorrel owes Veld 300,000 tonnes of wheat under the barter accord of Lund. It has shipped 120,000 so far. Veld imposed a tariff of 20 per cent on sugar.',
          null,
        ],
        [
          'Under the barter accord of Lund, 300,000 tonnes of wheat are due to Veld; the shortfall is 180,000 tonnes. Veld has arrested four farmers in the valley.',
          null,
        ],
      ],
      ['120,000', '180,000', '300,000', '300,000'],
    ],
  ])('%s is one statistic, whatever act is told near it', (_, texts, expected) => {
    expect(numbers(texts)).toContainEqual(expected)
  })
  it.each<[string, string]>([
    ['is owed to somebody else', 'A pipeline must supply 3 billion cubic metres of gas to Palia, the operator said.'],
    ['burnt', 'The fire at the depot of Tesk destroyed 3 billion cubic metres of gas on 4 May 2031.'],
    ['is of another thing', 'Sorrel owes Veld 3 tonnes of wheat under the barter accord of Lund.'],
  ])('is not joined by what %s', (_, text) => {
    const found = numbers([GAS, GAS_SUPPLIED, [text, null]])
    expect(found).toContainEqual(['12', '12', '4.1', '4.1'])
    expect(found).toContainEqual(['3'])
  })
  it('is not what was seized, whatever is owed beside it', () => {
    const found = numbers([
      ['Police in Lund seized 3 tonnes of cocaine on 4 May 2031. The gang had debts, the court heard.', '2031-05-05'],
      ['In Lund 3 tonnes of cocaine and two trucks were seized by police.', '2031-05-05'],
    ])
    expect(found[0]).toEqual(expect.arrayContaining(['3', '3']))
  })
})
