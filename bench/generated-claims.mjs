// Invented figure mentions for measuring collation: what reading would give of a press archive of thirty years, made
// without texts. The same seed gives the same mentions. Happenings grow in number with the mentions; two to nine
// documents tell one, each some of its figures next to each other, in other words, now rounded, now with another number,
// now in pounds or without the day. Words are as unevenly spread as in texts: a few stand everywhere, most are rare, and
// reports of one happening share some of them. A third of the figures stand alone. Beside each mention stands the
// happening that it tells of, so that what is brought together can be held against what belongs together. Look-alikes
// are in it: places and days come again with other numbers, and numbers with other places and days.

import { randomFrom, SYLLABLES, split } from './random.mjs'

/** So many words there are; of any two the one that comes first in the list is the more frequent one. */
const WORDS = 20_000
const wordAt = (place) =>
  `${SYLLABLES[place % 24]}${SYLLABLES[Math.floor(place / 24) % 24]}${SYLLABLES[Math.floor(place / 576) % 24]}${place < 13_824 ? '' : 'ed'}`
/** A word of a text: as many of the first ten as of the next hundred, and so on. */
const anyWord = (random) => wordAt(Math.floor(WORDS ** random()))
/** A word that few texts have. */
const rareWord = (random) => wordAt(Math.floor(random() * WORDS))
/** Words of its own that each happening has. */
const OWN_WORDS = 8

/** A kind of figure: what reading tells of it, and how a sentence says it. */
const SEIZED = { type: 'SEIZE', object: 'cocaine', unit: 'kg', attribute: 'mass', word: 'seized', noun: 'cocaine' }
const ARRESTED = { type: 'ARREST', object: 'suspect', unit: 'person', attribute: 'count', word: 'arrested' }
const KILLED = { type: 'KILL', object: 'person', unit: 'person', attribute: 'count', word: 'killed', noun: 'people' }
const SENT = { type: 'DEPLOY', object: 'soldier', unit: 'troop', attribute: 'count', word: 'sent', noun: 'soldiers' }
const MARCHED = { type: 'RALLY', object: 'person', unit: 'person', attribute: 'count', word: 'marched', noun: 'people' }
/** The figures that one happening may have: a raid, a march, a sending of troops. */
const HAPPENINGS = [
  [
    { ...SEIZED, most: 900 },
    { ...ARRESTED, noun: 'suspects', most: 90 },
    { ...KILLED, most: 60 },
  ],
  [
    { ...MARCHED, most: 9000 },
    { ...ARRESTED, noun: 'marchers', most: 200 },
  ],
  [{ ...SENT, most: 9000 }],
]
const ALONE = split('houses cars trees windows buses shops boats crates files letters')
const TOLD_ALONE = 1 / 3
/** Sentences from what is told of a happening to a figure that stands alone: most sentences of a report hold none. */
const APART = 6

const day = (number) => new Date(Date.UTC(1995, 0, 1 + number)).toISOString().slice(0, 10)

function storyFrom(random, places) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const place = pick(places)
  const name = Array.from({ length: 4 }, () => pick(SYLLABLES)).join('')
  const when = Math.floor(random() * 11_000)
  return {
    place,
    name: name[0].toUpperCase() + name.slice(1),
    when,
    words: Array.from({ length: OWN_WORDS }, () => rareWord(random)),
    facts: pick(HAPPENINGS).map((kind) => ({ kind, size: 4 + Math.floor(random() * kind.most) })),
  }
}

/** A number as one document gives it. */
function toldNumber({ kind, size }, random) {
  const chance = random()
  if (kind.attribute === 'mass' && chance < 0.15) {
    const pounds = Math.round(size * 2.20462)
    return { value: pounds, low: pounds, high: pounds, unit: '[lb_av]', approx: 'exact', number: String(pounds) }
  }
  const { unit } = kind
  if (chance < 0.25 && size > 40) {
    const round = 10 * Math.round(size / 10)
    return { value: round, low: null, high: null, unit, approx: 'about', number: String(round) }
  }
  const told = chance < 0.3 ? size + 1 : size
  return { value: told, low: told, high: told, unit, approx: 'exact', number: String(told) }
}

const span = (start, text) => ({ start, end: start + text.length, text })

