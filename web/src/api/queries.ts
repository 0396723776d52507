// What was asked of the server, kept by one client for all views.
import { QueryClient } from '@tanstack/react-query'
import { ServerError } from './client'

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The server tells of changes; until then an answer holds.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof ServerError && error.code === 'connection_lost',
    },
  },
})
