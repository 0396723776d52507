// The desk: the suggestion in the middle, its source beside it, and the ways to decide, each with its key.
import { useState } from 'react'
import { visible } from '../../../../src/model/unseen.js'
import { useMessages } from '../../messages/messages'
import { MendForm } from '../../parts/mend-form'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState, ErrorState, LoadingState } from '../../parts/states'
import { useKeys } from './review-keys'
import { type Course, type Happened, type ReviewQueue, type Suggestion, useReviewQueue } from './review-queue'
import { SuggestionHead, SuggestionSources } from './suggestion-card'

const KEPT = 'cotejo-review-keys'

/** What happened last, told to everyone, aloud where someone listens. */
function Told({
  happened,
  suggestion,
}: {
  readonly happened: Happened | null
  readonly suggestion: Suggestion | undefined
}) {
  const { review } = useMessages()
  const words = (): string => {
    switch (happened?.kind) {
      case undefined:
        return ''
      case 'decided':
        return review.done[happened.verdict]
      case 'undone':
        return review.undone
      case 'nothing_to_undo':
        return review.nothingToUndo
      case 'meanwhile': {
        const held = suggestion?.decision ?? null
        return held === null ? review.takenBack : review.meanwhile(visible(held.by), review[held.verdict])
      }
    }
  }
  return (
    <p className={happened?.kind === 'meanwhile' ? 'notice meanwhile' : 'notice'} role="status">
      {words()}
    </p>
  )
}

/** A decision that holds already: someone was faster, or the suggestion is looked at again. */
function Held({
  suggestion,
  by,
  told,
}: {
  readonly suggestion: Suggestion
  readonly by: string
  readonly told: boolean
}) {
  const { review } = useMessages()
  const shown = useShown()
  const held = suggestion.decision ?? suggestion.coding
  if (held === null || told) return null
  const day = shown.day(held.at.slice(0, 10))
  return (
    <p className={held.by === by ? 'notice' : 'notice meanwhile'} role={held.by === by ? undefined : 'status'}>
      {held.by === by
        ? review.before(review[held.verdict], visible(held.by), day)
        : review.meanwhile(visible(held.by), review[held.verdict])}
    </p>
  )
}

interface Acts {
  readonly accept: () => void
  readonly mend: () => void
  readonly reject: () => void
  readonly skip: () => void
  readonly undo: () => void
  readonly back: () => void
}

/** The key of each act; "next" has two, as those who know the terminal's review press s. */
const KEYS: Readonly<Record<string, keyof Acts>> = {
  a: 'accept',
  m: 'mend',
  r: 'reject',
  s: 'skip',
  n: 'skip',
  u: 'undo',
  b: 'back',
}

const SHOWN_KEYS = Object.entries(KEYS).filter(([key]) => key !== 'n')

function Buttons({ acts, off }: { readonly acts: Acts; readonly off: Readonly<Partial<Record<keyof Acts, boolean>>> }) {
  const { review } = useMessages()
  return (
    <p className="acts">
      {SHOWN_KEYS.map(([key, act]) => (
        <button
          key={key}
          type="button"
          className={act === 'accept' ? 'main' : undefined}
          disabled={off[act] === true}
          aria-keyshortcuts={key}
          data-key={key}
          onClick={acts[act]}
        >
          {review.acts[act]}
        </button>
      ))}
    </p>
  )
}

function KeysChoice({ on, change }: { readonly on: boolean; readonly change: (on: boolean) => void }) {
  const { review } = useMessages()
  return (
    <label className="keys-choice">
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => {
          localStorage.setItem(KEPT, target.checked ? 'on' : 'off')
          change(target.checked)
        }}
      />
      {review.keys}
    </label>
  )
}

function Opened({
  suggestion,
  queue,
  course,
}: {
  readonly suggestion: Suggestion
  readonly queue: ReviewQueue
  readonly course: Course
}) {
  const { review } = useMessages()
  const [mending, setMending] = useState(false)
  const [keysOn, setKeysOn] = useState(() => localStorage.getItem(KEPT) !== 'off')
  const unnamed = course.by === ''
  const cannotMend = suggestion.fields.length === 0
  const named = (act: () => void) => () => {
    if (!unnamed) act()
  }
  const acts: Acts = {
    accept: named(() => queue.decide(suggestion, 'accepted')),
    reject: named(() => queue.decide(suggestion, 'rejected')),
    mend: named(() => {
      if (!cannotMend) setMending(true)
    }),
    undo: named(queue.undo),
    skip: () => queue.skip(suggestion),
    back: queue.back,
  }
  useKeys(keysOn, {
    ...Object.fromEntries(Object.entries(KEYS).map(([key, act]) => [key, acts[act]])),
    escape: () => setMending(false),
  })
  const meanwhile = queue.happened?.kind === 'meanwhile'
  return (
    <div className="desk">
      <section className="panel suggestion" aria-label={review.title} data-suggestion={suggestion.id}>
        <Told happened={queue.happened} suggestion={suggestion} />
        <Held suggestion={suggestion} by={course.by} told={meanwhile} />
        <SuggestionHead suggestion={suggestion} />
        <Buttons
          acts={acts}
          off={{ accept: unnamed, reject: unnamed, mend: unnamed || cannotMend, undo: unnamed, back: !queue.canGoBack }}
        />
        {mending ? (
          <MendForm
            focused
            layer={suggestion.layer}
            fields={suggestion.fields}
            error={null}
            pending={false}
            send={(corrections) => queue.decide(suggestion, 'corrected', corrections)}
          />
        ) : null}
        <KeysChoice on={keysOn} change={setKeysOn} />
      </section>
      <SuggestionSources sources={suggestion.sources} />
    </div>
  )
}

function NothingLeft({ queue, course }: { readonly queue: ReviewQueue; readonly course: Course }) {
  const { review } = useMessages()
  const shown = useShown()
  useKeys(course.by !== '', { u: queue.undo, b: queue.back })
  return (
    <EmptyState>
      <Told happened={queue.happened} suggestion={undefined} />
      <p>{review.nothingLeft}</p>
      {queue.skipped === 0 ? (
        <p>{review.nothingLeftMend}</p>
      ) : (
        <p>
          {review.skipped(shown.number(queue.skipped))}{' '}
          <button type="button" onClick={queue.again}>
            {review.again}
          </button>
        </p>
      )}
      {course.by === '' ? null : (
        <button type="button" data-key="u" onClick={queue.undo}>
          {review.acts.undo}
        </button>
      )}
    </EmptyState>
  )
}

export function ReviewDesk({ course }: { readonly course: Course }) {
  const queue = useReviewQueue(course)
  if (queue.parts.error !== null)
    return <ErrorState error={queue.parts.error} again={() => void queue.parts.refetch()} />
  if (queue.parts.data === undefined || (queue.id === undefined && queue.parts.isFetching)) return <LoadingState />
  return (
    <>
      {queue.error === null ? null : <ErrorState error={queue.error} />}
      {queue.id === undefined ? (
        <NothingLeft queue={queue} course={course} />
      ) : (
        <Answer of={queue.shown}>
          {(suggestion) => <Opened key={suggestion.id} suggestion={suggestion} queue={queue} course={course} />}
        </Answer>
      )}
    </>
  )
}
