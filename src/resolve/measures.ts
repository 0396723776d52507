// The life of a measure, put together from the steps documents tell: threatened, announced, in force, amended, paused,
// ended. A measure is told from another of its type by who takes it, against whom, and what it covers.
import type { Claim, Interval, Measure, MeasureOnDay, MeasureState, MeasureStep } from '../model/index.js'
import { dayNumber, intersects, lengthInDays, shownDay, shownInterval } from '../model/index.js'
import type { MeasureType, Pack } from '../packs/schema.js'
import { stemsOf } from '../packs/stems.js'
import { type Grounds, groundsOf } from './grounds.js'

/** A step as one document tells it, before steps of several documents are put together. */
interface ToldStep {
  readonly type: MeasureType
  readonly by: string | null
  readonly against: string | null
  readonly scope: string | null
  readonly state: MeasureState
  readonly claim: Claim
}

/** How far apart two tellings of one step may date it. */
const SAME_STEP_DAYS = 3
const STATE_ORDER: readonly MeasureState[] = ['threatened', 'announced', 'in_force', 'amended', 'paused', 'ended']
/** Words after which a date is that of the announcement or of the signature rather than of the effect. */
const SIGNED = new Set(stemsOf('sign signed signing'))
const EXPIRING = new Set(stemsOf('expire lapse expiry'))
const ANNOUNCED = new Set(stemsOf('announce announced announcement threaten threatened vow pledge proclaim'))

function stateOf(type: MeasureType, claim: Claim): MeasureState | null {
  const trigger = stemsOf(claim.triggerWord)
  const step = type.steps.find(
    (item) =>
      item.event === claim.eventType &&
      (item.modality === undefined || item.modality.includes(claim.modality)) &&
      (item.polarity ?? 'positive') === claim.polarity &&
      (item.words === undefined || item.words.some((word) => stemsOf(word).every((stem) => trigger.includes(stem)))),
  )
  return step?.state ?? null
}

/** The sides of a step: the pack's own where the measure type names them, else what the claim says. Null where the claim is of another side. */
function sidesOf(
  type: MeasureType,
  claim: Claim,
  grounds: Grounds,
): { by: string | null; against: string | null } | null {
  const side = grounds.geography.side
  const agents = claim.agents.map(side)
  const patients = claim.patients.map(side).filter((entity) => !agents.includes(entity))
  if (claim.place !== null && !agents.includes(side(claim.place))) patients.push(side(claim.place))
  const known = (entities: readonly string[]) => entities.filter((entity) => grounds.geography.isCountry(entity))
  // Only another country's act excludes; a name the pack can't place may stand for anyone.
  if (type.by !== undefined && known(agents).length > 0 && !agents.includes(type.by)) return null
  if (
    type.against !== undefined &&
    known(patients).some((entity) => entity !== type.by) &&
    !patients.includes(type.against)
  )
    return null
  return { by: type.by ?? known(agents)[0] ?? null, against: type.against ?? known(patients)[0] ?? null }
}

function toldSteps(claims: readonly Claim[], pack: Pack, grounds: Grounds): ToldStep[] {
  return pack.measures.flatMap((type) =>
    claims.flatMap((claim) => {
      const state = claim.eventType === null ? null : stateOf(type, claim)
      const sides = state === null ? null : sidesOf(type, claim, grounds)
      if (state === null || sides === null) return []
      // "The pause expires on Monday" dates the end of the pause.
      const ends =
        state === 'paused' && claim.period !== null && stemsOf(claim.sentence.text).some((stem) => EXPIRING.has(stem))
      const scopes = type.scopes.filter((object) => object !== type.defaultScope)
      const scope = scopes.find((object) => claim.objects.some((own) => grounds.objectChain(own).includes(object)))
      return [{ type, ...sides, scope: scope ?? type.defaultScope ?? null, state: ends ? 'announced' : state, claim }]
    }),
  )
}

