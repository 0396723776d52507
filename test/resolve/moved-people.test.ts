// People who are counted as they go, and what befalls people: told by acts of the pack that all share. Sentences and
// places are invented.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import type { Event } from '../../src/model/index.js'
import { documentClaims } from '../../src/resolve/document-claims.js'
import { storiesOf } from '../../src/resolve/document-stories.js'
import { evidence } from '../../src/resolve/evidence.js'
import { groundsOf } from '../../src/resolve/grounds.js'
import type { MarkedStory } from '../../src/resolve/marked-stories.js'
import { resolve } from '../../src/resolve/resolve.js'
import type { Story } from '../../src/resolve/story.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

const BASE = loadPack('base')

interface Given {
  readonly text: string
  readonly published?: string | null
  readonly language?: string
}

const readingOf = ({ text, published = '2031-06-20', language = 'en' }: Given, place = 0) =>
  readDocument(
    inventedDocument({ id: `doc-${place + 1}`, text, published, language, file: `${place + 1}.txt` }),
    BASE,
    { version: '0' },
  )

const eventsOf = (given: Given, type: string): Event[] => readingOf(given).events.filter((event) => event.type === type)

/** The numbers of each occurrence, as they are written. */
const occurrences = (texts: readonly Given[]): string[][] =>
  resolve(
    texts.map((given, place) => documentClaims(readingOf(given, place), BASE)),
    BASE,
  )
    .filter(({ kind }) => kind === 'occurrence')
    .map(({ claims }) => claims.flatMap(({ value }) => value?.number ?? []))

const QUAKE =
  'An earthquake struck the valley of Tarn on Monday and killed 210 people in the villages of Norra and Vessen.'

describe('those whom it befell', () => {
  it('are counted for weeks, on other days than that of the blow', () => {
    const texts = [
      { published: '2031-06-03', text: QUAKE },
      {
        published: '2031-06-17',
        text: 'Rescuers in the valley of Tarn on Monday had counted 1,340 dead in the villages of Norra and Vessen.',
      },
    ]
    expect(occurrences(texts)).toEqual([['210', '1,340']])
  })
  it('of one country are not those of another', () => {
    const text =
      'By Monday 2,860 had died in Spain, state media said. In Portugal, where a dam burst on Sunday, 530 people have died.'
    expect(occurrences([{ text }]).some((numbers) => numbers.includes('2,860') && numbers.includes('530'))).toBe(false)
  })
  const WRECK = 'A ferry capsized off Ostrel last week and divers brought up 31 bodies, the navy said on Wednesday.'
  it.each([
    ['bodies here, missing people there', 'The ferry that capsized off Ostrel left 45 people missing, families said.'],
    ['bodies here, people who died there', 'A ferry capsized off Ostrel with 171 people. Of these 58 people died.'],
  ])('are counted by many words: %s', (_, text) => {
    const numbers = occurrences([
      { published: '2031-06-18', text: WRECK },
      { published: '2031-06-20', text },
    ])
    expect(numbers.some((one) => one.includes('31') && one.length > 1)).toBe(true)
  })
})

describe('a town that no pack knows', () => {
  const told = (where: string, language = 'en') => [
    {
      published: '2031-06-18',
      text: 'A ferry capsized off Ostrel in southern Chile on Monday, and 31 people drowned.',
    },
    {
      published: '2031-06-19',
      language,
      text:
        language === 'es'
          ? `El naufragio de un transbordador frente a ${where} dejó 31 muertos el lunes.`
          : `A ferry capsized off ${where} on Monday, and 31 people drowned.`,
    },
  ]
  it.each([
    ['Ostrel', 'en', 1],
    ['Ostrel in Chile', 'en', 1],
    ['Norra', 'en', 1],
    ['Norra in southern Chile', 'en', 1],
    ['Norra, Kenya', 'en', 2],
    ['Norra in the west of Kenya', 'en', 2],
    ['the Kenyan town of Norra', 'en', 2],
    ['Norra, en el oeste de Kenia', 'es', 2],
  ])('lies where its text says, and in no other country: %s', (where, language, happenings) => {
    expect(occurrences(told(where, language)).filter((numbers) => numbers.includes('31'))).toHaveLength(happenings)
  })
})

