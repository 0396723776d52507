// Which findings a person asked to see: by reason, by attribute, by who says it, and by when what is said was.
import type { ClaimMention, Document, Finding, Interval } from '../model/index.js'
import { intersects } from '../model/index.js'

/** What is asked for; a field that is left out asks for nothing. */
interface FindingSelection {
  readonly reasons?: readonly string[]
  readonly attributes?: readonly string[]
  /** Part of the publisher, title, file or address of a document that takes part. */
  readonly source?: string
  /** What is told is of a time that meets this one; where a text gives none, it was published then. */
  readonly period?: Interval
}

/** What is looked at of a document. */
type Source = Omit<Document, 'text'>

const says = (document: Source | undefined, wanted: string): boolean =>
  document !== undefined &&
  [document.publisher, document.title, document.file, document.url, document.id].some((name) =>
    name?.toLowerCase().includes(wanted),
  )

function timeOf(mention: ClaimMention, document: Source | undefined): Interval | null {
  if (mention.period !== null) return mention.period
  const published = document?.published ?? null
  return published === null ? null : { start: published, end: published }
}

/** Picks of the findings on one group those that fit all that is asked for, in their order. */
export function findingSelector(
  documents: readonly Source[],
  { reasons, attributes, source, period }: FindingSelection,
): (findings: readonly Finding[], mentions: readonly ClaimMention[]) => readonly Finding[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const wanted = source?.toLowerCase()
  return (findings, mentions) => {
    const byMention = new Map(mentions.map((mention) => [mention.id, mention]))
    return findings.filter((finding) => {
      if (reasons !== undefined && !reasons.includes(finding.reason)) return false
      if (attributes !== undefined && !attributes.includes(finding.attribute)) return false
      const told = finding.between.flat().flatMap((id) => byMention.get(id) ?? [])
      const ofSource = wanted === undefined || told.some(({ document }) => says(byId.get(document), wanted))
      const ofPeriod =
        period === undefined ||
        told.some((mention) => {
          const time = timeOf(mention, byId.get(mention.document))
          return time !== null && intersects(time, period)
        })
      return ofSource && ofPeriod
    })
  }
}
