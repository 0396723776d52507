// Numbers of people are set beside each other only where the texts say that they count the same ones.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import { analyse } from '../../src/workbench/analyse.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

const BASE = loadPack('base')

/** What is found on the counts and shares of some texts, published a day apart, as "smaller value | larger value: rule". */
function foundIn(...texts: readonly string[]): string[] {
  const readings = texts.map((text, at) =>
    readDocument(inventedDocument({ id: `d${at}`, text, published: `2031-05-1${at}`, file: `${at}.txt` }), BASE, {
      version: '0',
    }),
  )
  return analyse(readings, BASE)
    .comparison.findings.filter(({ attribute }) => attribute === 'count' || attribute === 'share')
    .map(({ rule, values }) => `${[...values].sort().join(' | ')}: ${rule}`)
    .sort()
}

const FALL =
  'A tunnel fell in at a copper mine in Almar on 9 May, killing 14 miners and trapping 23 others. Six were pulled out alive.'

describe('the dead, the trapped and the saved of one happening', () => {
  it('are never set beside each other, and do not add up', () => {
    const found = foundIn(
      FALL,
      'The fall of the tunnel at the Almar copper mine on 9 May killed 19 miners. Eighteen are trapped. Two of the families were paid.',
    )
    expect(found).toContain('14 miners | 19 miners: value.later-toll')
    expect(found.filter((pair) => /^(?:14|19)/u.test(pair) && /1[48] |23|^6|2:/u.test(pair.slice(3)))).toEqual([])
    expect(found.filter((pair) => pair.includes('value.parts'))).toEqual([])
  })

  it('are told apart by who they were', () => {
    const found = foundIn(
      'Shots were fired at a rally in Almar on 9 May. It killed two police officers, the mayor said.',
      'At the rally in Almar on 9 May shots killed seven protesters, the party said.',
    )
    expect(found).toEqual([])
  })
})

describe('a toll that is what a part of it is by now', () => {
  const LATER =
    'The clashes at Almar of 9 May have killed 60 people; 48 of them were killed in the square, eleven at roadblocks, and one was an officer.'
  it.each([
    [
      'a whole of its own text',
      'The clashes at Almar on 9 May have killed 48 people, the town said.',
      'value.later-toll',
    ],
    [
      'told as a part',
      'The clashes at Almar on 9 May killed many, including 48 people who were killed in the square.',
      'value.parts',
    ],
  ])('is %s', (_, earlier, rule) => {
    expect(foundIn(earlier, LATER)).toContain(`48 people | 60 people: ${rule}`)
  })
})

describe('what a text adds up over many happenings', () => {
  const STRIKE = 'Four strikes on four boats near Almar killed 14 people on 9 May, the army said.'
  it('is no later count of one', () => {
    const found = foundIn(
      `${STRIKE} The campaign has now killed 57 people.`,
      'Strikes on boats near Almar on 9 May killed 14 people.',
    )
    expect(found.filter((pair) => pair.includes('57'))).toContain('14 people | 57 people: value.of-campaign')
    expect(found.filter((pair) => pair.includes('toll'))).toEqual([])
  })
  it('is one where the text gives no number of the one', () => {
    const found = foundIn(STRIKE, 'The strikes on boats near Almar on 9 May killed 16 people.')
    expect(found).toContain('14 people | 16 people: value.later-toll')
  })
  it('leaves what they died in uncounted among the dead', () => {
    const found = foundIn(STRIKE, 'Strikes on boats near Almar on 9 May killed 14 people.')
    expect(found.filter((pair) => /boats|strikes/u.test(pair))).toEqual([])
  })
})

describe('the dead of two states', () => {
  it('are no part of each other', () => {
    const found = foundIn(
      'Norway killed Ole Vik, the chief of the Almar guard, in an air strike on Almar on 9 May. Eleven Swedes died, the health ministry said. Rockets from the coast killed three Norwegians in Karv on 10 May.',
      'A Norwegian strike on a house in Almar killed at least 11 civilians, nine of them of one family, on 10 May. It was the deadliest attack of the offensive, in which 72 Swedes and three Norwegians have died so far.',
      "The strikes on Almar are over. In eight days about 160 Swedes, 105 of them civilians by a rights group's count, and six Norwegians, four of them civilians, had been killed.",
    )
    expect(found.filter((pair) => pair.includes('of-which'))).toEqual([
      '105 | about 160 swedes: value.of-which',
      '4 | 6 people: value.of-which',
      '9 | at least 11 people: value.of-which',
    ])
  })
})

describe('one telling number of one happening', () => {
  const told = (posts: string, judges: string) =>
    foundIn(
      `Almar chose its judges on 9 May, in a vote of which turnout was 13.4 per cent. There were more than ${posts} positions to fill.`,
      `In Almar's election of judges on 9 May turnout was 13.4 per cent. It was the first vote for ${judges} judges.`,
    ).filter((pair) => pair.includes('judges'))
  it('is of one thing, whatever it is called', () => {
    expect(told('2,600', '2,600')).toEqual(['2,600 judges | more than 2,600 positions: value.bounds'])
  })
  it.each([
    ['other numbers', '2,600', '2,650'],
    ['numbers as round as many others', '2,000', '2,000'],
  ])('%s say nothing', (_, posts, judges) => {
    expect(told(posts, judges)).toEqual([])
  })
})

