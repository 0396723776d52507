// Where an actor stands before the law, in words: the same in Markdown, HTML and tables.
import type { DossierActor } from '../model/index.js'
import { DOSSIER_WORDS, type DossierWords } from '../words/dossier-words.js'

/** What is held back of an actor, in words; empty where nothing is. */
export const heldBack = ({ unreviewedSteps }: DossierActor, words: DossierWords): string =>
  unreviewedSteps === 0 ? '' : words.actors.heldBack(unreviewedSteps)

/** Whether any actor has a legal status to show. */
export const hasLegalStatus = (actors: readonly DossierActor[]): boolean =>
  actors.some(({ steps, unreviewedSteps }) => steps.length > 0 || unreviewedSteps > 0)

/** The latest rung with its day: what stands beside any accusation. */
export const latestRung = ({ steps }: DossierActor, words: DossierWords = DOSSIER_WORDS.en): string => {
  const last = steps.at(-1)
  if (last === undefined) return ''
  const day = last.when?.start ?? last.when?.end ?? null
  const rung = words.rungs[last.rung]
  return day === null ? rung : `${rung} (${words.day(day)})`
}
