// Which two documents of a row are set side by side.
import type { Row } from './collation-data'

/** The documents a finding sets against each other: the first of each side that differ. */
export function sidesOf(
  finding: Row['findings'][number] | undefined,
  row: Row,
): readonly [string | undefined, string | undefined] {
  const ids = row.cells.map(({ source }) => source.id)
  const [one, other] = finding?.sides.map(({ document }) => document) ?? []
  const left = one ?? ids[0]
  return [left, other != null && other !== left ? other : ids.find((id) => id !== left)]
}
