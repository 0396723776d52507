// What an export is made of and what it comes to, whatever the format.
import { type PrivatePersons, privatePersonsOf } from '../export/private-persons.js'
import type { Told } from '../model/index.js'
import type { ReaderLanguage } from '../words/reader-language.js'
import { analyse } from './analyse.js'
import { readWorkspace, type WorkspaceReadings } from './readings.js'
import { type Situation, situationFrom } from './situation.js'
import type { Workspace } from './workspace.js'

/** A file to be written. */
export interface ExportFile {
  /** With a folder before it where it lies in one. */
  readonly name: string
  readonly content: string | Uint8Array
}

export interface Export {
  readonly files: readonly ExportFile[]
  /** How many things it holds: rows, annotations, features, sources, entries. */
  readonly count: number
  /** What a user should know of it, in sentences. */
  readonly notes: readonly Told[]
}

export interface ExportOptions {
  /** ISO instant. */
  readonly now: string
  /** One table of CSV instead of all. */
  readonly table?: string
  /** Whose ratings are meant. */
  readonly reviewer?: string
  /** The page on which ratings are to be published. */
  readonly address?: string
  /** Of whoever reads what is worded; English where nobody asked. */
  readonly language?: ReaderLanguage | undefined
}

/** What an export is made of; the situation is reckoned only where it is asked for. */
export interface Material {
  readonly workspace: Workspace
  readonly held: WorkspaceReadings
  readonly persons: PrivatePersons
  readonly situation: () => Situation
  readonly options: ExportOptions
}

/** What the exports of a workspace are made of. */
export async function materialOf(workspace: Workspace, options: ExportOptions): Promise<Material> {
  const held = await readWorkspace(workspace)
  let reckoned: Situation | null = null
  const situation = (): Situation => {
    reckoned ??= situationFrom(held, analyse(held.readings, held.pack, held.decisions))
    return reckoned
  }
  return { workspace, held, persons: privatePersonsOf(held.readings), situation, options }
}
