// All that is known of a workspace at one time, reckoned once: what was read, what it comes to side by side, and the
// dossier of it, in which no private person is named.
import { hidePrivatePersons, type PrivatePersons, privatePersonsOf } from '../export/private-persons.js'
import type { Dossier } from '../model/index.js'
import { type Analysis, collationOf } from './analyse.js'
import type { FoundOn } from './compared-group.js'
import { makeDossier } from './dossier.js'
import { comparedInWorkspace } from './kept-comparisons.js'
import { heldClaimsOf, type ReadingProgress, readWorkspace, type WorkspaceReadings } from './readings.js'
import type { Workspace } from './workspace.js'
import { alignedClaims } from './workspace-alignment.js'

/** What a workspace comes to. */
export interface Situation {
  /** With private persons named: hide them (`hidePrivatePersons`) in whatever is shown of it. */
  readonly held: WorkspaceReadings
  readonly analysis: Analysis
  readonly persons: PrivatePersons
  /** Without private persons. */
  readonly dossier: Dossier
}

/** The whole way from what was read; what was found on groups that are as they were is taken from the workspace. */
async function analysisOf(workspace: Workspace, held: WorkspaceReadings): Promise<Analysis> {
  const ordered = [...held.readings].sort((a, b) => a.document.id.localeCompare(b.document.id))
  const claims = await heldClaimsOf(workspace, held)
  const alignment = await alignedClaims(claims)
  const compared: FoundOn[] = []
  for await (const found of comparedInWorkspace(alignment, claims, workspace)) compared.push(found)
  return { readings: ordered, ...collationOf(alignment, claims, compared) }
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
  return situationFrom(held, await analysisOf(workspace, held), options.title)
}

/** The situation of what was read and what it comes to side by side. */
export function situationFrom(held: WorkspaceReadings, analysis: Analysis, given?: string): Situation {
  const persons = privatePersonsOf(held.readings)
  const title = given ?? held.pack.manifest.title
  const dossier = hidePrivatePersons(
    makeDossier(analysis, { title, versions: held.versions, decisions: held.decisions }),
    persons,
  )
  return { held, analysis, persons, dossier }
}
