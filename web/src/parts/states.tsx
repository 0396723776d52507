// The states of a view that has nothing to show: nothing there, not there yet, could not be had. One look for all.
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ServerError } from '../api/client'
import { useNews } from '../api/news'
import { useMessages } from '../messages/messages'

export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <div className="state empty">{children}</div>
}

/** Told at once to a screen reader, and shown after a moment, so that what comes quickly does not flicker. */
export function LoadingState() {
  const { shared } = useMessages()
  const { reading } = useNews()
  return (
    <div className="state loading" role="status">
      <span className="turning" aria-hidden="true" />
      {reading === null ? shared.loading : shared.reading(reading.done, reading.of)}
    </div>
  )
}

export function ErrorState({ error, again }: { readonly error: unknown; readonly again?: (() => void) | undefined }) {
  const { shared, errors } = useMessages()
  // What is amiss with a form is told beside its fields; nothing failed to be shown.
  const isOfForm = error instanceof ServerError && error.fields.length > 0
  const lost = error instanceof ServerError && error.code === 'connection_lost'
  return (
    <div className="state failed" role="alert">
      <p>
        {isOfForm ? null : <strong>{lost ? shared.connectionLost : shared.failed} </strong>}
        {lost || !(error instanceof Error) ? '' : error instanceof ServerError ? errors.what(error) : error.message}
      </p>
      <p>{lost ? shared.connectionLostMend : error instanceof ServerError ? errors.mend(error) : ''}</p>
      {again === undefined ? null : (
        <button type="button" onClick={again}>
          {shared.again}
        </button>
      )}
    </div>
  )
}

/** The error of a view as the router tells it. */
export function ViewError({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  return <ErrorState error={error} again={reset} />
}

export function NotFoundState() {
  const { shared } = useMessages()
  return (
    <div className="state failed">
      <h1>{shared.notFound}</h1>
      <p>{shared.notFoundMend}</p>
    </div>
  )
}

/**
 * What was asked of the server: its answer, or that it is not there yet, or why it could not be had.
 *
 * @example
 * <Answer of={useQuery(…)}>{(data) => <Table rows={data.items} />}</Answer>
 */
export function Answer<Data>({
  of,
  children,
}: {
  readonly of: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}) {
  if (of.data !== undefined) return children(of.data)
  if (of.error !== null) return <ErrorState error={of.error} again={() => void of.refetch()} />
  return <LoadingState />
}
