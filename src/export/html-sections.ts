import type { Dossier, DossierActor, DossierAssessment, DossierOutlook, Interval } from '../model/index.js'
import { REASONS, STANCES } from '../model/reader-words.js'
import type { DossierWords } from '../words/dossier-words.js'
import type { DossierView } from './dossier-view.js'
import {
  citedMarkup,
  filteredTable,
  languageOf,
  nothing,
  sectionMarkup,
  sourceKey,
  speakerMarkup,
  type TableRow,
  tableMarkup,
  tagMarkup,
} from './html-parts.js'
import { hasLegalStatus, heldBack, latestRung } from './legal-words.js'
import { type Fill, html, type Markup, safeAddress } from './markup.js'

// The sections that are lists of one kind of thing: figures, what is to come, who thinks what, actors, sources, and
// the page's own explanation.

/** How much of a sentence stands beside a figure; its number opens the rest. */
const SHORT = 160

const whenMarkup = (period: Interval | null, basis: 'stated' | 'implied' | null, words: DossierWords): Fill => {
  const shown = words.interval(period)
  if (shown === '') return ''
  return basis === 'implied' ? html`${shown} <span class="implied">${words.implied}</span>` : shown
}

export const figuresSection = (view: DossierView): Markup => {
  const { figures } = view.dossier
  const { figures: own, ...words } = view.words
  const rows = figures.map((figure, index): TableRow => {
    const anchor = `figure-${index + 1}`
    return {
      anchor,
      sources: [sourceKey(view, figure.citation.document)],
      cells: [
        figure.change === null ? figure.shown : html`${figure.shown}<span class="change">${figure.change}</span>`,
        figure.what,
        view.nameOf(figure.place),
        whenMarkup(figure.period, figure.periodBasis, view.words),
        figure.baseline ?? '',
        html`${speakerMarkup(view, figure.speaker, figure.citation.document)}${citedMarkup(view, figure.citation, { anchor, label: `${own.figure}: ${figure.shown}, ${figure.what}` }, SHORT)}`,
      ],
    }
  })
  const columns = [
    { label: own.value, kind: 'value' as const },
    { label: own.of },
    { label: own.where },
    { label: words.when },
    { label: own.against },
    { label: words.whoSays, kind: 'words' as const },
  ]
  return sectionMarkup({
    anchor: 'figures',
    title: words.sections.figures,
    lead: html`${own.lead}<span class="implied">${words.implied}</span>${own.leadOn}`,
    body:
      rows.length === 0
        ? nothing(own.empty)
        : filteredTable(view, own.the, tableMarkup(words.sections.figures, columns, rows)),
  })
}

const outlookRow = (view: DossierView, item: DossierOutlook, index: number): TableRow => {
  const anchor = `outlook-${index + 1}`
  const { outlook } = item
  const { words } = view
  const kind = words.outlooks[outlook.kind]
  return {
    anchor,
    sources: [sourceKey(view, item.citation.document)],
    cells: [
      html`<span class="kind">${kind}</span>`,
      words.interval(outlook.due),
      outlook.condition?.text ?? '',
      outlook.consequence?.text ?? '',
      html`${speakerMarkup(view, item.speaker, item.citation.document)}${citedMarkup(view, item.citation, { anchor, label: `${words.sections.outlook}: ${kind}` })}`,
    ],
  }
}

export const outlookSection = (view: DossierView): Markup => {
  const { outlook: own, ...words } = view.words
  const columns = [
    { label: words.kind },
    { label: own.due },
    { label: own.condition },
    { label: own.consequence },
    { label: words.whoSays, kind: 'words' as const },
  ]
  const rows = view.dossier.outlooks.map((item, index) => outlookRow(view, item, index))
  return sectionMarkup({
    anchor: 'outlook',
    title: words.sections.outlook,
    lead: own.lead,
    body:
      rows.length === 0
        ? nothing(own.empty)
        : filteredTable(view, own.the, tableMarkup(words.sections.outlook, columns, rows)),
  })
}

interface Numbered {
  readonly item: DossierAssessment
  readonly anchor: string
}

const assessmentMarkup = (view: DossierView, { item, anchor }: Numbered): Markup => {
  const { assessment } = item
  const { assessments: own, ...words } = view.words
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [own.of, assessment.target?.text],
    [own.by, assessment.criterion?.text],
  ]
  const shown = facts.filter(([, text]) => text !== null && text !== undefined && text !== '')
  return html`<li id="${anchor}"><p><strong class="speaker">${item.speaker}</strong> <span class="kind">${words.observed(assessment.observed)}</span></p>
${shown.length === 0 ? '' : html`<p class="facts">${shown.map(([word, text], index) => html`${index === 0 ? '' : ', '}${word} <em>${text ?? ''}</em>`)}</p>\n`}<blockquote>${citedMarkup(view, item.citation, { anchor, label: `${words.sections.assessments}: ${item.speaker}` })}</blockquote></li>
`
}

