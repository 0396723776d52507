// What a dossier comes to, in a few lines of the terminal.

import type { Dossier } from '../model/index.js'
import { REASON_WORD, REASONS } from '../model/reader-words.js'
import { counted } from './output.js'

/** Conflicts told in full; the dossier holds the rest. */
const MOST_TOLD = 5

/** Lines for people: how much was read, what is in conflict, and the findings by reason. */
export function summaryLines(dossier: Dossier): readonly string[] {
  const { counts } = dossier
  const conflicts = dossier.rows.flatMap((row) => row.findings).filter((finding) => finding.relation === 'conflict')
  const lines = [
    `${counted(counts.documents, 'document', 'documents')} from ${counted(counts.origins, 'origin', 'origins')}, ${counted(dossier.rows.length, 'event or figure', 'events and figures')} told by several, ${counted(counts.findings, 'finding', 'findings')}:`,
  ]
  for (const reason of REASONS) {
    const found = counts.byReason[reason] ?? 0
    if (found > 0) lines.push(`  ${REASON_WORD[reason].padEnd(18)} ${String(found).padStart(5)}`)
  }
  if (conflicts.length > 0) lines.push('', 'In conflict:')
  for (const { sentence } of conflicts.slice(0, MOST_TOLD)) lines.push(`  ${sentence}`)
  if (conflicts.length > MOST_TOLD) lines.push(`  and ${conflicts.length - MOST_TOLD} more`)
  return lines
}