describe('where those come from', () => {
  it.each([
    ['Of 32 gunmen, who had come from northern Mali, 29 were killed at Norra.', 'en'],
    ['De los 32 pistoleros, originarios de Mali, 29 murieron en Norra.', 'es'],
  ])('is not where it befell them: %s', (text, language) => {
    const places = readingOf({ text, language }).figures.map(({ place }) => place?.entity)
    expect(places).not.toContain('ML')
  })
})

describe('when it befell them', () => {
  it.each([
    ['A quake struck the valley on Monday.', '2031-06-16'],
    ['The valley was hit by a flood on Monday.', '2031-06-16'],
    ['The dam burst on Monday.', '2031-06-16'],
    ['On Monday they counted the dead of the flood.', null],
    ['Hundreds marched through Norra on Monday, eight days after the flood.', null],
    ['Divers on Monday found twelve more bodies in the landslide.', null],
  ])('%s', (text, day) => {
    const blow = readingOf({ text }).events.find(({ type }) => ['EARTHQUAKE', 'FLOOD', 'LANDSLIDE'].includes(type))
    expect(blow?.when?.interval.start ?? null).toBe(day)
  })
  it('a dam that gives way is a flood', () => {
    expect(eventsOf({ text: 'La presa cedió en la noche del domingo.', language: 'es' }, 'FLOOD')).toHaveLength(1)
  })
  it('a court that gives way is no flood', () => {
    expect(eventsOf({ text: 'El tribunal cedió el lunes.', language: 'es' }, 'FLOOD')).toEqual([])
  })
})

describe('people who are counted as they go', () => {
  it.each([
    'By noon 12,400 people had arrived in Norra.',
    'Since January 12,400 people have reached the island of Norra by boat.',
    'By evening 12,400 had crossed the strait.',
    'The ministry counted 12,400 arrivals by sea.',
    'More than 12,400 Ruritanians left the country within a week.',
  ])('migrate: %s', (text) => {
    expect(eventsOf({ text }, 'MIGRATE')).toHaveLength(1)
  })
  it.each([
    'Desde enero han llegado 12.400 personas a la isla de Norra.',
    'Unas 12.400 personas cruzaron la frontera en mayo.',
  ])('migrate in Spanish: %s', (text) => {
    expect(eventsOf({ text, language: 'es' }, 'MIGRATE')).toHaveLength(1)
  })
  it.each([
    'The minister arrived in Norra on Monday.',
    'Some 12,000 people left the register in June.',
    'The flood left 400 people homeless.',
    'Some 200 soldiers crossed the river at dawn.',
    'The two sides reached an agreement.',
  ])('do not where nobody is counted, nobody goes to a place, or it is an army: %s', (text) => {
    expect(eventsOf({ text }, 'MIGRATE')).toEqual([])
  })
  it('are no number of the attack that is told beside them', () => {
    const text =
      'An attack on the market of Norra killed 12 people on Monday. By Tuesday 3,100 people had arrived in Vessen, across the river.'
    expect(occurrences([{ text }])).toEqual([['12'], ['3,100']])
  })
  it('are of the time of their own count, not of one that it is set against', () => {
    const texts = [
      {
        published: '2031-06-02',
        text: 'Since January 23,400 people have reached the isles of Tarn by boat, the ministry of Vessen said.',
      },
      {
        published: '2031-07-02',
        text: 'With 14,900 arrivals in June, more than in any month before, the isles of Tarn have taken in 30,700 people this year, the ministry of Vessen said. That is more than twice as many as by the end of June 2030. Vessen as a whole counts 45,600.',
      },
    ]
    expect(occurrences(texts).some((numbers) => numbers.includes('23,400') && numbers.includes('30,700'))).toBe(true)
  })
  it('are told anew from day to day, as one thing', () => {
    const texts = [
      {
        published: '2031-06-02',
        text: '3,100 people had crossed from the valley of Tarn into Vessen by Monday morning, the ministry of Vessen said.',
      },
      {
        published: '2031-06-12',
        text: '41,200 people had crossed from the valley of Tarn into Vessen by Thursday, the ministry of Vessen said.',
      },
    ]
    expect(occurrences(texts)).toEqual([['3,100', '41,200']])
  })
})

