// The page's door: what is asked of the server is kept by one client, and the address says what is shown.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ServerError } from './api/client'
import { Labels } from './parts/labels'
import { router } from './router'
import { Preferences } from './shell/preferences'
import './style/index.css'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The server tells of changes; until then an answer holds.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof ServerError && error.code === 'connection_lost',
    },
  },
})

const root = document.getElementById('page')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Preferences>
          <Labels>
            <RouterProvider router={router} />
          </Labels>
        </Preferences>
      </QueryClientProvider>
    </StrictMode>,
  )
