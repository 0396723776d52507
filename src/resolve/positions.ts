// What one speaker thinks of one thing, over the documents that say so. Only speakers with a name of their own count:
// "analysts" of March and of May are not one voice that changed its mind.
import type { Assessment, Reading, Sentence } from '../model/index.js'
import { contains } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { geographyOf } from './geography.js'

/** One assessment with the document it stands in. */
export interface Opinion {
  /** `<document id>#<assessment id>`. */
  readonly id: string
  readonly document: string
  readonly file: string
  readonly origin: string
  readonly published: string | null
  readonly assessment: Assessment
  readonly sentence: Sentence | null
}

/** One speaker's opinions of one target by one criterion, in order of publication. */
export interface Position {
  readonly id: string
  readonly what: string
  readonly opinions: readonly Opinion[]
}

const byDate = (a: Opinion, b: Opinion): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id)

/** Positions that several documents tell of. Pure; the order of the readings does not matter. */
export function resolvePositions(
  readings: readonly Reading[],
  pack: Pack,
  originOf: (document: string) => string,
): Position[] {
  const { label } = geographyOf(pack)
  const question = pack.questions[0]
  const names = new Map(
    [...(question?.targets ?? []), ...(question?.criteria ?? [])].map((item) => [item.id, item.name]),
  )
  const speakers = new Set(pack.actors.filter((actor) => actor.kind === 'person').map((actor) => actor.id))
  const groups = new Map<string, { what: string; opinions: Opinion[] }>()
  for (const reading of readings) {
    const { document } = reading
    for (const assessment of reading.assessments) {
      const { entity } = assessment.attribution
      const target = assessment.target?.id ?? null
      if (entity === null || target === null || !(speakers.has(entity) || entity.startsWith('name:'))) continue
      // Judged by other measures, other judgements are no change of mind.
      const criterion = assessment.criterion?.id ?? null
      const key = [entity, target, criterion].join('|')
      const by = criterion === null ? '' : `, by ${names.get(criterion) ?? criterion}`
      const group = groups.get(key) ?? { what: `${label(entity)} on ${names.get(target) ?? target}${by}`, opinions: [] }
      groups.set(key, group)
      group.opinions.push({
        id: `${document.id}#${assessment.id}`,
        document: document.id,
        file: document.file ?? document.url ?? document.id,
        origin: originOf(document.id),
        published: document.published,
        assessment,
        sentence: reading.sentences.find((sentence) => contains(sentence.span, assessment.cue)) ?? null,
      })
    }
  }
  return [...groups]
    .filter(([, group]) => new Set(group.opinions.map((opinion) => opinion.document)).size > 1)
    .map(([key, group]) => ({ id: `p:${key}`, what: group.what, opinions: group.opinions.sort(byDate) }))
    .sort((a, b) => a.id.localeCompare(b.id))
}
