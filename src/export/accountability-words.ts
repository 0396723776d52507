// The words under which charges, answers and verdicts are shown: the same in Markdown, HTML and on the terminal. None
// of them says who is right.
import type {
  AnswerKind,
  ChargeKind,
  DossierAccountability,
  DossierDemandLink,
  DossierIncident,
  VerdictKind,
} from '../model/index.js'
import { STATE_WORD } from '../model/reader-words.js'

const CHARGE_WORD: Readonly<Record<ChargeKind, string>> = {
  blame: 'is blamed',
  duty: 'had the duty',
  omission: 'left undone',
  denial: 'denies',
}

/** Of whom a charge is, and what: "the ministry is blamed". */
export const chargeWords = ({ parties, kind, mutual }: DossierIncident['charges'][number]): string =>
  `${parties.join(', ')} ${CHARGE_WORD[kind]}${mutual ? ' (each by the other)' : ''}`

const ANSWER_WORD: Readonly<Record<AnswerKind, string>> = {
  done: 'Answer',
  refused: 'Refused',
  none: 'No answer',
}

const VERDICT_WORD: Readonly<Record<VerdictKind, string>> = {
  enough: 'Verdict: enough',
  progress: 'Verdict: progress',
  not_enough: 'Verdict: not enough',
}

/** What one link of a chain is. */
export function linkWord({ step }: Pick<DossierDemandLink, 'step'>): string {
  if (step.kind === 'demand') return 'Demand'
  if (step.kind === 'answer') return ANSWER_WORD[step.answer]
  return step.kind === 'verdict' ? VERDICT_WORD[step.verdict] : `Measure ${STATE_WORD[step.state]}`
}

/** What the section is, and what it is not. */
export const ACCOUNTABILITY_LEAD =
  'Who is said to answer for what, in the words of those who say it. Nothing here says who is right; a verdict is the demander’s own, and a measure stands in a chain because a document tells it beside the demand, not because the one came of the other.'

/** What is held back, in words; empty where nothing is. */
export const heldBackCharges = ({ unreviewed }: DossierAccountability): string =>
  unreviewed === 0
    ? ''
    : `${unreviewed} ${unreviewed === 1 ? 'sentence' : 'sentences'} about named persons held back until someone reviews ${unreviewed === 1 ? 'it' : 'them'}.`

/** Whether there is anything to show. */
export const isEmptyAccountability = ({ incidents, chains, unreviewed }: DossierAccountability): boolean =>
  incidents.length === 0 && chains.length === 0 && unreviewed === 0

/** What a link is about: the measure, and the words of the document. */
export const linkSubject = ({ step, what }: Pick<DossierDemandLink, 'step' | 'what'>): string =>
  [step.kind === 'measure' ? step.label : null, what].filter((part) => part !== null).join('; ')

export const NO_ACCOUNTABILITY = 'No incident with blame, duty or omission, and no demand with its answer, was read.'