/** What identifies a measure; sides a document leaves out are taken from the only measure they can mean. */
function keyed(told: readonly ToldStep[]): Map<string, ToldStep[]> {
  const whole = told.filter((step) => step.by !== null && step.against !== null)
  const key = (step: ToldStep) => [step.type.id, step.by, step.against, step.scope].join('|')
  const groups = new Map<string, ToldStep[]>()
  const put = (step: ToldStep) => groups.set(key(step), [...(groups.get(key(step)) ?? []), step])
  for (const step of whole) put(step)
  for (const step of told) {
    if (whole.includes(step)) continue
    const fits = (other: ToldStep) =>
      other.type.id === step.type.id &&
      other.scope === step.scope &&
      (step.by === null || step.by === other.by) &&
      (step.against === null || step.against === other.against)
    const counts = new Map<string, { step: ToldStep; own: number; all: number }>()
    for (const other of whole.filter(fits)) {
      const count = counts.get(key(other)) ?? { step: other, own: 0, all: 0 }
      counts.set(key(other), {
        ...count,
        own: count.own + (other.claim.document === step.claim.document ? 1 : 0),
        all: count.all + 1,
      })
    }
    const best = [...counts.values()].sort(
      (a, b) => b.own - a.own || b.all - a.all || key(a.step).localeCompare(key(b.step)),
    )[0]
    put(best === undefined ? step : { ...step, by: best.step.by, against: best.step.against })
  }
  return groups
}

function rateOf(claim: Claim): MeasureStep['rate'] {
  return claim.value !== null && claim.value.unit === '%' && claim.value.value !== null
    ? { value: claim.value.value, unit: '%' }
    : null
}

/** Each sentence once, however many triggers it has. */
function evidenceOf(told: readonly ToldStep[]): MeasureStep['evidence'] {
  const seen = new Set<string>()
  return told.flatMap(({ claim }) => {
    const place = `${claim.document}:${claim.sentence.start}`
    if (seen.has(place)) return []
    seen.add(place)
    return [{ mention: claim.id, document: claim.document, quote: claim.sentence }]
  })
}

