// Invented reports for measuring size: the same seed gives the same documents. Each happening (a raid, a seizure, an
// arrest, a storm) is told by three documents in other words, some with other figures, so that there is something to
// line up; happenings grow in number with the documents, as they do in the world.

/** Numerical Recipes' linear congruential generator. */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const PLACES = [
  'Lisbon',
  'Porto',
  'Naples',
  'Turin',
  'Lyon',
  'Nantes',
  'Ghent',
  'Bremen',
  'Leipzig',
  'Graz',
  'Brno',
  'Gdansk',
  'Malmo',
  'Aarhus',
  'Bergen',
  'Tampere',
  'Riga',
  'Kaunas',
  'Lima',
  'Quito',
  'Cali',
  'Rosario',
  'Cusco',
  'Arica',
]
const FIRST = ['Ana', 'Ben', 'Clara', 'David', 'Elena', 'Frank', 'Greta', 'Hugo', 'Irene', 'Jonas', 'Karin', 'Leo']
const LAST = [
  'Abbott',
  'Barlow',
  'Castell',
  'Dorn',
  'Ekman',
  'Ferrer',
  'Gruber',
  'Hollis',
  'Ibsen',
  'Jansen',
  'Keller',
  'Lindt',
  'Moreau',
  'Novak',
  'Olsen',
  'Prado',
]
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const TELLINGS = [
  (h) => `Police in ${h.place} arrested ${h.count} people on ${h.day}, the interior ministry said.`,
  (h) => `Officers seized ${h.mass} kilograms of cocaine in ${h.place} on ${h.day}, according to the police.`,
  (h) => `At least ${h.count} people were killed when a storm hit ${h.place} on ${h.day}.`,
  (h) => `A fire in ${h.place} injured ${h.count} people on ${h.day}, officials said.`,
  (h) => `Some ${h.many} people marched through ${h.place} on ${h.day} against higher fares.`,
  (h) => `The government sent ${h.many} soldiers to ${h.place} on ${h.day}.`,
  (h) => `${h.person} was arrested in ${h.place} on ${h.day} and charged with fraud.`,
  (h) => `A court in ${h.place} sentenced ${h.person} to ${h.years} years in prison on ${h.day}.`,
]
const FRAMES = [
  (h) => `“We had not expected this,” said ${h.person}, who runs a shop near the station in ${h.place}.`,
  (h) =>
    `The number of thefts in ${h.place} fell by ${h.share} per cent in ${h.month}, the statistics office reported.`,
  (h) => `${h.person} told reporters that the work would take ${h.weeks} weeks and cost ${h.money} million euros.`,
  (h) =>
    `Residents of ${h.place} have asked for a new bridge since ${h.past}, and the council has put it off each year.`,
  (h) => `The ministry promised to publish its report by the end of ${h.month}.`,
  (h) => `In ${h.past} there had been ${h.many} visitors, about ${h.share} per cent more than the year before.`,
  () => `It was not clear who would pay, and nobody from the company could be reached for comment.`,
  (h) => `${h.person} warned that without rain the harvest would be ${h.share} per cent smaller than last year.`,
  (h) => `Traffic on the road to ${h.place} was stopped for ${h.weeks} hours while crews cleared the branches.`,
]

/** What is told: of a happening, or of the surroundings of one. */
function matter(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const year = 2015 + Math.floor(random() * 11)
  const month = pick(MONTHS)
  const number = 1 + Math.floor(random() * 28)
  return {
    place: pick(PLACES),
    person: `${pick(FIRST)} ${pick(LAST)}`,
    day: `${number} ${month} ${year}`,
    month,
    past: year - 3,
    iso: `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`,
    count: 2 + Math.floor(random() * 60),
    many: 100 * (1 + Math.floor(random() * 90)),
    mass: 10 + Math.floor(random() * 900),
    years: 2 + Math.floor(random() * 25),
    weeks: 2 + Math.floor(random() * 9),
    share: 2 + Math.floor(random() * 40),
    money: 3 + Math.floor(random() * 80),
  }
}

/**
 * So many documents of so many bytes, as `{text, title, publisher, published, url}`.
 *
 * @param {{ count: number, bytes: number, seed?: number }} options
 */
export function* generatedDocuments({ count, bytes, seed = 20250301 }) {
  const random = randomFrom(seed)
  for (let made = 0; made < count; ) {
    const happening = matter(random)
    const kind = Math.floor(random() * TELLINGS.length)
    for (let teller = 0; teller < 3 && made < count; teller++, made++) {
      // One teller in three has another number.
      const told = { ...happening, count: happening.count + (random() < 0.3 ? 1 : 0) }
      const sentences = [TELLINGS[kind](told)]
      for (let length = sentences[0].length; length < bytes; ) {
        const sentence = FRAMES[Math.floor(random() * FRAMES.length)](matter(random))
        sentences.push(sentence)
        length += sentence.length + 1
      }
      const paragraphs = []
      for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '))
      yield {
        text: paragraphs.join('\n\n'),
        title: `From ${happening.place}, ${made}`,
        publisher: `Paper ${teller + 1}`,
        published: happening.iso,
        url: `https://paper-${teller + 1}.example/${made}`,
      }
    }
  }
}
