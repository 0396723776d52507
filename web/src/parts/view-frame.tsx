// The frame of every view: its title, one sentence of what it is for, its tools, and what it shows.
import { type ReactNode, useEffect } from 'react'

export function ViewFrame({
  title,
  lead,
  tools,
  wide = false,
  children,
}: {
  readonly title: string
  readonly lead?: string
  /** Controls that stand beside the title. */
  readonly tools?: ReactNode
  /** For tables and charts that use the whole width. */
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  useEffect(() => {
    document.title = `${title} · Cotejo`
  }, [title])
  return (
    <div className={wide ? 'view wide' : 'view'}>
      <header className="view-head">
        <div>
          <h1>{title}</h1>
          {lead === undefined ? null : <p className="lead">{lead}</p>}
        </div>
        {tools === undefined ? null : <div className="tools">{tools}</div>}
      </header>
      {children}
    </div>
  )
}