describe('what befalls people', () => {
  it('is done by no one', () => {
    const [quake] = eventsOf({ text: 'The earthquake in Norra on Friday killed 20 people.' }, 'EARTHQUAKE')
    expect(quake?.agents).toEqual([])
    expect(quake?.patients).toEqual([])
  })
  it.each([
    ['en', 'An oil spill on Friday blackened 12 beaches in Norra.'],
    ['es', 'Un derrame de crudo ennegreció el viernes 12 playas en Norra.'],
  ])('is what is spilled (%s)', (language, text) => {
    expect(eventsOf({ text, language }, 'SPILL')).toHaveLength(1)
    expect(occurrences([{ text, language }])).toEqual([['12']])
  })
  it('is not one with what befalls others in the same days', () => {
    const texts = [
      { text: 'The earthquake in the hills killed 212 people on Monday, the ministry said.' },
      { text: 'The flood in the plains killed 305 people on Monday, the ministry said.' },
    ]
    expect(occurrences(texts)).toEqual([['212'], ['305']])
  })
  it('has the dead and the hurt whom it is told with', () => {
    const text = 'An earthquake struck the valley of Norra on Friday. There are 20 dead and 41 missing.'
    expect(occurrences([{ text }])).toEqual([['20', '41']])
  })
  it.each([
    ['en', 'A mudslide on Friday in Norra killed 27 people. The landslide buried 163 houses.', [['27', '163']]],
    ['es', 'El alud del viernes en Norra causó 27 muertos. El derrumbe arrasó 163 viviendas.', [['27', '163']]],
    ['en', 'A mudslide on Friday in Norra killed 27 people. A landslide in 2019 buried 163 houses.', [['27']]],
  ])('is one where its text names it again with an article, whatever is counted (%s): %s', (language, text, found) => {
    expect(occurrences([{ text, language }])).toEqual(found)
  })
  it('has those whom an epidemic befell since it began, however long ago that is', () => {
    const texts = [
      'A cholera epidemic in Norra has killed 150 people and infected 3,810 since January. Schools in Norra are shut.',
      'The cholera epidemic in Norra has killed 212 people and infected 4,413 since January, the ministry said.',
    ].map((text) => ({ text }))
    expect(occurrences(texts)).toEqual([['150', '3,810', '212', '4,413']])
  })
})

describe('two towns that no pack knows', () => {
  const grounds = groundsOf(BASE)
  const noMarks = { size: 0, weightOf: () => 0, isWord: () => false, isWritten: () => false, isKind: () => false }
  const raid = (town: string, dead: string, place: number): MarkedStory => {
    const reading = readingOf({ published: null, text: `${dead} farmers were killed in ${town}.` }, place)
    const [story] = storiesOf(documentClaims(reading, BASE).claims, grounds)
    return { ...(story as Story), marks: new Uint32Array(), days: null, publishedDay: null, timeImplied: false }
  }
  it('are no evidence that one thing happened, and one name is', () => {
    const foundFor = (town: string) => evidence(raid('Norra', '15', 0), raid(town, '15', 1), noMarks, grounds) ?? 0
    expect(foundFor('Norra')).toBeGreaterThan(foundFor('Vessen'))
  })
})
