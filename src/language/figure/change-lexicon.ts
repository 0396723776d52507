// Words of change. Verbs are given in the infinitive, nouns in the singular; forms follow by rule.

type Direction = 'increase' | 'decrease' | 'none'

/** Verbs that say which way a thing went. */
export const CHANGE_VERBS: Readonly<Record<Direction, string>> = {
  increase:
    'increase rise grow climb jump soar surge swell expand gain advance rally spike balloon mount escalate accelerate ' +
    'skyrocket rocket widen strengthen rebound recover boost raise lift hike up add double triple treble quadruple multiply ' +
    'intensify ramp beef step heighten broaden exceed improve leap mushroom snowball quicken',
  decrease:
    'decrease fall drop decline sink plunge plummet tumble slide slip shrink dwindle dip ease lose shed contract reduce cut ' +
    'lower lessen diminish halve curb slash trim subside collapse abate narrow weaken slow crash retreat nosedive slump scale cool moderate soften sag wane crater recede erode tank',
  none: 'stagnate plateau stabilise stabilize flatten level',
}

/** Nouns of change that a number stands with ("a 3 per cent drop", "an increase of 40"). */
export const CHANGE_NOUNS: Readonly<Record<Direction, string>> = {
  increase:
    'increase rise growth climb jump surge gain upsurge uptick upturn spike expansion escalation rebound hike boost raise ' +
    'improvement upswing',
  decrease:
    'decrease fall drop decline plunge slump reduction contraction cut dip slide downturn cutback collapse ' +
    'downtick slowdown',
  none: 'stagnation plateau',
}

/** Comparatives right after a number ("14 per cent more", "a fifth lower"). */
export const COMPARATIVES: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['more', 'increase'],
  ['higher', 'increase'],
  ['larger', 'increase'],
  ['greater', 'increase'],
  ['bigger', 'increase'],
  ['stronger', 'increase'],
  ['upward', 'increase'],
  ['less', 'decrease'],
  ['fewer', 'decrease'],
  ['lower', 'decrease'],
  ['smaller', 'decrease'],
  ['weaker', 'decrease'],
  ['downward', 'decrease'],
])

/** Words right before a number that make it an increment. */
export const ADDING = new Set(['additional', 'extra', 'further', 'another', 'added'])

/** What a place or a body keeps a stock of: whoever adds to it or takes from it changes the stock by so many. Singular. */
export const STOCK = new Set(
  'job post position vacancy place bed seat factory plant mill branch store outlet worker employee staffer teacher nurse doctor inspector recruit member subscriber customer'.split(
    ' ',
  ),
)

/** Verbs that add to a stock or take from it. */
export const STOCK_CHANGES: readonly (readonly [direction: Direction, lemmas: string])[] = [
  ['increase', 'create add gain hire recruit'],
  ['decrease', 'eliminate cut shed lose axe slash destroy abolish scrap'],
]

/** Particles and signs that say the way on their own ("up 3 per cent"). */
export const PARTICLES: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['up', 'increase'],
  ['upward', 'increase'],
  ['upwards', 'increase'],
  ['down', 'decrease'],
  ['downward', 'decrease'],
  ['downwards', 'decrease'],
  ['off', 'decrease'],
])

/** Verbs and nouns that need a particle or are too common without a number: they make no trend. */
export const NO_TREND = new Set(
  (
    'up add gain lose loss addition cut step mount level scale raise premium discount slip slide ease lift advance recover ' +
    'slow cool moderate soften tank erode improve improvement exceed rally shed retreat ramp double triple treble quadruple boost lower growth expansion'
  ).split(' '),
)

/** Extremes that make a trend without a number ("fell to historic lows"): lower case, tokens joined by one space. */
export const EXTREMES: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['historic low', 'decrease'],
  ['historic lows', 'decrease'],
  ['record low', 'decrease'],
  ['record lows', 'decrease'],
  ['all - time low', 'decrease'],
  ['historic high', 'increase'],
  ['historic highs', 'increase'],
  ['record high', 'increase'],
  ['record highs', 'increase'],
  ['all - time high', 'increase'],
])

/** What is measured in most situations: a word of change beside one of these is a trend even if no pack names it. */
export const MEASURED = new Set(
  (
    'theft burglary fraud piracy poaching homicide murder killing violence crime arrest seizure crossing encounter apprehension detention disappearance abduction ' +
    'kidnapping extortion robbery attack casualty death fatality migration arrival export import price inflation wage ' +
    'unemployment rate number level trafficking smuggling production turnout approval incident clash displacement shooting ' +
    'victim case overdose deportation trade output sale revenue'
  ).split(' '),
)
