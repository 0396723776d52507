// Numbers of things that are not the same thing: another way of counting by the pack's own definitions, a mean beside a
// single day, what was confirmed beside what is feared.
import { lengthInDays } from '../model/index.js'
import type { WayOfCounting } from '../packs/schema.js'
import { clauseOfNumber, saysOneOf, wayIn, wordsOf } from './clause.js'
import { type CountingClass, FEARED, IDENTIFIED, phrases, SPREADS, STANDINGS } from './counting-words.js'
import { classOfClaim, oneFate, outcomeOf } from './fates.js'
import { isDaily } from './rates.js'
import { isChange } from './times.js'
import type { Rule, ValueContext, Valued } from './verdict.js'
import { isWithin } from './ways-of-counting.js'

const MEAN = SPREADS[0] as CountingClass
const ONE_DAY = SPREADS[1] as CountingClass
const NEVER = { start: null, end: null }

/** The way of counting by which a number counts a part of the larger one, which tells none of that aspect: null where there is none. */
function partOfAll(part: Valued, all: Valued, { waysOf }: ValueContext): WayOfCounting | null {
  if (part.value.attribute !== 'count' || (part.value.value ?? 0) >= (all.value.value ?? 0)) return null
  const told = waysOf(all)
  return [...waysOf(part)].find(([aspect, way]) => way.within !== undefined && !told.has(aspect))?.[1] ?? null
}

/** What one text counts a part of, another tells of all, as far as its words tell. */
export const partOfUntold: Rule = (a, b, context) => {
  if (context.indicatorOf(a, b) === null || isChange(a) || isChange(b)) return null
  const way = partOfAll(a, b, context) ?? partOfAll(b, a, context)
  return way === null
    ? null
    : {
        reason: 'part_of_total',
        rule: 'value.definition-within',
        because: `One counts a part of what the other counts: ${way.name}, and all, as far as its text tells.`,
      }
}

/** Definitions of the pack for one indicator, told by their words. */
export const otherDefinition: Rule = (a, b, context) => {
  const indicator = context.indicatorOf(a, b)
  if (indicator === null) return null
  const [ways, others] = [context.waysOf(a), context.waysOf(b)]
  for (const [aspect, x] of ways) {
    const y = others.get(aspect)
    if (y === undefined || x.id === y.id) continue
    const names = `${x.name}, and ${y.name}`
    return isWithin(x, y, indicator) || isWithin(y, x, indicator)
      ? {
          reason: 'part_of_total',
          rule: 'value.definition-within',
          because: `One counts a part of what the other counts: ${names}.`,
        }
      : { reason: 'other_definition', rule: 'value.definition', because: `They count other things: ${names}.` }
  }
  return null
}

/** A number by the day is a mean where nothing calls it that of one day. */
export const spreadOf = (claim: Valued): CountingClass | null =>
  classOfClaim(claim, SPREADS) ?? (isDaily(claim) ? (isOfOneDay(claim) ? ONE_DAY : MEAN) : null)

const isOfOneDay = ({ period }: Valued): boolean => period?.basis === 'stated' && lengthInDays(period.interval) === 1

/** A mean, and a number of one day. Two numbers of one day each are of two days, where no text gives the day. */
export const otherSpread: Rule = (a, b) => {
  const [x, y] = [spreadOf(a), spreadOf(b)]
  if (x === null || y === null) return null
  if (x === y) {
    const ofSomeDay = (claim: Valued) => isDaily(claim) && lengthInDays(claim.period?.interval ?? NEVER) !== 1
    if (x === MEAN || a.value.value === b.value.value || !ofSomeDay(a) || !ofSomeDay(b)) return null
    return {
      reason: 'other_definition',
      rule: 'value.single-days',
      because: 'Each is of a single day, and no text says that it is the same.',
    }
  }
  return { reason: 'other_definition', rule: 'value.spread', because: `One is ${x.name}, the other ${y.name}.` }
}

/** The unit under which magnitudes of earthquakes are read. */
const MAGNITUDE = 'magnitude'

/** Two magnitudes of one earthquake. */
export const otherScale: Rule = (a, b) => {
  if (a.value.unit !== MAGNITUDE || b.value.unit !== MAGNITUDE) return null
  return {
    reason: 'other_definition',
    rule: 'value.magnitude',
    because: 'Each institute reckons a magnitude by its own stations and on a scale of its own.',
  }
}

const standings = new WeakMap<Valued, CountingClass | null>()

/** Who vouches for a number may stand at the other end of its sentence: "killed 20, the ministry confirmed". */
function standingOf(claim: Valued): CountingClass | null {
  const found = standings.get(claim)
  if (found !== undefined) return found
  const read = classOfClaim(claim, STANDINGS) ?? wayIn(claim.sentence.text, STANDINGS)
  standings.set(claim, read)
  return read
}

/** Whether a number is only claimed, feared or estimated. */
export const isClaimed = (claim: Valued): boolean => standingOf(claim)?.name === STANDINGS[1]?.name

/** Whether the clause of a number says that it is only feared: nobody has counted so many. */
const isFeared = (claim: Valued): boolean => saysOneOf(wordsOf(clauseOfNumber(claim)), FEARED)

/** "Forty have still to be identified", "sin identificar": those who have no name yet. English, Spanish. */
const UNIDENTIFIED =
  / (?:(?:still|yet) to be|(?:have|has|had|could|can|is|are|was|were)? ?(?:not|never)(?: yet| been)*|cannot(?: yet)? be|awaiting|sin|por|falta|faltan(?: por)?|no (?:se ha|se han|han sido|ha sido)) (?:be |been )?(?:identif\p{L}+) /u

const isIdentified = (claim: Valued): boolean => {
  const words = wordsOf(clauseOfNumber(claim))
  return saysOneOf(words, IDENTIFIED) && !UNIDENTIFIED.test(` ${words.join(' ')} `)
}

/** Those who have a name by now, and all who were found. */
export const identified: Rule = (a, b) =>
  oneFate(a, b) && isIdentified(a) !== isIdentified(b)
    ? {
        reason: 'other_definition',
        rule: 'value.identified',
        because: 'One counts those who are identified, the other does not say so.',
      }
    : null

/** Words of those who are only thought to be ill, right at the number. English, Spanish. */
const SUSPECTED: readonly string[] = phrases(
  'suspected | suspected cases | possible | probable | probable cases | sospechosos | sospechosas | posibles | probables',
)

const isSuspected = (claim: Valued): boolean => saysOneOf(wordsOf(`${claim.value.words} ${claim.counted}`), SUSPECTED)

/** Those who are known to have fallen ill, and those who are only suspected to have: neither grows into the other. */
export const suspectedCases: Rule = (a, b) =>
  oneFate(a, b) && outcomeOf(a) === 'those who fell ill' && isSuspected(a) !== isSuspected(b)
    ? {
        reason: 'other_definition',
        rule: 'value.suspected',
        because: 'One counts those who are suspected to be ill, the other does not say so.',
      }
    : null

/** A count that was confirmed, and one that is claimed. */
export const otherStanding: Rule = (a, b) => {
  const [x, y] = [standingOf(a), standingOf(b)]
  if (oneFate(a, b) && isFeared(a) !== isFeared(b))
    return { reason: 'other_definition', rule: 'value.feared', because: 'One is counted, the other only feared.' }
  if (x === null || y === null || x === y) return null
  return { reason: 'other_definition', rule: 'value.standing', because: `One is ${x.name}, the other ${y.name}.` }
}
