// Two workspaces that tests of exports share: one with documents that name a private person and one whom the pack does
// not know, and one without any.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addHeldFiles } from '../../src/workbench/add.js'
import { initWorkspace, openWorkspace, type Workspace } from '../../src/workbench/workspace.js'

export const NOW = '2026-01-15T12:00:00.000Z'

/** Marta Robles is a witness, Ivo Tarn someone of whom the pack knows nothing. */
export const FIRST =
  'Peru seized 40 boats in Lima on 3 March 2025, the port said. Marta Robles, a witness, saw 12 arrests. ' +
  'Chile and Peru signed an agreement in Lima on 5 March 2025. Police arrested Ivo Tarn in Lima on 4 March 2025. ' +
  'Chile promised to deploy 300 soldiers to the border by 5 April 2025.'
export const SECOND =
  'Peru seized 45 boats in Lima on 3 March 2025, Marta Robles said. Peru accused Ivo Tarn of smuggling on 6 March 2025. ' +
  'Thefts rose by 12 percent in Lima in 2024. The army killed 3 gunmen in Lima on 7 March 2025.'

const SOURCES = [
  { name: 'a.txt', text: FIRST, given: { published: '2025-03-10', publisher: 'The =Ferry' } },
  { name: 'b.txt', text: SECOND, given: { published: '2025-03-11', publisher: 'The Quay' } },
] as const

export interface ExchangedWorkspaces {
  readonly full: Workspace
  readonly none: Workspace
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Makes both in a folder of their own. */
export async function exchangedWorkspaces(): Promise<ExchangedWorkspaces> {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-exchange-'))
  const opened: Workspace[] = []
  for (const name of ['full', 'none']) {
    const at = join(folder, name)
    await initWorkspace(at, { pack: 'base', now: NOW, kept: 'sqlite' })
    opened.push(await openWorkspace(at, at))
  }
  const [full, none] = opened as [Workspace, Workspace] // two were opened
  for (const { name, text, given } of SOURCES) {
    const files = [{ name, bytes: new TextEncoder().encode(text) }]
    for await (const _ of addHeldFiles(full, { files, addresses: [] }, { given, now: NOW }));
  }
  const remove = async (): Promise<void> => {
    for (const { store } of opened) await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { full, none, folder, remove }
}