export const assessmentsSection = (view: DossierView): Markup => {
  const { assessments, question } = view.dossier
  const { words } = view
  const numbered = assessments.map((item, index): Numbered => ({ item, anchor: `assessment-${index + 1}` }))
  const groups = STANCES.map((stance) => ({
    stance,
    held: numbered.filter(({ item }) => item.assessment.stance === stance),
  })).filter((group) => group.held.length > 0)
  const body = groups.map(
    ({
      stance,
      held,
    }) => html`<div class="stance ${stance}"><h3>${words.stances[stance]} <span class="count">${held.length}</span></h3>
<ul class="plain">
${held.map((entry) => assessmentMarkup(view, entry))}</ul></div>
`,
  )
  return sectionMarkup({
    anchor: 'assessments',
    title: words.sections.assessments,
    lead: question === null ? words.assessments.lead : html`${words.question} <em>${question}</em>`,
    body: groups.length === 0 ? nothing(words.assessments.empty) : html`<div class="stances">${body}</div>\n`,
  })
}

export const actorsSection = (view: DossierView): Markup => {
  const { actors } = view.dossier
  const { actors: own, ...words } = view.words
  const legal = hasLegalStatus(actors)
  // An accusation appears as a quote alone, and the latest known step stands beside it.
  const statusMarkup = (actor: DossierActor): Fill => {
    const quotes = actor.steps.map(
      ({ document, quote }) =>
        html`<p>${citedMarkup(view, { document, quote, marks: [] }, { anchor: 'actors', label: `${own.legal}: ${actor.name}` })}</p>`,
    )
    return html`${latestRung(actor, view.words)}${quotes}${heldBack(actor, view.words)}`
  }
  const rows = actors.map(
    (actor): TableRow => ({
      cells: [
        ...[actor.name, words.actorKind(actor.kind), actor.aliases.join(', '), actor.documents, actor.mentions],
        ...(legal ? [statusMarkup(actor)] : []),
      ],
    }),
  )
  const columns = [
    { label: words.name },
    { label: words.kind },
    { label: own.aliases },
    { label: own.documents, kind: 'number' as const },
    { label: own.mentions, kind: 'number' as const },
    ...(legal ? [{ label: own.legal, kind: 'words' as const }] : []),
  ]
  return sectionMarkup({
    anchor: 'actors',
    title: words.sections.actors,
    body: rows.length === 0 ? nothing(own.empty) : tableMarkup(words.sections.actors, columns, rows),
  })
}

const originNumbers = (dossier: Dossier): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>()
  for (const document of dossier.documents) {
    if (!numbers.has(document.origin)) numbers.set(document.origin, numbers.size + 1)
  }
  return numbers
}

const addressMarkup = (url: string | null, file: string): Fill => {
  const address = safeAddress(url)
  if (address !== null) return html`<a rel="noreferrer" href="${address}">${address}</a>`
  return url ?? html`<code>${file}</code>`
}

export const sourcesSection = (view: DossierView): Markup => {
  const { sources: own, ...words } = view.words
  const origins = originNumbers(view.dossier)
  const rows = view.dossier.documents.map((document): TableRow => {
    const version = document.version > 1 ? html` <span class="kind">${own.version(document.version)}</span>` : ''
    const issues = document.issues.map((issue) => html`<p class="issue">${issue.message}</p>`)
    return {
      anchor: `source-${sourceKey(view, document.id)}`,
      cells: [
        html`<span lang="${languageOf(document)}" dir="auto">${document.title ?? document.label}</span>${version}${issues}`,
        document.publisher ?? '',
        document.published === null
          ? html`<span class="implied">${words.noDate}</span>`
          : words.day(document.published),
        addressMarkup(document.url, document.file),
        own.origin(origins.get(document.origin) ?? 0),
        html`<code class="hash">${document.textHash}</code>`,
      ],
    }
  })
  const columns = [own.title, own.publisher, own.date, own.address, own.originColumn, own.text].map((label) => ({
    label,
  }))
  return sectionMarkup({
    anchor: 'sources',
    title: words.sections.sources,
    lead: own.lead(view.dossier.counts.documents, view.dossier.counts.origins),
    body: tableMarkup(words.sections.sources, columns, rows),
  })
}

export const readingSection = (view: DossierView): Markup => {
  const { howToRead: own, ...words } = view.words
  const { title, name, version } = view.dossier.pack
  return sectionMarkup({
    anchor: 'how-to-read',
    title: words.sections.howToRead,
    body: html`<p>${own.lead}</p>
<dl class="meanings">
${REASONS.map((reason) => html`<div><dt>${tagMarkup(reason, view.words)}</dt><dd>${words.meanings[reason]}</dd></div>\n`)}</dl>
<p>${own.noScore} ${own.words} ${own.suggestions}</p>
<p>${own.persons('[P1]')}</p>
<p class="facts">${own.pack(title, `${name} ${version}`)}</p>
`,
  })
}
