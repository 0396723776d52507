// What the views need is asked for before they are opened: their files when nothing else is done, and what a view asks
// first when the way to it is pointed at or reached by the keyboard.
import { queries } from '../api/queries'
import { accountabilityQuestion } from '../views/accountability/accountability-data'
import { facetsQuestion, firstRows } from '../views/collation/collation-data'
import { firstFigures } from '../views/figures/figures-data'
import { placesQuestion } from '../views/map/places-data'
import { askedIn, outlookQuestion } from '../views/outlook/outlook-data'
import { documentsQuestion } from '../views/reading/documents-data'
import { timelineQuestion } from '../views/timeline/timeline-data'

const FIRST: Readonly<Record<string, () => readonly Promise<void>[]>> = {
  '/collation': () => [
    queries.prefetchQuery(facetsQuestion(undefined)),
    queries.prefetchQuery(firstRows({}, { reasons: [] })),
  ],
  '/timeline': () => [queries.prefetchQuery(timelineQuestion({}))],
  '/reading': () => [queries.prefetchQuery(documentsQuestion({}))],
  '/figures': () => [queries.prefetchQuery(firstFigures({}))],
  '/outlook': () => [queries.prefetchInfiniteQuery(outlookQuestion(askedIn({})))],
  '/accountability': () => [queries.prefetchQuery(accountabilityQuestion({}))],
  '/map': () => [queries.prefetchQuery(placesQuestion)],
}

/** Asks for what a view asks first. */
export const askAhead = (path: string): void => void FIRST[path]?.()

/** Milliseconds after which the page is looked at again whether anything is done. */
const LOOK_AGAIN = 500

/** Waits until nothing that was asked of the server is awaited. */
async function rest(): Promise<void> {
  do await new Promise((go) => setTimeout(go, LOOK_AGAIN))
  while (queries.isFetching() > 0)
}

/** Loads the files of views one after another once the view that was opened stands. */
export async function loadAtRest(loads: readonly (() => Promise<unknown> | undefined)[]): Promise<void> {
  await rest()
  for (const load of loads) {
    if ('requestIdleCallback' in globalThis) await new Promise((go) => requestIdleCallback(go))
    // What can't be had now is asked for again when its view is opened, which tells of it.
    await load()?.catch(() => {})
  }
}
