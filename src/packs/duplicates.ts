// An id names one thing. Two entries of a file under one id would leave it to chance which of them holds.
import { told } from '../model/index.js'
import type { PackProblem, PackSource, Path } from './problem.js'
import { lineOf, pathText, problemAt } from './problem.js'

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null

/** Ids that stand twice in one list of a file, at whatever depth. */
export function duplicateIds(source: PackSource, value: unknown, path: Path = []): PackProblem[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => duplicateIds(source, inner, [...path, key]))
  const first = new Map<string, number>()
  return value.flatMap((entry: unknown, i) => {
    const id = idOf(entry)
    const earlier = id === null ? undefined : first.get(id)
    if (id !== null && earlier === undefined) first.set(id, i)
    const inner = duplicateIds(source, entry, [...path, i])
    if (earlier === undefined) return inner
    const line = lineOf(source, [...path, earlier, 'id'])
    const where = path.length > 0 ? pathText(path) : ''
    const twice = problemAt(source, [...path, i, 'id'], {
      message: told(
        'id_twice',
        `The id "${id}" stands twice, first on line ${line}${where === '' ? '' : ` (${where})`}.`,
        ...[id ?? '', line, where],
      ),
      mend: told('other_id', 'Give this entry another id, or put the two together.'),
    })
    return [twice, ...inner]
  })
}
