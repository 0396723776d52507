// The page's door: what is asked of the server is kept by one client, and the address says what is shown.
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './api/queries'
import { Labels } from './parts/labels'
import { loadViews, router } from './router'
import { Preferences } from './shell/preferences'
import './style/index.css'

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
void loadViews()
