// A dossier made by hand about an invented quarrel over grain tolls between invented neighbours, told by invented
// publishers. It holds every reason, every state of a measure, and every kind of section once or more.
import type {
  Attribute,
  Citation,
  ClaimMention,
  CollationRow,
  Dossier,
  DossierDocument,
  Finding,
  Interval,
  Measure,
  MeasureOnDay,
  MeasureStep,
  Reason,
  Span,
} from '../../src/model/index.js'
import { RELATION_OF, spanOf } from '../../src/model/index.js'

interface Text {
  readonly document: DossierDocument
  readonly text: string
}

const day = (iso: string): Interval => ({ start: iso, end: iso })
const days = (start: string | null, end: string | null): Interval => ({ start, end })

const LEDGER_TEXT = `Ordania will take 25 per cent of every grain barge from Selmark from 4 March, its chancellor said on 1 February. The Selmark assembly handed over 29 river smugglers on 27 February outside the usual extradition procedure. Some 1.1 tonnes of amber resin were seized at Port Lenning in December. Barge crossings have fallen 14 per cent since the tolls were announced. On 6 March the chancellor signed an amendment that spares barges sailing under the Strait Accord. The toll will be lifted if Selmark stations 10,000 wardens along the canal, the chancellor said. "The toll is working: the smugglers are on the run," Chancellor Odile Marrant told reporters. Around 82 per cent of Ordanians approve of the toll, a poll by Lumen found.`
const GAZETTE_TEXT = `Earlier this month Selmark began extraditing more than two dozen river smugglers. Wardens took 1,800 pounds of amber resin at Port Lenning in December, most of it on one night. Crossings were down 1 per cent on the same months of last year. Ordania's toll of a quarter on grain took effect on 4 March. Selmark has sent ten thousand wardens to the canal. The Selmark Grain Board expects the toll to cost its members 40 million crowns by the end of June. "It is too early to say whether the toll changes anything on the water," said Ivo Tarn of the Institute for Strait Studies. Several crews have been named as outlaw bands.`
const WIRE_TEXT = `Port Lenning's harbour master counted 300 kg of amber resin on 3 December and 800 kg on 4 December. Six crews were named as outlaw bands on 20 February. Twenty-nine men were flown to Ordania on Thursday, 27 February. Selmark has until 2 April to show results or the toll doubles, the chancellor's office warned. The Northern Chamber of Millers said the toll had only driven the trade to smaller boats: "It makes matters worse."`

const documents: readonly DossierDocument[] = [
  {
    id: 'd-ledger',
    label: 'The Harbour Ledger',
    title: 'A toll, an amendment and 29 men',
    publisher: 'The Harbour Ledger',
    url: 'https://ledger.example/strait/toll-amendment',
    file: 'ledger.txt',
    published: '2031-03-10',
    language: 'en',
    textHash: '5f0c1d6a3b8e49d2a7c4f1e09b6d3852c7a1e4f80d2b9635e1c8a7f4b03d6e91',
    origin: 'o1',
    version: 1,
    issues: [],
  },
  {
    id: 'd-gazette',
    label: 'Selmark Gazette',
    title: 'What the toll has done so far',
    publisher: 'Selmark Gazette',
    url: 'https://gazette.example/2031/toll?page=2#figures',
    file: 'gazette.html',
    published: '2031-03-28',
    language: 'en',
    textHash: 'b21e7d90c4a3f865d1027be94c6f8a35e0d9b7124c6a8f3e5d0b1c9a7e2f4863',
    origin: 'o2',
    version: 2,
    issues: [],
  },
  {
    id: 'd-wire',
    label: 'Northern Wire',
    title: null,
    publisher: 'Northern Wire',
    url: null,
    file: 'wire/0312.txt',
    published: null,
    language: 'en',
    textHash: '0c9d8e7f6a5b4c3d2e1f00112233445566778899aabbccddeeff001122334455',
    origin: 'o3',
    version: 1,
    issues: [
      {
        code: 'no_date',
        message: 'No date of publication is known: expressions such as "last month" stay open.',
        span: null,
      },
    ],
  },
]

