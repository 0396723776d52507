// Invented reports for measuring size: the same seed gives the same documents. They are made as a press archive is
// made: stories grow in number with the documents (five to ten documents tell one), a few are told by very many (one
// by two documents in a hundred, up to two hundred), each document tells some of what is known of its story in its own
// words, now with another number, now rounded, and one in twenty is an agency's text again with its ends changed. Most
// sentences hold no number; in all there are about as many claims in them as in statements of governments of that
// length. What they don't have: Spanish, quotations within quotations, tables, the wealth of real words.

import { randomFrom, SYLLABLES, split } from './random.mjs'

const FIRST = split('Ana Ben Clara David Elena Frank Greta Hugo Irene Jonas Karin Leo Marta Nils Olga Pavel Rita Sven')
const PLACE_ENDS = split('burg ton ville mouth ham ford stad field holm minster worth bridge')
const NAME_ENDS = split('ano berg elli er ez ich in sen son ard ow ak')
const MONTHS = split('January February March April May June July August September October November December')
const ADJECTIVES = split('quiet crowded northern old broad narrow wooden public early heavy plain steep modest common')
const NOUNS = split(
  'harbour market school bridge council quarter station road river hall mill garden tower office yard',
)
const PEOPLE = split(
  'residents traders teachers drivers neighbours fishermen engineers nurses builders students clerks',
)
const VERBS = split('welcomed doubted discussed remembered described opposed studied expected praised missed')

const capital = (word) => word[0].toUpperCase() + word.slice(1)

/** What a story may tell: each line one thing known of it, in several words. */
const KNOWN = [
  [
    (s) => `Police in ${s.place} arrested ${s.n(s.count)} people on ${s.day}, the interior ministry said.`,
    (s) => `On ${s.day} officers detained ${s.n(s.count)} suspects in ${s.place}.`,
    (s) => `The arrest of ${s.n(s.count)} people in ${s.place} was confirmed by a spokesman.`,
  ],
  [
    (s) => `Officers seized ${s.n(s.mass)} kilograms of cocaine in ${s.place} on ${s.day}, according to the police.`,
    (s) => `Customs officials in ${s.place} found ${s.n(s.mass)} kg of cocaine.`,
    (s) => `The haul of ${s.n(s.mass)} kilograms of cocaine was made on ${s.day}.`,
  ],
  [
    (s) => `At least ${s.n(s.dead)} people were killed when a storm hit ${s.place} on ${s.day}.`,
    (s) => `The storm in ${s.place} killed ${s.n(s.dead)} people, the mayor said.`,
  ],
  [
    (s) => `Some ${s.n(s.many)} people marched through ${s.place} on ${s.day} against higher fares.`,
    (s) => `About ${s.n(s.many)} demonstrators gathered in ${s.place}.`,
  ],
  [
    (s) => `The government sent ${s.n(s.many)} soldiers to ${s.place} on ${s.day}.`,
    (s) => `${s.n(s.many)} troops were deployed to ${s.place}, officials said.`,
  ],
  [
    (s) => `A court in ${s.place} sentenced ${s.person} to ${s.years} years in prison on ${s.day}.`,
    (s) => `${s.person} was sentenced to ${s.years} years in prison.`,
  ],
  [
    (s) => `The number of thefts in ${s.place} fell by ${s.n(s.share)} per cent in ${s.month}, officials reported.`,
    (s) => `Thefts in ${s.place} were down ${s.n(s.share)} per cent from the year before.`,
  ],
  [
    (s) => `${s.person} announced that the work in ${s.place} would cost ${s.n(s.money)} million euros.`,
    (s) => `The bridge in ${s.place} will cost ${s.n(s.money)} million euros, ${s.person} said.`,
  ],
  [
    (s) => `The ministry promised to publish its report on ${s.place} by the end of ${s.month}.`,
    (s) => `${s.person} warned that the council of ${s.place} would fail without help.`,
  ],
]

