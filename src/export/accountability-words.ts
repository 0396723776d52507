// The words under which charges, answers and verdicts are shown: the same in Markdown, HTML and on the terminal. None
// of them says who is right.
import type { DossierAccountability, DossierDemandLink, DossierIncident } from '../model/index.js'
import { DOSSIER_WORDS, type DossierWords } from '../words/dossier-words.js'

/** Of whom a charge is, and what: "the ministry is blamed". */
export const chargeWords = (
  { parties, kind, mutual }: DossierIncident['charges'][number],
  words: DossierWords = DOSSIER_WORDS.en,
): string => `${parties.join(', ')} ${words.charges[kind]}${mutual ? ` (${words.accountability.mutual})` : ''}`

/** What one link of a chain is. */
export function linkWord({ step }: Pick<DossierDemandLink, 'step'>, words: DossierWords = DOSSIER_WORDS.en): string {
  if (step.kind === 'demand') return words.accountability.demand
  if (step.kind === 'answer') return words.answers[step.answer]
  return step.kind === 'verdict' ? words.verdicts[step.verdict] : words.accountability.measure(words.states[step.state])
}

/** What is held back, in words; empty where nothing is. */
export const heldBackCharges = (
  { unreviewed }: DossierAccountability,
  words: DossierWords = DOSSIER_WORDS.en,
): string => (unreviewed === 0 ? '' : words.accountability.heldBack(unreviewed))

/** Whether there is anything to show. */
export const isEmptyAccountability = ({ incidents, chains, unreviewed }: DossierAccountability): boolean =>
  incidents.length === 0 && chains.length === 0 && unreviewed === 0

/** What a link is about: the measure, and the words of the document. */
export const linkSubject = ({ step, what }: Pick<DossierDemandLink, 'step' | 'what'>): string =>
  [step.kind === 'measure' ? step.label : null, what].filter((part) => part !== null).join('; ')
