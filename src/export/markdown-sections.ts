import type { Measure } from '../model/index.js'
import { shownDay, shownInterval } from '../model/index.js'
import {
  OUTLOOK_WORD,
  REASON_MEANING,
  REASON_WORD,
  REASONS,
  RUNG_WORD,
  STANCE_WORD,
  STANCES,
  STATE_WORD,
} from '../model/reader-words.js'
import { capitalised, type DossierView, stood } from './dossier-view.js'
import { hasLegalStatus, heldBack, latestRung } from './legal-words.js'
import { anchor, cited, inPage, link, plain, runs, section, sourceLine, table } from './markdown-parts.js'
import { addressAtWords, entryRuns, footnote, type QuoteEntry } from './quote-book.js'
import { shownAmount } from './shown-values.js'

// The sections of the Markdown dossier after the collation, in the order of the page.

export const timeline = (view: DossierView): string => {
  const titles = new Map(view.dossier.tracks.map((track) => [track.id, track.title]))
  const rows = view.dossier.timeline.map((entry, index) => {
    const id = `event-${index + 1}`
    const quotes = entry.citations
      .slice(0, 2)
      .map((citation) => cited(view, citation, { anchor: id, label: `Timeline: ${entry.label}` }))
    return [
      `${anchor(id)}${shownInterval(entry.when)}`,
      plain(titles.get(entry.track ?? '') ?? 'Other'),
      inPage(capitalised(entry.label), view.rowAnchor(entry.row)),
      quotes.join('<br>'),
    ]
  })
  return section('timeline', 'Timeline', [
    rows.length === 0 ? 'No dated event was read.' : table(['When', 'Track', 'What', 'In the words of'], rows),
  ])
}

const stepsTable = (view: DossierView, measure: Measure, index: number): string =>
  table(
    ['State', 'Announced', 'Signed', 'Holds from', 'Rate', 'What it covers, and who says so'],
    measure.steps.map((step, at) => {
      const id = `step-${index + 1}-${at + 1}`
      const place = { anchor: id, label: `In force: ${measure.label}, ${STATE_WORD[step.state]}` }
      const quotes = step.evidence.map(({ document, quote }) => cited(view, { document, quote, marks: [] }, place))
      return [
        `${anchor(id)}${STATE_WORD[step.state]}`,
        shownInterval(step.announced),
        shownInterval(step.signed),
        shownInterval(step.effective),
        step.rate === null ? '' : plain(shownAmount(step.rate.value, step.rate.unit)),
        [step.scope === null ? '' : plain(step.scope), ...quotes].filter((part) => part !== '').join('<br>'),
      ]
    }),
  )

const daysTable = (view: DossierView): string => {
  const rows = view.dossier.inForce.flatMap(({ day, measures }) =>
    measures
      .filter((on) => on.state !== 'not_yet' && on.state !== 'unknown')
      .map((on) => [shownDay(day), plain(capitalised(on.label)), STATE_WORD[on.state], plain(stood(on))]),
  )
  return rows.length === 0 ? '' : `### What stood on a day\n\n${table(['Day', 'Measure', 'State', 'What stood'], rows)}`
}

export const measures = (view: DossierView): string => {
  const each = view.dossier.measures.map((measure, index) =>
    [
      `### ${plain(capitalised(measure.label))} ${anchor(`measure-${index + 1}`)}`,
      stepsTable(view, measure, index),
      ...measure.conflicts.map(({ sentence }) => plain(sentence)),
    ].join('\n\n'),
  )
  return section('in-force', 'In force', [each.length === 0 ? 'No measure was read.' : '', ...each, daysTable(view)])
}

export const figures = (view: DossierView): string => {
  const rows = view.dossier.figures.map((figure, index) => {
    const id = `figure-${index + 1}`
    const when = shownInterval(figure.period)
    return [
      `${anchor(id)}${plain(figure.shown)}${figure.change === null ? '' : ` (${plain(figure.change)})`}`,
      plain(figure.what),
      plain(view.nameOf(figure.place)),
      when !== '' && figure.periodBasis === 'implied' ? `${when} (implied)` : when,
      plain(figure.baseline ?? ''),
      plain(figure.speaker),
      cited(view, figure.citation, { anchor: id, label: `Figure: ${figure.shown}, ${figure.what}` }),
    ]
  })
  return section('figures', 'Figures', [
    rows.length === 0
      ? 'No figure was read.'
      : table(['Value', 'Of what', 'Where', 'When', 'Against', 'Who says it', 'Words'], rows),
  ])
}

export const outlook = (view: DossierView): string => {
  const rows = view.dossier.outlooks.map((item, index) => {
    const id = `outlook-${index + 1}`
    const kind = OUTLOOK_WORD[item.outlook.kind]
    return [
      `${anchor(id)}${kind}`,
      shownInterval(item.outlook.due),
      plain(item.outlook.condition?.text ?? ''),
      plain(item.outlook.consequence?.text ?? ''),
      plain(item.speaker),
      cited(view, item.citation, { anchor: id, label: `Outlook: ${kind}` }),
    ]
  })
  return section('outlook', 'Outlook', [
    rows.length === 0
      ? 'Nothing of what is to come was read.'
      : table(['Kind', 'Due', 'Condition', 'What then', 'Who says it', 'Words'], rows),
  ])
}

