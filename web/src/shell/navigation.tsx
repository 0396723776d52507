// The way to each view. On a narrow screen the list is one line that scrolls sideways, with the open view in sight.
import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { type Messages, useMessages } from '../messages/messages'
import { askAhead } from './ahead'

type Title = (messages: Messages) => string

interface Group {
  readonly name: Title
  readonly views: readonly { readonly to: NonNullable<LinkProps['to']>; readonly title: Title }[]
}

const GROUPS: readonly Group[] = [
  {
    name: ({ shared }) => shared.look,
    views: [
      { to: '/', title: ({ situation }) => situation.title },
      { to: '/collation', title: ({ collation }) => collation.title },
      { to: '/timeline', title: ({ timeline }) => timeline.title },
      { to: '/reading', title: ({ reading }) => reading.title },
      { to: '/figures', title: ({ figures }) => figures.title },
    ],
  },
  {
    name: ({ shared }) => shared.judge,
    views: [
      { to: '/check', title: ({ check }) => check.title },
      { to: '/effect', title: ({ effect }) => effect.title },
      { to: '/outlook', title: ({ outlook }) => outlook.title },
      { to: '/accountability', title: ({ accountability }) => accountability.title },
      { to: '/map', title: ({ map }) => map.title },
    ],
  },
  {
    name: ({ shared }) => shared.work,
    views: [
      { to: '/review', title: ({ review }) => review.title },
      { to: '/add', title: ({ add }) => add.title },
      { to: '/packs', title: ({ packs }) => packs.title },
      { to: '/export', title: ({ exporting }) => exporting.title },
    ],
  },
]

export function Navigation() {
  const messages = useMessages()
  const { pathname } = useLocation()
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (pathname !== '') list.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' })
  }, [pathname])
  return (
    <nav className="views" aria-label={messages.shared.views} ref={list}>
      {GROUPS.map((group) => (
        <div className="group" key={group.name(messages)}>
          <p className="name">{group.name(messages)}</p>
          <ul>
            {group.views.map(({ to, title }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  onMouseEnter={() => askAhead(to)}
                  onFocus={() => askAhead(to)}
                  onTouchStart={() => askAhead(to)}
                >
                  {title(messages)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
