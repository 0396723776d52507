// Puts an analysis into the order in which a person reads it. Everything shown carries the words it rests on.
import { shownSource } from '../export/speaker-words.js'
import type {
  Citation,
  CollationRow,
  Document,
  Dossier,
  DossierAssessment,
  DossierDocument,
  DossierFigure,
  DossierOutlook,
  Figure,
  Finding,
  Interval,
  Matter,
  Reading,
  Span,
  TimelineEntry,
  Voice,
} from '../model/index.js'
import { contains, overlaps } from '../model/index.js'
import { inForceOn } from '../resolve/measure/in-force.js'
import { NOT_ESTABLISHED, PRIVATE_PERSON, THE_AUTHOR } from '../words/en/speakers.js'
import type { Analysis } from './analyse.js'
import { labelOf } from './document-labels.js'
import { shownAccountability } from './dossier-accountability.js'
import { actorsOf } from './dossier-actors.js'
import { grouped } from './grouped.js'
import type { Decisions } from './reviewed.js'
import { shownOnMatter } from './shown-matters.js'

export interface DossierOptions {
  readonly title: string
  /** The number of each document among the versions of its source, counted from 1. */
  readonly versions?: ReadonlyMap<string, number>
  /** What people decided: without it nothing told against a named person is published. */
  readonly decisions?: Decisions
}

const RANK: Readonly<Record<Finding['relation'], number>> = {
  conflict: 0,
  undetermined: 1,
  explained: 2,
  compatible: 3,
  agrees: 4,
}

/** Who speaks, as the page shows it: a name, the author's own voice, or that it is not established. */
export function speakerOf(reading: Reading, voice: Voice): string {
  if (voice.source === 'not_established') return NOT_ESTABLISHED
  if (voice.source === 'author') return reading.document.publisher ?? reading.document.authors[0] ?? THE_AUTHOR
  const source = voice.source
  const hidden = reading.names.some(
    (name) => name.private && (overlaps(name.span, source) || name.entity === voice.entity),
  )
  if (hidden) return PRIVATE_PERSON
  const name = voice.entity === null ? undefined : reading.names.find((item) => item.entity === voice.entity)
  return name?.canonical ?? shownSource(source.text)
}

function sentenceOf(reading: Reading, span: Span): Span {
  return (
    reading.sentences.find((sentence) => contains(sentence.span, span) || overlaps(sentence.span, span))?.span ?? span
  )
}

const cite = (reading: Reading, marks: readonly Span[]): Citation => ({
  document: reading.document.id,
  quote: sentenceOf(reading, marks[0] as Span),
  marks,
})

function rowsOf(analysis: Analysis): Pick<Dossier, 'rows' | 'matters'> {
  const { occurrences, statistics, positions, matters, findings, sources } = analysis.comparison
  const origin = new Map(sources.map((source) => [source.document, source.origin]))
  const byGroup = grouped(findings, (finding) => finding.in)
  const row = (group: CollationRow['group'], kind: CollationRow['kind']): CollationRow => {
    const cells = grouped(group.mentions, (mention) => mention.document)
    return {
      group,
      kind,
      cells: [...cells].map(([document, mentions]) => ({ document, mentions })),
      findings: (byGroup.get(group.id) ?? []).sort(
        (a, b) => RANK[a.relation] - RANK[b.relation] || a.id.localeCompare(b.id),
      ),
      origins: new Set([...cells.keys()].map((document) => origin.get(document))).size,
    }
  }
  // Of a matter only the mentions of findings that are shown stand in its row.
  for (const matter of matters) byGroup.set(matter.id, [...shownOnMatter(matter, byGroup.get(matter.id) ?? [])])
  const beside = (matter: Matter): Matter => {
    const shown = new Set((byGroup.get(matter.id) ?? []).flatMap(({ between }) => between.flat()))
    return { ...matter, mentions: matter.mentions.filter(({ id }) => shown.has(id)) }
  }
  const rows = [
    ...occurrences.map((group) => row(group, 'occurrence')),
    ...statistics.map((group) => row(group, 'statistic')),
    ...positions.map((group) => row(group, 'position')),
  ]
  const worst = (item: CollationRow) => Math.min(5, ...item.findings.map((finding) => RANK[finding.relation]))
  // What several documents tell comes first, what is in conflict before the rest; a row of one mention is no collation.
  const inOrder = (list: readonly CollationRow[]): CollationRow[] =>
    list
      .filter((item) => item.findings.length > 0)
      .sort((a, b) => worst(a) - worst(b) || b.origins - a.origins || a.group.id.localeCompare(b.group.id))
  return { rows: inOrder(rows), matters: inOrder(matters.map((matter) => row(beside(matter), 'matter'))) }
}

function timelineOf(analysis: Analysis): TimelineEntry[] {
  return analysis.comparison.occurrences
    .filter(
      (item) =>
        item.when !== null &&
        item.mentions.some((mention) => mention.modality !== 'hypothetical' && mention.modality !== 'threatened'),
    )
    .map((item) => ({
      track: item.track,
      when: item.when as Interval,
      label: item.what,
      row: item.id,
      citations: item.mentions.map((mention) => ({
        document: mention.document,
        quote: mention.quote,
        marks: mention.spans,
      })),
    }))
    .sort((a, b) => (a.when.start ?? '').localeCompare(b.when.start ?? '') || a.row.localeCompare(b.row))
}

