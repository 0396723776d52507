// One act has several days: it is announced on one, signed on another, in force on a third. Two texts that give two of
// them do not dispute its date; they date other steps of it.
import type { Claim, ClaimGroup } from '../model/index.js'
import { intersects, lengthInDays } from '../model/index.js'
import { clauseAround, wayIn } from './clause.js'
import { type CountingClass, STEPS } from './counting-words.js'
import { type Draft, dateDraft } from './draft.js'

/** A day that the words beside it make the day of one step. */
interface StepDay {
  readonly claim: Claim
  readonly when: NonNullable<Claim['period']>['interval']
  readonly step: CountingClass
}

function stepDayOf(claim: Claim): StepDay | null {
  const { period } = claim
  if (period?.basis !== 'stated' || period.span === null || lengthInDays(period.interval) !== 1) return null
  const step = wayIn(clauseAround(claim, period.span), STEPS)
  return step === null ? null : { claim, when: period.interval, step }
}

/** The days of two steps of one act, of two texts or of one. */
export function stepFindings(group: ClaimGroup): Draft[] {
  if (group.kind !== 'occurrence') return []
  const days = new Map<string, StepDay>()
  for (const claim of group.claims) {
    const day = stepDayOf(claim)
    const key = `${claim.document}|${day?.step.name}`
    if (day !== null && !days.has(key)) days.set(key, day)
  }
  const list = [...days.values()]
  return list.flatMap((a, i) =>
    list
      .slice(i + 1)
      .filter((b) => a.step !== b.step && !intersects(a.when, b.when))
      .map((b) =>
        dateDraft(group, a, b, {
          reason: 'other_definition',
          rule: 'date.step',
          because: `They date two steps of one act: ${a.step.name}, and ${b.step.name}.`,
        }),
      ),
  )
}
