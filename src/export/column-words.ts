// What each column of the tables holds, and of which type it is: a program that takes the tables in needs no guessing.
// A name means the same in every table; where it does not, the table says so itself.
import { COLUMN_MEANING } from '../words/es/column-words.js'
import type { ReaderLanguage } from '../words/reader-language.js'

/** A type of Table Schema. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date'

interface Column {
  readonly type: ColumnType
  readonly description: string
}

const text = (description: string): Column => ({ type: 'string', description })
const count = (description: string): Column => ({ type: 'integer', description })
const amount = (description: string): Column => ({ type: 'number', description })
const day = (description: string): Column => ({ type: 'date', description })

/** Every column by its name; `table.column` where it means something of its own in one table. */
const COLUMNS: Readonly<Record<string, Column>> = {
  against: text('Whom the measure meets, in the words of the pack'),
  against_id: text('Whom the measure meets, by the id of the pack'),
  aliases: text('Every way in which documents name the actor, with semicolons between'),
  announced: day('The day on which the step was announced'),
  attribute: text('What of the event or figure the value or the finding is about'),
  baseline: text('What the figure is set against, in the words of the document'),
  by: text('Whose measure it is, in the words of the pack'),
  by_id: text('Whose measure it is, by the id of the pack'),
  change: text('Whether the figure tells of a rise or a fall, and of what kind'),
  condition: text('On what it depends, in the words of the document'),
  consequence: text('What follows, in the words of the document'),
  criterion: text('By what it is judged, in the words of the document'),
  day: day('The day asked for'),
  difference: text('How far both values lie apart, with the unit'),
  document: text('Id of the document'),
  documents: count('How many documents name the actor'),
  due_end: day('The last day by which it is due'),
  due_start: day('The first day by which it is due'),
  effective: day('The day from which the step holds'),
  end: count('Where the words end in the text of the document, in UTF-16 code units'),
  entity: text('Id of the actor'),
  figure: text('Id of the figure'),
  file: text('The file of the document, or its address'),
  finding: text('Id of the finding'),
  from: day('The first day'),
  high: amount('The upper bound of the value; empty where it is open'),
  indicator: text('What the pack calls what is measured'),
  kind: text('Of which kind it is'),
  label: text('In few words'),
  language: text('ISO 639-1 code of the language'),
  legal_status: text('The latest known step before the law, of persons only as far as someone has reviewed it'),
  low: amount('The lower bound of the value; empty where it is open'),
  measure: text('Id of the measure'),
  mention: text('Id of what the document says'),
  mentions: count('How often documents name the actor'),
  mentions_a: text('What says the one thing: ids of mentions, with spaces between'),
  mentions_b: text('What says the other: ids of mentions, with spaces between'),
  modality: text('Whether it is told as done, going on, planned, threatened, demanded or supposed'),
  name: text('The name'),
  object: text('What the measure is on, in the words of the pack'),
  object_id: text('What the measure is on, by the id of the pack'),
  observed: text('Whether it is told as seen or as expected'),
  origin: text('Documents of one origin (copies, one wire text) have the same; they count once'),
  origins: count('How many independent origins tell of it'),
  period_basis: text('Whether the document states the period, or a rule gives it'),
  period_end: day('The last day of the period'),
  period_start: day('The first day of the period'),
  place: text('The place, in the words of the pack'),
  place_id: text('The place, by the id of the pack'),
  published: day('The day of publication'),
  publisher: text('Who published the document'),
  question: text('Id of the question that is judged'),
  quote: text('The sentence'),
  rate: amount('The rate of the measure'),
  rate_unit: text('The unit of the rate'),
  reason: text('Why both differ, or that they do not'),
  relation: text('What follows from the reason: agrees, compatible, explained, conflict or undetermined'),
  row: text('Id of the event or figure that documents tell of'),
  rule: text('The rule by which it was read or found'),
  scope: text('What the step covers'),
  sentence: text('In one sentence'),
  shown: text('The figure as the document writes it'),
  signed: day('The day on which the step was signed'),
  speaker: text('Who says so'),
  stance: text('What is thought of the question'),
  start: count('Where the words begin in the text of the document, in UTF-16 code units'),
  state: text('The state to which the step takes the measure'),
  status: text('What became of it by the day of the export'),
  'legal_status.status': text('The step before the law'),
  target: text('What is judged, in the words of the document'),
  text_hash: text('SHA-256 of the text of the document, hexadecimal'),
  title: text('The title of the document'),
  to: day('The last day'),
  track: text('Id of the track of the timeline'),
  type: text('The kind of measure, by the id of the pack'),
  unit: text('UCUM code where one exists, ISO 4217 for money, else what is counted, in the singular'),
  until: day('The last day'),
  url: text('The address of the document'),
  value: amount('The value, in the unit'),
  value_a: text('The one value'),
  value_b: text('The other value'),
  version: count('The number of the document among the versions of its source'),
  warnings: text('Codes of what is to be known of the document, with spaces between'),
  what: text('What it is about'),
  words: text('The words that it rests on'),
}

const MEANING: Readonly<Record<ReaderLanguage, Readonly<Record<string, string>>>> = { en: {}, es: COLUMN_MEANING }

/** What a column of a table holds, in the words of a language. */
export function columnOf(table: string, name: string, language: ReaderLanguage): Column {
  const key = `${table}.${name}` in COLUMNS ? `${table}.${name}` : name
  const column = COLUMNS[key] ?? text(name)
  return { ...column, description: MEANING[language][key] ?? column.description }
}
