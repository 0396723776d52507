import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

  describe('of an agency', () => {
    const WIRE = `OLDFORD (AFP) - The ferry at Oldford stopped on Monday when its cable snapped, the Harbour Board of
      Westmark told reporters. Its chief, Ada Quill, said 140 passengers were taken over by boats from Little Haven.`
    const REWORDED = `A snapped cable stopped the ferry on Monday. According to the Harbour Board of Westmark, whose
      chief is Ada Quill, the passengers at Oldford, 140 in all, were taken to Little Haven by boats.`
    const pair = (change: Partial<CopyCandidate>, text = REWORDED) =>
      nearCopies([
        { ...document('a', WIRE), language: 'en' },
        { ...document('b', text, '2025-03-05'), language: 'en', publisher: 'The Quay (AFP)', ...change },
      ]).size

    it('a text in other words is told by its credit, day, names and figures', () => {
      expect(pair({})).toBe(1)
      expect(pair({ publisher: 'The Quay', authors: ['Agence France-Presse'] })).toBe(1)
      expect(pair({ publisher: null }, `${REWORDED} With information from AFP.`)).toBe(1)
    })

    it.each<[string, Partial<CopyCandidate>, string?]>([
      ['no credit', { publisher: 'The Quay' }],
      ['another agency', { publisher: 'The Quay (EFE)' }],
      ['another week', { published: '2025-03-12' }],
      ['no day', { published: null }],
      ['another language', { language: 'es' }],
      [
        'other names',
        {},
        REWORDED.replace('Oldford', 'Newbridge').replace('Little Haven', 'Fenby').replace('Ada', 'Rob'),
      ],
      ['other figures', {}, REWORDED.replace('140', '95')],
    ])('with %s it is no copy', (_, change, text) => {
      expect(pair(change, text)).toBe(0)
    })
  })

  it('in retellings of the web, all that are marked are found, and none else', () => {
    const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus', 'us-mexico')
    const documents = ['en', 'es'].flatMap((language) =>
      readdirSync(join(folder, language)).map((name) => ({
        ...(JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as CopyCandidate & {
          readonly syndicated_of: string | null
        }),
        id: `${language}/${name}`,
      })),
    )
    const marked = documents.flatMap(({ id, syndicated_of }) => (syndicated_of === null ? [] : [[id, syndicated_of]]))
    const groups = (pairs: readonly (readonly string[])[]) => {
      const first = new Map<string, string>()
      const root = (id: string): string => (first.has(id) ? root(first.get(id) ?? id) : id)
      for (const [a = '', b = ''] of pairs) if (root(a) !== root(b)) first.set(root(a), root(b))
      const members = new Map<string, string[]>()
      for (const id of new Set(pairs.flat())) members.set(root(id), [...(members.get(root(id)) ?? []), id])
      return [...members.values()].map((ids) => ids.sort().join(' ')).sort()
    }
    expect(marked.length).toBeGreaterThan(5)
    expect(groups([...nearCopies(documents)])).toEqual(groups(marked))
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