/** What stands around it; few of these hold a number. */
const AROUND = [
  (s, w) => `The ${w(PEOPLE)} of ${s.place} ${w(VERBS)} the ${w(ADJECTIVES)} ${w(NOUNS)} beside the ${w(NOUNS)}.`,
  (s, w) => `“We ${w(VERBS)} it,” said ${s.other()}, who works near the ${w(ADJECTIVES)} ${w(NOUNS)}.`,
  (_, w) => `It was not clear who would look after the ${w(NOUNS)}, and the ${w(PEOPLE)} could not be reached.`,
  (s, w) => `${s.other()} ${w(VERBS)} the plan, although the ${w(PEOPLE)} ${w(VERBS)} its ${w(ADJECTIVES)} beginnings.`,
  (_, w) =>
    `Behind the ${w(ADJECTIVES)} ${w(NOUNS)} the ${w(PEOPLE)} ${w(VERBS)} the ${w(NOUNS)} as if nothing were the matter.`,
  (s, w) =>
    `A ${w(NOUNS)} that the ${w(PEOPLE)} ${w(VERBS)} for so long is, in the words of ${s.other()}, no ${w(NOUNS)} at all.`,
  (s, w) => `The road from the ${w(NOUNS)} to the ${w(ADJECTIVES)} ${w(NOUNS)} was closed for ${s.some(2, 9)} hours.`,
  (s, w) => `Of the ${w(PEOPLE)}, ${s.some(2, 90)} ${w(VERBS)} the ${w(NOUNS)}.`,
]

/** So many of a list, each at most once. */
function drawn(list, count, random) {
  const left = [...list]
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0])
}

/** One story: where, when, who, and the numbers that are known of it. */
function storyFrom(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const some = (low, high) => low + Math.floor(random() * (high - low))
  const person = () => `${pick(FIRST)} ${capital(pick(SYLLABLES))}${pick(SYLLABLES)}${pick(NAME_ENDS)}`
  const [year, month, number] = [some(2015, 2026), some(0, 12), some(1, 29)]
  const [place, many, mass] = [
    capital(pick(SYLLABLES)) + pick(SYLLABLES) + pick(PLACE_ENDS),
    some(3, 90),
    some(10, 900),
  ]
  return {
    ...{ place, person: person(), other: person, some, mass },
    day: `${number} ${MONTHS[month]} ${year}`,
    month: MONTHS[month],
    date: new Date(Date.UTC(year, month, number)),
    ...{ count: some(4, 80), many: 100 * many, dead: some(4, 40), years: some(2, 30) },
    ...{ share: some(2, 40), money: some(3, 80) },
    known: drawn(KNOWN, 4, random),
    /** The number, now and then another one, or the same rounded. */
    n: (value) => {
      const chance = random()
      if (chance < 0.1) return String(value + 1)
      return chance < 0.2 && value > 20 ? `about ${10 * Math.round(value / 10)}` : String(value)
    },
  }
}

function textOf(story, random, bytes) {
  const word = (list) => list[Math.floor(random() * list.length)]
  // What is told of the story comes first, as in a report, and is taken up again further down.
  const sentences = story.known.filter(() => random() < 0.7).map((ways) => word(ways)(story))
  if (sentences.length === 0) sentences.push(word(story.known[0])(story))
  for (let length = sentences.join(' ').length; length < bytes; ) {
    const sentence = random() < 0.12 ? word(word(story.known))(story) : word(AROUND)(story, word)
    sentences.push(sentence)
    length += sentence.length + 1
  }
  const paragraphs = []
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '))
  return paragraphs
}

/** Paragraphs as another paper prints them: without the last, with a line of its own before the first. */
const reprinted = (paragraphs, paper) => [`From the agencies, for ${paper}.`, ...paragraphs.slice(0, -1)]

/**
 * So many documents of so many bytes, as `{text, title, publisher, published, url}`; `published` is left out of one in
 * fifty.
 *
 * @param {{ count: number, bytes: number, seed?: number }} options
 */
export function* generatedDocuments({ count, bytes, seed = 20250301 }) {
  const random = randomFrom(seed)
  const heavy = Math.min(200, Math.floor(count / 50))
  for (let made = 0; made < count; ) {
    const story = storyFrom(random)
    const tellers = made === 0 && heavy > 10 ? heavy : 5 + Math.floor(random() * 6)
    let paragraphs = []
    for (let teller = 0; teller < tellers && made < count; teller++, made++) {
      const paper = `Paper ${1 + Math.floor(random() * 40)}`
      const again = paragraphs.length > 0 && random() < 0.05
      if (!again) paragraphs = textOf(story, random, bytes)
      const days = 86_400_000 * Math.floor(random() * 4)
      const published = new Date(story.date.getTime() + days).toISOString().slice(0, 10)
      yield {
        text: (again ? reprinted(paragraphs, paper) : paragraphs).join('\n\n'),
        title: `From ${story.place}, ${made}`,
        publisher: paper,
        ...(random() < 0.02 ? {} : { published }),
        url: `https://${paper.replace(' ', '-').toLowerCase()}.example/${made}`,
      }
    }
  }
}
