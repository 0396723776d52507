// A finding as a screen tells it: with all that its sentence says apart, so that a page can say it in another language.
import type { ClaimMention, Comparison, Dossier, Finding } from '../model/index.js'
import type { FindingSide, ToldFinding } from '../words/told-finding.js'

const labels = new WeakMap<Dossier, ReadonlyMap<string, string>>()

/** How the documents of a dossier are called, by id. */
function labelsOf(dossier: Dossier): ReadonlyMap<string, string> {
  const known = labels.get(dossier) ?? new Map(dossier.documents.map(({ id, label }) => [id, label]))
  labels.set(dossier, known)
  return known
}

type Mentions = ReadonlyMap<string, ClaimMention>

/** A finding over the mentions that it sets side by side. */
function toldOver(
  { in: _, between, relation: __, ...finding }: Finding,
  mentions: Mentions,
  called: ReadonlyMap<string, string>,
): ToldFinding {
  const side = (ids: readonly string[], other: string | null): FindingSide => {
    const told = ids.flatMap((id) => mentions.get(id) ?? [])
    const first = told.find(({ document }) => document !== other) ?? told[0]
    return {
      document: first?.document ?? null,
      labels: [...new Set(told.map(({ document }) => called.get(document) ?? document))],
      period: first?.period ?? null,
    }
  }
  const left = side(between[0], null)
  return { ...finding, sides: [left, side(between[1], left.document)] }
}

/** The findings of a row, as they are told. */
export function toldFindings(
  dossier: Dossier,
  { mentions }: { readonly mentions: readonly ClaimMention[] },
  findings: readonly Finding[],
): ToldFinding[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return findings.map((finding) => toldOver(finding, byId, labelsOf(dossier)))
}

const mentionsOf = new WeakMap<Comparison, Mentions>()

const mentionsById = ({ occurrences, statistics, positions, matters }: Comparison): Mentions =>
  new Map(
    [...occurrences, ...statistics, ...positions, ...matters].flatMap(({ mentions }) =>
      mentions.map((one) => [one.id, one]),
    ),
  )

/** A finding of a comparison, whatever it stands in. */
export function toldFinding(dossier: Dossier, comparison: Comparison, finding: Finding): ToldFinding {
  const known = mentionsOf.get(comparison) ?? mentionsById(comparison)
  mentionsOf.set(comparison, known)
  return toldOver(finding, known, labelsOf(dossier))
}