export const assessments = (view: DossierView): string => {
  const numbered = view.dossier.assessments.map((item, index) => ({ item, id: `assessment-${index + 1}` }))
  const groups = STANCES.flatMap((stance) => {
    const held = numbered.filter(({ item }) => item.assessment.stance === stance)
    const lines = held.map(({ item, id }) => {
      const { target, criterion, observed } = item.assessment
      const of = target === null ? '' : `, of ${plain(target.text)}`
      const by = criterion === null ? '' : `, by the measure of ${plain(criterion.text)}`
      return `- ${anchor(id)}**${plain(item.speaker)}**${of}${by} (${observed}): ${cited(view, item.citation, { anchor: id, label: `Who thinks what: ${item.speaker}` })}`
    })
    return lines.length === 0 ? [] : [`### ${STANCE_WORD[stance]}\n\n${lines.join('\n')}`]
  })
  return section('assessments', 'Who thinks what', groups.length === 0 ? ['No judgement was read.'] : groups)
}

/** Each statement of where someone stands before the law, with its words: an accusation appears as a quote alone. */
const legalSteps = (view: DossierView): string => {
  const rows = view.dossier.actors.flatMap((actor) =>
    actor.steps.map((step) => [
      plain(actor.name),
      RUNG_WORD[step.rung],
      shownInterval(step.when),
      cited(
        view,
        { document: step.document, quote: step.quote, marks: [] },
        { anchor: 'actors', label: `Legal status: ${actor.name}` },
      ),
    ]),
  )
  return rows.length === 0 ? '' : `### Legal status\n\n${table(['Name', 'Status', 'Date', 'Who says so'], rows)}`
}

export const actors = (view: DossierView): string => {
  const { actors: list } = view.dossier
  const legal = hasLegalStatus(list)
  const rows = list.map((actor) => [
    plain(actor.name),
    plain(actor.kind),
    actor.aliases.map(plain).join(', '),
    String(actor.documents),
    String(actor.mentions),
    ...(legal ? [[latestRung(actor), heldBack(actor)].filter((words) => words !== '').join('; ')] : []),
  ])
  const columns = ['Name', 'Kind', 'Also called', 'Documents', 'Mentions', ...(legal ? ['Legal status'] : [])]
  return section('actors', 'Actors', [
    list.length === 0 ? 'No actor was read.' : table(columns, rows),
    legalSteps(view),
  ])
}

export const sources = (view: DossierView): string => {
  const origins = [...new Set(view.dossier.documents.map((document) => document.origin))]
  const rows = view.dossier.documents.map((document, index) => [
    `${anchor(`source-s${index + 1}`)}${plain(document.title ?? document.label)}${document.version > 1 ? ` (version ${document.version})` : ''}${document.issues.map((issue) => ` *${plain(issue.message)}*`).join('')}`,
    plain(document.publisher ?? ''),
    document.published === null ? 'no date' : shownDay(document.published),
    link(document.url ?? document.file, document.url),
    `origin ${origins.indexOf(document.origin) + 1}`,
    plain(document.textHash),
  ])
  return section('sources', 'Sources', [
    table(['Title', 'Publisher', 'Date', 'Address', 'Origin', 'Text (SHA-256)'], rows),
  ])
}

export const howToRead = (view: DossierView): string =>
  section('how-to-read', 'How to read this', [
    'Every difference between sources has one reason:',
    table(
      ['Reason', 'What it means'],
      REASONS.map((reason) => [`**${REASON_WORD[reason]}**`, REASON_MEANING[reason]]),
    ),
    'There is no truth score: nothing here says which source is right. Marked words are **bold** inside their quote; the number after it opens the quote with its place in the text and a footnote. These are suggestions of a program that reads words; a person decides.',
    '“\\[P1\\]” and the like stand for private persons, whose names are not published; private persons who speak are shown as “a private person”.',
    `Situation pack: ${plain(view.dossier.pack.title)} (${plain(view.dossier.pack.name)} ${plain(view.dossier.pack.version)}).`,
  ])

const entryText = (view: DossierView, entry: QuoteEntry): string => {
  const document = view.documents.get(entry.document)
  if (document === undefined) return ''
  const address = addressAtWords(document, entry)
  const out = address === null ? '' : ` · ${link('open the source at these words', address)}`
  const back = entry.places.map((place) => inPage(place.label, place.anchor)).join(', ')
  return [
    `${anchor(entry.anchor)}**\\[${entry.number}\\]** “${runs(entryRuns(entry))}”`,
    `${sourceLine(document)} · characters ${entry.window.start}–${entry.window.end}${out} · used in ${back}`,
    `Footnote: ${plain(footnote(document, entry))}`,
  ].join('<br>')
}

/** Must be rendered last: the other sections fill the book. */
export const quotes = (view: DossierView): string =>
  section(
    'quotes',
    'Quotes',
    view.book.entries().map((entry) => entryText(view, entry)),
  )