const TEXTS: readonly Text[] = [LEDGER_TEXT, GAZETTE_TEXT, WIRE_TEXT].map((text, index) => {
  const document = documents[index]
  if (document === undefined) throw new Error('each text has its document')
  return { document, text }
})

const textOf = (document: string): Text => {
  const found = TEXTS.find((text) => text.document.id === document)
  if (found === undefined) throw new Error(`no document ${document}`)
  return found
}

const find = (document: string, words: string): Span => {
  const { text } = textOf(document)
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in ${document}`)
  return spanOf(text, start, start + words.length)
}

/** The sentence around some words. */
const sentenceOf = (document: string, words: string): Span => {
  const { text } = textOf(document)
  const { start, end } = find(document, words)
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('" ', start))
  const after = /[.]["]?(?= |$)/g
  after.lastIndex = end - 1
  const stop = after.exec(text)
  return spanOf(text, before < 0 ? 0 : before + 2, stop === null ? text.length : stop.index + stop[0].length)
}

const cite = (document: string, ...marks: readonly string[]): Citation => ({
  document,
  quote: sentenceOf(document, marks[0] ?? ''),
  marks: marks.map((mark) => find(document, mark)),
})

interface Said {
  readonly value?: number
  readonly low?: number
  readonly unit?: string
  readonly attribute?: Attribute
  readonly entity?: string
}

const mention = (document: string, item: string, marks: readonly string[], said: Said = {}): ClaimMention => ({
  id: `${document}#${item}`,
  document,
  file: textOf(document).document.file,
  spans: marks.map((mark) => find(document, mark)),
  quote: sentenceOf(document, marks[0] ?? ''),
  value: said.value ?? null,
  low: said.low ?? said.value ?? null,
  high: said.low === undefined ? (said.value ?? null) : null,
  unit: said.unit ?? null,
  attribute: said.attribute ?? null,
  period: null,
  baseline: null,
  modality: 'actual',
  attribution:
    said.entity === undefined
      ? { source: 'author', entity: null }
      : { source: spanOf(textOf(document).text, 0, 7), entity: said.entity },
})

interface Found {
  readonly reason: Reason
  readonly attribute: Attribute
  readonly sides: readonly [string, string]
  readonly values: readonly [string, string]
  readonly difference?: string
  readonly sentence: string
}

const finding = (row: string, index: number, found: Found): Finding => ({
  id: `${row}-f${index}`,
  in: row,
  attribute: found.attribute,
  reason: found.reason,
  relation: RELATION_OF[found.reason],
  between: [[found.sides[0]], [found.sides[1]]],
  values: found.values,
  difference: found.difference ?? null,
  sentence: found.sentence,
  rule: `${found.reason.replaceAll('_', '-')}-${found.attribute}`,
})

interface RowParts {
  readonly id: string
  readonly what: string
  readonly kind: 'occurrence' | 'statistic'
  readonly track: string
  readonly when?: Interval
  readonly place?: string
  readonly mentions: readonly ClaimMention[]
  readonly found: readonly Found[]
}

const row = (parts: RowParts): CollationRow => {
  const { id, what, track, mentions } = parts
  const place = parts.place ?? null
  const group =
    parts.kind === 'occurrence'
      ? { id, what, track, place, type: 'act', when: parts.when ?? null, mentions }
      : { id, what, track, place, indicator: null, mentions }
  return {
    group,
    kind: parts.kind,
    cells: documents
      .map(({ id: document }) => ({ document, mentions: mentions.filter((own) => own.document === document) }))
      .filter((cell) => cell.mentions.length > 0),
    findings: parts.found.map((found, index) => finding(id, index + 1, found)),
    origins: new Set(mentions.map((own) => own.document)).size,
  }
}

