// A link of a long list. The router's own link finds its address through all routes each time it is drawn, and again
// whenever the page's address changes; a hundred of them are felt. This one writes its address down and goes there.
import { type LinkProps, useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { type AddressState, given } from './address-state'

/** Left to the browser: another tab, another window, a file to save. */
const isForBrowser = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey

/**
 * A link to a view with its state.
 *
 * @param ahead what is asked for when the link is pointed at or reached by the keyboard
 * @example
 * <Way to="/reading" search={{ document: 'doc-1' }}>The Invented Ferry</Way>
 */
export function Way({
  to,
  search,
  ahead,
  children,
  ...named
}: {
  readonly to: NonNullable<LinkProps['to']>
  readonly search: AddressState
  readonly ahead?: () => void
  readonly className?: string
  readonly 'aria-label'?: string
  readonly children: ReactNode
}) {
  const router = useRouter()
  const go = (event: MouseEvent): void => {
    if (isForBrowser(event)) return
    event.preventDefault()
    void router.navigate({ to, search })
  }
  return (
    <a
      {...named}
      href={`${to}${router.options.stringifySearch(given(search))}`}
      onClick={go}
      onMouseEnter={ahead}
      onFocus={ahead}
      onTouchStart={ahead}
    >
      {children}
    </a>
  )
}
