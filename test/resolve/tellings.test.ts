// What is brought together beyond the act and its number: details beside them, numbers of those told before, figures
// that may be of a happening, and figures told like those of an indicator.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import type { Claim } from '../../src/model/index.js'
import { claimsOf } from '../../src/resolve/claims.js'
import { storiesOf } from '../../src/resolve/document-stories.js'
import { groundsOf } from '../../src/resolve/grounds.js'
import { withKindred } from '../../src/resolve/kindred-figures.js'
import { ClaimMarks, StoryMarker } from '../../src/resolve/marked-stories.js'
import { resolveOccurrences } from '../../src/resolve/occurrences.js'
import { loadPack } from '../../src/workbench/packs.js'
import { claim, period, value } from '../compare/claims.js'
import { TEST_PACK } from '../compare/pack.js'
import { inventedDocument } from '../invented-document.js'

const BASE = loadPack('base')
const grounds = groundsOf(TEST_PACK)

const read = (text: string): Claim[] => {
  const document = inventedDocument({ id: 'doc-1', text, published: '2031-03-10', file: 'a.txt' })
  return claimsOf(readDocument(document, BASE, { version: '0' }), BASE)
}

/** The words of each claim. */
const words = (text: string): string[][] => read(text).map(({ spans }) => spans.map((span) => span.text))

describe('what a number counts', () => {
  it.each([
    ['Searchers found at least 400 pairs of shoes at the ranch.', 'apparel'],
    ['They found 400 pairs at the ranch, and shoes of a child.', null],
    ['Police seized 40 bags of clothing in Lima.', 'apparel'],
    ['Police seized 40 bags in Lima.', null],
  ])('%s', (text, object) => {
    expect(read(text).find(({ value: told }) => told !== null)?.countedObject).toBe(object)
  })
})

describe('the words for who, where and what', () => {
  it('are those of the act, and of nothing beyond a comma', () => {
    const [told] = words('On 2 June 2031 police seized 46 rifles in Lima, the office of the port said.').filter(
      (list) => list.includes('46 rifles'),
    )
    expect(told).toEqual(expect.arrayContaining(['seized', '46 rifles', 'Lima']))
    expect(told).not.toContain('office')
    expect(told).not.toContain('port')
  })
})

describe('how much something changed', () => {
  it.each([
    ['Thefts were halved in May 2031.', 50, '%'],
    ['Thefts doubled in May 2031.', 100, '%'],
    ['Thefts rose threefold in May 2031.', 3, 'times'],
  ])('%s', (text, size, unit) => {
    expect(read(text).map(({ value: told }) => [told?.value, told?.unit])).toContainEqual([size, unit])
  })
})

describe('what stands beside a claim', () => {
  it('is the same number in another unit', () => {
    const [claimed] = words('Police seized about 660 pounds (300 kilograms) of cocaine in Lima.').filter((list) =>
      list.includes('about 660 pounds'),
    )
    expect(claimed).toContain('300 kilograms')
  })
  it('is no other number in brackets', () => {
    const claimed = words('Police seized 660 pounds of cocaine (12 men were held).')
    expect(claimed.find((list) => list.includes('660 pounds'))).not.toContain('12 men')
  })
  it('is a time that is not the day of the act', () => {
    const claimed = words('Peru seized 40 boats on 3 March 2031. The harbour stays shut until 2 April 2031.')
    expect(claimed.flat()).toContain('2 April 2031')
  })
  it('is a time of the act before the comma, however near the next one stands', () => {
    const claimed = words(
      'Peru has a tariff on wheat that holds until 2 May 2031, while the tariff on rice was lifted.',
    )
    expect(claimed.find((list) => list.includes('wheat'))).toContain('2 May 2031')
    expect(claimed.find((list) => list.includes('rice'))).not.toContain('2 May 2031')
  })
  it('is how old someone is', () => {
    expect(words('Police arrested Ada Moss, 77, in Lima on 3 March 2031.').flat()).toContain('77')
  })
  it('is nothing to reckon with', () => {
    const [late] = read('Peru seized 40 boats on 3 March 2031. The harbour stays shut until 2 April 2031.').filter(
      ({ spans }) => spans[0]?.text === '2 April 2031',
    )
    expect(late).toMatchObject({ period: null, value: null, eventType: null })
  })
})

const told = (document: string, text: string, over: Partial<Claim> = {}): Claim => {
  const made = claim(document, over)
  const start = made.trigger.start - 60
  return { ...made, sentence: { start, end: start + 200, text: text.padStart(60 + text.length) } }
}