const ROWS: readonly CollationRow[] = [
  row({
    id: 'occ:transfer',
    what: 'Transfer of river smugglers to Ordania',
    kind: 'occurrence',
    track: 'response',
    when: day('2031-02-27'),
    place: 'place:ordania',
    mentions: [
      mention('d-ledger', 'e1', ['handed over', '29', '27 February'], {
        value: 29,
        unit: 'smuggler',
        attribute: 'count',
      }),
      mention('d-gazette', 'e1', ['Earlier this month', 'extraditing', 'more than two dozen'], {
        low: 24,
        unit: 'smuggler',
        attribute: 'count',
      }),
      mention('d-wire', 'e3', ['Twenty-nine', '27 February'], { value: 29, unit: 'man', attribute: 'count' }),
    ],
    found: [
      {
        reason: 'rounding',
        attribute: 'count',
        sides: ['d-ledger#e1', 'd-gazette#e1'],
        values: ['29', 'more than 24'],
        sentence: '“More than two dozen” leaves room for 29.',
      },
      {
        reason: 'contradiction',
        attribute: 'date',
        sides: ['d-ledger#e1', 'd-gazette#e1'],
        values: ['27 February 2031', 'March 2031'],
        sentence: 'The Harbour Ledger dates the transfer to 27 February, the Selmark Gazette to March.',
      },
      {
        reason: 'other_definition',
        attribute: 'framing',
        sides: ['d-ledger#e1', 'd-gazette#e1'],
        values: ['handed over outside the procedure', 'extradited'],
        sentence: 'One calls it an extradition, the other says that it went around the extradition procedure.',
      },
    ],
  }),
  row({
    id: 'occ:resin',
    what: 'Seizure of amber resin at Port Lenning',
    kind: 'occurrence',
    track: 'response',
    when: days('2030-12-01', '2030-12-31'),
    place: 'place:port-lenning',
    mentions: [
      mention('d-ledger', 'e2', ['1.1 tonnes', 'seized', 'in December'], { value: 1.1, unit: 't', attribute: 'mass' }),
      mention('d-gazette', 'e2', ['took', '1,800 pounds', 'in December'], {
        value: 1800,
        unit: '[lb_av]',
        attribute: 'mass',
        entity: 'org:wardens',
      }),
      mention('d-wire', 'e1', ['300 kg'], { value: 300, unit: 'kg', attribute: 'mass', entity: 'name:harbour-master' }),
      mention('d-wire', 'e2', ['800 kg'], { value: 800, unit: 'kg', attribute: 'mass', entity: 'name:harbour-master' }),
    ],
    found: [
      {
        reason: 'unclear',
        attribute: 'mass',
        sides: ['d-ledger#e2', 'd-gazette#e2'],
        values: ['1,100 kg', '816 kg'],
        difference: '284 kg, a quarter less',
        sentence: 'The amounts differ by a quarter and neither text says why.',
      },
      {
        reason: 'part_of_total',
        attribute: 'mass',
        sides: ['d-ledger#e2', 'd-wire#e2'],
        values: ['1,100 kg', '300 kg + 800 kg'],
        sentence: 'The two nights of the Northern Wire add up to the total of the Harbour Ledger.',
      },
    ],
  }),
  row({
    id: 'stat:crossings',
    what: 'Barge crossings of the strait',
    kind: 'statistic',
    track: 'outcome',
    mentions: [
      mention('d-ledger', 'f1', ['14 per cent'], { value: 14, unit: '%', attribute: 'share' }),
      mention('d-gazette', 'f1', ['1 per cent'], { value: 1, unit: '%', attribute: 'share' }),
    ],
    found: [
      {
        reason: 'other_baseline',
        attribute: 'share',
        sides: ['d-ledger#f1', 'd-gazette#f1'],
        values: ['−14 %', '−1 %'],
        sentence: 'One measures from the announcement, the other from the same months of the year before.',
      },
    ],
  }),
  row({
    id: 'occ:outlaws',
    what: 'Crews named as outlaw bands',
    kind: 'occurrence',
    track: 'pressure',
    when: day('2031-02-20'),
    mentions: [
      mention('d-wire', 'e4', ['Six', 'outlaw bands', '20 February'], { value: 6, unit: 'crew', attribute: 'count' }),
      mention('d-gazette', 'e8', ['Several', 'outlaw bands']),
    ],
    found: [
      {
        reason: 'rounding',
        attribute: 'count',
        sides: ['d-wire#e4', 'd-gazette#e8'],
        values: ['6', 'several'],
        sentence: '“Several” leaves room for six.',
      },
    ],
  }),
  row({
    id: 'occ:wardens',
    what: 'Selmark stations wardens along the canal',
    kind: 'occurrence',
    track: 'response',
    mentions: [
      mention('d-ledger', 'e6', ['10,000 wardens'], {
        value: 10000,
        unit: 'warden',
        attribute: 'count',
        entity: 'person:marrant',
      }),
      mention('d-gazette', 'e5', ['ten thousand wardens'], { value: 10000, unit: 'warden', attribute: 'count' }),
    ],
    found: [
      {
        reason: 'same',
        attribute: 'count',
        sides: ['d-ledger#e6', 'd-gazette#e5'],
        values: ['10,000', '10,000'],
        sentence: 'Both give 10,000.',
      },
    ],
  }),
  row({
    id: 'occ:cost',
    what: 'Cost of the toll to the grain board',
    kind: 'statistic',
    track: 'outcome',
    mentions: [
      mention('d-gazette', 'f6', ['40 million crowns'], {
        value: 40_000_000,
        unit: 'crown',
        attribute: 'money',
        entity: 'org:grain-board',
      }),
    ],
    found: [],
  }),
]

