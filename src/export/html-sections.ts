import type { Dossier, DossierActor, DossierAssessment, DossierOutlook, Interval } from '../model/index.js'
import { shownDay, shownInterval } from '../model/index.js'
import { OUTLOOK_WORD, REASON_MEANING, REASONS, STANCE_WORD, STANCES } from '../model/reader-words.js'
import type { DossierView } from './dossier-view.js'
import {
  citedMarkup,
  count,
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

const whenMarkup = (period: Interval | null, basis: 'stated' | 'implied' | null): Fill => {
  const shown = shownInterval(period)
  if (shown === '') return ''
  return basis === 'implied' ? html`${shown} <span class="implied">implied</span>` : shown
}

export const figuresSection = (view: DossierView): Markup => {
  const { figures } = view.dossier
  const rows = figures.map((figure, index): TableRow => {
    const anchor = `figure-${index + 1}`
    return {
      anchor,
      sources: [sourceKey(view, figure.citation.document)],
      cells: [
        figure.change === null ? figure.shown : html`${figure.shown}<span class="change">${figure.change}</span>`,
        figure.what,
        view.nameOf(figure.place),
        whenMarkup(figure.period, figure.periodBasis),
        figure.baseline ?? '',
        html`${speakerMarkup(view, figure.speaker, figure.citation.document)}${citedMarkup(view, figure.citation, { anchor, label: `Figure: ${figure.shown}, ${figure.what}` }, SHORT)}`,
      ],
    }
  })
  const columns = [
    { label: 'Value', kind: 'value' as const },
    { label: 'Of what' },
    { label: 'Where' },
    { label: 'When' },
    { label: 'Against' },
    { label: 'Who says it', kind: 'words' as const },
  ]
  return sectionMarkup({
    anchor: 'figures',
    title: 'Figures',
    lead: html`Each number with what it counts, where, when and against what. A period marked <span class="implied">implied</span> is not in the words themselves; it follows from a stated one nearby.`,
    body:
      rows.length === 0
        ? nothing('No figure was read.')
        : filteredTable(view, 'the figures', tableMarkup('Figures', columns, rows)),
  })
}

const outlookRow = (view: DossierView, item: DossierOutlook, index: number): TableRow => {
  const anchor = `outlook-${index + 1}`
  const { outlook } = item
  return {
    anchor,
    sources: [sourceKey(view, item.citation.document)],
    cells: [
      html`<span class="kind">${OUTLOOK_WORD[outlook.kind]}</span>`,
      shownInterval(outlook.due),
      outlook.condition?.text ?? '',
      outlook.consequence?.text ?? '',
      html`${speakerMarkup(view, item.speaker, item.citation.document)}${citedMarkup(view, item.citation, { anchor, label: `Outlook: ${OUTLOOK_WORD[outlook.kind]}` })}`,
    ],
  }
}

export const outlookSection = (view: DossierView): Markup => {
  const columns = [
    { label: 'Kind' },
    { label: 'Due' },
    { label: 'Condition' },
    { label: 'What then' },
    { label: 'Who says it', kind: 'words' as const },
  ]
  const rows = view.dossier.outlooks.map((item, index) => outlookRow(view, item, index))
  return sectionMarkup({
    anchor: 'outlook',
    title: 'Outlook',
    lead: 'Demands, promises, threats, conditions, predictions and deadlines, as they were put.',
    body:
      rows.length === 0
        ? nothing('Nothing of what is to come was read.')
        : filteredTable(view, 'the outlook', tableMarkup('Outlook', columns, rows)),
  })
}

interface Numbered {
  readonly item: DossierAssessment
  readonly anchor: string
}

const assessmentMarkup = (view: DossierView, { item, anchor }: Numbered): Markup => {
  const { assessment } = item
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['of', assessment.target?.text],
    ['by the measure of', assessment.criterion?.text],
  ]
  const shown = facts.filter(([, text]) => text !== null && text !== undefined && text !== '')
  return html`<li id="${anchor}"><p><strong class="speaker">${item.speaker}</strong> <span class="kind">${assessment.observed}</span></p>
${shown.length === 0 ? '' : html`<p class="facts">${shown.map(([word, text], index) => html`${index === 0 ? '' : ', '}${word} <em>${text ?? ''}</em>`)}</p>\n`}<blockquote>${citedMarkup(view, item.citation, { anchor, label: `Who thinks what: ${item.speaker}` })}</blockquote></li>
`
}