describe('inside a document', () => {
  const haul = { value: value('29', 'captive', { attribute: 'count' }), eventType: 'HAND', objects: ['captive'] }
  const charged = { eventType: null, event: null, objects: [], modality: 'planned' as const, sentenceIndex: 5 }
  const six = value('6', null, { attribute: 'count' })

  it('a planned number of those told before is of the act that was done', () => {
    const claims = [
      told('1', '29 were handed over.', { ...haul, sentenceIndex: 4 }),
      told('1', '6 of them will be charged.', { ...charged, value: six }),
    ]
    expect(storiesOf(claims, grounds)).toHaveLength(1)
  })
  it('a planned number of others is not', () => {
    const claims = [
      told('1', '29 were handed over.', { ...haul, sentenceIndex: 4 }),
      told('1', '6 more will be charged.', { ...charged, value: six }),
    ]
    expect(storiesOf(claims, grounds)).toHaveLength(2)
  })
  it('what is denied of an act is told of it, and changes nothing of it', () => {
    const denied = { eventType: 'HAND', polarity: 'negative' as const, objects: ['captive'] }
    const [story, ...others] = storiesOf(
      [
        told('1', '29 were handed over.', { ...haul, sentenceIndex: 4 }),
        told('1', 'None was extradited.', { ...denied, sentenceIndex: 5 }),
      ],
      grounds,
    )
    expect([story?.claims.length, story?.values.length, others]).toEqual([2, 1, []])
  })
  it('what is denied far off is of no act', () => {
    const denied = { eventType: 'HAND', polarity: 'negative' as const, objects: ['captive'] }
    const stories = storiesOf(
      [
        told('1', '29 were handed over.', { ...haul, sentenceIndex: 4 }),
        told('1', 'None was extradited.', { ...denied, sentenceIndex: 15 }),
      ],
      grounds,
    )
    expect(stories.map(({ claims }) => claims.length)).toEqual([1])
  })
  it('what was planned for a day that had come was done', () => {
    const [past] = storiesOf(
      [claim('1', { modality: 'planned', period: period('2031-06-29', '2031-06-29'), published: '2031-06-30' })],
      grounds,
    )
    const [future] = storiesOf(
      [claim('1', { modality: 'planned', period: period('2031-07-02', '2031-07-02'), published: '2031-06-30' })],
      grounds,
    )
    expect([past?.real, future?.real]).toEqual([true, false])
  })
})

const NAMES = 'They met at Quillfarm by Ostermouth on the Dunwick road near Harrowgate.'

/** The marked stories of some claims, each a document of its own. */
function markedStories(claims: readonly Claim[]) {
  const marks = new ClaimMarks(grounds)
  const marker = new StoryMarker(marks)
  const stories = claims.flatMap((item) => {
    marks.keep(item, item)
    return marker.mark(storiesOf([item], grounds))
  })
  return { marks, stories, rarity: marker.rarity() }
}

describe('a number that may measure something', () => {
  const theft = value('40', 'crate', { attribute: 'count' })
  const flow = { indicator: 'thefts', value: theft, eventType: null, event: null }
  const groupsOf = (claims: readonly Claim[]) => {
    const { stories, rarity } = markedStories(claims)
    return resolveOccurrences(stories, rarity, { pack: TEST_PACK, grounds }).groups.map(({ claims: held }) =>
      held.map(({ document }) => document).sort(),
    )
  }

  it('joins the happening that others tell', () => {
    const claims = [told('1', NAMES), told('2', NAMES), told('3', NAMES, flow)]
    expect(groupsOf(claims)).toEqual([['1', '2', '3']])
  })
  it('joins nothing through itself', () => {
    const claims = [told('1', NAMES, flow), told('2', NAMES, flow)]
    expect(groupsOf(claims)).toEqual([])
  })
})

describe('figures that name no indicator', () => {
  const share = { eventType: null, event: null, objects: [], value: value('80', '%', { attribute: 'share' }) }
  const indicators = (claims: readonly Claim[]) => {
    const { marks, stories } = markedStories(claims)
    return withKindred(
      stories.map((story) => [story]),
      marks,
      grounds,
    )
      .flat()
      .map(({ indicator }) => indicator)
  }
  const favour = { ...share, indicator: 'favour' }

  it('are of the indicator that two other documents tell in like words', () => {
    expect(indicators([told('1', NAMES, favour), told('2', NAMES, favour), told('3', NAMES, share)])).toEqual([
      'favour',
      'favour',
      'favour',
    ])
  })
  it('are of it as well where the others count, and one tells a rate by the day', () => {
    const counts = { ...favour, value: value('80', null, { attribute: 'count' }) }
    const rate = { ...share, value: value('80', '1/d', { attribute: 'rate' }) }
    const ofThefts = { ...share, value: value('80', 'theft/d', { attribute: 'rate' }) }
    const last = (claim: Partial<Claim>) =>
      indicators([told('1', NAMES, counts), told('2', NAMES, counts), told('3', NAMES, claim)])[2]
    expect(last(rate)).toBe('favour')
    expect(last(ofThefts)).toBeNull()
  })
  it('are of none where one document does, where indicators differ, or where units do', () => {
    const count = { ...share, value: value('80', 'seat', { attribute: 'count' }) }
    expect(indicators([told('1', NAMES, favour), told('3', NAMES, share)])[1]).toBeNull()
    const other = { ...share, indicator: 'thefts' }
    expect(indicators([told('1', NAMES, favour), told('2', NAMES, other), told('3', NAMES, share)])[2]).toBeNull()
    expect(indicators([told('1', NAMES, favour), told('2', NAMES, favour), told('3', NAMES, count)])[2]).toBeNull()
  })
})

describe('an act of another type in the next sentence', () => {
  const stories = (text: string) => storiesOf(read(text), groundsOf(BASE)).filter(({ values }) => values.length > 0)
  it('is told of the same happening', () => {
    expect(stories('Soldiers arrested six smugglers. They seized 3 tonnes of cocaine.')).toHaveLength(1)
  })
  it('is of another one where the sentence says that it goes over', () => {
    expect(stories('Soldiers arrested six smugglers. They have also seized 3 tonnes of cocaine.')).toHaveLength(2)
    expect(stories('Soldiers arrested six smugglers. Separately, they seized 3 tonnes of cocaine.')).toHaveLength(2)
  })
})