const step = (
  state: MeasureStep['state'],
  dates: Partial<Pick<MeasureStep, 'announced' | 'signed' | 'effective'>>,
  document: string,
  words: string,
  rest: Partial<Pick<MeasureStep, 'scope' | 'rate'>> = {},
): MeasureStep => ({
  state,
  announced: dates.announced ?? null,
  signed: dates.signed ?? null,
  effective: dates.effective ?? null,
  until: null,
  scope: rest.scope ?? null,
  rate: rest.rate ?? null,
  evidence: [{ mention: `${document}#${state}`, document, quote: sentenceOf(document, words) }],
  rule: `step-${state}`,
})

const RATE = { value: 25, unit: '%' }

const TOLL: Measure = {
  id: 'measure:toll',
  type: 'toll',
  label: 'Toll of Ordania on grain barges from Selmark',
  by: 'place:ordania',
  against: 'place:selmark',
  object: 'grain',
  steps: [
    step('announced', { announced: day('2031-02-01') }, 'd-ledger', '1 February', { rate: RATE }),
    step('in_force', { effective: day('2031-03-04') }, 'd-gazette', 'took effect', {
      rate: RATE,
      scope: 'every grain barge from Selmark',
    }),
    step('amended', { signed: day('2031-03-06'), effective: day('2031-03-07') }, 'd-ledger', 'signed an amendment', {
      rate: RATE,
      scope: 'not barges sailing under the Strait Accord',
    }),
  ],
  conflicts: [],
}

const DOUBLING: Measure = {
  id: 'measure:doubling',
  type: 'toll',
  label: 'Doubling of the toll',
  by: 'place:ordania',
  against: 'place:selmark',
  object: 'grain',
  steps: [step('threatened', { announced: day('2031-03-12') }, 'd-wire', 'until 2 April')],
  conflicts: [],
}

const BANDS: Measure = {
  id: 'measure:levy',
  type: 'levy',
  label: 'Canal levy on all boats',
  by: 'place:selmark',
  against: null,
  object: null,
  steps: [
    step('threatened', { announced: day('2030-11-15') }, 'd-gazette', 'Several crews'),
    step('in_force', { effective: day('2031-01-01') }, 'd-gazette', 'Several crews'),
    step('paused', { effective: day('2031-02-03') }, 'd-gazette', 'Several crews'),
    step('ended', { effective: day('2031-03-20') }, 'd-gazette', 'Several crews'),
  ],
  conflicts: [],
}

const on = (measure: Measure, at: number, sentence: string): MeasureOnDay => ({
  measure: measure.id,
  label: measure.label,
  state: measure.steps[at]?.state ?? 'not_yet',
  sentence,
  step: measure.steps[at] ?? null,
  rate: measure.steps[at]?.rate ?? null,
  ahead: [],
})

