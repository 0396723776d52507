// Two numbers of one count that a text tells one after the other: "by noon 40 had crossed, and by evening 75", "the toll rose
// from 20 to 25". They differ by their time, which no date need tell.
import { before, between, numberSpan } from './clause.js'
import { outcomeOf } from './fates.js'
import { countOneThing } from './side-by-side.js'
import type { Rule, Valued } from './verdict.js'

/** What stands between "from 20" and "25". English, Spanish. */
const FROM_TO = /^(?:\s\p{L}+){0,3}\s(?:to|a)(?:\s(?:at least|about|some|al menos|unos|unas))?\s$/u
const FROM = /(?:^|\s)(?:from|de|desde)\s$/iu

/** An hour or part of a day by which something was counted. English, Spanish. */
const BY_HOUR =
  /(?<!\p{L})(?:by|at|until|a|al|por la|por el|hasta la|hasta el|de la)\s(?:(?:early|late|mid|last|primera|última)\s)?(?:noon|midday|morning|afternoon|evening|night|nightfall|dusk|midnight|dawn|mediodía|mañana|tarde|noche|anochecer|medianoche)(?!\p{L})/iu

const isCount = ({ value: { attribute, value } }: Valued): boolean => attribute === 'count' && value !== null

/** Whether two counts of one sentence may be of one thing: the second may leave out of what. */
function mayBeOne(a: Valued, b: Valued): boolean {
  const [x, y] = [outcomeOf(a), outcomeOf(b)]
  if (x !== null && y !== null) return x === y
  return countOneThing(a, b) || a.value.unit === null || b.value.unit === null
}

const areOfOneSentence = (a: Valued, b: Valued): boolean =>
  a.document === b.document && a.sentence.start === b.sentence.start

const inOrder = (a: Valued, b: Valued): readonly [Valued, Valued] =>
  numberSpan(a).start < numberSpan(b).start ? [a, b] : [b, a]

/** Whether a sentence tells that what it counts went from the one number to the other. */
const wentFromTo = (first: Valued, last: Valued): boolean =>
  FROM.test(before(first, numberSpan(first))) && FROM_TO.test(between(first, numberSpan(first), numberSpan(last)))

/** “From 22.3 to 21.2”: two numbers of what is measured, of which a sentence gives no time. */
export const wentOn: Rule = (a, b) =>
  areOfOneSentence(a, b) && wentFromTo(...inOrder(a, b))
    ? {
        reason: 'other_period',
        rule: 'value.from-to',
        because: 'A sentence tells that it went from the one to the other.',
      }
    : null

/** Two numbers of one sentence of which it tells that the one came before the other. */
export const toldInTurn: Rule = (a, b) => {
  if (!areOfOneSentence(a, b) || !isCount(a) || !isCount(b) || !mayBeOne(a, b)) return null
  const [first, last] = inOrder(a, b)
  const amid = between(first, numberSpan(first), numberSpan(last))
  const movedOn = wentFromTo(first, last)
  const { text, start } = first.sentence
  const clauses = [text.slice(0, numberSpan(first).start - start) + amid, text.slice(numberSpan(first).end - start)]
  const atTwoHours = clauses.every((words) => BY_HOUR.test(words)) && /,|\s(?:and|y)\s/u.test(amid)
  if (!movedOn && !atTwoHours) return null
  return {
    reason: 'later_update',
    rule: 'value.told-in-turn',
    because: 'A text tells them one after the other, as one count that went on.',
  }
}
