import type { Measure } from '../model/index.js'
import { REASONS, STANCES } from '../model/reader-words.js'
import { capitalised, type DossierView, stood } from './dossier-view.js'
import { hasLegalStatus, heldBack, latestRung } from './legal-words.js'
import { anchor, cited, inPage, link, plain, runs, section, sourceLine, table } from './markdown-parts.js'
import { addressAtWords, entryRuns, footnote, type QuoteEntry } from './quote-book.js'
import { shownAmount } from './shown-values.js'

// The sections of the Markdown dossier after the collation, in the order of the page.

export const timeline = (view: DossierView): string => {
  const { timeline: own, ...words } = view.words
  const titles = new Map(view.dossier.tracks.map((track) => [track.id, track.title]))
  const rows = view.dossier.timeline.map((entry, index) => {
    const id = `event-${index + 1}`
    const quotes = entry.citations
      .slice(0, 2)
      .map((citation) => cited(view, citation, { anchor: id, label: `${words.sections.timeline}: ${entry.label}` }))
    return [
      `${anchor(id)}${words.interval(entry.when)}`,
      plain(titles.get(entry.track ?? '') ?? words.other),
      inPage(capitalised(entry.label), view.rowAnchor(entry.row)),
      quotes.join('<br>'),
    ]
  })
  return section('timeline', words.sections.timeline, [
    rows.length === 0 ? own.empty : table([words.when, own.track, words.what, own.inWords], rows),
  ])
}

const stepsTable = (view: DossierView, measure: Measure, index: number): string => {
  const { measures: own, ...words } = view.words
  return table(
    [own.state, own.announced, own.signed, own.holdsFrom, own.rate, own.covers],
    measure.steps.map((step, at) => {
      const id = `step-${index + 1}-${at + 1}`
      const place = { anchor: id, label: `${words.sections.inForce}: ${measure.label}, ${words.states[step.state]}` }
      const quotes = step.evidence.map(({ document, quote }) => cited(view, { document, quote, marks: [] }, place))
      return [
        `${anchor(id)}${words.states[step.state]}`,
        words.interval(step.announced),
        words.interval(step.signed),
        words.interval(step.effective),
        step.rate === null ? '' : plain(shownAmount(step.rate.value, step.rate.unit)),
        [step.scope === null ? '' : plain(step.scope), ...quotes].filter((part) => part !== '').join('<br>'),
      ]
    }),
  )
}

const daysTable = (view: DossierView): string => {
  const { measures: own, ...words } = view.words
  const rows = view.dossier.inForce.flatMap(({ day, measures }) =>
    measures
      .filter((on) => on.state !== 'not_yet' && on.state !== 'unknown')
      .map((on) => [words.day(day), plain(capitalised(on.label)), words.states[on.state], plain(stood(on))]),
  )
  return rows.length === 0 ? '' : `### ${own.stood}\n\n${table([own.day, own.measure, own.state, own.whatStood], rows)}`
}

export const measures = (view: DossierView): string => {
  const { measures: own, sections } = view.words
  const each = view.dossier.measures.map((measure, index) =>
    [
      `### ${plain(capitalised(measure.label))} ${anchor(`measure-${index + 1}`)}`,
      stepsTable(view, measure, index),
      ...measure.conflicts.map(({ sentence }) => plain(sentence)),
    ].join('\n\n'),
  )
  return section('in-force', sections.inForce, [each.length === 0 ? own.empty : '', ...each, daysTable(view)])
}

export const figures = (view: DossierView): string => {
  const { figures: own, ...words } = view.words
  const rows = view.dossier.figures.map((figure, index) => {
    const id = `figure-${index + 1}`
    const when = words.interval(figure.period)
    return [
      `${anchor(id)}${plain(figure.shown)}${figure.change === null ? '' : ` (${plain(figure.change)})`}`,
      plain(figure.what),
      plain(view.nameOf(figure.place)),
      when !== '' && figure.periodBasis === 'implied' ? `${when} (${words.implied})` : when,
      plain(figure.baseline ?? ''),
      plain(figure.speaker),
      cited(view, figure.citation, { anchor: id, label: `${own.figure}: ${figure.shown}, ${figure.what}` }),
    ]
  })
  return section('figures', words.sections.figures, [
    rows.length === 0
      ? own.empty
      : table([own.value, own.of, own.where, words.when, own.against, words.whoSays, words.words], rows),
  ])
}

export const outlook = (view: DossierView): string => {
  const { outlook: own, ...words } = view.words
  const rows = view.dossier.outlooks.map((item, index) => {
    const id = `outlook-${index + 1}`
    const kind = words.outlooks[item.outlook.kind]
    return [
      `${anchor(id)}${kind}`,
      words.interval(item.outlook.due),
      plain(item.outlook.condition?.text ?? ''),
      plain(item.outlook.consequence?.text ?? ''),
      plain(item.speaker),
      cited(view, item.citation, { anchor: id, label: `${words.sections.outlook}: ${kind}` }),
    ]
  })
  return section('outlook', words.sections.outlook, [
    rows.length === 0
      ? own.empty
      : table([words.kind, own.due, own.condition, own.consequence, words.whoSays, words.words], rows),
  ])
}