const IN_FORCE: Dossier['inForce'] = [
  {
    day: '2031-02-01',
    measures: [
      on(TOLL, 0, 'Announced at 25 %; not yet taken.'),
      on(BANDS, 1, 'Taken since 1 January.'),
      on(DOUBLING, -1, ''),
    ],
  },
  {
    day: '2031-03-04',
    measures: [
      on(TOLL, 1, '25 % on every grain barge from Selmark.'),
      on(BANDS, 2, 'Paused since 3 February.'),
      on(DOUBLING, -1, ''),
    ],
  },
  {
    day: '2031-03-07',
    measures: [
      on(TOLL, 2, '25 %, but not on barges sailing under the Strait Accord.'),
      on(BANDS, 2, 'Paused since 3 February.'),
      on(DOUBLING, -1, ''),
    ],
  },
]

const figure = (
  document: string,
  mark: string,
  what: string,
  rest: Partial<Dossier['figures'][number]> = {},
): Dossier['figures'][number] => ({
  id: `${document}#${mark}`,
  what,
  shown: mark,
  value: null,
  unit: null,
  indicator: null,
  place: null,
  period: null,
  periodBasis: null,
  baseline: null,
  change: null,
  speaker: textOf(document).document.label,
  citation: cite(document, mark),
  ...rest,
})

const voice = { attribution: null, source: 'author' as const, entity: null }

const outlook = (
  document: string,
  kind: Dossier['outlooks'][number]['outlook']['kind'],
  words: string,
  rest: {
    readonly due?: Interval
    readonly condition?: string
    readonly consequence?: string
    readonly speaker: string
  },
): Dossier['outlooks'][number] => ({
  outlook: {
    id: `o-${kind}`,
    rule: `outlook-${kind}`,
    basis: 'stated',
    kind,
    span: find(document, words),
    cue: null,
    due: rest.due ?? null,
    condition: rest.condition === undefined ? null : find(document, rest.condition),
    consequence: rest.consequence === undefined ? null : find(document, rest.consequence),
    attribution: voice,
  },
  speaker: rest.speaker,
  citation: cite(document, words),
})

const assessment = (
  document: string,
  stance: Dossier['assessments'][number]['assessment']['stance'],
  words: string,
  speaker: string,
  criterion: string | null = null,
): Dossier['assessments'][number] => ({
  assessment: {
    id: `a-${stance}`,
    rule: `stance-${stance}`,
    basis: 'stated',
    span: find(document, words),
    stance,
    cue: find(document, words),
    question: 'toll-works',
    target: { id: 'toll', text: 'the toll', span: null },
    criterion: criterion === null ? null : { id: null, text: criterion, span: find(document, criterion) },
    observed: 'observed',
    attribution: voice,
  },
  speaker,
  voice,
  citation: cite(document, words),
})

const MATTERS: readonly CollationRow[] = [
  {
    group: {
      id: 'm:resin-total',
      kind: 'total',
      what: 'amber resin seized',
      track: null,
      place: null,
      mentions: [
        mention('d-ledger', 'e2', ['1.1 tonnes', 'seized'], { value: 1.1, unit: 't', attribute: 'mass' }),
        mention('d-wire', 'e1', ['300 kg'], { value: 300, unit: 'kg', attribute: 'mass' }),
      ],
    },
    kind: 'matter',
    cells: [
      {
        document: 'd-ledger',
        mentions: [mention('d-ledger', 'e2', ['1.1 tonnes', 'seized'], { value: 1.1, unit: 't', attribute: 'mass' })],
      },
      {
        document: 'd-wire',
        mentions: [mention('d-wire', 'e1', ['300 kg'], { value: 300, unit: 'kg', attribute: 'mass' })],
      },
    ],
    findings: [
      finding('m:resin-total', 1, {
        reason: 'part_of_total',
        attribute: 'mass',
        sides: ['d-ledger#e2', 'd-wire#e1'],
        values: ['1,100 kg', '300 kg'],
        sentence: 'One adds up a month in which the other lies.',
      }),
    ],
    origins: 2,
  },
]