/** The words in which a sentence says what an amendment leaves out or leaves in, up to the end of the clause; a stop inside "U.S.-made" ends none. */
const LIMITS =
  /\b(?:limit|restrict|narrow|confin|exempt|exclud|spar|suspend|except|waiv)(?:s|ed|ing|e|es)?\b (?:[^.,;:()“”"–—]|\.(?=[\p{L}-])){8,160}/u

const limitsOf = (told: readonly ToldStep[]): string | null =>
  told.map(({ claim }) => LIMITS.exec(claim.sentence.text)?.[0].trim() ?? null).find((words) => words !== null) ?? null

function stepOf(told: readonly ToldStep[]): MeasureStep {
  const dated = told
    .filter((step) => step.claim.period !== null)
    .sort(
      (a, b) =>
        (lengthInDays(a.claim.period?.interval as Interval) ?? 1e6) -
        (lengthInDays(b.claim.period?.interval as Interval) ?? 1e6),
    )
  const first = dated[0] ?? (told[0] as ToldStep)
  const when = first.claim.period?.interval ?? null
  const words = stemsOf(first.claim.sentence.text)
  const near = stemsOf(first.claim.triggerWord)
  const signed = words.some((word) => SIGNED.has(word)) && !words.includes('effect')
  const announced = first.state === 'threatened' || near.some((word) => ANNOUNCED.has(word))
  // What has happened by the day of publication happened at the latest on that day.
  const latest = first.claim.published
  const effective = when ?? (first.claim.modality === 'actual' && latest !== null ? { start: null, end: latest } : null)
  return {
    state: first.state,
    announced: announced ? effective : null,
    signed: signed && !announced ? effective : null,
    effective: announced ? null : effective,
    scope: first.state === 'amended' ? limitsOf(told) : null,
    rate: told.map((step) => rateOf(step.claim)).find((rate) => rate !== null) ?? null,
    evidence: evidenceOf(told),
    rule: dated.length > 0 ? `measure.${first.state}.dated` : `measure.${first.state}.by-publication`,
  }
}

const dateOf = (step: ToldStep): Interval | null => step.claim.period?.interval ?? null

/** Tellings of one state whose dates meet are one step; undated ones join the nearest dated one of their document, or stand alone. */
function stepsOf(told: readonly ToldStep[]): MeasureStep[] {
  const steps: ToldStep[][] = []
  const short = (step: ToldStep) => lengthInDays(dateOf(step) ?? { start: null, end: null }) ?? 1e6
  for (const step of [...told].sort((a, b) => short(a) - short(b) || a.claim.id.localeCompare(b.claim.id))) {
    const own = dateOf(step)
    const target = steps.find((list) =>
      list.some((other) => {
        if (other.state !== step.state || (other.claim.modality === 'planned') !== (step.claim.modality === 'planned'))
          return false
        const theirs = dateOf(other)
        if (own === null || theirs === null) return own === theirs
        return (
          intersects(own, theirs) ||
          (own.start !== null &&
            theirs.start !== null &&
            Math.abs(dayNumber(own.start) - dayNumber(theirs.start)) <= SAME_STEP_DAYS)
        )
      }),
    )
    if (target === undefined) steps.push([step])
    else target.push(step)
  }
  const order = (step: MeasureStep) =>
    (step.effective ?? step.signed ?? step.announced)?.start ??
    (step.effective ?? step.signed ?? step.announced)?.end ??
    '9999'
  return steps
    .map(stepOf)
    .sort((a, b) => order(a).localeCompare(order(b)) || STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state))
}

/** The measures that the claims tell of, each with its steps in order of time. */
export function resolveMeasures(claims: readonly Claim[], pack: Pack): Measure[] {
  const grounds = groundsOf(pack)
  const name = (id: string | null) =>
    id === null ? null : (pack.objects.find((object) => object.id === id)?.name ?? id)
  return [...keyed(toldSteps(claims, pack, grounds))]
    .map(([key, told]): Measure => {
      const first = told[0] as ToldStep
      const parts = [first.type.name, name(first.scope)]
      if (first.by !== null && first.type.by === undefined) parts.push(`by ${grounds.geography.label(first.by)}`)
      if (first.against !== null && first.type.against === undefined)
        parts.push(`against ${grounds.geography.label(first.against)}`)
      return {
        id: `m:${key}`,
        type: first.type.id,
        label: parts.filter(Boolean).join(', '),
        by: first.by,
        against: first.against,
        object: first.scope,
        steps: stepsOf(told),
      }
    })
    .sort((a, b) => a.id.localeCompare(b.id))
}

const STATE_WORDS: Readonly<Record<MeasureState, string>> = {
  threatened: 'threatened',
  announced: 'announced',
  in_force: 'in force',
  amended: 'in force as amended',
  paused: 'paused',
  ended: 'ended',
}

/** What a step says in one line: state, limits, rate, and from when. */
function wordsOf(step: MeasureStep, rate: MeasureStep['rate'], day: string): string {
  const at = rate === null ? '' : ` at ${rate.value} per cent`
  // An announcement whose day has come is no proof that it was carried out.
  if (step.state === 'announced' && step.effective !== null)
    return `announced${at} for ${shownInterval(step.effective)}; no document says that it took effect`
  const since = step.effective ?? step.signed ?? step.announced
  const latest = since?.end != null && since.end > day ? ` (at the latest ${shownDay(since.end)})` : ''
  const limits = step.scope === null ? '' : ` (“${step.scope}”)`
  return `${STATE_WORDS[step.state]}${limits}${at} since ${startWords(since)}${latest}`
}

/** From when, no more exactly than the documents tell it. */
const startWords = (since: Interval | null): string =>
  since?.start == null || since.end === null || since.end === since.start
    ? shownDay(since?.start ?? '')
    : `some day of ${shownInterval(since)}`

/** What stood of each measure on a day, by the dates from which its steps hold. */
export function inForceOn(measures: readonly Measure[], day: string): MeasureOnDay[] {
  return measures.map((measure) => {
    // A threat or an announcement changes nothing that holds; it counts only while nothing else does.
    const held = measure.steps.filter((step) => {
      const when = step.effective ?? step.signed ?? step.announced
      return when !== null && when.start !== null && when.start <= day
    })
    const effective = held.filter((step) => step.state !== 'threatened' && step.state !== 'announced')
    const step = (effective.length > 0 ? effective : held).at(-1) ?? null
    const dated = measure.steps.some((item) => (item.effective ?? item.signed ?? item.announced)?.start != null)
    const state = step?.state ?? (dated ? 'not_yet' : 'unknown')
    const rate =
      step === null
        ? null
        : ([...measure.steps]
            .slice(0, measure.steps.indexOf(step) + 1)
            .reverse()
            .find((item) => item.rate !== null)?.rate ?? null)
    const words =
      step === null
        ? state === 'not_yet'
          ? 'nothing dated by then'
          : 'no document gives a date'
        : wordsOf(step, rate, day)
    return { measure: measure.id, label: measure.label, state, sentence: `${measure.label}: ${words}.`, step }
  })
}
