// Which findings on a matter stand as rows without being asked for. The others are right less than nine times in ten, as
// judged by reading their quotes (docs/collation.md): the JSON and `cotejo compare --matters` tell them, no row does.
import type { Finding, Matter, MatterKind } from '../model/index.js'

/** That two acts of one kind were both done, or are both to come, is said of too many that are two. */
const WEAK_ON_ACTS: ReadonlySet<string> = new Set(['modality.same', 'modality.degree'])

const SHOWN: Readonly<Record<MatterKind, (rule: string) => boolean>> = {
  acts: (rule) => !WEAK_ON_ACTS.has(rule),
  total: () => true,
  demand: () => true,
  judgements: () => false,
  trend: () => false,
  condition: () => false,
}

/** The findings of a matter that are shown as a row. */
export const shownOnMatter = ({ kind }: Pick<Matter, 'kind'>, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => SHOWN[kind](rule))