export const assessments = (view: DossierView): string => {
  const { assessments: own, ...words } = view.words
  const numbered = view.dossier.assessments.map((item, index) => ({ item, id: `assessment-${index + 1}` }))
  const groups = STANCES.flatMap((stance) => {
    const held = numbered.filter(({ item }) => item.assessment.stance === stance)
    const lines = held.map(({ item, id }) => {
      const { target, criterion, observed } = item.assessment
      const of = target === null ? '' : `, ${own.of} ${plain(target.text)}`
      const by = criterion === null ? '' : `, ${own.by} ${plain(criterion.text)}`
      return `- ${anchor(id)}**${plain(item.speaker)}**${of}${by} (${words.observed(observed)}): ${cited(view, item.citation, { anchor: id, label: `${words.sections.assessments}: ${item.speaker}` })}`
    })
    return lines.length === 0 ? [] : [`### ${words.stances[stance]}\n\n${lines.join('\n')}`]
  })
  return section('assessments', words.sections.assessments, groups.length === 0 ? [own.empty] : groups)
}

/** Each statement of where someone stands before the law, with its words: an accusation appears as a quote alone. */
const legalSteps = (view: DossierView): string => {
  const { actors: own, ...words } = view.words
  const rows = view.dossier.actors.flatMap((actor) =>
    actor.steps.map((step) => [
      plain(actor.name),
      words.rungs[step.rung],
      words.interval(step.when),
      cited(
        view,
        { document: step.document, quote: step.quote, marks: [] },
        { anchor: 'actors', label: `${own.legal}: ${actor.name}` },
      ),
    ]),
  )
  return rows.length === 0 ? '' : `### ${own.legal}\n\n${table([words.name, own.status, own.date, own.whoSays], rows)}`
}

export const actors = (view: DossierView): string => {
  const { actors: list } = view.dossier
  const { actors: own, ...words } = view.words
  const legal = hasLegalStatus(list)
  const rows = list.map((actor) => [
    plain(actor.name),
    plain(words.actorKind(actor.kind)),
    actor.aliases.map(plain).join(', '),
    String(actor.documents),
    String(actor.mentions),
    ...(legal
      ? [[latestRung(actor, view.words), heldBack(actor, view.words)].filter((part) => part !== '').join('; ')]
      : []),
  ])
  const columns = [words.name, words.kind, own.aliases, own.documents, own.mentions, ...(legal ? [own.legal] : [])]
  return section('actors', words.sections.actors, [
    list.length === 0 ? own.empty : table(columns, rows),
    legalSteps(view),
  ])
}

export const sources = (view: DossierView): string => {
  const { sources: own, ...words } = view.words
  const origins = [...new Set(view.dossier.documents.map((document) => document.origin))]
  const rows = view.dossier.documents.map((document, index) => [
    `${anchor(`source-s${index + 1}`)}${plain(document.title ?? document.label)}${document.version > 1 ? ` (${own.version(document.version)})` : ''}${document.issues.map((issue) => ` *${plain(issue.message)}*`).join('')}`,
    plain(document.publisher ?? ''),
    document.published === null ? words.noDate : words.day(document.published),
    link(document.url ?? document.file, document.url),
    own.origin(origins.indexOf(document.origin) + 1),
    plain(document.textHash),
  ])
  return section('sources', words.sections.sources, [
    table([own.title, own.publisher, own.date, own.address, own.originColumn, own.text], rows),
  ])
}

export const howToRead = (view: DossierView): string => {
  const { howToRead: own, ...words } = view.words
  const { title, name, version } = view.dossier.pack
  return section('how-to-read', words.sections.howToRead, [
    own.leadPlain,
    table(
      [words.reason, own.means],
      REASONS.map((reason) => [`**${words.reasons[reason]}**`, words.meanings[reason]]),
    ),
    `${own.noScore} ${own.marks(`**${own.bold}**`)} ${own.suggestions}`,
    own.persons('\\[P1\\]'),
    own.pack(plain(title), `${plain(name)} ${plain(version)}`),
  ])
}

const entryText = (view: DossierView, entry: QuoteEntry): string => {
  const { quotes: own } = view.words
  const document = view.documents.get(entry.document)
  if (document === undefined) return ''
  const address = addressAtWords(document, entry)
  const out = address === null ? '' : ` · ${link(own.open, address)}`
  const back = entry.places.map((place) => inPage(place.label, place.anchor)).join(', ')
  return [
    `${anchor(entry.anchor)}**\\[${entry.number}\\]** “${runs(entryRuns(entry))}”`,
    `${sourceLine(document, view.words)} · ${own.characters(entry.window.start, entry.window.end)}${out} · ${own.usedIn(back)}`,
    `${own.footnote}: ${plain(footnote(document, entry, view.words))}`,
  ].join('<br>')
}

/** Must be rendered last: the other sections fill the book. */
export const quotes = (view: DossierView): string =>
  section(
    'quotes',
    view.words.sections.quotes,
    view.book.entries().map((entry) => entryText(view, entry)),
  )
