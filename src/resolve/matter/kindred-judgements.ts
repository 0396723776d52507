// Judgements of several speakers on the question at hand. Each is paired with those of other documents that are closest
// to it: of the same thing, by the same measure, of the same mind. Whether two judge one thing is said with the pair and
// is no condition of it, for most often they do not, and that is what a reader needs to know.
import type { Opinion } from '../../model/index.js'
import type { ScoredPair } from './complete-links.js'

const WEIGHT = { target: 3, criterion: 2, bothGeneral: 1.5, stance: 1, bothEarly: 1, bothObserved: 0.5 } as const
/** From here on two judgements are set side by side. */
const ENOUGH = 2
/** Each is set beside so many others. */
const MOST_PARTNERS = 2
/** Of very many judgements each is looked at with so many next to it in time. */
const NEXT_IN_TIME = 60

/** The judgements of one question that several documents give, and which of them are set side by side. */
export interface JudgedQuestion {
  readonly id: string
  /** Id of the pack's question; null where it has none. */
  readonly question: string | null
  readonly pairs: readonly (readonly [Opinion, Opinion])[]
}

/** Words for what someone does as a whole: judged by no measure, one is judged as the question at hand asks. */
const POLICY =
  /\b(?:strateg(?:y|ies)|approach|polic(?:y|ies)|response|pressure|crackdown|campaign|plan|measures?|efforts?|reforms?|tactics?|estrategia|enfoque|política|respuesta|presión|campaña|medidas|esfuerzos|reformas?)\b/iu

/** "What he has done", as a whole. */
const DOINGS = /^(?:all |everything )?(?:(?:that )?what|lo que)\b/iu

/** Judgements are asked over and over what they judge. */
const policies = new WeakMap<Opinion['assessment'], boolean>()

/** Whether it is a policy as a whole; a single means of one, such as flights, is none. */
function isPolicy(judged: Opinion['assessment']): boolean {
  const { target } = judged
  const is = policies.get(judged) ?? (target !== null && (POLICY.test(target.text) || DOINGS.test(target.text)))
  policies.set(judged, is)
  return is
}

/** Whether a policy is judged as a whole. */
const isGeneral = (judged: Opinion['assessment']): boolean => judged.criterion === null && isPolicy(judged)

/** How close two judgements are; 0 where they cannot be set side by side. */
function closeness({ assessment: a, ...one }: Opinion, { assessment: b, ...other }: Opinion): number {
  if (one.document === other.document || a.observed !== b.observed) return 0
  const [speaker, second] = [a.attribution.entity, b.attribution.entity]
  // One speaker at two times is a position of its own.
  if (speaker !== null && speaker === second) return 0
  const [x, y] = [a.criterion?.id ?? null, b.criterion?.id ?? null]
  let sum = a.observed === 'observed' ? WEIGHT.bothObserved : 0
  if (a.target !== null && a.target.id !== null && a.target.id === b.target?.id) sum += WEIGHT.target
  // By one measure single means are set side by side only where they are judged alike.
  if (x !== null && x === y && (a.stance === b.stance || (isPolicy(a) && isPolicy(b)))) sum += WEIGHT.criterion
  if (isGeneral(a) && isGeneral(b)) sum += WEIGHT.bothGeneral
  if (a.stance === 'too_early' && b.stance === 'too_early' && (x === y || (isPolicy(a) && isPolicy(b))))
    sum += WEIGHT.bothEarly
  // That two judge alike is no reason to set other things side by side.
  return sum <= WEIGHT.bothObserved ? 0 : sum + (a.stance === b.stance ? WEIGHT.stance : 0)
}

function closest(opinions: readonly Opinion[]): ScoredPair<Opinion>[] {
  const partners = new Map<Opinion, ScoredPair<Opinion>[]>()
  const offer = (opinion: Opinion, pair: ScoredPair<Opinion>): void => {
    const own = partners.get(opinion) ?? []
    const last = own[MOST_PARTNERS - 1]
    // Of equally close ones the first stay.
    if (last !== undefined && last.score >= pair.score) return
    partners.set(opinion, [...own, pair].sort((p, q) => q.score - p.score).slice(0, MOST_PARTNERS))
  }
  for (let place = 0; place < opinions.length; place++)
    for (let next = place + 1; next < opinions.length && next <= place + NEXT_IN_TIME; next++) {
      const [a, b] = [opinions[place] as Opinion, opinions[next] as Opinion]
      const score = closeness(a, b)
      if (score < ENOUGH) continue
      const pair = { a, b, score }
      offer(a, pair)
      offer(b, pair)
    }
  return [...new Set([...partners.values()].flat())]
}

const byTime = (a: Opinion, b: Opinion): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id)

/** The questions that several documents judge. Pure; the order of the opinions changes nothing. */
export function kindredJudgements(opinions: readonly Opinion[]): JudgedQuestion[] {
  const questions = new Map<string, Opinion[]>()
  for (const opinion of [...opinions].sort(byTime)) {
    const key = opinion.assessment.question ?? ''
    const asked = questions.get(key)
    if (asked === undefined) questions.set(key, [opinion])
    else asked.push(opinion)
  }
  return [...questions]
    .map(([question, asked]) => ({
      id: `m:question|${question}`,
      question: question === '' ? null : question,
      pairs: closest(asked).map(({ a, b }) => [a, b] as const),
    }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => a.id.localeCompare(b.id))
}
