// What `pack check` says of a pack, in the language of whoever wrote it.
import type { Said } from '../model/index.js'
import { amissInSpanish, mendInSpanish } from './es/pack-problems.js'
import type { ReaderLanguage } from './reader-language.js'

/** A problem of a pack, with what its sentences say. */
interface PackProblem {
  readonly message: string
  readonly said: Said
  readonly mend: string
  readonly saidMend: Said
}

/** The problem, its two sentences as a reader of the language is told them. */
export function problemIn<Problem extends PackProblem>(problem: Problem, language: ReaderLanguage): Problem {
  if (language === 'en') return problem
  const { message, said, mend, saidMend } = problem
  return { ...problem, message: amissInSpanish(said) ?? message, mend: mendInSpanish(saidMend) ?? mend }
}
