// What an amount may be counted for: "a day", "per barrel". Times take their UCUM code, everything else its noun.

/** Times an amount may be per, in the singular. */
export const PER_TIMES: ReadonlyMap<string, string> = new Map([
  ['second', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['day', 'd'],
  ['night', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['quarter', 'quarter'],
  ['year', 'a'],
  ['annum', 'a'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** Things that "a" or "an" prices ("$80 a barrel"); after "per" any noun will do. */
export const PRICED = new Set(
  'barrel ounce gallon litre liter pound kilo kilogram gram tonne ton bushel share head person piece acre pill dose unit'.split(
    ' ',
  ),
)
