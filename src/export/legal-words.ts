// Where an actor stands before the law, in words: the same in Markdown, HTML and tables.
import type { DossierActor } from '../model/index.js'
import { shownDay } from '../model/index.js'
import { RUNG_WORD } from '../model/reader-words.js'

/** What is held back of an actor, in words; empty where nothing is. */
export const heldBack = (actor: DossierActor): string =>
  actor.unreviewedSteps === 0
    ? ''
    : `${actor.unreviewedSteps} ${actor.unreviewedSteps === 1 ? 'statement' : 'statements'} held back until someone reviews ${actor.unreviewedSteps === 1 ? 'it' : 'them'}`

/** Whether any actor has a legal status to show. */
export const hasLegalStatus = (actors: readonly DossierActor[]): boolean =>
  actors.some(({ steps, unreviewedSteps }) => steps.length > 0 || unreviewedSteps > 0)

/** The latest rung with its day: what stands beside any accusation. */
export const latestRung = ({ steps }: DossierActor): string => {
  const last = steps.at(-1)
  if (last === undefined) return ''
  const day = last.when?.start ?? last.when?.end ?? null
  return day === null ? RUNG_WORD[last.rung] : `${RUNG_WORD[last.rung]} (${shownDay(day)})`
}