/** The example; each call gives a new value. */
export const exampleDossier = (): Dossier => ({
  title: 'The grain toll on the Kestrel Strait',
  pack: { name: 'kestrel-strait', title: 'Ordania and Selmark', version: '1.0.0' },
  tracks: [
    { id: 'pressure', title: 'Pressure' },
    { id: 'response', title: 'Response' },
    { id: 'outcome', title: 'Outcome' },
  ],
  question: 'Does the toll make Selmark act against the smuggling?',
  documents,
  rows: ROWS,
  matters: MATTERS,
  timeline: [
    {
      track: 'response',
      when: days('2030-12-01', '2030-12-31'),
      label: 'Seizure of amber resin at Port Lenning',
      row: 'occ:resin',
      citations: [cite('d-ledger', '1.1 tonnes'), cite('d-gazette', '1,800 pounds')],
    },
    {
      track: 'pressure',
      when: day('2031-02-01'),
      label: 'Toll on grain barges announced',
      row: 'occ:cost',
      citations: [cite('d-ledger', '1 February')],
    },
    {
      track: 'pressure',
      when: day('2031-02-20'),
      label: 'Crews named as outlaw bands',
      row: 'occ:outlaws',
      citations: [cite('d-wire', '20 February')],
    },
    {
      track: 'response',
      when: day('2031-02-27'),
      label: 'Transfer of river smugglers to Ordania',
      row: 'occ:transfer',
      citations: [
        cite('d-ledger', '27 February'),
        cite('d-gazette', 'Earlier this month'),
        cite('d-wire', '27 February'),
      ],
    },
    {
      track: 'pressure',
      when: day('2031-03-04'),
      label: 'Toll takes effect',
      row: 'occ:cost',
      citations: [cite('d-gazette', 'took effect')],
    },
    {
      track: 'outcome',
      when: days('2031-02-01', '2031-03-10'),
      label: 'Crossings fall',
      row: 'stat:crossings',
      citations: [cite('d-ledger', '14 per cent')],
    },
    {
      track: 'response',
      when: days('2031-03-01', null),
      label: 'Wardens sent to the canal',
      row: 'occ:wardens',
      citations: [cite('d-gazette', 'ten thousand wardens')],
    },
  ],
  measures: [TOLL, DOUBLING, BANDS],
  inForce: IN_FORCE,
  figures: [
    figure('d-ledger', '25 per cent', 'grain of each barge', {
      place: 'place:ordania',
      period: days('2031-03-04', null),
      periodBasis: 'stated',
    }),
    figure('d-ledger', '14 per cent', 'barge crossings', {
      baseline: 'since the tolls were announced',
      period: days('2031-02-01', '2031-03-10'),
      periodBasis: 'implied',
      change: 'decrease by this share',
    }),
    figure('d-gazette', '1 per cent', 'crossings', { baseline: 'the same months of last year' }),
    figure('d-gazette', '40 million crowns', 'cost to members', {
      speaker: 'Selmark Grain Board',
      period: days(null, '2031-06-30'),
      periodBasis: 'stated',
    }),
    figure('d-ledger', '82 per cent', 'approval of the toll', { speaker: 'Lumen', place: 'place:ordania' }),
  ],
  outlooks: [
    outlook('d-wire', 'threat', 'the toll doubles', {
      due: day('2031-04-02'),
      condition: 'to show results',
      consequence: 'the toll doubles',
      speaker: 'Office of the chancellor of Ordania',
    }),
    outlook('d-ledger', 'condition', 'will be lifted', {
      condition: 'if Selmark stations 10,000 wardens',
      consequence: 'The toll will be lifted',
      speaker: 'Odile Marrant',
    }),
    outlook('d-gazette', 'prediction', 'expects the toll to cost', {
      due: days('2031-06-01', '2031-06-30'),
      speaker: 'Selmark Grain Board',
    }),
  ],
  assessments: [
    assessment('d-ledger', 'works', 'The toll is working', 'Odile Marrant', 'the smugglers are on the run'),
    assessment('d-gazette', 'too_early', 'It is too early to say', 'Ivo Tarn'),
    assessment(
      'd-wire',
      'backfires',
      'It makes matters worse',
      'Northern Chamber of Millers',
      'driven the trade to smaller boats',
    ),
  ],
  actors: [
    {
      entity: 'place:ordania',
      name: 'Ordania',
      kind: 'place',
      aliases: ['Ordanians'],
      documents: 2,
      mentions: 4,
      steps: [],
      unreviewedSteps: 0,
    },
    {
      entity: 'place:selmark',
      name: 'Selmark',
      kind: 'place',
      aliases: [],
      documents: 3,
      mentions: 9,
      steps: [],
      unreviewedSteps: 0,
    },
    {
      entity: 'place:port-lenning',
      name: 'Port Lenning',
      kind: 'place',
      aliases: [],
      documents: 3,
      mentions: 3,
      steps: [],
      unreviewedSteps: 0,
    },
    {
      entity: 'person:marrant',
      name: 'Odile Marrant',
      kind: 'person',
      aliases: ['the chancellor'],
      documents: 2,
      mentions: 5,
      steps: [],
      unreviewedSteps: 0,
    },
    {
      entity: 'org:grain-board',
      name: 'Selmark Grain Board',
      kind: 'organisation',
      aliases: [],
      documents: 1,
      mentions: 1,
      steps: [],
      unreviewedSteps: 0,
    },
  ],
  accountability: {
    incidents: [
      {
        id: 'ai:occ:transfer',
        what: 'hand-over of river smugglers',
        when: day('2031-02-27'),
        place: 'place:selmark',
        charges: [
          {
            kind: 'blame',
            speaker: 'Northern Chamber of Millers',
            parties: ['the toll'],
            mutual: false,
            what: 'smaller boats',
            citation: cite('d-wire', 'had only driven'),
          },
        ],
        accounts: [
          {
            name: 'extradition',
            tellings: [{ speaker: 'Selmark Gazette', citation: cite('d-gazette', 'extraditing') }],
          },
          {
            name: 'hand-over outside extradition',
            tellings: [{ speaker: 'The Harbour Ledger', citation: cite('d-ledger', 'handed over') }],
          },
        ],
      },
    ],
    chains: [
      {
        id: 'ad:ordania>selmark|',
        by: 'Ordania',
        of: 'Selmark',
        links: [
          {
            step: { kind: 'demand', due: day('2031-04-02') },
            when: null,
            what: 'stations 10,000 wardens along the canal',
            citation: cite('d-ledger', 'if Selmark stations'),
          },
          {
            step: { kind: 'answer', answer: 'done' },
            when: null,
            what: null,
            citation: cite('d-gazette', 'has sent'),
          },
          {
            step: { kind: 'verdict', verdict: 'progress' },
            when: null,
            what: null,
            citation: cite('d-ledger', 'The toll is working'),
          },
          {
            step: { kind: 'measure', label: 'grain toll', state: 'in_force' },
            when: day('2031-03-04'),
            what: null,
            citation: cite('d-gazette', 'took effect'),
          },
        ],
      },
    ],
    unreviewed: 1,
  },
  counts: {
    documents: 3,
    origins: 3,
    findings: 8,
    byReason: {
      contradiction: 1,
      unclear: 1,
      part_of_total: 1,
      other_baseline: 1,
      other_definition: 1,
      rounding: 2,
      same: 1,
    },
  },
})

/** The texts the example quotes, to check that each quote is exact. */
export const exampleText = (document: string): string => textOf(document).text

/** Enough of the example to be read as a golden file: two rows, one measure, one of each other kind. */
export const smallDossier = (): Dossier => {
  const dossier = exampleDossier()
  return {
    ...dossier,
    rows: dossier.rows.filter((own) => ['occ:transfer', 'stat:crossings', 'occ:cost'].includes(own.group.id)),
    timeline: dossier.timeline.filter((entry) => ['occ:transfer', 'stat:crossings'].includes(entry.row)),
    measures: dossier.measures.slice(0, 1),
    inForce: dossier.inForce.slice(1, 2),
    figures: dossier.figures.slice(1, 3),
    outlooks: dossier.outlooks.slice(0, 1),
    assessments: dossier.assessments.slice(0, 1),
    actors: dossier.actors.slice(0, 2),
  }
}
