import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import { conditionsOf } from '../../src/resolve/conditions.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

const BASE = loadPack('base')

function told(text: string, language = 'en', pack = BASE): string[] {
  const document = { ...inventedDocument({ id: 'a', text, published: '2031-04-20', file: 'a.txt' }), language }
  return conditionsOf(readDocument(document, pack, { version: '0' }), pack).map(
    ({ condition, of, cue }) => `${condition} ${of.join('+')} ${cue.text}`,
  )
}

describe('a lasting state of things', () => {
  it.each([
    ['of the country named before it', 'Peru has changed. Graft is everywhere.', ['corruption PE Graft']],
    ['of the country named behind it', 'Corruption runs deep in Peru.', ['corruption PE Corruption']],
    ['of the country named last', 'Chile is not Peru. Corruption runs deep.', ['corruption PE Corruption']],
    ['by a verb in any form', 'Officials in Peru colluded with smugglers.', ['corruption PE colluded']],
    ['of whom it comes from', 'Chile envies her. Peru gives wide support.', ['public-support PE wide support']],
    ['of her own country', 'The leader of Peru guards her country’s sovereignty.', ['sovereignty PE sovereignty']],
    [
      'of the country named inside its words',
      'Chile fears that duties harm the Peruvian economy.',
      ['economic-harm PE harm the Peruvian economy'],
    ],
    ['by words with another word inside', 'Peru fears that duties harm the wool economy.', []],
    ['of two who work together', 'Peru and Chile have ramped up cooperation.', ['cooperation CL+PE cooperation']],
    ['of one that only backs it', 'Peru has changed. The Chile-backed plan met graft.', ['corruption PE graft']],
    ['of who watches', 'Peru sent ships to gather intelligence.', ['watch-from-the-air PE gather intelligence']],
    ['of the party of one who governs', 'Peru votes. The ruling party is split.', ['own-party PE ruling party']],
    ['of one whom no country is known of', 'Chile met a guild. The guild’s popularity rose.', []],
    ['that is denied', 'There is no corruption in Peru.', []],
    [
      'of no one who is only quoted',
      'Peru has changed. What Chile says is true: graft is everywhere.',
      ['corruption PE graft'],
    ],
    ['of the one who acts', 'Peru has changed. What Chile has is graft.', ['corruption CL graft']],
    [
      'of the relations of two',
      'Peru and Chile talk, and relations are strained.',
      ['relations CL+PE relations are strained'],
    ],
    [
      'of two, one of them told long before',
      'Chile is dry. Rain fell. Snow fell. Ice came. Frost came. Peru saw strained ties.',
      ['relations CL+PE strained ties'],
    ],
    [
      'of what one may do to another',
      'Chile told Peru that all options are on the table.',
      ['all-means CL+PE all options are on the table'],
    ],
    ['of things that only lie there', 'Chile and Peru laid all cards on a tray.', []],
    ['of two, only one of which is told', 'Peru saw strained ties.', []],
    ['by words of things told apart', 'Peru has a diplomatic bag, and relations by marriage.', []],
    [
      'of watching, and not of flying',
      'Peru has watched from the air. A drone flight by Chile mapped wheat.',
      ['watch-from-the-air PE drone flight'],
    ],
    ['of a country named too far back', 'Peru won. Rain fell. Snow fell. Ice came. Frost came. Graft is back.', []],
    ['of no country', 'Corruption runs deep.', []],
    ['by a word that begins alike', 'Peru has complicated rules.', []],
    [
      'by a description that may be of any country',
      'Peru borders Chile. Graft is a burden of the country.',
      ['corruption CL Graft'],
    ],
  ])('%s', (_, text, found) => {
    expect(told(text)).toEqual(found)
  })

  it('is not told by a shorter word of its family', () => {
    const pack = { ...BASE, conditions: [{ id: 'support', name: 'support', words: ['popularity'], es: [] }] }
    expect(told('Peru has a ruler of great popularity.', 'en', pack)).toEqual(['support PE popularity'])
    expect(told('Peru has a popular soup.', 'en', pack)).toEqual([])
  })

  it('is told by words that another one shares', () => {
    const condition = (id: string, words: string[]) => ({ id, name: id, words, es: [] })
    const conditions = [condition('line', ['hard crackdown']), condition('labs', ['crackdown on labs', 'crackdown'])]
    expect(told('Peru saw a hard crackdown on labs.', 'en', { ...BASE, conditions })).toEqual([
      'line PE hard crackdown',
      'labs PE crackdown on labs',
    ])
  })

  it('is told in Spanish', () => {
    expect(told('En Perú la corrupción es profunda.', 'es')).toEqual(['corruption PE corrupción'])
    expect(told('En Perú no hay corrupción.', 'es')).toEqual([])
  })
})