function changeText(figure: Figure): string | null {
  if (figure.change.direction === 'none') return null
  const words = { relative: 'by this share', absolute: 'by this amount', level: 'to this level' }[figure.change.kind]
  return `${figure.change.direction} ${words}`
}

function figuresOf(analysis: Analysis): DossierFigure[] {
  return analysis.readings.flatMap((reading) =>
    reading.figures
      .filter((figure) => figure.role === 'claim' || figure.role === 'policy')
      .map(
        (figure): DossierFigure => ({
          id: `${reading.document.id}#${figure.id}`,
          what: figure.what.text,
          shown: figure.quantity.span.text,
          value: figure.quantity.value,
          unit: figure.quantity.unit,
          indicator: analysis.pack.indicators.find((item) => item.id === figure.indicator)?.name ?? null,
          place: figure.place?.name ?? null,
          period: figure.period?.interval ?? null,
          periodBasis: figure.period?.basis ?? null,
          baseline: figure.baseline?.text ?? null,
          change: changeText(figure),
          speaker: speakerOf(reading, figure.attribution),
          citation: cite(reading, [figure.quantity.span]),
        }),
      ),
  )
}

function outlooksOf(analysis: Analysis): DossierOutlook[] {
  const list = analysis.readings.flatMap((reading) =>
    reading.outlooks.map((outlook) => ({
      outlook,
      speaker: speakerOf(reading, outlook.attribution),
      citation: cite(reading, [outlook.span]),
    })),
  )
  const due = (item: DossierOutlook) => item.outlook.due?.end ?? item.outlook.due?.start ?? '9999'
  return list.sort((a, b) => due(a).localeCompare(due(b)))
}

function assessmentsOf(analysis: Analysis): DossierAssessment[] {
  return analysis.readings.flatMap((reading) =>
    reading.assessments.map((assessment) => ({
      assessment,
      speaker: speakerOf(reading, assessment.attribution),
      voice: assessment.attribution,
      citation: cite(reading, [assessment.span]),
    })),
  )
}

/** A file by its name alone: where it lies on this machine is nobody else's business. */
export const nameOfFile = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

function documentOf(document: Document, reading: Reading, origin: string, version: number): DossierDocument {
  return {
    id: document.id,
    label: labelOf(document),
    title: document.title,
    publisher: document.publisher,
    url: document.url,
    file: nameOfFile(document.file ?? ''),
    published: document.published,
    language: document.language,
    textHash: document.textHash,
    origin,
    version,
    issues: reading.issues,
  }
}

/** The days on which a measure changes state, as far as texts give a day. */
function daysOfChange(analysis: Analysis): string[] {
  const days = analysis.measures.flatMap((measure) =>
    measure.steps.flatMap((step) => {
      const when = step.effective ?? step.signed ?? step.announced
      return when !== null && when.start !== null && when.start === when.end ? [when.start] : []
    }),
  )
  return [...new Set(days)].sort()
}

/** The dossier of an analysis. Pure: the same analysis gives the same dossier. */
export function makeDossier(analysis: Analysis, options: DossierOptions): Dossier {
  const { pack, comparison } = analysis
  const origins = new Map(comparison.sources.map((source) => [source.document, source.origin]))
  const { rows, matters } = rowsOf(analysis)
  // What a number of the page leads to must be there: findings are counted where the dossier has a row for them.
  const findings = rows.flatMap((row) => row.findings)
  const byReason: Record<string, number> = {}
  for (const finding of findings) byReason[finding.reason] = (byReason[finding.reason] ?? 0) + 1
  return {
    title: options.title,
    pack: { name: pack.manifest.name, title: pack.manifest.title, version: pack.manifest.version },
    tracks: pack.manifest.tracks,
    question: pack.questions[0]?.text ?? null,
    documents: analysis.readings
      .map((reading) =>
        documentOf(
          reading.document,
          reading,
          origins.get(reading.document.id) ?? reading.document.id,
          options.versions?.get(reading.document.id) ?? 1,
        ),
      )
      .sort((a, b) => (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id)),
    rows,
    matters,
    timeline: timelineOf(analysis),
    measures: analysis.measures,
    inForce: daysOfChange(analysis).map((day) => ({
      day,
      measures: inForceOn(analysis.measures, day).filter((item) => item.step !== null),
    })),
    figures: figuresOf(analysis),
    outlooks: outlooksOf(analysis),
    assessments: assessmentsOf(analysis),
    actors: actorsOf(analysis, options.decisions ?? new Map()),
    accountability: shownAccountability(analysis, speakerOf),
    counts: {
      documents: analysis.readings.length,
      origins: new Set(comparison.sources.map((source) => source.origin)).size,
      findings: findings.length,
      byReason,
    },
  }
}