export const assessmentsSection = (view: DossierView): Markup => {
  const { assessments, question } = view.dossier
  const numbered = assessments.map((item, index): Numbered => ({ item, anchor: `assessment-${index + 1}` }))
  const groups = STANCES.map((stance) => ({
    stance,
    held: numbered.filter(({ item }) => item.assessment.stance === stance),
  })).filter((group) => group.held.length > 0)
  const body = groups.map(
    ({
      stance,
      held,
    }) => html`<div class="stance ${stance}"><h3>${STANCE_WORD[stance]} <span class="count">${held.length}</span></h3>
<ul class="plain">
${held.map((entry) => assessmentMarkup(view, entry))}</ul></div>
`,
  )
  return sectionMarkup({
    anchor: 'assessments',
    title: 'Who thinks what',
    lead:
      question === null
        ? 'Judgements on the question at hand, by whom, of what and by what measure.'
        : html`The question at hand: <em>${question}</em>`,
    body: groups.length === 0 ? nothing('No judgement was read.') : html`<div class="stances">${body}</div>\n`,
  })
}

export const actorsSection = (view: DossierView): Markup => {
  const { actors } = view.dossier
  const legal = hasLegalStatus(actors)
  // An accusation appears as a quote alone, and the latest known step stands beside it.
  const statusMarkup = (actor: DossierActor): Fill => {
    const quotes = actor.steps.map(
      ({ document, quote }) =>
        html`<p>${citedMarkup(view, { document, quote, marks: [] }, { anchor: 'actors', label: `Legal status: ${actor.name}` })}</p>`,
    )
    return html`${latestRung(actor)}${quotes}${heldBack(actor)}`
  }
  const rows = actors.map(
    (actor): TableRow => ({
      cells: [
        ...[actor.name, actor.kind, actor.aliases.join(', '), actor.documents, actor.mentions],
        ...(legal ? [statusMarkup(actor)] : []),
      ],
    }),
  )
  const columns = [
    { label: 'Name' },
    { label: 'Kind' },
    { label: 'Also called' },
    { label: 'Documents', kind: 'number' as const },
    { label: 'Mentions', kind: 'number' as const },
    ...(legal ? [{ label: 'Legal status', kind: 'words' as const }] : []),
  ]
  return sectionMarkup({
    anchor: 'actors',
    title: 'Actors',
    body: rows.length === 0 ? nothing('No actor was read.') : tableMarkup('Actors', columns, rows),
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
  const origins = originNumbers(view.dossier)
  const rows = view.dossier.documents.map((document): TableRow => {
    const version = document.version > 1 ? html` <span class="kind">version ${document.version}</span>` : ''
    const issues = document.issues.map((issue) => html`<p class="issue">${issue.message}</p>`)
    return {
      anchor: `source-${sourceKey(view, document.id)}`,
      cells: [
        html`<span lang="${languageOf(document)}" dir="auto">${document.title ?? document.label}</span>${version}${issues}`,
        document.publisher ?? '',
        document.published === null ? html`<span class="implied">no date</span>` : shownDay(document.published),
        addressMarkup(document.url, document.file),
        `origin ${origins.get(document.origin) ?? 0}`,
        html`<code class="hash">${document.textHash}</code>`,
      ],
    }
  })
  const columns = ['Title', 'Publisher', 'Date', 'Address', 'Origin', 'Text (SHA-256)'].map((label) => ({ label }))
  return sectionMarkup({
    anchor: 'sources',
    title: 'Sources',
    lead: html`${count(view.dossier.counts.documents, 'document', 'documents')} from ${count(view.dossier.counts.origins, 'origin', 'origins')}. Copies of one text, and reports that rest on the same upstream source, share an origin and count once.`,
    body: tableMarkup('Sources', columns, rows),
  })
}

export const readingSection = (view: DossierView): Markup =>
  sectionMarkup({
    anchor: 'how-to-read',
    title: 'How to read this',
    body: html`<p>Every difference between sources has one reason. The colour shows how the two sides stand to each other; the word says why.</p>
<dl class="meanings">
${REASONS.map((reason) => html`<div><dt>${tagMarkup(reason)}</dt><dd>${REASON_MEANING[reason]}</dd></div>\n`)}</dl>
<p>There is no truth score: nothing here says which source is right. “Reported by two independent origins” counts origins, not copies. “Source not established” means that the text does not tell who says it. Each finding names the rule that made it. These are suggestions of a program that reads words; a person decides.</p>
<p>“[P1]” and the like stand for private persons, whose names are not published; private persons who speak are shown as “a private person”.</p>
<p class="facts">Situation pack: ${view.dossier.pack.title} (${view.dossier.pack.name} ${view.dossier.pack.version}).</p>
`,
  })
