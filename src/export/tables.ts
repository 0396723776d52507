// The dossier as plain tables, for those who go on in a spreadsheet or a program: one row for each thing said, with the
// document, the place in it and the words it rests on. CSV and XLSX are made from these and from nothing else.
import type { Citation, ClaimMention, Dossier, Interval, Span } from '../model/index.js'
import { DOSSIER_WORDS, type DossierWords } from '../words/dossier-words.js'
import { ENGLISH_READER, type Reader } from '../words/reader-language.js'
import { latestRung } from './legal-words.js'
import { dossierFor, labelFor } from './said-dossier.js'
export type Cell = string | number | null

/** A table: every row has a cell for every column. */
export interface Table {
  /** Lower case, letters and underscores: the name of its file and of its sheet. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

type Row = Readonly<Record<string, Cell>>

/** A table from rows that all have the same fields; an empty one keeps its columns. */
const table = (name: string, columns: readonly string[], rows: readonly Row[]): Table => ({
  name,
  columns,
  rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
})

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
const startOf = (interval: Interval | null): Cell => interval?.start ?? null
const endOf = (interval: Interval | null): Cell => interval?.end ?? null

const PLACE = ['document', 'file', 'start', 'end', 'words', 'quote'] as const

type Files = ReadonlyMap<string, string>

/** What the pack calls its actors, places and things, by id. */
export type Labels = ReadonlyMap<string, string>

/** An id in the words of the pack; one made from a name in the words of that. */
const labelled = (id: string | null, labels: Labels): Cell => {
  if (id === null) return null
  return labels.get(id) ?? (id.startsWith('name:') ? id.slice('name:'.length).replaceAll('-', ' ') : id)
}

const placeOf = (document: string, spans: readonly Span[], quote: Span, files: Files): Row => ({
  document,
  file: files.get(document) ?? null,
  start: spans[0]?.start ?? quote.start,
  end: spans[0]?.end ?? quote.end,
  words: spans.map(({ text }) => oneLine(text)).join(' … '),
  quote: oneLine(quote.text),
})

const citedAt = ({ document, marks, quote }: Citation, files: Files): Row => placeOf(document, marks, quote, files)

function documents(dossier: Dossier): Table {
  const columns = [
    ...['document', 'label', 'title', 'publisher', 'url', 'file', 'published', 'language'],
    ...['text_hash', 'origin', 'version', 'warnings'],
  ]
  return table(
    'documents',
    columns,
    dossier.documents.map(({ id, textHash, issues, ...rest }) => ({
      ...rest,
      document: id,
      text_hash: textHash,
      warnings: issues.map(({ code }) => code).join(' '),
    })),
  )
}

function collation(dossier: Dossier, files: Files, labels: Labels): Table {
  const columns = [
    ...['row', 'kind', 'what', 'place', 'place_id', 'origins', 'mention', 'value', 'low', 'high', 'unit', 'attribute'],
    ...['period_start', 'period_end', 'baseline', 'modality', ...PLACE],
  ]
  const mention = (item: ClaimMention): Row => ({
    ...placeOf(item.document, item.spans, item.quote, files),
    mention: item.id,
    value: item.value,
    low: item.low,
    high: item.high,
    unit: item.unit,
    attribute: item.attribute,
    period_start: startOf(item.period),
    period_end: endOf(item.period),
    baseline: item.baseline,
    modality: item.modality,
  })
  const rows = dossier.rows.flatMap(({ group, kind, cells, origins }) =>
    cells.flatMap(({ mentions }) =>
      mentions.map((item) => ({
        ...mention(item),
        row: group.id,
        kind,
        what: group.what,
        place: labelled(group.place, labels),
        place_id: group.place,
        origins,
      })),
    ),
  )
  return table('collation', columns, rows)
}

function findings(dossier: Dossier): Table {
  const columns = [
    ...['finding', 'row', 'what', 'attribute', 'reason', 'relation', 'value_a', 'value_b', 'difference'],
    ...['mentions_a', 'mentions_b', 'sentence', 'rule'],
  ]
  const rows = dossier.rows.flatMap(({ group, findings: list }) =>
    list.map(({ id, values, between, ...item }) => ({
      finding: id,
      row: group.id,
      what: group.what,
      attribute: item.attribute,
      reason: item.reason,
      relation: item.relation,
      value_a: values[0],
      value_b: values[1],
      difference: item.difference,
      mentions_a: between[0].join(' '),
      mentions_b: between[1].join(' '),
      sentence: item.sentence,
      rule: item.rule,
    })),
  )
  return table('findings', columns, rows)
}

function timeline(dossier: Dossier, files: Files): Table {
  const rows = dossier.timeline.flatMap(({ track, when, label, row, citations }) =>
    citations.map((citation) => ({
      ...citedAt(citation, files),
      ...{ track, from: when.start, until: when.end, what: label, row },
    })),
  )
  return table('timeline', ['track', 'from', 'until', 'what', 'row', ...PLACE], rows)
}

function measures(dossier: Dossier, files: Files, labels: Labels): Table {
  const columns = [
    ...['measure', 'label', 'type', 'by', 'by_id', 'against', 'against_id', 'object', 'object_id', 'state'],
    ...['announced', 'signed', 'effective', 'scope', 'rate', 'rate_unit', 'rule', ...PLACE],
  ]
  const rows = dossier.measures.flatMap(({ id, label, type, by, against, object, steps }) =>
    steps.flatMap((step) =>
      step.evidence.map(({ document, quote }) => ({
        ...placeOf(document, [], quote, files),
        ...{ measure: id, label, type, by_id: by, against_id: against, object_id: object },
        ...{ state: step.state, scope: step.scope, rule: step.rule },
        by: labelled(by, labels),
        against: labelled(against, labels),
        object: labelled(object, labels),
        announced: startOf(step.announced),
        signed: startOf(step.signed),
        effective: startOf(step.effective),
        rate: step.rate?.value ?? null,
        rate_unit: step.rate?.unit ?? null,
      })),
    ),
  )
  return table('measures', columns, rows)
}

function inForce(dossier: Dossier): Table {
  const rows = dossier.inForce.flatMap(({ day, measures: list }) =>
    list.map(({ measure, label, state, sentence }) => ({ day, measure, label, state, sentence })),
  )
  return table('in_force', ['day', 'measure', 'label', 'state', 'sentence'], rows)
}

function figures(dossier: Dossier, files: Files): Table {
  const columns = [
    ...['figure', 'what', 'shown', 'value', 'unit', 'indicator', 'place', 'period_start', 'period_end'],
    ...['period_basis', 'baseline', 'change', 'speaker', ...PLACE],
  ]
  const rows = dossier.figures.map(({ id, period, periodBasis, citation, ...rest }) => ({
    ...citedAt(citation, files),
    ...rest,
    figure: id,
    period_start: startOf(period),
    period_end: endOf(period),
    period_basis: periodBasis,
  }))
  return table('figures', columns, rows)
}

function outlook(dossier: Dossier, files: Files, statuses: Statuses): Table {
  const columns = ['kind', 'status', 'due_start', 'due_end', 'condition', 'consequence', 'speaker', 'rule', ...PLACE]
  const rows = dossier.outlooks.map(({ outlook: item, speaker, citation }) => ({
    ...citedAt(citation, files),
    kind: item.kind,
    status: statuses.get(`${citation.document}#${item.id}`) ?? null,
    due_start: startOf(item.due),
    due_end: endOf(item.due),
    condition: item.condition?.text ?? null,
    consequence: item.consequence?.text ?? null,
    speaker,
    rule: item.rule,
  }))
  return table('outlook', columns, rows)
}

function assessments(dossier: Dossier, files: Files): Table {
  const rows = dossier.assessments.map(({ assessment: item, speaker, citation }) => ({
    ...citedAt(citation, files),
    stance: item.stance,
    observed: item.observed,
    question: item.question,
    target: item.target?.text ?? null,
    criterion: item.criterion?.text ?? null,
    speaker,
    rule: item.rule,
  }))
  const columns = ['stance', 'observed', 'question', 'target', 'criterion', 'speaker', 'rule', ...PLACE]
  return table('assessments', columns, rows)
}

function actors(dossier: Dossier, words: DossierWords): Table {
  const rows = dossier.actors.map(({ aliases, steps, unreviewedSteps, ...actor }) => ({
    ...actor,
    aliases: aliases.join('; '),
    legal_status: latestRung({ ...actor, aliases, steps, unreviewedSteps }, words),
  }))
  return table('actors', ['entity', 'name', 'kind', 'aliases', 'documents', 'mentions', 'legal_status'], rows)
}

/** Each statement of where an actor stands before the law; no table where there is none. */
function legalStatus(dossier: Dossier, files: Files): readonly Table[] {
  const rows = dossier.actors.flatMap(({ entity, name, steps }) =>
    steps.map(({ rung, when, document, quote }) => ({
      ...{ entity, name, status: rung, from: startOf(when), to: endOf(when) },
      ...placeOf(document, [quote], quote, files),
    })),
  )
  const columns = ['entity', 'name', 'status', 'from', 'to', ...PLACE]
  return rows.length === 0 ? [] : [table('legal_status', columns, rows)]
}

/** Each finding on one matter, with what both sides say; no table where there is none. */
function matters(dossier: Dossier, files: Files): readonly Table[] {
  const rows = dossier.matters.flatMap(({ group, cells, findings }) => {
    const mentions = new Map(cells.flatMap((cell) => cell.mentions).map((item) => [item.id, item]))
    const side = (ids: readonly string[], name: 'a' | 'b'): Row => {
      const item = ids.flatMap((id) => mentions.get(id) ?? [])[0]
      const place = item === undefined ? {} : placeOf(item.document, item.spans, item.quote, files)
      return Object.fromEntries(Object.entries(place).map(([column, cell]) => [`${column}_${name}`, cell]))
    }
    return findings.map(({ id, reason, attribute, values, between, sentence, rule }) => ({
      ...{ finding: id, matter: group.id, kind: 'kind' in group ? group.kind : null, what: group.what },
      ...{ attribute, reason, value_a: values[0], value_b: values[1], sentence, rule },
      ...side(between[0], 'a'),
      ...side(between[1], 'b'),
    }))
  })
  const columns = [
    ...['finding', 'matter', 'kind', 'what', 'attribute', 'reason', 'value_a', 'value_b', 'sentence', 'rule'],
    ...(['a', 'b'] as const).flatMap((name) => PLACE.map((column) => `${column}_${name}`)),
  ]
  return rows.length === 0 ? [] : [table('matters', columns, rows)]
}

/** What became of what was to come, by `<document id>#<outlook id>`. */
type Statuses = ReadonlyMap<string, string>

/** What the tables name beside what the dossier holds, and whom they are for. */
export interface TableNames {
  readonly labels?: Labels
  readonly statuses?: Statuses
  readonly reader?: Reader
}

/**
 * Every table of a dossier. Pure; names of private persons are for the caller to hide first. Columns, codes and ids are
 * the same in every language, since programs look for them; names and sentences are the reader's.
 */
export function tablesOf(
  told: Dossier,
  { labels: called = new Map(), statuses = new Map(), reader = ENGLISH_READER }: TableNames = {},
): readonly Table[] {
  const dossier = dossierFor(reader, told)
  const label = labelFor(reader)
  const labels: Labels = new Map([...called].map(([id, name]) => [id, label(name)]))
  const files: Files = new Map(dossier.documents.map(({ id, file, url }) => [id, file === '' ? (url ?? '') : file]))
  return [
    documents(dossier),
    collation(dossier, files, labels),
    findings(dossier),
    ...matters(dossier, files),
    timeline(dossier, files),
    measures(dossier, files, labels),
    inForce(dossier),
    figures(dossier, files),
    outlook(dossier, files, statuses),
    assessments(dossier, files),
    actors(dossier, DOSSIER_WORDS[reader.language]),
    ...legalStatus(dossier, files),
  ]
}
