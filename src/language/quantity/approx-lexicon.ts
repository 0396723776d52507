// Words beside a number that loosen it. Lower case, as the tokeniser cuts them, joined by one space.
import type { Approx } from '../../model/index.js'

/** Phrases before a number. */
export const BEFORE: ReadonlyMap<string, Approx> = new Map<string, Approx>([
  ...(
    [
      // A value near which the truth lies, on either side.
      [
        'about',
        'about|around|approximately|approx|approx.|roughly|circa|c.|ca.|some|an estimated|estimated|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|somewhere around|something like|or so|barely|~|≈|more or less|perhaps|averaging|averaged|average of about',
      ],
      // Just short of the value.
      ['nearly', 'nearly|almost|close to|nearing|approaching|near|not quite|all but'],
      // The value is the least.
      [
        'at_least',
        'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|as few as|≥|upward of|upwards of|at the very least|from at least',
      ],
      // The value is passed.
      [
        'more_than',
        'more than|over|above|in excess of|exceeding|exceeded|exceeds|greater than|higher than|larger than|beyond|north of|just over|just above|well over|well above|slightly over|slightly more than|a little over|a little more than|just more than|surpassing|surpassed|topping|topped|tops|>|far more than|over than|bigger than|longer than',
      ],
      // The value is the most.
      [
        'at_most',
        'up to|at most|no more than|not more than|as many as|as much as|a maximum of|no greater than|a ceiling of|capped at|at the most|≤|as high as|no longer than',
      ],
      // The value is not reached.
      [
        'less_than',
        'less than|fewer than|under|below|just under|just below|well under|well below|slightly less than|slightly under|a little less than|a little under|shy of|just shy of|smaller than|lower than|south of|<|just less than|short of',
      ],
    ] as const
  ).flatMap(([approx, phrases]) => phrases.split('|').map((phrase) => [phrase, approx] as const)),
])

/** The most words an approximator has. */
export const LONGEST = 5

/** Words that weigh a number without loosening it; they stand between it and an approximator or before it. */
export const DIMINISHERS = new Set([
  'just',
  'only',
  'merely',
  'a',
  'mere',
  'fully',
  'exactly',
  'precisely',
  'even',
  'already',
])

/** What may follow a number or its noun, as an expression at that place. */
export const AFTER: readonly (readonly [expression: RegExp, approx: Approx])[] = [
  [
    /(?: or (?:more|above|over|higher|greater|better)\b|\+|[ -]plus\b| and (?:above|up|over)\b| at least\b)/y,
    'at_least',
  ],
  [/ or (?:less|fewer|below|under|lower)\b| at (?:the )?most\b/y, 'at_most'],
  [/ or (?:so|thereabouts)\b|[ -]odd\b|-ish\b/y, 'about'],
]

/** Words before "up to" or "over" that make it a way and not a bound ("went up to 40"). */
export const MOTION = new Set(
  'go goes went gone going climb climbs climbed climbing move moved moves moving push pushed pushing bring brought bringing take took taken drive drove driven back inch inching edge edged creep crept tick ticked ticks ticking nudge nudged shoot shot jump jumped ramp ramped'.split(
    ' ',
  ),
)
