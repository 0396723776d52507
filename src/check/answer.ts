// The answer in plain sentences: what the claim's own reading gives, what that means for the claim, and where the claim
// stands among all readings. Arithmetic is all that is spoken of.
import { type Check, type CheckVerdict, shownInterval } from '../model/index.js'
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
function verdictWords({ claim, verdict }: Pick<Check, 'claim' | 'verdict'>): string {
  if (claim.only !== null) return `No series that is held counts this alone: “${claim.only}”.`
  return isComparedUnread(claim) && verdict === 'no_suitable_data'
    ? 'What the claim compares with is no time that can be read; name a month or a year.'
    : VERDICT[verdict]
}

/** How many readings are named before the rest is counted. */
const MOST_NAMED = 3

/** The sentences of a check. */
export function answerOf(check: Omit<Check, 'sentence'>): string {
  const { claim, readings, verdict, position, usualness, signRobust } = check
  const own = readings.filter((reading) => reading.own)
  const sentences = [verdictWords(check)]
  for (const reading of own.slice(0, MOST_NAMED)) sentences.push(`${shownValue(claim, reading)}: ${reading.words}.`)
  const others = readings.filter((reading) => !reading.own && reading.reproduces)
  if (verdict === 'reproduced_under_other_readings')
    for (const reading of others.slice(0, MOST_NAMED))
      sentences.push(`Not what was claimed: ${shownValue(claim, reading)}, ${reading.words}.`)
  if (position !== null && position.of > 1)
    sentences.push(
      `${position.of} readings were tried, from ${shownValue(claim, { computed: position.least, unit: own[0]?.unit ?? '' })} to ${shownValue(claim, { computed: position.most, unit: own[0]?.unit ?? '' })}; ${position.below} lie below the claim.`,
    )
  if (signRobust === false) sentences.push('The direction depends on the reading.')
  if (usualness !== null)
    sentences.push(
      `${shownInterval(usualness.period)} had the ${usualness.rank === usualness.of ? 'lowest' : rankWords(usualness.rank, 'most')} daily rate of the ${usualness.of} months that end with it.`,
    )
  return sentences.join(' ')
}
