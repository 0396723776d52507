// What codes of accountability are called in English; the other words of a reader stand in `src/model/reader-words.ts`.
// None of them says who is right.
import type { AnswerKind, ChargeKind, VerdictKind } from '../../model/index.js'

export const CHARGE_WORD: Readonly<Record<ChargeKind, string>> = {
  blame: 'is blamed',
  duty: 'had the duty',
  omission: 'left undone',
  denial: 'denies',
}

export const ANSWER_WORD: Readonly<Record<AnswerKind, string>> = {
  done: 'Answer',
  refused: 'Refused',
  none: 'No answer',
}

export const VERDICT_WORD: Readonly<Record<VerdictKind, string>> = {
  enough: 'Verdict: enough',
  progress: 'Verdict: progress',
  not_enough: 'Verdict: not enough',
}
