// The files of a dossier, in the language of its reader. Kept apart from `dossier.ts`, which is pure: this one writes to
// disk.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderHtml } from '../export/html.js'
import { renderMarkdown } from '../export/markdown.js'
import type { Dossier } from '../model/index.js'
import { labelsIn } from '../packs/labels.js'
import type { Pack } from '../packs/schema.js'
import { ENGLISH_READER, type Reader, type ReaderLanguage } from '../words/reader-language.js'
import { writeError } from './file-errors.js'

/** What a dossier is written as. */
export type DossierFormat = 'html' | 'md'

export const DOSSIER_FORMATS: readonly DossierFormat[] = ['html', 'md']

const RENDER: Readonly<Record<DossierFormat, (dossier: Dossier, reader: Reader) => string>> = {
  html: renderHtml,
  md: renderMarkdown,
}

/** The name of a dossier's file. */
export const dossierFile = (format: DossierFormat): string => `dossier.${format}`

/** Who speaks a language, with what the words of a pack are called in it. */
export const readerOf = (pack: Pack, language: ReaderLanguage): Reader =>
  language === ENGLISH_READER.language ? ENGLISH_READER : { language, labels: labelsIn(pack, language) }

/** Where a dossier is written, as what, and for whom. */
export interface Publishing {
  readonly folder: string
  readonly formats?: readonly DossierFormat[]
  readonly reader?: Reader
}

/**
 * Writes a dossier into a folder, made where it is missing. A file is replaced as a whole or not at all.
 *
 * @returns the paths written
 * @throws CotejoError where the folder can't be written
 */
export async function writeDossier(
  dossier: Dossier,
  { folder, formats = DOSSIER_FORMATS, reader = ENGLISH_READER }: Publishing,
): Promise<readonly string[]> {
  const written: string[] = []
  for (const format of formats) {
    const path = join(folder, dossierFile(format))
    const text = RENDER[format](dossier, reader)
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
