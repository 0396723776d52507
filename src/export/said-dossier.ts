// The dossier for a reader of another language: what the program says of the documents is said anew, from rules, codes
// and values; names are the packs' (`labels.yaml`). Words of documents stay as they were written. Renderers lay out what
// comes from here, so that none of them can forget to.
import type {
  CollationRow,
  Dossier,
  DossierAccountability,
  DossierDemandLink,
  DossierFigure,
  Measure,
  MeasureOnDay,
  MeasureStep,
} from '../model/index.js'
import { type Label, labeller } from '../model/labeller.js'
import { DOSSIER_WORDS } from '../words/dossier-words.js'
import { ENGLISH_READER, type Reader } from '../words/reader-language.js'
import { SENTENCES, type Sentences } from '../words/sentences.js'
import type { Shown } from '../words/shown.js'
import { shownNumber } from './shown-values.js'
import { toldFindings } from './told-findings.js'

/** How things are said to one reader. */
interface Saying {
  readonly sentences: Sentences
  readonly shown: Shown
  readonly label: Label
  /** Who speaks: a name of the packs, or what stands for one. */
  readonly speaker: (name: string) => string
}

/** What a reader calls the names and titles of the packs. */
export const labelFor = ({ language, labels }: Reader): Label =>
  language === ENGLISH_READER.language ? (name) => name : labeller(labels, SENTENCES[language].joints)

/** How days, numbers and names are written for a reader. */
export function shownFor(reader: Reader): Shown {
  const { day, interval } = DOSSIER_WORDS[reader.language]
  return { day, interval, number: shownNumber, label: labelFor(reader) }
}

function sayingTo(reader: Reader): Saying {
  const sentences = SENTENCES[reader.language]
  const shown = shownFor(reader)
  const { label } = shown
  const speaker = (name: string): string => {
    const said = sentences.speaker(name)
    return said === name ? label(name) : said
  }
  return { sentences, shown, label, speaker }
}

const named = (label: Label, name: string | null): string | null => (name === null ? null : label(name))

function rowSaid(dossier: Dossier, row: CollationRow, { sentences, shown, label }: Saying): CollationRow {
  const told = toldFindings(dossier, row.group, row.findings)
  const findings = row.findings.map((finding, index) => ({
    ...finding,
    values: [sentences.side(finding.values[0], shown), sentences.side(finding.values[1], shown)] as const,
    difference: finding.difference === null ? null : sentences.difference(finding.difference),
    // One finding in, one finding out.
    sentence: sentences.finding(told[index] as (typeof told)[number], shown),
  }))
  return { ...row, group: { ...row.group, what: label(row.group.what) }, findings }
}

const stepSaid = (step: MeasureStep, { label }: Saying): MeasureStep => ({ ...step, scope: named(label, step.scope) })

const measureSaid = (measure: Measure, saying: Saying): Measure => ({
  ...measure,
  label: saying.label(measure.label),
  steps: measure.steps.map((step) => stepSaid(step, saying)),
  conflicts: measure.conflicts.map((conflict) => ({
    ...conflict,
    sentence: saying.sentences.conflict(conflict, saying.shown),
  })),
})

const onDaySaid = (on: MeasureOnDay, day: string, { sentences, shown, label }: Saying): MeasureOnDay => ({
  ...on,
  label: label(on.label),
  sentence: sentences.stood(on, day, shown),
})

const figureSaid = (figure: DossierFigure, { sentences, label, speaker }: Saying): DossierFigure => ({
  ...figure,
  indicator: named(label, figure.indicator),
  place: named(label, figure.place),
  change: figure.change === null ? null : sentences.change(figure.change),
  speaker: speaker(figure.speaker),
})

function linkSaid(link: DossierDemandLink, { label }: Saying): DossierDemandLink {
  const { step, what } = link
  // What a measure covers is named by the pack; all else is in the words of the document.
  return step.kind === 'measure'
    ? { ...link, step: { ...step, label: label(step.label) }, what: named(label, what) }
    : link
}

const accountabilitySaid = (told: DossierAccountability, saying: Saying): DossierAccountability => ({
  ...told,
  incidents: told.incidents.map((incident) => ({
    ...incident,
    what: saying.label(incident.what),
    charges: incident.charges.map((charge) => ({ ...charge, speaker: saying.speaker(charge.speaker) })),
    accounts: incident.accounts.map(({ name, tellings }) => ({
      name: saying.label(name),
      tellings: tellings.map((telling) => ({ ...telling, speaker: saying.speaker(telling.speaker) })),
    })),
  })),
  chains: told.chains.map((chain) => ({
    ...chain,
    by: saying.label(chain.by),
    of: saying.label(chain.of),
    links: chain.links.map((link) => linkSaid(link, saying)),
  })),
})

/**
 * A dossier as a reader of a language is told it; that of an English reader is the dossier itself. Pure.
 *
 * @example
 * dossierFor({ language: 'es', labels: labelsIn(pack, 'es') }, dossier).rows[0].findings[0].sentence
 */
export function dossierFor(reader: Reader, dossier: Dossier): Dossier {
  if (reader.language === ENGLISH_READER.language) return dossier
  const saying = sayingTo(reader)
  const { label, speaker, sentences } = saying
  return {
    ...dossier,
    // A title that somebody gave it is theirs.
    title: dossier.title === dossier.pack.title ? label(dossier.title) : dossier.title,
    pack: { ...dossier.pack, title: label(dossier.pack.title) },
    tracks: dossier.tracks.map((track) => ({ ...track, title: label(track.title) })),
    question: named(label, dossier.question),
    documents: dossier.documents.map((document) => ({
      ...document,
      issues: document.issues.map((issue) => ({ ...issue, message: sentences.issue(issue) })),
    })),
    rows: dossier.rows.map((row) => rowSaid(dossier, row, saying)),
    matters: dossier.matters.map((row) => rowSaid(dossier, row, saying)),
    timeline: dossier.timeline.map((entry) => ({ ...entry, label: label(entry.label) })),
    measures: dossier.measures.map((measure) => measureSaid(measure, saying)),
    inForce: dossier.inForce.map(({ day, measures }) => ({
      day,
      measures: measures.map((on) => onDaySaid(on, day, saying)),
    })),
    figures: dossier.figures.map((figure) => figureSaid(figure, saying)),
    outlooks: dossier.outlooks.map((one) => ({ ...one, speaker: speaker(one.speaker) })),
    assessments: dossier.assessments.map((one) => ({ ...one, speaker: speaker(one.speaker) })),
    actors: dossier.actors.map((actor) => ({ ...actor, name: label(actor.name) })),
    accountability: accountabilitySaid(dossier.accountability, saying),
  }
}
