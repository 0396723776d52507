// What one speaker thinks of one thing, over the documents that say so. Only speakers with a name of their own count:
// "analysts" of March and of May are not one voice that changed its mind.
import type { Opinion, Reading } from '../model/index.js'
import { contains } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { geographyOf } from './geography.js'

/** One speaker's opinions of one target by one criterion, in order of publication. */
export interface Position {
  readonly id: string
  readonly what: string
  readonly opinions: readonly Opinion[]
}

const byDate = (a: Opinion, b: Opinion): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id)

/** The opinions of one document. */
export const opinionsOf = ({ document, assessments, sentences }: Reading): Opinion[] =>
  assessments.map((assessment) => ({
    id: `${document.id}#${assessment.id}`,
    document: document.id,
    file: document.file ?? document.url ?? document.id,
    published: document.published,
    assessment,
    quote: sentences.find((sentence) => contains(sentence.span, assessment.cue))?.span ?? assessment.span,
  }))

/** Whether speaker and target can be told from others. */
function isOfOne({ assessment: { target, attribution } }: Opinion, people: ReadonlySet<string>): boolean {
  const { entity } = attribution
  return entity !== null && (people.has(entity) || entity.startsWith('name:')) && target !== null && target.id !== null
}

/** Positions that several documents tell of. Pure; the order of the documents does not matter. */
export function resolvePositions(opinions: readonly Opinion[], pack: Pack): Position[] {
  const { label } = geographyOf(pack)
  const question = pack.questions[0]
  const names = new Map(
    [...(question?.targets ?? []), ...(question?.criteria ?? [])].map((item) => [item.id, item.name]),
  )
  const groups = new Map<string, { what: string; opinions: Opinion[] }>()
  const people = new Set(pack.actors.filter((actor) => actor.kind === 'person').map((actor) => actor.id))
  for (const opinion of opinions) {
    if (!isOfOne(opinion, people)) continue
    const { attribution, target, criterion } = opinion.assessment
    const [speaker, judged] = [attribution.entity ?? '', target?.id ?? '']
    // Judged by other measures, other judgements are no change of mind.
    const measure = criterion?.id ?? null
    const key = [speaker, judged, measure].join('|')
    const by = measure === null ? '' : `, by ${names.get(measure) ?? measure}`
    const group = groups.get(key) ?? { what: `${label(speaker)} on ${names.get(judged) ?? judged}${by}`, opinions: [] }
    groups.set(key, group)
    group.opinions.push(opinion)
  }
  return [...groups]
    .filter(([, group]) => new Set(group.opinions.map((opinion) => opinion.document)).size > 1)
    .map(([key, group]) => ({ id: `p:${key}`, what: group.what, opinions: group.opinions.sort(byDate) }))
    .sort((a, b) => a.id.localeCompare(b.id))
}
