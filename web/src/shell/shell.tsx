// What stands around every view: the way to the others, what is served, and the reader's choices. The session is asked
// for first, since writes carry its token.
import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { answered, api, useToken as keepToken } from '../api/client'
import { useListening, useNews } from '../api/news'
import { useMessages } from '../messages/messages'
import { Answer } from '../parts/states'
import { Choices } from './choices'
import { Navigation } from './navigation'

/** What is served. */
const session = {
  queryKey: ['session'],
  queryFn: async () => {
    const told = await answered(api.GET('/session'))
    keepToken(told.token)
    return told
  },
}

/** The session: workspace, pack, the present day. Known in every view. */
export const useSession = () => useQuery(session)

/** Moves the focus to a new view, as a page load would, so that it is read out from its beginning. */
function useFocusOnView() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}

export function Shell() {
  const { shared } = useMessages()
  const { connected } = useNews()
  const asked = useSession()
  const main = useFocusOnView()
  useListening()
  return (
    <>
      <a className="skip" href="#view">
        {shared.skip}
      </a>
      <header className="masthead">
        <p className="brand">
          <img src="/mark.svg" alt="" width="24" height="24" /> Cotejo
          <span className="served">{asked.data?.workspace}</span>
        </p>
        <Choices />
      </header>
      <Navigation />
      {connected ? null : (
        <p className="lost" role="status">
          {shared.lost}
        </p>
      )}
      <main id="view" ref={main} tabIndex={-1}>
        <Answer of={asked}>{() => <Outlet />}</Answer>
      </main>
    </>
  )
}
