// What a workspace comes to, as a bundle that can be checked again: `verify.ts` does that.
import { type BundleContent, bundleFiles } from '../export/bundle.js'
import { hidePrivatePersons } from '../export/private-persons.js'
import { type Dossier, told } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { ENGLISH_READER } from '../words/reader-language.js'
import { checkWorkspace } from './check.js'
import { nameOfFile } from './dossier.js'
import type { Export, Material } from './export-material.js'
import { labelsOf } from './export-tables.js'
import { outlookOn } from './outlook.js'
import { readerOf } from './publish.js'
import { VERSION } from './version.js'

/** What is written is what is read again: no field that is undefined, and no path of this machine. */
const written = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'file' && typeof part === 'string' && !/^https?:/iu.test(part) ? nameOfFile(part) : part,
    ),
  ) as T // what JSON holds comes back as it was

/** The pack's names of what the tables name. */
function namesIn({ rows, measures }: Dossier, pack: Pack): Readonly<Record<string, string>> {
  const labels = labelsOf(pack)
  const ids = [
    ...rows.map(({ group }) => group.place),
    ...measures.flatMap(({ by, against, object }) => [by, against, object]),
  ]
  const named = [...new Set(ids)].flatMap((id) => {
    const name = id === null ? undefined : labels.get(id)
    return id === null || name === undefined ? [] : [[id, name] as const]
  })
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a bundle of the workspace is made from. */
export async function bundleContent({
  workspace,
  held,
  persons,
  situation,
  options,
}: Material): Promise<BundleContent> {
  const { dossier } = situation()
  const today = options.now.slice(0, 10)
  const checks = await checkWorkspace(workspace, held.readings, held.pack, null, today)
  const statuses = outlookOn(held.readings, held.pack, today).map(({ id, status }) => [id, status] as const)
  const series = (await workspace.store.seriesFiles(workspace.id)).map(({ dataset, file, hash }) => ({
    ...{ dataset, file, hash },
  }))
  const documents = held.readings.map(({ document }) => {
    const { id, file, url, mediaType, retrievedAt, textHash, sourceHash } = document
    return { id, file: file ?? '', url, mediaType, retrievedAt, textHash, sourceHash }
  })
  return written({
    cotejo: VERSION,
    created: options.now,
    ...(options.language === undefined || options.language === ENGLISH_READER.language
      ? {}
      : { reader: readerOf(held.pack, options.language) }),
    dossier,
    names: namesIn(dossier, held.pack),
    statuses: Object.fromEntries(statuses),
    documents: hidePrivatePersons(documents, persons).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    series: series.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
    checks: hidePrivatePersons(checks, persons),
  })
}

/** The bundle of a workspace. */
export async function roCrate(material: Material): Promise<Export> {
  const files = bundleFiles(await bundleContent(material))
  return {
    files,
    count: files.length,
    notes: [told('verify_again', 'cotejo verify checks it again: every file, quote and number.')],
  }
}
