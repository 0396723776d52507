// Filters that are seldom wanted: on a narrow screen they stand closed, so that what is filtered is in sight, unless one
// of them is in use.
import { type ReactNode, useState } from 'react'

export function MoreFilters({
  label,
  used = false,
  children,
}: {
  readonly label: string
  /** Whether one of them says something already. */
  readonly used?: boolean
  readonly children: ReactNode
}) {
  const [opened, setOpened] = useState(() => used || matchMedia('(min-width: 60rem)').matches)
  return (
    <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{label}</summary>
      <div className="more">{children}</div>
    </details>
  )
}