/** The claims of one document, mention by mention. */
class Telling {
  constructor(document, published) {
    this.document = document
    this.published = published
    this.claims = []
    this.at = 0
    this.sentences = 0
  }

  add(sentence, fields) {
    const start = this.at
    this.at += sentence.length + 1
    const trigger = span(start + Math.max(0, sentence.indexOf(fields.triggerWord)), fields.triggerWord)
    const id = `${this.document}#f:${trigger.start}-${trigger.end}`
    this.claims.push({
      ...{ id, document: this.document, file: this.document, published: this.published, origin: this.document },
      ...{ event: fields.eventType === null ? null : id, indicator: null, agents: [], patients: [], named: [] },
      ...{
        operation: null,
        change: null,
        baseline: null,
        yearless: null,
        modality: 'actual',
        polarity: 'positive',
        definite: false,
      },
      ...{ voice: { attribution: null, source: 'author', entity: null }, trigger, spans: [trigger] },
      ...{ sentence: span(start, sentence), sentenceIndex: this.sentences++, paragraph: this.claims.length },
      ...fields,
    })
    return id
  }
}

/** Tells one figure of a happening; without its day once in five times, and without its place once in twenty. */
function tellFact(telling, story, fact, random) {
  const word = () => (random() < 0.5 ? anyWord(random) : story.words[Math.floor(random() * OWN_WORDS)])
  const { kind } = fact
  const value = toldNumber(fact, random)
  const words = `${value.approx === 'about' ? 'about ' : ''}${value.number} ${value.unit}`
  const [dated, placed] = [random() > 0.2, random() > 0.05]
  const iso = day(story.when)
  const sentence = `In the ${word()} ${word()} of ${placed ? story.place.name : 'the town'} they ${kind.word} ${words} of ${kind.noun} near ${random() < 0.8 ? story.name : 'the'} ${word()}${dated ? ` on ${iso}` : ''}.`
  const interval = { start: iso, end: iso }
  return telling.add(sentence, {
    ...{ eventType: kind.type, objects: [kind.object], countedObject: kind.object, counted: kind.noun },
    ...{ place: placed ? story.place.id : null, placeStated: placed, triggerWord: kind.word },
    period: dated ? { span: null, interval, edtf: iso, basis: 'stated', rule: 'generated' } : null,
    value: { attribute: kind.attribute, ...value, words },
  })
}

function tellAlone(telling, random) {
  telling.sentences += APART
  const pick = (list) => list[Math.floor(random() * list.length)]
  const noun = pick(ALONE)
  const size = 2 + Math.floor(random() * 5000)
  return telling.add(`Behind the ${anyWord(random)} stood ${size} ${noun} and a ${anyWord(random)}.`, {
    ...{
      eventType: null,
      objects: [],
      countedObject: null,
      counted: `${rareWord(random)} ${noun} of ${rareWord(random)}`,
    },
    ...{ place: null, placeStated: false, triggerWord: String(size), period: null },
    value: {
      ...{ attribute: 'count', value: size, low: size, high: size, unit: noun.slice(0, -1), approx: 'exact' },
      ...{ number: String(size), words: `${size} ${noun}` },
    },
  })
}

/**
 * Documents with so many mentions in all, each with the happening of each of its mentions; a figure that stands alone is
 * one of its own.
 *
 * @param {{ mentions: number, places: readonly { id: string, name: string }[], seed?: number }} options `places` are
 * where the stories happen
 */
export function* generatedClaims({ mentions, places, seed = 20250301 }) {
  const random = randomFrom(seed)
  for (let made = 0, document = 0, stories = 0; made < mentions; stories++) {
    const story = storyFrom(random, places)
    const tellers = 2 + Math.floor(random() * 8)
    for (let teller = 0; teller < tellers && made < mentions; teller++, document++) {
      const published = random() < 0.02 ? null : day(story.when + Math.floor(random() * 4))
      const telling = new Telling(`d${String(document).padStart(7, '0')}`, published)
      const happenings = new Map()
      for (const fact of story.facts)
        if (random() < 0.7) happenings.set(tellFact(telling, story, fact, random), String(stories))
      while (happenings.size === 0 || random() < 2 * TOLD_ALONE) {
        const id = tellAlone(telling, random)
        happenings.set(id, id)
      }
      made += telling.claims.length
      yield { document: telling.document, published, claims: telling.claims, happenings }
    }
  }
}
