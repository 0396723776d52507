// The dossier: everything that is known of a situation, in the order in which a person reads it. `export` renders it.
import type { AnswerKind, ChargeKind, VerdictKind } from './accountability.js'
import type { Assessment } from './assessment.js'
import type { Voice } from './event.js'
import type { ClaimMention, Finding, Matter, Occurrence, SpeakerPosition, Statistic } from './finding.js'
import type { Issue } from './issue.js'
import type { LegalStep } from './legal-status.js'
import type { Measure, MeasureOnDay, MeasureState } from './measure.js'
import type { Outlook } from './outlook.js'
import type { Span } from './span.js'
import type { Interval } from './time.js'

/** A document as the dossier cites it: never its whole text. */
export interface DossierDocument {
  readonly id: string
  /** Short label used in tables: publisher, else title, else file. */
  readonly label: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly file: string
  readonly published: string | null
  readonly language: string
  readonly textHash: string
  readonly origin: string
  readonly version: number
  readonly issues: readonly Issue[]
}

/** Words of a document with a little context; every value of the dossier has at least one. */
export interface Citation {
  readonly document: string
  /** The sentence, or as much of it as is short enough to quote. */
  readonly quote: Span
  /** What to mark inside the quote, in document offsets. */
  readonly marks: readonly Span[]
}

/** One row of the collation: an occurrence or a statistic, its cells by document and its findings. */
export interface CollationRow {
  readonly group: Occurrence | Statistic | SpeakerPosition | Matter
  readonly kind: 'occurrence' | 'statistic' | 'position' | 'matter'
  readonly cells: readonly { readonly document: string; readonly mentions: readonly ClaimMention[] }[]
  readonly findings: readonly Finding[]
  readonly origins: number
}

export interface TimelineEntry {
  readonly track: string | null
  readonly when: Interval
  readonly label: string
  readonly row: string
  readonly citations: readonly Citation[]
}

export interface DossierFigure {
  readonly id: string
  readonly what: string
  readonly shown: string
  readonly value: number | null
  readonly unit: string | null
  readonly indicator: string | null
  readonly place: string | null
  readonly period: Interval | null
  readonly periodBasis: 'stated' | 'implied' | null
  readonly baseline: string | null
  readonly change: string | null
  readonly speaker: string
  readonly citation: Citation
}

export interface DossierOutlook {
  readonly outlook: Outlook
  readonly speaker: string
  readonly citation: Citation
}

export interface DossierAssessment {
  readonly assessment: Assessment
  readonly speaker: string
  readonly voice: Voice
  readonly citation: Citation
}

export interface DossierActor {
  readonly entity: string
  readonly name: string
  readonly kind: string
  readonly aliases: readonly string[]
  readonly documents: number
  readonly mentions: number
  /** Where documents tell that it stands before the law, in order of time; of a person only what someone has reviewed. */
  readonly steps: readonly LegalStep[]
  /** How many steps are held back because no one has reviewed them. */
  readonly unreviewedSteps: number
}

export interface DossierCharge {
  readonly kind: ChargeKind
  /** Who says so. */
  readonly speaker: string
  /** Of whom, in the words of the document. */
  readonly parties: readonly string[]
  readonly mutual: boolean
  readonly what: string | null
  readonly citation: Citation
}

export interface DossierAccount {
  readonly name: string
  readonly tellings: readonly { readonly speaker: string; readonly citation: Citation }[]
}

export interface DossierIncident {
  readonly id: string
  readonly what: string
  readonly when: Interval | null
  readonly place: string | null
  readonly charges: readonly DossierCharge[]
  readonly accounts: readonly DossierAccount[]
}

export interface DossierDemandLink {
  readonly step:
    | { readonly kind: 'demand'; readonly due: Interval | null }
    | { readonly kind: 'answer'; readonly answer: AnswerKind }
    | { readonly kind: 'verdict'; readonly verdict: VerdictKind }
    | { readonly kind: 'measure'; readonly label: string; readonly state: MeasureState }
  readonly when: Interval | null
  readonly what: string | null
  readonly citation: Citation
}

export interface DossierChain {
  readonly id: string
  readonly by: string
  readonly of: string
  readonly links: readonly DossierDemandLink[]
}

export interface DossierAccountability {
  readonly incidents: readonly DossierIncident[]
  readonly chains: readonly DossierChain[]
  /** How many sentences against named persons are held back because no one has reviewed them. */
  readonly unreviewed: number
}

export interface Dossier {
  readonly title: string
  readonly pack: { readonly name: string; readonly title: string; readonly version: string }
  readonly tracks: readonly { readonly id: string; readonly title: string }[]
  readonly question: string | null
  readonly documents: readonly DossierDocument[]
  readonly rows: readonly CollationRow[]
  /** What several documents say on one matter without telling one happening; its findings are in no count. */
  readonly matters: readonly CollationRow[]
  readonly timeline: readonly TimelineEntry[]
  readonly measures: readonly Measure[]
  /** What stood on the day of each step of a measure, for the table "in force". */
  readonly inForce: readonly { readonly day: string; readonly measures: readonly MeasureOnDay[] }[]
  readonly figures: readonly DossierFigure[]
  readonly outlooks: readonly DossierOutlook[]
  readonly assessments: readonly DossierAssessment[]
  readonly actors: readonly DossierActor[]
  readonly accountability: DossierAccountability
  readonly counts: {
    readonly documents: number
    readonly origins: number
    readonly findings: number
    readonly byReason: Readonly<Record<string, number>>
  }
}
