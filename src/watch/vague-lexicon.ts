// Words that promise something for a time they do not name, with the days after publication by which it is held to be
// due. The numbers are conventions, not facts: each is printed beside the day it gave, so that a reader may disagree.
// Phrases are lower case; the longest one that stands in the expression counts.

export interface VagueTerm {
  readonly phrase: string
  readonly days: number
}

const within = (days: number, ...phrases: readonly string[]): readonly VagueTerm[] =>
  phrases.map((phrase) => ({ phrase, days }))

export const VAGUE_TERMS: readonly VagueTerm[] = [
  // At once: a week, since news of a thing done may take days.
  ...within(
    7,
    'imminent',
    'immediately',
    'at once',
    'very soon',
    'any day now',
    'in days',
    'inminente',
    'de inmediato',
  ),
  // "Days" are fewer than two weeks, else they would be weeks.
  ...within(14, 'coming days', 'next few days', 'matter of days', 'within days', 'próximos días'),
  // "Soon" is told of what is weeks away.
  ...within(30, 'soon', 'shortly', 'before long', 'pronto', 'en breve', 'próximamente'),
  // "Weeks" are fewer than two months.
  ...within(60, 'coming weeks', 'next few weeks', 'matter of weeks', 'within weeks', 'in weeks', 'próximas semanas'),
  // "Months" are fewer than a year.
  ...within(365, 'coming months', 'next few months', 'within months', 'in months', 'próximos meses', 'near future'),
  // "Years": two and more; three are waited.
  ...within(1096, 'coming years', 'next few years', 'within years', 'próximos años'),
].sort((a, b) => b.phrase.length - a.phrase.length)

/** Phrases that hold such words and tell no time of their own: what they name must come first. */
export const NO_TERMS: readonly string[] = ['as soon as', 'tan pronto como']
