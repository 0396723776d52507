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

/** Whether what was done may be what was to come: it has the same number, or its day is not before the text that told it as to come. */
const mayHaveCome = (done: Claim, ahead: readonly Claim[]): boolean =>
  ahead.some(
    ({ value, published }) =>
      (value !== null && value.value !== null && value.value === done.value?.value && value.unit === done.value.unit) ||
      (done.period?.basis === 'stated' && published !== null && (done.period.interval.start ?? '') >= published),
  )

/** Whether it tells that something may not come, or that nothing allows it. */
const isExcluded = ({ eventType, modality, polarity }: Claim): boolean =>
  eventType !== null && modality === 'hypothetical' && polarity === 'negative'

/** "The law does not allow a strike", beside "a strike is possible": of one act one text says that it may not be, the others that it may. */
function exclusions(group: ClaimGroup): Draft[] {
  const excluded = group.claims.filter(isExcluded)
  return [...new Set(excluded.map(({ eventType }) => eventType))].flatMap((type) => {
    const ahead = group.claims.filter(
      (claim) => claim.eventType === type && tellsStanding(claim) && isAhead(standingOf(claim)),
    )
    const own = excluded.filter(({ eventType }) => eventType === type)
    const others = ahead.filter(({ document }) => own.every((one) => one.document !== document))
    if (others.length === 0) return []
    const because =
      'One tells that it may not come or is not allowed, the other that it may come; the one does not exclude the other.'
    const verdict: Verdict = { reason: 'other_definition', rule: 'modality.excluded', because }
    return [
      draft(
        group,
        [own, others],
        ['not to come, or not allowed', STANDING_WORDS[standingOf(others[0] as Claim)]],
        verdict,
      ),
    ]
  })
}

/** Whether an act tells its standing: that something might not come, or is not allowed, is neither possible nor undone. */
const tellsStanding = (claim: Claim): boolean =>
  claim.eventType !== null && (claim.polarity === 'positive' || standingOf(claim) === 'denied')

interface Told {
  readonly type: string | null
  readonly standing: Standing
}

const told = (claims: readonly Claim[]) =>
  tellingsOf(
    claims,
    (claim): Told[] => [{ type: claim.eventType, standing: standingOf(claim) }],
    ({ type, standing }) => `${type}|${standing}`,
  )

const draft = (
  group: ClaimGroup,
  sides: Draft['sides'],
  values: readonly [string, string],
  verdict: Verdict,
): Draft => ({
  group,
  attribute: 'modality',
  sides,
  values,
  difference: null,
  verdict,
})

/** How sure documents are that acts of one type were done, where they are not equally sure. */
function differences(group: ClaimGroup, acts: readonly Claim[], isMatter: boolean): Draft[] {
  const all = told(surest(acts))
  return all.flatMap((one, place) =>
    all.slice(place + 1).flatMap((other) => {
      if (one.answer.type !== other.answer.type) return []
      const [first, then] = publishedBefore(other.claims, one.claims) ? [other, one] : [one, other]
      const [a, b] = [first.answer.standing, then.answer.standing]
      const verdict = verdictOn(a, b, publishedBefore(first.claims, then.claims))
      const doubtful = isMatter && b === 'done'
      const came = doubtful ? then.claims.filter((claim) => mayHaveCome(claim, first.claims)) : then.claims
      const sides = apart(first.claims, came)
      if (verdict === null || sides === null) return []
      return [draft(group, sides, [STANDING_WORDS[a], STANDING_WORDS[b]], verdict)]
    }),
  )
}

/**
 * Of what is only to come a text may tell more than one standing: it plans it, and threatens with it too. What it tells
 * beside the surest is set beside the surest of a text that tells nothing of the kind.
 */
function furtherDegrees(group: ClaimGroup, acts: readonly Claim[]): Draft[] {
  if (acts.some((act) => !isAhead(standingOf(act)))) return []
  const sure = new Set(surest(acts))
  const further = told(acts.filter((act) => !sure.has(act)))
  return told([...sure]).flatMap((one) =>
    further.flatMap((other) => {
      const verdict = verdictOn(one.answer.standing, other.answer.standing, false)
      const telling = new Set(
        acts
          .filter((act) => act.eventType === other.answer.type && standingOf(act) === other.answer.standing)
          .map(({ document }) => document),
      )
      const first = one.claims.filter(({ document }) => !telling.has(document))
      if (verdict === null || one.answer.type !== other.answer.type || first.length === 0) return []
      if (one.answer.standing === other.answer.standing) return []
      const words = [STANDING_WORDS[one.answer.standing], STANDING_WORDS[other.answer.standing]] as const
      return [draft(group, [first, other.claims], words, verdict)]
    }),
  )
}

/** Acts that several documents tell with the same standing. That all tell a happening as done goes without saying. */
const agreements = (group: ClaimGroup, acts: readonly Claim[], isMatter: boolean): Draft[] =>
  told(isMatter || acts.every((act) => standingOf(act) !== 'done') ? acts : surest(acts)).flatMap(
    ({ answer: { standing }, claims }) => {
      const sides = standing === 'done' && !isMatter ? null : betweenDocuments(claims)
      const words = STANDING_WORDS[standing]
      const verdict: Verdict = { reason: 'same', rule: 'modality.same', because: `Both tell it as ${words}.` }
      return sides === null ? [] : [draft(group, sides, [words, words], verdict)]
    },
  )

/** Whether documents tell a happening as done, as to come, or as not done. */
export function modalityFindings(group: ClaimGroup): Draft[] {
  if (group.kind !== 'occurrence') return []
  const acts = group.claims.filter((claim) => tellsStanding(claim) && claim.eventType === group.type)
  return [
    ...agreements(group, acts, false),
    ...differences(group, acts, false),
    ...furtherDegrees(group, acts),
    ...exclusions(group),
  ]
}

/**
 * The same of acts on one matter, where it says something that all were done, and where two types of acts that were done
 * are two steps of one measure.
 */
export function matterModalityFindings(group: ClaimGroup, nameOf: (type: string) => string): Draft[] {
  const acts = group.claims.filter(tellsStanding)
  const done = told(acts).filter(({ answer }) => answer.standing === 'done')
  const steps = done.flatMap((one, place) =>
    done.slice(place + 1).flatMap((other) => {
      const sides = apart(one.claims, other.claims)
      const names = [nameOf(one.answer.type ?? ''), nameOf(other.answer.type ?? '')] as const
      const because = 'They tell two steps of one measure, which do not exclude each other.'
      const verdict: Verdict = { reason: 'other_definition', rule: 'measure.other-step', because }
      return sides === null ? [] : [draft(group, sides, names, verdict)]
    }),
  )
  return [
    ...agreements(group, acts, true),
    ...differences(group, acts, true),
    ...furtherDegrees(group, acts),
    ...steps,
    ...exclusions(group),
  ]
}
