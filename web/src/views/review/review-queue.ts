// The way through the suggestions: which one is looked at, what was passed, and the decisions, which are sent one after
// another while the next suggestion is shown already. A decision that was refused brings its suggestion back.
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { answered, api, ServerError } from '../../api/client'
import type { components } from '../../api/schema'
import { useAddressState } from '../../parts/address-state'

export type Suggestion = components['schemas']['Suggestion']
export type Verdict = 'accepted' | 'corrected' | 'rejected'

/** What is gone through: which layers, by whom, and whether two judge by themselves. */
export interface Course {
  readonly layers: string
  readonly by: string
  readonly double: boolean
}

/** What happened last, to be told. */
export type Happened =
  | { readonly kind: 'decided'; readonly verdict: Verdict }
  | { readonly kind: 'undone' | 'nothing_to_undo' | 'meanwhile' }

/** When so few are left the next part is asked for. */
const FEW = 10

const askPart = ({ layers, by, double }: Course, after: string | undefined) =>
  answered(
    api.GET('/review', {
      params: {
        query: {
          layers,
          double: double ? 'true' : 'false',
          ...(by === '' ? {} : { by }),
          ...(after === undefined ? {} : { after }),
        },
      },
    }),
    { verbatim: true },
  )

const useParts = (course: Course) =>
  useInfiniteQuery({
    queryKey: ['review', 'queue', course.layers, course.double, course.double ? course.by : ''],
    queryFn: ({ pageParam }) => askPart(course, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (part) => part.items.at(-1)?.id,
  })

const useSuggestion = (id: string | undefined, by: string, known: Suggestion | undefined) =>
  useQuery({
    queryKey: ['review', 'suggestion', id, by],
    queryFn: () =>
      answered(api.GET('/review/suggestion', { params: { query: { id: id ?? '', ...(by === '' ? {} : { by }) } } }), {
        verbatim: true,
      }),
    enabled: id !== undefined,
    ...(known === undefined ? {} : { initialData: known }),
  })

/** Decisions go one after another, in the order of the keys. */
const SCOPE = { id: 'review' }

const codeOf = (error: unknown): string => (error instanceof ServerError ? error.code : '')

export function useReviewQueue(course: Course) {
  const queries = useQueryClient()
  const [address, change] = useAddressState()
  const [passed, setPassed] = useState<readonly string[]>([])
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  // What is looked at stays, though someone else decides on it meanwhile and it waits no more.
  const [held, setHeld] = useState<string | null>(null)
  const [happened, setHappened] = useState<Happened | null>(null)
  const parts = useParts(course)
  const items = parts.data?.pages.flatMap((part) => part.items) ?? []
  const waiting = items.filter(({ id }) => !passed.includes(id))
  // The address names a suggestion that is looked at out of turn.
  const first = waiting[0]?.id
  if (held === null && first !== undefined) setHeld(first)
  const id = address.suggestion ?? held ?? first
  // One decision on each showing, however fast the keys are pressed.
  const open = useRef(id)
  useLayoutEffect(() => {
    open.current = id
  }, [id])
  const shown = useSuggestion(
    id,
    course.by,
    items.find((item) => item.id === id),
  )

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = parts
  useEffect(() => {
    if (waiting.length < FEW && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [waiting.length, hasNextPage, isFetchingNextPage, fetchNextPage])

  const lookAt = useCallback((suggestion: string | undefined) => change({ suggestion }), [change])
  /** Brings a suggestion back, as it stands now. */
  const bringBack = async (suggestion: string) => {
    await queries.invalidateQueries({ queryKey: ['review', 'suggestion', suggestion] })
    setPassed((before) => before.filter((one) => one !== suggestion))
    lookAt(suggestion)
  }
  const recount = () => void queries.invalidateQueries({ queryKey: ['review', 'progress'] })

  const decision = useMutation({
    scope: SCOPE,
    mutationFn: (given: {
      readonly suggestion: Suggestion
      readonly verdict: Verdict
      readonly corrections: string[]
    }) =>
      answered(
        api.POST('/review/decisions', {
          body: {
            id: given.suggestion.id,
            verdict: given.verdict,
            by: course.by,
            corrections: given.corrections,
            double: course.double,
            last: given.suggestion.last,
          },
        }),
      ),
    onSuccess: recount,
    onError: async (error, { suggestion }) => {
      await bringBack(suggestion.id)
      if (codeOf(error) === 'conflict') setHappened({ kind: 'meanwhile' })
    },
  })
  const undoing = useMutation({
    scope: SCOPE,
    mutationFn: () => answered(api.POST('/review/undo', { body: { by: course.by, double: course.double } })),
    onSuccess: async (told) => {
      recount()
      await bringBack(told.id)
      setHappened({ kind: 'undone' })
    },
    onError: (error) => {
      if (codeOf(error) === 'nothing_to_undo') setHappened({ kind: 'nothing_to_undo' })
    },
  })

  const pass = (suggestion: string) => {
    open.current = undefined
    setPassed((before) => [...before.filter((one) => one !== suggestion), suggestion])
    setHeld(null)
    lookAt(undefined)
  }
  const decide = (suggestion: Suggestion, verdict: Verdict, corrections: string[] = []) => {
    if (open.current !== suggestion.id) return
    decision.reset()
    setHappened({ kind: 'decided', verdict })
    setSkipped((before) => new Set([...before].filter((one) => one !== suggestion.id)))
    pass(suggestion.id)
    decision.mutate({ suggestion, verdict, corrections })
  }
  const skip = (suggestion: Suggestion) => {
    if (open.current !== suggestion.id) return
    setHappened(null)
    setSkipped((before) => new Set([...before, suggestion.id]))
    pass(suggestion.id)
  }
  const back = () => {
    const last = passed.at(-1)
    if (last === undefined) return
    setHappened(null)
    setPassed(passed.slice(0, -1))
    void queries.invalidateQueries({ queryKey: ['review', 'suggestion', last] })
    lookAt(last)
  }
  const again = () => {
    setPassed((before) => before.filter((one) => !skipped.has(one)))
    setSkipped(new Set())
  }
  const failed = [decision.error, undoing.error].find(
    (error) => error !== null && !['conflict', 'nothing_to_undo'].includes(codeOf(error)),
  )
  return {
    parts,
    id,
    shown,
    happened,
    skipped: skipped.size,
    canGoBack: passed.length > 0,
    error: failed ?? null,
    decide,
    skip,
    back,
    again,
    undo: () => undoing.mutate(),
  }
}

export type ReviewQueue = ReturnType<typeof useReviewQueue>