describe('one telling number whose nouns no pack knows', () => {
  const told = (first: string, second: string) =>
    foundIn(
      `Police arrested 27 forgers in Almar on 9 May. They carried out ${first} in the harbour.`,
      `In Almar police arrested 27 forgers on 9 May. It took ${second}.`,
    ).filter((pair) => pair.includes('searches'))
  it('is of one thing', () => {
    expect(told('312 searches', '312 swoops')).toEqual(['312 searches | 312 swoops: value.equal'])
  })
  it.each([
    ['another number', '312 searches', '318 swoops'],
    ['a small one', '31 searches', '31 swoops'],
    ['a round one', '300 searches', '300 swoops'],
    ['one of people', '312 searches', '312 people'],
  ])('%s says nothing', (_, first, second) => {
    expect(told(first, second)).toEqual([])
  })
})

describe('another happening of one kind', () => {
  it('keeps its numbers to itself where its text calls it another', () => {
    const found = foundIn(
      'A protest in Almar on 4 May drew 8,000 people, the police said. There were 40 arrests.',
      'The protest in Almar on 4 May drew 9,000 people. On 10 May another protest in Almar drew 8,000 people.',
    )
    expect(found.filter((pair) => pair === '8,000 people | 8,000 people: value.equal')).toEqual([])
  })
})

describe('a number that a text lets two sources dispute', () => {
  const line = (second: string) =>
    `The Karv prison holds 3,480 inmates, the court said. The justice minister said it held ${second}.`

  it('is in conflict', () => {
    const found = foundIn(
      line('2,900'),
      'The Karv prison, built for 1,200 inmates, holds 3,480, the court said. Justice Minister Ada Vey said it held 2,900.',
    )
    expect(found.some((pair) => pair.startsWith('2,900') && pair.endsWith('value.disputed'))).toBe(true)
  })
  it.each([
    ['The justice minister spoke of 2,900 inmates.', 1],
    ['The justice minister promised 2,900 inmates.', 0],
  ])('is not where one is only promised: %s', (second, times) => {
    const found = foundIn(
      `The Karv prison holds 3,480 inmates, the court said. ${second}`,
      'The Karv prison is crowded.',
    )
    expect(found.filter((pair) => pair.includes('value.disputed'))).toHaveLength(times)
  })
  it('is not where it rose, or is only guessed', () => {
    expect(foundIn(line('an estimated 2,900'), 'The Karv prison is crowded.')).toEqual([])
    expect(
      foundIn(
        'The Karv prison holds 3,480 inmates, the court said. The number rose from 2,900, the justice minister said.',
        'The Karv prison is crowded.',
      ).filter((pair) => pair.includes('value.disputed')),
    ).toEqual([])
  })
  it('is not where each side tells of its own dead', () => {
    const found = foundIn(
      "On 9 May four Norwegian soldiers were killed near Almar, Norway's army said. Two Swedish soldiers were killed there, Sweden's army said.",
      'The soldiers were killed near Almar on 9 May.',
    )
    expect(found).toEqual([])
  })
})

describe('what is told on top of others', () => {
  it.each([
    [
      'The governor sent an additional 10,000 troops to Almar on 9 May.',
      ['10,000 troops | 10,000 troops: value.additional'],
    ],
    [
      'The governor sent 10,000 additional troops to Almar on 9 May.',
      ['10,000 troops | 10,000 troops: value.additional'],
    ],
    ['The governor sent 10,000 troops to Almar on 9 May.', ['10,000 troops | 10,000 troops: value.equal']],
    ['The governor sent 400 additional troops to Almar on 9 May.', []],
  ])('%s', (text, findings) => {
    expect(foundIn('The governor sent 10,000 troops to Almar on 9 May.', text)).toEqual(findings)
  })
})

describe('numbers of people that are told beside the victims', () => {
  it('are not those who were there and those who were trapped', () => {
    const found = foundIn(
      'A blast at a coal mine in Almar on 9 May killed eight miners and trapped more than 30.',
      'The blast at the Almar coal mine on 9 May killed 11 miners. The company said 114 workers were underground at the time.',
    )
    expect(found).toContain('11 miners | 8 miners: value.later-toll')
    expect(found.filter((pair) => pair.includes('114'))).toEqual([])
  })

  it('are those who got away, and none of the hurt', () => {
    const found = foundIn(
      'A blast at the Almar prison on 9 May killed eight inmates and wounded 27. Eighteen inmates escaped.',
      'The blast at the Almar prison on 9 May killed eight inmates and wounded 31. At least 22 inmates escaped.',
    )
    expect(found.filter((pair) => pair.startsWith('18') && pair.includes('22'))).toEqual([
      expect.stringContaining('value.later-toll'),
    ])
    expect(found.filter((pair) => pair.includes('22') && /27|31/u.test(pair))).toEqual([])
  })

  it('are not a toll that fell to next to nothing', () => {
    const war = 'The attack in Almar on 9 May killed 3,400 soldiers, the army said.'
    expect(foundIn(war, 'The attack in Almar on 9 May killed 19 people.').filter((p) => p.includes('3,400'))).toEqual(
      [],
    )
    expect(foundIn(war, 'The attack in Almar on 9 May killed 2,900 people.')).toHaveLength(1)
  })
})
