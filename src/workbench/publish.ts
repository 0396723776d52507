// A workspace's dossier, and its files. Kept apart from `dossier.ts`, which is pure: this one opens the store and
// writes to disk.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderHtml } from '../export/html.js'
import { renderMarkdown } from '../export/markdown.js'
import type { Dossier } from '../model/index.js'
import { writeError } from './file-errors.js'
import { situationOf } from './situation.js'
import type { Workspace } from './workspace.js'

/** What a dossier is written as. */
export type DossierFormat = 'html' | 'md'

export const DOSSIER_FORMATS: readonly DossierFormat[] = ['html', 'md']

const RENDER: Readonly<Record<DossierFormat, (dossier: Dossier) => string>> = {
  html: renderHtml,
  md: renderMarkdown,
}

/** The name of a dossier's file. */
export const dossierFile = (format: DossierFormat): string => `dossier.${format}`

/** The dossier rendered in one format. */
export const renderDossier = (dossier: Dossier, format: DossierFormat): string => RENDER[format](dossier)

/**
 * Reads what is not read yet of a workspace, and lays everything out as a dossier.
 *
 * @param options `title` else the pack's; `progress` is told how many of how many documents are read
 */
export async function dossierOf(
  workspace: Workspace,
  options: { readonly title?: string; readonly progress?: (done: number, of: number) => void } = {},
): Promise<Dossier> {
  return (await situationOf(workspace, options)).dossier
}

/**
 * Writes a dossier into a folder, made where it is missing. A file is replaced as a whole or not at all.
 *
 * @returns the paths written
 * @throws CotejoError where the folder can't be written
 */
export async function writeDossier(
  dossier: Dossier,
  folder: string,
  formats: readonly DossierFormat[] = DOSSIER_FORMATS,
): Promise<readonly string[]> {
  const written: string[] = []
  for (const format of formats) {
    const path = join(folder, dossierFile(format))
    const text = renderDossier(dossier, format)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(`${path}.part`, text)
      await rename(`${path}.part`, path)
    } catch (error) {
      throw writeError(path, error)
    }
    written.push(path)
  }
  return written
}
