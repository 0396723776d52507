// Where a workspace's manifest is, for those who open the store beside it and those who only want to know what it says.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const MANIFEST = 'cotejo.yaml'

/** `current`, or the nearest folder above it, that is a workspace; null where none is. */
export function workspaceAbove(current: string): string | null {
  for (let folder = resolve(current); ; folder = dirname(folder)) {
    if (existsSync(join(folder, MANIFEST))) return folder
    if (dirname(folder) === folder) return null
  }
}
