// One line of a list of what texts say: what is known of it, and its words as a link to where they stand.
import type { ReactNode } from 'react'
import { Way } from './way'

export function ToldQuote({
  of,
  children,
}: {
  readonly of: { readonly document: string; readonly start: number; readonly end: number; readonly quote: string }
  readonly children: ReactNode
}) {
  return (
    <li>
      <p className="facts">{children}</p>
      <Way to="/reading" search={{ document: of.document, start: String(of.start), end: String(of.end) }}>
        <q>{of.quote}</q>
      </Way>
    </li>
  )
}
