import type { Source } from './attribution.js'
import type { MeasureStep } from './measure.js'
import type { Span } from './span.js'
import type { Interval } from './time.js'

// Who is said to answer for what. Nothing here is a judgement of ours: each entry is one sentence of one document, with
// who says it. Two things are put together of them: incidents, and chains of demand, answer and verdict.

/** Someone as a sentence calls them. */
export interface Party {
  readonly span: Span
  readonly entity: string | null
  /** Whether the words are the name of a person: what is told against one is published only after someone looked. */
  readonly person: boolean
  /** `implied` where a pronoun was resolved by the sentence before. */
  readonly basis: 'stated' | 'implied'
}

/** What all sentences that tell of accountability have in common. */
export interface AccountabilityTelling {
  /** `<document id>#<letter>:<start>-<end>`. */
  readonly id: string
  readonly document: string
  readonly file: string
  readonly published: string | null
  /** Who says so. */
  readonly speaker: { readonly source: Source; readonly entity: string | null }
  readonly cue: Span
  /** The sentence. */
  readonly quote: Span
  readonly sentenceIndex: number
  readonly paragraph: number
  readonly rule: string
}

/**
 * `blame`: someone says that others are at fault; `duty`: it was theirs to do; `omission`: it was not done; `denial`:
 * those spoken of deny it.
 */
export type ChargeKind = 'blame' | 'duty' | 'omission' | 'denial'

/** One sentence that says who is at fault, whose duty it was, or what was left undone. */
export interface Charge extends AccountabilityTelling {
  readonly kind: ChargeKind
  /** Of whom it is said; empty where the sentence leaves it open. */
  readonly parties: readonly Party[]
  /** The parties say it of each other. */
  readonly mutual: boolean
  /** What for: the words of the sentence. */
  readonly what: Span | null
  /** Claim id of the happening it is told of, with whether the sentence itself tells that one. */
  readonly happening: { readonly claim: string; readonly basis: 'stated' | 'implied' } | null
}

/** `none`: the text says that there is no sign of an answer. */
export type AnswerKind = 'done' | 'refused' | 'none'
export type VerdictKind = 'enough' | 'progress' | 'not_enough'

/** One sentence of a demand, of an answer to one, or of what the demander thinks of the answer. */
export interface DemandTelling extends AccountabilityTelling {
  readonly link:
    | { readonly kind: 'demand'; readonly due: Interval | null }
    | { readonly kind: 'answer'; readonly answer: AnswerKind }
    | { readonly kind: 'verdict'; readonly verdict: VerdictKind }
  /** Who demands. */
  readonly by: Party | null
  /** Of whom. */
  readonly of: Party | null
  readonly what: Span | null
  /** When it was, as far as the sentence says. */
  readonly when: Interval | null
  /** Ids of the pack's things that the sentence names, by which demands are told apart. */
  readonly objects: readonly string[]
}

/** One happening in the words of one class: a surrender, an abduction. */
export interface RivalAccount {
  readonly framing: string
  readonly account: string
  readonly name: string
  readonly tellings: readonly {
    readonly claim: string
    readonly document: string
    readonly speaker: AccountabilityTelling['speaker']
    readonly trigger: Span
    readonly quote: Span
  }[]
}

/** One happening with who is said to answer for it. */
export interface Incident {
  readonly id: string
  readonly what: string
  /** Ids of the occurrences it is told of; empty where the charges name no happening that was read. */
  readonly occurrences: readonly string[]
  readonly when: Interval | null
  readonly place: string | null
  /** In order of publication and text. */
  readonly charges: readonly Charge[]
  /** Two or more where the happening is told as acts that exclude each other, else none. */
  readonly accounts: readonly RivalAccount[]
}

/** Demands of one side on another over one thing, with all that came of them: demands, answers, verdicts. */
export interface DemandChain {
  readonly id: string
  readonly by: string
  readonly of: string
  readonly objects: readonly string[]
  readonly links: readonly DemandTelling[]
  /** What the demander did or threatened meanwhile, where documents tell it beside demand, answer or verdict. */
  readonly measures: readonly {
    readonly measure: string
    readonly label: string
    readonly steps: readonly MeasureStep[]
  }[]
}

export interface Accountability {
  readonly incidents: readonly Incident[]
  readonly chains: readonly DemandChain[]
  /** How many sentences against named persons are held back because no one has reviewed them. */
  readonly unreviewed: number
}
