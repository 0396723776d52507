// Words that tell what kind of statement a number makes, and how sure it is meant. Data only.
import type { Modality } from '../../model/index.js'

/** Nouns of rates and orders that a government sets: a number with one of them is policy, not measurement. Singular. */
export const POLICY = new Set('tariff levy duty tax surcharge surtax quota fine'.split(' '))

/** How near a policy noun must be, in words, to claim a number. */
export const POLICY_REACH = 6

/** Nouns that order a text and count nothing in the world ("in two areas", "for three reasons"). Singular. */
export const ORDERING =
  /^(?:area|way|thing|reason|factor|step|issue|front|point|side|part|kind|type|form|aspect|example|condition|option|question|goal|pillar|track|category|element|theme|version|lesson|challenge)$/u

/** Units of people and groups that one introduces by "one" without counting ("one Danish sculptor"). */
export const INTRODUCED =
  /^(?:person|man|woman|artist|analyst|expert|lawyer|observer|resident|neighbour|neighbor|diplomat|critic|supporter|professor|researcher|business|reader|student|worker|driver|farmer|owner|user|official)$/u

/** Phrases that open what a number is compared with; lower case, tokens joined by one space. */
export const BASELINE_CUES: readonly string[] = [
  'compared to',
  'compared with',
  'when compared to',
  'when compared with',
  'in comparison to',
  'in comparison with',
  'as compared to',
  'as compared with',
  'with the same',
  'relative to',
  'versus',
  'against',
  'up from',
  'down from',
  'from the same',
  'from a year',
  'from a month',
  'from a week',
  'from a quarter',
  'from the month',
  'from last',
  'from the previous',
  'from the year',
  'from its',
  'from their',
  'over the same',
  'over the previous',
  'than the same',
  'than',
  'below',
  'under',
  'above',
  'with respect to',
  'year over year',
  'year on year',
  'year - on - year',
  'year - over - year',
  'month on month',
  'month - on - month',
  'on the month',
  'on the quarter',
  'on the year',
  'quarter on quarter',
  'week on week',
]

/** Words by which a source limits its own figure. Lower case, tokens joined by one space. */
export const CAVEATS: readonly string[] = [
  'preliminary',
  'provisional',
  'incomplete',
  'unverified',
  'unconfirmed',
  'not verified',
  'not been verified',
  'not independently verified',
  'not been independently verified',
  'could not be verified',
  'could not be independently verified',
  'could not independently verify',
  'cannot be verified',
  'has not been confirmed',
  'disputed',
  'contested',
  'undercount',
  'underreported',
  'under - reported',
  'likely higher',
  'could be higher',
  'may be higher',
  'might be higher',
  'may be lower',
  'could be lower',
  'subject to revision',
  'margin of error',
  'rough estimate',
  'no reliable data',
  'not comparable',
]

/** Words before a number's verb that make it something other than a fact; the first found in this order decides. */
export const MODAL_WORDS: readonly (readonly [modality: Modality, words: string])[] = [
  ['threatened', 'threaten threatens threatened threatening threat'],
  ['demanded', 'demand demands demanded demanding urge urges urged urging'],
  ['hypothetical', 'could might may would if whether unless should'],
  [
    'planned',
    'will plan plans planned planning expected expects expect scheduled intends intend intended aims aim pledged pledges promised promises vowed vows agreed propose proposed proposes slated set upcoming imminent',
  ],
]

/** Verbs of the main clause that name a part of what was said just before. */
export const PART_CUES = new Set(['including', 'include', 'includes', 'included', 'among'])

/** Words between a number and the word that rules it which change nothing. */
export const LOOSENING = new Set(
  'about around roughly approximately nearly almost just only over than more less least as much many up $ a an the'.split(
    ' ',
  ),
)
