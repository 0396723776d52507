import { describe, expect, it } from 'vitest'
import { type CopyCandidate, nearCopies } from '../../src/documents/near-duplicates.js'

const STORY = `The ferry between the two banks was stopped on Monday after its cable had snapped in the night, the harbour
office said. Nobody was hurt. Some 140 passengers were brought over by fishing boats, which took three hours. The cable
was 22 years old and had been looked over in spring. The office wants to have the ferry running again within 12 days,
and until then buses go round by the bridge at Oldford, 31 kilometres upstream. The mayor called that a long way to go
for bread and asked for a bus every quarter of an hour.`

const OTHER_WORDS = `Passengers had to wait for fishermen to fetch them when a snapped cable put the ferry out of service
overnight into Monday. All 140 of them reached land within 3 hours and unhurt. Repairs will take up to 12 days. In the
meantime travellers face 31 km by bus to Oldford bridge and back, too far in the eyes of the mayor, who demands four an
hour. It had been 22 years since the cable was put in; an inspection took place this spring.`

const EARLIER =
  'Prices at the fish market rose again this week, with a crate of eels at 80 florins and more asked by noon. '

const document = (id: string, text: string, published: string | null = '2025-03-04'): CopyCandidate => ({
  id,
  text,
  published,
})

describe('near copies', () => {
  it.each([
    ['the same text', STORY],
    ['another date line and agency', `OLDFORD, March 3 (Wire) — ${STORY}`],
    [
      'a word changed here and there',
      STORY.replace('Nobody', 'No one').replace('bread', 'a loaf').replace('Some ', ''),
    ],
    ['a last paragraph cut', STORY.slice(0, STORY.indexOf('The mayor'))],
    ['its first sentences alone', STORY.slice(0, STORY.indexOf('The cable'))],
    ['other line breaks, quotes and capitals', STORY.replaceAll('\n', ' ').toUpperCase()],
  ])('finds %s', (_, text) => {
    expect([...nearCopies([document('a', STORY), document('b', text, '2025-03-05')])]).toEqual([['b', 'a']])
  })

  it.each([
    ['the same event in other words', OTHER_WORDS],
    [
      'the same words with other figures',
      STORY.replace('140', '95').replace('22', '9').replace('31', '12').replace('12 days', '5 days'),
    ],
    ['one sentence quoted', `${EARLIER.repeat(3)} “${STORY.slice(0, 130)}” was all the office would say. ${EARLIER}`],
    ['another matter', EARLIER.repeat(4)],
    ['nothing', ''],
  ])('does not take %s for a copy', (_, text) => {
    expect([...nearCopies([document('a', STORY), document('b', text)])]).toEqual([])
  })

  it('the earliest is the origin, an undated one never before a dated one, in any order', () => {
    const documents = [
      document('c', STORY, null),
      document('b', STORY, '2025-03-05'),
      document('a', STORY, '2025-03-06'),
    ]
    for (const list of [documents, [...documents].reverse()])
      expect(Object.fromEntries(nearCopies(list))).toEqual({ c: 'b', a: 'b' })
  })

  it('a digest of two stories does not make one of them', () => {
    const second = Array.from(
      { length: 12 },
      (_, n) => `Vessel number ${n + 200} left berth ${n} with grain for the mills upriver.`,
    ).join(' ')
    const third = Array.from(
      { length: 12 },
      (_, n) => `Orchard keeper ${n + 400} lost ${n + 31} trees to the frost of early April.`,
    ).join(' ')
    const copies = nearCopies([document('a', second), document('b', third), document('d', `${second} ${third}`)])
    expect(copies.get('a') ?? 'a').not.toBe(copies.get('b') ?? 'b')
  })

  it('many documents take time in proportion to their number', () => {
    const words = Array.from({ length: 4000 }, (_, n) => `w${n.toString(36)}`)
    let state = 7
    const next = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state
    }
    const texts = Array.from({ length: 3000 }, () => Array.from({ length: 120 }, () => words[next() % 4000]).join(' '))
    const documents = texts.map((text, n) =>
      document(`d${n}`, `${text} Read more on our page and follow us everywhere you like to be.`),
    )
    const copies = documents
      .slice(0, 50)
      .map(({ text }, n) => document(`e${n}`, `Seen elsewhere: ${text}`, '2025-04-01'))
    const before = performance.now()
    const found = nearCopies([...documents, ...copies])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(copies.map(({ id }) => [id, `d${id.slice(1)}`])))
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
