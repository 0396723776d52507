// What is owed under a treaty or a contract, and how much of it has come: so much water in five years, so many barrels a
// day. Texts tell such amounts beside each other and in one unit. They are of no day and no place, and no numbers of
// whatever act stands near them.
import type { Claim } from '../model/index.js'
import { dimensionOf } from '../model/index.js'
import type { Grounds } from './grounds.js'
import { OWED, type Story, storyOf } from './story.js'

/** Words by which an amount is told to be owed. English, Spanish. */
const TELLS_OWED =
  /(?<!\p{L})(?:ow(?:es?|ed|ing)|(?:is|are|was|were) due|arrears|debts?|deficits?|shortfalls?|quotas?|obliges?|obliged|obligations?|requires?|required|must (?:deliver|supply|send|give|provide|pump|ship)|behind (?:by|on|with|in)|deben? (?:entregar|suministrar|enviar|dar|aportar)|adeud(?:a|an|o|os)|deudas?|déficits?|cuotas?|oblig(?:a|an|ado|ación|aciones)|exigen?|rezagos?|atrasos?)(?!\p{L})/iu

/** What is delivered is measured in these; a length is a distance, and a time no amount. */
const MEASURED = new Set<string | null>(['volume', 'mass', 'energy', 'power', 'area'])
/** How many sentences apart amounts of one obligation are told. */
const REACH = 3
/** A number without its unit is one of the amounts near it where it is no more than so many times as large or small. */
const LIKE = 20

/** Whether a number is an amount that can be owed, or one for each span of time; a mass of what was merely seized or lost is none. */
function isAmount({ value, eventType, modality, sentence }: Claim): boolean {
  if (value?.unit == null || !MEASURED.has(dimensionOf(value.unit.split('/')[0] as string))) return false
  return value.attribute !== 'mass' || eventType === null || modality !== 'actual' || TELLS_OWED.test(sentence.text)
}

/** Whether a number leaves its unit to an amount beside it: "350,000 a year", "less than 600,000 have come". */
function isElided(claim: Claim, amounts: readonly Claim[]): boolean {
  const { value, countedObject, indicator, sentenceIndex } = claim
  const size = value?.value ?? null
  if (value === null || size === null || countedObject !== null || indicator !== null) return false
  const isBare = value.attribute === 'count' && value.unit === null
  if (!isBare && !(value.attribute === 'rate' && value.unit?.startsWith('1/'))) return false
  return amounts.some((amount) => {
    const other = amount.value?.value ?? 0
    return Math.abs(amount.sentenceIndex - sentenceIndex) <= 1 && size <= LIKE * other && other <= LIKE * size
  })
}

/** The amounts of each obligation that a text tells of. */
export function obligationsIn(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const runs: Claim[][] = []
  for (const claim of claims.filter(isAmount).sort((a, b) => a.sentenceIndex - b.sentenceIndex)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && claim.sentenceIndex - last.sentenceIndex <= REACH) run.push(claim)
    else runs.push([claim])
  }
  const owed = runs.filter((run) => run.some(({ sentence }) => TELLS_OWED.test(sentence.text)))
  const taken = new Set(owed.flat())
  return owed.map((run) => {
    const elided = claims.filter((claim) => !taken.has(claim) && isElided(claim, run))
    for (const claim of elided) taken.add(claim)
    return [...run, ...elided]
  })
}

/** What is owed as a story of its own; each side may be told as the one that acts. */
export const storyOfObligation = (claims: readonly Claim[], grounds: Grounds): Story<Claim> => ({
  ...storyOf(
    claims.map((claim) => ({ ...claim, event: null, eventType: null })),
    grounds,
  ),
  type: OWED,
  when: null,
  place: null,
  agentSides: [],
  patientSides: [],
  overTime: false,
})
