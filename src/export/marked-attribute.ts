import type { Attribute, Relation } from '../model/index.js'

// A mention marks several words: the trigger, the numbers, the times. When a finding is on one attribute, only the
// words that carry it should take its colour: the day in a conflict of dates, the number in a rounding. Which words
// those are is told by their shape alone; the tag under the quote and the sentence above it say the same in words.

const DATE_WORDS =
  /\b(?:\d{4}|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\b(?:day|week|month|quarter|year|today|yesterday|tomorrow|tonight|night|morning|earlier|since|until|ago)s?\b/i

const NUMBER_WORDS =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|dozen|hundred|thousand|million|billion|half|third|quarter|several|double)/i

type Shape = 'date' | 'number' | 'word'

const shapeOf = (words: string): Shape => {
  if (DATE_WORDS.test(words)) return 'date'
  return NUMBER_WORDS.test(words) ? 'number' : 'word'
}

const SHAPE_OF: Readonly<Record<Attribute, Shape>> = {
  count: 'number',
  mass: 'number',
  share: 'number',
  rate: 'number',
  money: 'number',
  value: 'number',
  date: 'date',
  place: 'word',
  actor: 'word',
  framing: 'word',
  modality: 'word',
  stance: 'word',
  demand: 'word',
  state: 'word',
}

interface Tag {
  readonly relation: Relation
  readonly attribute: Attribute
}

/** The relation that colours a mark, empty where no finding is on what it says. */
export const markedRelation = (words: string, tags: readonly Tag[]): string =>
  tags.find((tag) => SHAPE_OF[tag.attribute] === shapeOf(words))?.relation ?? ''
