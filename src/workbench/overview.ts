// What a person who comes back wants to know first: what is new since the last time, what is in conflict, what is
// overdue, and who thinks what of the question at hand. Each thing is counted, and the first few are told.

import { toldFindings } from '../export/told-findings.js'
import type { DossierAssessment, Reason, Stance } from '../model/index.js'
import { REASONS } from '../model/reader-words.js'
import type { DocumentSummary } from '../model/store.js'
import type { ToldFinding } from '../words/told-finding.js'
import { collationRows } from './collation-rows.js'
import { nameOfFile } from './dossier.js'
import { type OutlookEntry, type OutlookStatus, outlookPart } from './outlook.js'
import type { Situation } from './situation.js'
import type { Workspace } from './workspace.js'

/** A difference with the row it stands in. */
export interface RowFinding {
  readonly row: string
  readonly title: string
  readonly finding: ToldFinding
}

export interface Overview {
  readonly title: string
  readonly question: string | null
  readonly documents: number
  readonly origins: number
  readonly rows: number
  readonly undated: number
  readonly reasons: Readonly<Partial<Record<Reason, number>>>
  readonly conflicts: { readonly total: number; readonly first: readonly RowFinding[] }
  readonly overdue: { readonly total: number; readonly first: readonly OutlookEntry[] }
  readonly due: { readonly total: number; readonly first: readonly OutlookEntry[] }
  readonly stances: readonly {
    readonly stance: Stance
    readonly total: number
    readonly first: readonly DossierAssessment[]
  }[]
  /** What came since a time: documents, the newest first. */
  readonly added: { readonly total: number; readonly first: readonly { readonly id: string; readonly label: string }[] }
}

/** So many of each kind are told; the rest is in the views. */
const FIRST = 6
const FIRST_CONFLICTS = 8
const STANCES: readonly Stance[] = ['works', 'partly', 'too_early', 'does_not', 'backfires']

const firstOf = <Item>(list: readonly Item[]) => ({ total: list.length, first: list.slice(0, FIRST) })

const foundConflicts = new WeakMap<Situation, Overview['conflicts']>()

function conflictsOf(situation: Situation): Overview['conflicts'] {
  const known = foundConflicts.get(situation)
  if (known !== undefined) return known
  const conflicts = collationRows(situation).rows.flatMap((row) =>
    row.findings.filter(({ reason }) => reason === 'contradiction').map((finding) => ({ row, finding })),
  )
  const first = conflicts
    .slice(0, FIRST_CONFLICTS)
    .flatMap(({ row, finding }) =>
      toldFindings(situation.dossier, row, [finding]).map((told) => ({ row: row.id, title: row.title, finding: told })),
    )
  const found = { total: conflicts.length, first }
  foundConflicts.set(situation, found)
  return found
}

const listed = new WeakMap<Situation, Promise<readonly DocumentSummary[]>>()

/** The documents of a situation with when they came, asked for once. */
function summariesOf({ store, id }: Workspace, situation: Situation): Promise<readonly DocumentSummary[]> {
  const known = listed.get(situation) ?? store.summaries(id)
  listed.set(situation, known)
  return known
}

/** @param since ISO instant; what was added after it is new */
export async function overviewOf(
  workspace: Workspace,
  situation: Situation,
  { today, since }: { readonly today: string; readonly since: string | null },
): Promise<Overview> {
  const { dossier } = situation
  const standing = (...statuses: OutlookStatus[]) => {
    const { total, items } = outlookPart(situation, today, { statuses, offset: 0, limit: FIRST })
    return { total, first: items }
  }
  const fresh = (since === null ? [] : await summariesOf(workspace, situation))
    .filter(({ addedAt }) => since !== null && addedAt > since)
    .sort((a, b) => b.addedAt.localeCompare(a.addedAt))
    .map(({ document }) => ({ id: document.id, label: document.title ?? nameOfFile(document.file ?? document.id) }))
  const { byReason } = dossier.counts
  return {
    title: dossier.title,
    question: dossier.question,
    documents: dossier.counts.documents,
    origins: dossier.counts.origins,
    rows: collationRows(situation).rows.length,
    undated: dossier.documents.filter(({ published }) => published === null).length,
    reasons: Object.fromEntries(REASONS.flatMap((reason) => (byReason[reason] ? [[reason, byReason[reason]]] : []))),
    conflicts: conflictsOf(situation),
    overdue: standing('overdue', 'broken'),
    due: standing('due'),
    stances: STANCES.flatMap((stance) => {
      const held = dossier.assessments.filter(({ assessment }) => assessment.stance === stance)
      return held.length === 0 ? [] : [{ stance, ...firstOf(held) }]
    }),
    added: firstOf(fresh),
  }
}
