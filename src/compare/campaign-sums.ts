// "The raid killed 14. The campaign has now killed 57": a text that tells of one happening often adds up all of its kind.
// Such a sum is no later count of the one happening, whose own number stands in the same text.
import { boundsMeet, readingsOf, statedBounds } from '../model/index.js'
import { clauseAround, numberSpan } from './clause.js'
import { outcomeOf } from './fates.js'
import type { Rule, ValueContext, Valued } from './verdict.js'

/** Words of a number that adds up more than one happening. English, Spanish. */
const SUM =
  /(?<!\p{L})(?:campaign|(?:so far |already )?this year|since the (?:war|campaign|strikes|attacks|killings) (?:began|started)|campaña|en lo que va|este año|desde que (?:comenz|empez|inici)\p{L}+ (?:la guerra|la campaña|los ataques))(?!\p{L})/iu

/** Whether the words around a number say that it adds up several happenings. */
const isSum = (claim: Valued): boolean => SUM.test(clauseAround(claim, numberSpan(claim)))

const most = ({ value }: Valued): number => Math.max(...readingsOf(value), statedBounds(value)?.low ?? 0)

/** Whether the text of a sum gives the smaller number too, for the happening alone. */
function givesToo(sum: Valued, part: Valued, { group }: ValueContext): boolean {
  const own = statedBounds(part.value)
  return group.claims.some((claim) => {
    const { value } = claim
    if (claim.document !== sum.document || claim.sentenceIndex === sum.sentenceIndex || value === null) return false
    const told = { ...claim, value }
    const bounds = statedBounds(value)
    const meet = own !== null && bounds !== null && boundsMeet(own, bounds)
    return value.attribute === 'count' && meet && outcomeOf(told) === outcomeOf(part) && !isSum(told)
  })
}

/** The number of one happening, and what a text of it adds up over many. */
export const partOfCampaign: Rule = (a, b, context) => {
  const fate = outcomeOf(a)
  if (context.group.kind !== 'occurrence' || a.value.attribute !== 'count' || b.value.attribute !== 'count') return null
  if (fate === null || fate !== outcomeOf(b)) return null
  const [part, sum] = most(a) < most(b) ? [a, b] : [b, a]
  if (most(part) === most(sum) || !isSum(sum) || isSum(part) || !givesToo(sum, part, context)) return null
  return {
    reason: 'part_of_total',
    rule: 'value.of-campaign',
    because: 'The larger number adds up several happenings; its text gives the smaller one for this one alone.',
  }
}
