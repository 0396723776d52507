// What became of those whom a sentence counts: numbers of other fates are never set beside each other.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import { analyse } from '../../src/workbench/analyse.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

const BASE = loadPack('base')

function pairsOf(a: string, b: string, languages: readonly [string, string] = ['en', 'en']): string[] {
  const texts = [a, b].map((text, place) =>
    inventedDocument({
      id: `d${place}`,
      text,
      language: languages[place] ?? 'en',
      published: `2031-05-2${place}`,
      file: `${place}.txt`,
    }),
  )
  const readings = texts.map((document) => readDocument(document, BASE, { version: '0' }))
  return analyse(readings, BASE)
    .comparison.findings.filter(({ attribute }) => attribute === 'count')
    .map(({ reason, values }) => `${values.join(' | ')}: ${reason}`)
    .sort()
}

describe('numbers of two fates', () => {
  it('are two where the second has a verb of its own', () => {
    const found = pairsOf(
      'The Brenn dam burst on 9 May in Karvia. At least 61 people were killed and more than 4,000 driven from their homes.',
      'The burst of the Brenn dam in Karvia on 9 May killed 67 people and displaced about 4,300.',
    )
    expect(found.some((pair) => pair.includes('61') && pair.includes('67') && !pair.endsWith('unclear'))).toBe(true)
    expect(found.filter((pair) => /4,\d00/u.test(pair) && /6[17]/u.test(pair))).toEqual([])
  })

  it('are one where soldiers gave themselves up and were taken prisoner, by other counters', () => {
    const found = pairsOf(
      'The army withdrew from Almar on 9 May, the president said. The rebels said that over 200 soldiers had laid down their arms.',
      'The army said that it withdrew 900 soldiers from Almar on 9 May. Twenty were killed, more than 60 taken prisoner and 41 not accounted for.',
    )
    expect(found.some((pair) => /200.*60: other_definition/u.test(pair))).toBe(true)
    expect(found.filter((pair) => pair.includes('41'))).toEqual([])
  })

  it('are two where Spanish tells each behind its own noun', () => {
    const found = pairsOf(
      'Un motín en la cárcel de Almar el 9 de mayo dejó 21 presos muertos y una veintena de heridos.',
      'The death toll of the riot in Almar prison on 9 May has risen to 23. It hurt 26 people.',
      ['es', 'en'],
    )
    expect(found).toEqual(['20 people | 26 people: later_update', '21 people | 23: later_update'])
  })

  it.each([
    ['A mutiny at Almar prison on 9 May left 21 inmates dead.', 'en'],
    ['Un amotinamiento en la cárcel de Almar el 9 de mayo dejó 21 reos muertos.', 'es'],
  ])('are of a revolt by any of its names: %s', (text, language) => {
    const other =
      'Twenty-three inmates died at Almar prison in the revolt of 9 May. Voters elect a mayor there on Sunday.'
    expect(pairsOf(text, other, [language, 'en'])).toEqual(['21 people | 23 people: later_update'])
  })

  it('are two of an epidemic: who died, and who fell ill', () => {
    const found = pairsOf(
      'Cholera in Karvia has killed 150 people and infected 3,800. It put 365 new cases into hospitals.',
      'El brote de cólera en Karvia causó 212 muertes y 4.413 contagios.',
      ['en', 'es'],
    )
    expect(found).toEqual(['150 people | 212 people: later_update', '3,800 | 4,413 contagios: later_update'])
  })

  it('are counted otherwise where they are only suspected to be ill', () => {
    for (const [text, language] of [
      [
        'A cholera outbreak in Karvia has infected 3,800 people since January. Another 5,200 suspected cases are studied.',
        'en',
      ],
      ['El brote de cólera en Karvia suma 3.800 casos confirmados y 5.200 sospechosos desde enero.', 'es'],
    ] as const) {
      const found = pairsOf(text, 'The cholera outbreak in Karvia has infected 4,413 people since January.', [
        language,
        'en',
      ])
      const of = (number: string) => found.filter((pair) => pair.includes(number) && pair.includes('4,413'))
      expect(of('5,200')).toEqual([expect.stringMatching(/: other_definition$/u)])
      expect(of('3,800')).toEqual([expect.stringMatching(/: later_update$/u)])
    }
  })

  it('are two where those who are held are told of behind the hurt', () => {
    const found = pairsOf(
      'A march in Almar on 9 May ended in clashes: 100 guards were hurt and 18 people held for robbery.',
      'The march in Almar on 9 May left 100 guards hurt; 20 people were arrested.',
    )
    expect(found).toEqual(['18 people | 20 people: later_update', '100 guards | 100 guards: same'].sort())
  })

  it('are none of the places that are counted beside them', () => {
    const found = pairsOf(
      'A blast in Almar on 9 May killed 50 people.',
      'After the blast in Almar on 9 May killings fell in 23 states.',
    )
    expect(found).toEqual([])
  })

  it('are two where the second number is a word', () => {
    const found = pairsOf(
      'A blast in Almar on 9 May left 12 guards dead and fifteen missing.',
      'The blast in Almar on 9 May left fourteen guards dead and nineteen missing.',
    )
    expect(found).toEqual(['12 guards | 14 guards: later_update', '15 | 19: later_update'])
  })

  it('are some of them where "including" stands before them', () => {
    const found = pairsOf(
      'A blast in Almar on 9 May hurt 37 people, including four guards.',
      'The blast in Almar on 9 May hurt 41 people.',
    )
    expect(found.filter((pair) => pair.includes('4 guards'))).toEqual(['37 people | 4 guards: part_of_total'])
    expect(found).toContain('37 people | 41 people: later_update')
  })

  it('are some of the dead where the words say so, and never a smaller toll', () => {
    const found = pairsOf(
      'The raid in Almar on 9 May killed 25 people. Two guards are among the dead. Experts have identified 21 bodies.',
      'The death toll of the raid in Almar on 9 May has risen to 27.',
    )
    expect(found.filter((pair) => pair.includes('guards'))).toEqual(['25 people | 2 guards: part_of_total'])
    expect(found.filter((pair) => pair.includes('27'))).toEqual([
      '21 bodies | 27: other_definition',
      '25 people | 27: later_update',
    ])
  })

  it('are one where the second number shares the verb of the first', () => {
    const found = pairsOf(
      'A blast in Almar on 9 May killed 20 civilians and 13 soldiers.',
      'On 9 May a blast killed 13 soldiers and 20 civilians in Almar.',
    )
    expect(found.every((pair) => pair.endsWith(': same'))).toBe(true)
    expect(found).toHaveLength(2)
  })

  it('are told by the noun of the count, not by who counts', () => {
    const found = pairsOf(
      'A blast in Almar on 9 May killed 67 people.',
      "After the blast in Almar on 9 May, survivors' groups put the death toll at 83.",
    )
    expect(found).toEqual(['67 people | 83: other_definition'])
  })

  it('belong to a verb of their own behind another, listed or not', () => {
    const text = 'The flood killed 12 people and displaced 4,300.'
    const document = inventedDocument({ id: 'd', text, published: '2031-05-20', file: 'd.txt' })
    const { figures, events } = readDocument(document, BASE, { version: '0' })
    expect(events.map(({ type }) => type)).toEqual(['FLOOD', 'KILL'])
    expect(figures.map(({ event }) => event)).toEqual([events[1]?.id, null])
  })

  it('never add up', () => {
    const found = pairsOf(
      'In Almar 200 of the 390 homes were rebuilt. The flood of 9 May killed 80 people there. Others put the dead at 120.',
      'The flood of 9 May in Almar killed 80 people.',
    )
    expect(
      found.filter((pair) => pair.endsWith('part_of_total') && pair.includes('200') && !pair.includes('390')),
    ).toEqual([])
  })

  it('are none of those who were aboard, unless it is told of all of them', () => {
    const found = pairsOf(
      'At least 41 people were killed when a plane with 50 on board crashed in a blast in Almar on 9 May.',
      'The blast in Almar on 9 May killed 44 of the 48 people on board.',
    )
    expect(found.filter((pair) => pair.startsWith('at least 41') || pair.startsWith('41'))).toEqual([
      'at least 41 people | 44: rounding',
    ])
    expect(found).toContain('44 | 48 people: part_of_total')
    const all = pairsOf(
      'A blast in Almar on 9 May killed 46 people on a plane.',
      'The blast in Almar on 9 May hit a plane, and the 48 people on board died.',
    )
    expect(all).toEqual(['46 people | 48 people: later_update'])
  })

  it('are a part of the number behind "of the", whatever befell all of them', () => {
    const found = pairsOf(
      'Unos 5.000 de los 16.200 evacuados por la inundación de Almar del 9 de mayo han vuelto a casa.',
      'The flood of 9 May in Almar made homeless 1,200 people. More than 17,000 people were evacuated.',
      ['es', 'en'],
    )
    expect(found.filter((pair) => pair.includes('5,000') && pair.includes('16,200'))).toEqual([
      expect.stringMatching(/: part_of_total$/u),
    ])
    expect(found.filter((pair) => pair.includes('5,000') && pair.includes('17,000'))).toEqual([])
  })

  it('are some of the injured where the words say so', () => {
    for (const [first, language] of [
      ['A blast in Almar on 9 May hurt 25 people. Six of the injured are in danger.', 'en'],
      ['Una explosión en Almar el 9 de mayo dejó 25 heridos. Seis de los heridos están graves.', 'es'],
    ] as const) {
      const found = pairsOf(first, 'The blast in Almar on 9 May hurt 30 people.', [language, 'en'])
      expect(found.filter((pair) => /\b6\b/u.test(pair))).toEqual([expect.stringMatching(/: part_of_total$/u)])
      expect(found.filter((pair) => pair.includes('30'))).toHaveLength(1)
    }
  })

  it('are never those who left houses and the houses', () => {
    const found = pairsOf(
      'Un alud el 9 de mayo en Almar dejó 40 viviendas sepultadas y 500 personas evacuadas.',
      'El alud del 9 de mayo en Almar arrasó 163 viviendas y dejó 1.034 damnificados.',
      ['es', 'es'],
    )
    expect(found.filter((pair) => /home/u.test(pair) && /person|people|damnificado/u.test(pair))).toEqual([])
    expect(found.filter((pair) => pair.includes('40')).join()).toContain('163')
  })

  it('of two fates in one clause a number has the one right beside it', () => {
    const found = pairsOf(
      'Cholera in Karvia has killed 150 people out of 3,800 known to have fallen ill.',
      'Cholera in Karvia has killed 212 people out of 4,413 who are known to have fallen ill.',
    )
    expect(found).toContain('150 people | 212 people: later_update')
  })
})
