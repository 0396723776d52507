// All that is known of a workspace at one time, reckoned once: what was read, what it comes to side by side, and the
// dossier of it, in which no private person is named.
import { hidePrivatePersons, type PrivatePersons, privatePersonsOf } from '../export/private-persons.js'
import type { Dossier } from '../model/index.js'
import { type Analysis, analyse } from './analyse.js'
import { makeDossier } from './dossier.js'
import { type ReadingProgress, readWorkspace, type WorkspaceReadings } from './readings.js'
import type { Workspace } from './workspace.js'

/** What a workspace comes to. */
export interface Situation {
  /** With private persons named: hide them (`hidePrivatePersons`) in whatever is shown of it. */
  readonly held: WorkspaceReadings
  readonly analysis: Analysis
  readonly persons: PrivatePersons
  /** Without private persons. */
  readonly dossier: Dossier
}

/**
 * Reads what is not read yet of a workspace, and lays everything out.
 *
 * @param options `title` of the dossier, else the pack's; `progress` is told how many of how many documents are read
 */
export async function situationOf(
  workspace: Workspace,
  options: { readonly title?: string; readonly progress?: ReadingProgress } = {},
): Promise<Situation> {
  const held = await readWorkspace(workspace, options.progress)
  const analysis = analyse(held.readings, held.pack, held.decisions)
  const persons = privatePersonsOf(held.readings)
  const title = options.title ?? held.pack.manifest.title
  const dossier = hidePrivatePersons(
    makeDossier(analysis, { title, versions: held.versions, decisions: held.decisions }),
    persons,
  )
  return { held, analysis, persons, dossier }
}
