// Every word of its own that a dossier has, in English. Its sentences about findings and measures come with it; the words
// of documents are nobody's to change.
import { shownDay, shownInterval } from '../../model/index.js'
import {
  ATTRIBUTE_WORD,
  MATTER_WORD,
  MATTERS_LEAD,
  OUTLOOK_WORD,
  REASON_MEANING,
  REASON_WORD,
  RUNG_WORD,
  STANCE_WORD,
  STATE_WORD,
} from '../../model/reader-words.js'
import { counted } from '../counted.js'
import { ANSWER_WORD, CHARGE_WORD, VERDICT_WORD } from './reader-words.js'

const documents = (number: number): string => counted(number, 'document', 'documents')

export const dossier = {
  language: 'en',
  day: shownDay,
  interval: shownInterval,

  reasons: REASON_WORD,
  meanings: REASON_MEANING,
  attributes: ATTRIBUTE_WORD,
  states: STATE_WORD,
  stances: STANCE_WORD,
  outlooks: OUTLOOK_WORD,
  rungs: RUNG_WORD,
  mattersOf: MATTER_WORD,
  charges: CHARGE_WORD,
  answers: ANSWER_WORD,
  verdicts: VERDICT_WORD,
  /** What kind of actor it is. */
  actorKind: (kind: string): string => kind,
  /** Whether a judgement is of what was seen or of what is expected. */
  observed: (word: string): string => word,

  sections: {
    glance: 'At a glance',
    collation: 'Collation',
    timeline: 'Timeline',
    inForce: 'In force',
    figures: 'Figures',
    outlook: 'Outlook',
    assessments: 'Who thinks what',
    actors: 'Actors',
    accountability: 'Accountability',
    sources: 'Sources',
    howToRead: 'How to read this',
    quotes: 'Quotes',
  },
  dossier: 'Dossier',
  contents: 'Contents',
  skip: 'Skip to the dossier',
  documents,
  undated: 'without dates',
  ofDay: (day: string): string => `of ${day}`,
  between: (first: string, last: string): string => `from ${first} to ${last}`,
  madeOf: (number: number): string =>
    `Made by Cotejo from the words of ${documents(number)}. No truth score; every value opens its words.`,
  situation: (title: string): string => `Situation: ${title}.`,
  question: 'The question at hand:',

  noDate: 'no date',
  openQuote: (number: number): string => `Open quote ${number}`,
  filter: (what: string): string => `Filter ${what}`,
  source: 'Source',
  words: 'Words',
  reason: 'Reason',
  all: 'all',
  other: 'Other',
  rows: (number: number): string => counted(number, 'row', 'rows'),
  findings: (number: number): string => counted(number, 'finding', 'findings'),
  origins: (number: number): string =>
    number === 1 ? 'reported by one origin' : `reported by ${number} independent origins`,
  when: 'When',
  what: 'What',
  who: 'Who',
  kind: 'Kind',
  name: 'Name',
  whoSays: 'Who says it',
  implied: 'implied',
  /** Who speaks: a name, or what stands for one. */
  speaker: (name: string): string => name,
  /** An amount as a cell has it. */
  amount: (amount: string): string => amount,

  glance: {
    documents: (number: number): string => (number === 1 ? 'document' : 'documents'),
    origins: (number: number): string => (number === 1 ? 'independent origin' : 'independent origins'),
    rows: (number: number): string =>
      number === 1 ? 'event or figure told by several' : 'events and figures told by several',
    counts: (read: number, origins: number, rows: number, findings: number): string =>
      `${read} documents from ${origins} independent origins; ${rows} events and figures told by several; ${findings} findings.`,
    inConflict: 'in conflict',
    unclear: 'unclear',
    conflicts: 'In conflict',
    noConflict: 'Nothing is in conflict: every difference that was found has another reason.',
    noneInConflict: 'Nothing is in conflict.',
    others: 'What else was found',
    empty: 'No finding: no two sources speak of the same event or figure.',
    findings: 'Findings',
    where: 'Where',
  },

  collation: {
    lead: 'One block an event or figure: what each source says of it, in its own words. The number after a quote opens it with its source, its place in the text and a footnote.',
    silent: 'nothing on it was read',
    rule: 'rule',
    ruleIs: (rule: string): string => `Rule: ${rule}.`,
    more: (number: number): string => counted(number, 'more finding', 'more findings'),
    says: (row: string): string => `What each source says: ${row}`,
    saysColumn: 'Says',
    filter: 'Filter the collation',
    single: 'Told by one source only',
    groups: {
      conflict: 'In conflict',
      undetermined: 'Unclear',
      explained: 'Different, and explained',
      compatible: 'Told alike',
    },
    matter: 'On one matter',
    mattersLead: MATTERS_LEAD,
    empty: 'No event and no figure is told by two sources.',
  },

  timeline: {
    lead: 'Dates are as precise as the words allow and no more: a month is drawn as a month.',
    track: 'Track',
    inWords: 'In the words of',
    more: (number: number): string => `${number} more in its row`,
    left: (left: number, all: number): string =>
      `${left} of ${all} entries stand only in the list: far from the others in time, or told by fewer documents.`,
    picture: 'Timeline, picture',
    chart: 'Timeline on tracks',
    list: (number: number): string => `The same as a list (${number})`,
    the: 'the timeline',
    empty: 'No dated event was read.',
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  },

  measures: {
    lead: 'A measure is threatened, announced, holds, is amended or paused, and ends. What counts is the day from which it holds, not the day of the headline.',
    by: (name: string): string => `by ${name}`,
    against: (name: string): string => `against ${name}`,
    state: 'State',
    announced: 'Announced',
    signed: 'Signed',
    holdsFrom: 'Holds from',
    rate: 'Rate',
    covers: 'What it covers, and who says so',
    steps: (measure: string): string => `Steps: ${measure}`,
    notBegun: (number: number): string =>
      `${counted(number, 'measure', 'measures')} not yet begun, or not known for this day.`,
    stood: 'What stood on a day',
    whatStood: 'What stood',
    on: 'In force on',
    day: 'Day',
    allDays: 'all days',
    measure: 'Measure',
    chart: 'The life of each measure',
    chartLabel: 'The life of each measure; the tables below say the same',
    picture: 'The life of each measure, picture',
    empty: 'No measure was read.',
  },

  figures: {
    lead: 'Each number with what it counts, where, when and against what. A period marked ',
    leadOn: ' is not in the words themselves; it follows from a stated one nearby.',
    figure: 'Figure',
    value: 'Value',
    of: 'Of what',
    where: 'Where',
    against: 'Against',
    the: 'the figures',
    empty: 'No figure was read.',
  },

  outlook: {
    lead: 'Demands, promises, threats, conditions, predictions and deadlines, as they were put.',
    due: 'Due',
    condition: 'Condition',
    consequence: 'What then',
    the: 'the outlook',
    empty: 'Nothing of what is to come was read.',
  },

  assessments: {
    lead: 'Judgements on the question at hand, by whom, of what and by what measure.',
    of: 'of',
    by: 'by the measure of',
    empty: 'No judgement was read.',
  },

  actors: {
    aliases: 'Also called',
    documents: 'Documents',
    mentions: 'Mentions',
    legal: 'Legal status',
    status: 'Status',
    date: 'Date',
    whoSays: 'Who says so',
    heldBack: (number: number): string =>
      `${counted(number, 'statement', 'statements')} held back until someone reviews ${number === 1 ? 'it' : 'them'}`,
    empty: 'No actor was read.',
  },

  accountability: {
    lead: 'Who is said to answer for what, in the words of those who say it. Nothing here says who is right; a verdict is the demander’s own, and a measure stands in a chain because a document tells it beside the demand, not because the one came of the other.',
    mutual: 'each by the other',
    demand: 'Demand',
    measure: (state: string): string => `Measure ${state}`,
    charges: 'Blame, duty and omission',
    whoSays: 'Who says so',
    told: 'Told as',
    asWhat: 'As what',
    whoTells: 'Who tells it so',
    demands: (by: string, of: string): string => `Demands of ${by} on ${of}`,
    demandsOf: (by: string, of: string): string => `${by} demands of ${of}`,
    chain: 'Demand, answer, verdict',
    step: 'Step',
    heldBack: (number: number): string =>
      `${counted(number, 'sentence', 'sentences')} about named persons held back until someone reviews ${number === 1 ? 'it' : 'them'}.`,
    empty: 'No incident with blame, duty or omission, and no demand with its answer, was read.',
  },

  sources: {
    lead: (read: number, origins: number): string =>
      `${documents(read)} from ${counted(origins, 'origin', 'origins')}. Copies of one text, and reports that rest on the same upstream source, share an origin and count once.`,
    version: (number: number): string => `version ${number}`,
    origin: (number: number): string => `origin ${number}`,
    title: 'Title',
    publisher: 'Publisher',
    date: 'Date',
    address: 'Address',
    originColumn: 'Origin',
    text: 'Text (SHA-256)',
  },

  howToRead: {
    lead: 'Every difference between sources has one reason. The colour shows how the two sides stand to each other; the word says why.',
    leadPlain: 'Every difference between sources has one reason:',
    means: 'What it means',
    noScore: 'There is no truth score: nothing here says which source is right.',
    words:
      '“Reported by two independent origins” counts origins, not copies. “Source not established” means that the text does not tell who says it. Each finding names the rule that made it.',
    marks: (bold: string): string =>
      `Marked words are ${bold} inside their quote; the number after it opens the quote with its place in the text and a footnote.`,
    bold: 'bold',
    suggestions: 'These are suggestions of a program that reads words; a person decides.',
    persons: (sign: string): string =>
      `“${sign}” and the like stand for private persons, whose names are not published; private persons who speak are shown as “a private person”.`,
    pack: (title: string, name: string): string => `Situation pack: ${title} (${name}).`,
  },

  quotes: {
    lead: 'The words behind every value. Quotes are short by design; the hash identifies the text they were read from.',
    used: 'Used in',
    usedIn: (places: string): string => `used in ${places}`,
    open: 'open the source at these words',
    characters: (start: number, end: number): string => `characters ${start}–${end}`,
    text: 'text',
    footnote: 'Footnote',
    hash: (hash: string, characters: string): string => `text SHA-256 ${hash}, ${characters}`,
  },

  effect: {
    legend: 'solid: counted; dashed: what level, trend and season until the date lead to expect',
    refused: 'no answer: too little is held',
  },

  /** A thing that is due, in a calendar. */
  calendar: {
    quote: (words: string): string => `“${words}”`,
    standing: (source: string, status: string): string => `${source}. Status: ${status}.`,
    because: (_: string, reason: string): string => `The day: ${reason}.`,
    statuses: { overdue: 'overdue', due: 'due', open: 'open', broken: 'broken', kept: 'kept' },
  },

  bundle: {
    page: 'The dossier as a page',
    text: 'The dossier as text',
    data: 'The dossier as data: what all other files but the checks are made from',
    comparison: 'What documents say of one event or figure, side by side, with the reasons why they differ',
    checks: 'Figures recomputed from official series under every defensible reading',
    tables: 'The tables as a Frictionless Data Package',
    table: (name: string): string => `Table: ${name}`,
    description: (read: number): string =>
      `What ${read} documents say, side by side, with every quote, every number and where it stands. Names of private persons are replaced by a sign.`,
    rights: 'Rights',
    licence:
      'Quotes belong to those who published them and stand here as evidence, with a little of what is around them. What is said about them belongs to whoever made this bundle.',
    export: 'Export',
    tablesDescription:
      'One row for each thing that a document says, with the document, the place of the words in its text, and the quote. Text that a spreadsheet would run has an apostrophe before it. Names of private persons are replaced by a sign. Quotes belong to those who published them.',
  },

  /** What the page's own script says; without quotation marks, since it stands in one. */
  script: {
    of: ' of ',
    shown: ' shown',
    since: 'as it has stood since ',
    unknown: 'nothing is known of that day',
  },
}
