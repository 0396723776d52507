// The words in which units are written for people, and the plural of the nouns that are counted. In the model, since a
// finding's sentence and the page that shows it must not come to say different things.

/** Words for units; a unit that is not here is a noun of the text and is shown as it is. Keys: UCUM and ISO 4217. */
const UNIT_WORD: Readonly<Record<string, string>> = {
  '[lb_av]': 'lb',
  '[oz_av]': 'oz',
  '[mi_i]': 'mi',
  '[ft_i]': 'ft',
  '[acr_us]': 'acres',
  har: 'ha',
  '[gal_us]': 'gal',
  'acre-foot': 'acre-feet',
  barrel: 'barrels',
  m3: 'm³',
  hm3: 'hm³',
  km3: 'km³',
  '[bbl_us]': 'barrels',
  t: 't',
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  '%': '%',
}

const UNIT_OF_ONE: Readonly<Record<string, string>> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
}

/** UCUM codes of three letters or more that look like nouns. */
const SYMBOLS: ReadonlySet<string> = new Set(['mol', 'lux', 'bit', 'deg', 'rad', 'cal', 'bar', 'dag', 'kcal'])

/** Nouns whose plural is not formed by a rule. */
const PLURAL: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  life: 'lives',
  wife: 'wives',
  tonne: 'tonnes',
}

/** Nouns that are the same in the plural. */
const SAME_IN_PLURAL = /(?:personnel|police|people|cattle|aircraft|staff|series|species|s)$/

/** A noun phrase in the plural: "homicide victim" gives "homicide victims". */
const pluralOf = (noun: string): string => {
  const at = noun.lastIndexOf(' ') + 1
  const word = noun.slice(at)
  const start = noun.slice(0, at)
  const irregular = PLURAL[word]
  if (irregular !== undefined) return start + irregular
  if (/man$/.test(word) && !/human$/.test(word)) return `${start}${word.slice(0, -2)}en`
  if (SAME_IN_PLURAL.test(word)) return noun
  if (/(?:x|z|ch|sh)$/.test(word)) return `${noun}es`
  return /[^aeiou]y$/.test(word) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** A unit as a reader knows it, empty for none. */
export const unitWord = (unit: string | null, value: number | null = null): string => {
  if (unit === null || unit === '1') return ''
  const known = (value === 1 ? UNIT_OF_ONE[unit] : undefined) ?? UNIT_WORD[unit]
  if (known !== undefined) return known
  return value === 1 || !/^[a-z][a-z -]{2,}$/.test(unit) || SYMBOLS.has(unit) ? unit : pluralOf(unit)
}
