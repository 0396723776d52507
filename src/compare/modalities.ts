// Whether it happened, as each document has it: done, planned, threatened, demanded, possible, denied. What one tells as to
// come and a later one as done came in between; it is never a contradiction.
import type { Claim, ClaimGroup } from '../model/index.js'
import type { Draft } from './draft.js'
import { apart, betweenDocuments, tellingsOf } from './tellings.js'
import type { Verdict } from './verdict.js'

type Standing = 'done' | 'planned' | 'threatened' | 'demanded' | 'possible' | 'denied'

/** The surest telling of a document stands for it, in this order. */
const SUREST: readonly Standing[] = ['done', 'planned', 'threatened', 'demanded', 'possible', 'denied']

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  done: 'done or going on',
  planned: 'planned',
  threatened: 'threatened',
  demanded: 'demanded',
  possible: 'possible',
  denied: 'not done',
}

function standingOf({ modality, polarity }: Claim): Standing {
  if (modality === 'actual' || modality === 'ongoing') return polarity === 'negative' ? 'denied' : 'done'
  return modality === 'hypothetical' ? 'possible' : modality
}

/** Whether one is told as to come. */
const isAhead = (standing: Standing): boolean => standing !== 'done' && standing !== 'denied'

/** The surest claims of each document. */
function surest(acts: readonly Claim[]): Claim[] {
  const best = new Map<string, Standing>()
  for (const act of acts) {
    const [known, own] = [best.get(act.document), standingOf(act)]
    if (known === undefined || SUREST.indexOf(own) < SUREST.indexOf(known)) best.set(act.document, own)
  }
  return acts.filter((act) => best.get(act.document) === standingOf(act))
}

const publishedBefore = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.every(({ published }) => published !== null) &&
  b.every(({ published }) => published !== null) &&
  a.every((x) => b.every((y) => (x.published as string) < (y.published as string)))

function verdictOn(a: Standing, b: Standing, ordered: boolean): Verdict | null {
  if (ordered && isAhead(a) && b === 'done')
    return {
      reason: 'later_update',
      rule: 'modality.came',
      because: `What was ${STANDING_WORDS[a]} when the first text was written is told as done in the later one.`,
    }
  if (ordered && isAhead(a) && b === 'denied')
    return {
      reason: 'later_update',
      rule: 'modality.did-not-come',
      because: `What was ${STANDING_WORDS[a]} when the first text was written had not been done by the later one.`,
    }
  if (isAhead(a) && isAhead(b))
    return {
      reason: 'other_definition',
      rule: 'modality.degree',
      because: `It is told as to come by both, but as ${STANDING_WORDS[a]} by one and ${STANDING_WORDS[b]} by the other.`,
    }
  return null
}

/** What is told as done with a number or a day of its own is surely meant as done. */
const isSure = ({ value, period }: Claim): boolean => value !== null || period?.basis === 'stated'

/**
 * How sure documents are that it happened.
 *
 * @param isMatter whether the acts are on one matter but of no one happening: that both were done then says something,
 *   and that one came of the other takes more than its being told as done
 */
export function modalityFindings(group: ClaimGroup, isMatter: boolean): Draft[] {
  if (group.kind !== 'occurrence') return []
  const acts = group.claims.filter(({ eventType }) => eventType !== null && (isMatter || eventType === group.type))
  const told = (claims: readonly Claim[]) => tellingsOf(claims, (claim) => [standingOf(claim)], String)
  const draft = (sides: Draft['sides'], values: readonly [Standing, Standing], verdict: Verdict): Draft => ({
    group,
    attribute: 'modality',
    sides,
    values: [STANDING_WORDS[values[0]], STANDING_WORDS[values[1]]],
    difference: null,
    verdict,
  })
  const agreements = told(isMatter ? acts : surest(acts)).flatMap(({ answer, claims }) => {
    const sides = answer === 'done' && !isMatter ? null : betweenDocuments(claims)
    const because = `Both tell it as ${STANDING_WORDS[answer]}.`
    return sides === null ? [] : [draft(sides, [answer, answer], { reason: 'same', rule: 'modality.same', because })]
  })
  const all = told(surest(acts))
  const differences = all.flatMap((one, place) =>
    all.slice(place + 1).flatMap((other) => {
      const [first, then] = publishedBefore(other.claims, one.claims) ? [other, one] : [one, other]
      const later = isMatter ? then.claims.filter(isSure) : then.claims
      const verdict = verdictOn(first.answer, then.answer, publishedBefore(first.claims, then.claims))
      const sides = verdict === null ? null : apart(first.claims, then.answer === 'done' ? later : then.claims)
      return verdict === null || sides === null ? [] : [draft(sides, [first.answer, then.answer], verdict)]
    }),
  )
  return [...agreements, ...differences]
}
