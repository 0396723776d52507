// The answer in plain sentences: what the claim's own reading gives, what that means for the claim, and where the claim
// stands among all readings. Arithmetic is all that is spoken of.
import {
  type Check,
  type CheckReading,
  type CheckVerdict,
  shownInterval,
  type Told,
  timeValue,
  told,
} from '../model/index.js'
import { rankWords } from './rank-words.js'
import { shownValue } from './readings.js'

const VERDICT: Readonly<Record<CheckVerdict, string>> = {
  reproduced: 'The number is reproduced by the claim’s own reading.',
  reproduced_under_other_readings: 'The claim’s own reading does not give the number; readings it does not name do.',
  not_reproduced: 'No reading gives the number, with the data held.',
  not_comparable: 'The data held count something else, so the number can’t be set beside them.',
  data_too_short: 'The data held do not reach over the periods that are needed.',
  no_suitable_data: 'No series that is held measures what is claimed.',
}

/** Whether the words compare with something for which no time is read. */
export const isComparedUnread = ({ baselineName, baseline }: Check['claim']): boolean =>
  baselineName === 'named' && baseline === null

/** What stands first in the answer: the verdict, or what keeps the claim from being decided. */
function verdictWords({ claim, verdict }: Pick<Check, 'claim' | 'verdict'>): Told {
  if (claim.only !== null) return told('only', `No series that is held counts this alone: “${claim.only}”.`, claim.only)
  return isComparedUnread(claim) && verdict === 'no_suitable_data'
    ? told('compared_unread', 'What the claim compares with is no time that can be read; name a month or a year.')
    : told(verdict, VERDICT[verdict])
}

/** How many readings are named before the rest is counted. */
const MOST_NAMED = 3

/** The claim's own readings, and where these do not give the number the first of others that do. */
function readingSentences({
  claim,
  readings,
  verdict,
}: Pick<Check, 'claim' | 'readings' | 'verdict'>): readonly Told[] {
  const own = readings.filter((reading) => reading.own).slice(0, MOST_NAMED)
  const others =
    verdict === 'reproduced_under_other_readings'
      ? readings.filter((reading) => !reading.own && reading.reproduces).slice(0, MOST_NAMED)
      : []
  const value = (reading: CheckReading): string => shownValue(claim, reading)
  return [
    ...own.map((reading) => told('own', `${value(reading)}: ${reading.words}.`, value(reading), reading.id)),
    ...others.map((reading) =>
      told('other', `Not what was claimed: ${value(reading)}, ${reading.words}.`, value(reading), reading.id),
    ),
  ]
}

/** Where the claim stands among all readings. */
function standing({ claim, readings, position }: Pick<Check, 'claim' | 'readings' | 'position'>): readonly Told[] {
  if (position === null || position.of < 2) return []
  const unit = readings.find((reading) => reading.own)?.unit ?? ''
  const [least, most] = [position.least, position.most].map((computed) => shownValue(claim, { computed, unit }))
  return [
    told(
      'standing',
      `${position.of} readings were tried, from ${least} to ${most}; ${position.below} lie below the claim.`,
      ...[position.of, least ?? '', most ?? '', position.below],
    ),
  ]
}

function usual({ usualness }: Pick<Check, 'usualness'>): readonly Told[] {
  if (usualness === null) return []
  const { rank, of, period } = usualness
  const words = rank === of ? 'lowest' : rankWords(rank, 'most')
  return [
    told(
      'usualness',
      `${shownInterval(period)} had the ${words} daily rate of the ${of} months that end with it.`,
      ...[timeValue(period), words, of],
    ),
  ]
}

/** The sentences of a check. */
export const answerOf = (check: Omit<Check, 'sentence' | 'answer'>): readonly Told[] => [
  verdictWords(check),
  ...readingSentences(check),
  ...standing(check),
  ...(check.signRobust === false ? [told('sign', 'The direction depends on the reading.')] : []),
  ...usual(check),
]
