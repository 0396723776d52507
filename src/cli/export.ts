// `cotejo export`: what the workspace holds in the formats of other programs.
import { join } from 'node:path'
import { Argument, type Command } from 'commander'
import { CotejoError } from '../model/index.js'
import type { ReaderLanguage } from '../words/reader-language.js'
import type { ExportFormat } from '../workbench/export.js'
import type { Export } from '../workbench/export-material.js'
import { addressArgument, languageOption, withWorkspace } from './options.js'
import { note, now, print } from './output.js'

interface ExportFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly out?: string
  readonly table?: string
  readonly reviewer?: string
  readonly address?: string
  readonly language: ReaderLanguage
}

/** Each format with the folder in which its files stand where there are several and no path is given. */
const FORMATS: Readonly<Record<ExportFormat, string>> = {
  csv: 'tables',
  xlsx: '',
  datapackage: 'datapackage',
  annotations: '',
  geojson: '',
  'csl-json': '',
  ics: '',
  ftm: '',
  acled: '',
  'claim-review': '',
  'ro-crate': 'bundle',
}

const EXAMPLES = `
csv          a file for each table of the dossier, in a folder
xlsx         the same tables as one workbook
datapackage  the same tables as a Frictionless Data Package: each column with its type and meaning
annotations  W3C Web Annotations: everything read, with quote and position (in code points)
geojson      the places told of; those without a point in the pack have no geometry
csl-json     the sources, for Zotero, Pandoc and other reference managers
ics          what is due, as a calendar
ftm          actors, events and documents as FollowTheMoney entities, one a line
acled        the events as rows in the shape of ACLED, with their PLOVER class; the mapping is ours

claim-review the ratings of one person (cotejo rate) as ClaimReview; nothing without a rating
ro-crate     the dossier, its tables, the collation and the checks as a bundle that cotejo verify
             checks again

Names of private persons (victims, relatives, witnesses) are replaced by a sign: [P1]···.

Examples:
  $ cotejo export xlsx
  $ cotejo export csv --out tables
  $ cotejo export datapackage --out tables.zip
  $ cotejo export csv --table figures --out -
  $ cotejo export ics --out due.ics --json
  $ cotejo export claim-review --reviewer "Ada Quill" --address https://example.org/checks
  $ cotejo export ro-crate --out case.zip
  $ cotejo export ro-crate --language es --out caso.zip
`

async function toStandardOutput({ files }: Export): Promise<void> {
  const [file] = files
  if (file === undefined) return
  if (files.length > 1)
    throw new CotejoError('misuse', 'Several files do not go to standard output.', {
      mend: 'Choose one with --table, or name a folder with --out.',
      exitCode: 2,
    })
  if (typeof file.content === 'string') await print(file.content)
  else process.stdout.write(file.content)
}

async function run(format: ExportFormat, flags: ExportFlags): Promise<void> {
  const [{ openWorkspace }, { exportOf, writeExport }] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/export.js'),
  ])
  if (flags.table !== undefined && format !== 'csv')
    throw new CotejoError('misuse', 'Only csv has tables of its own.', {
      mend: 'Leave --table out, or export csv.',
      exitCode: 2,
    })
  const isRated = format === 'claim-review'
  if (isRated !== (flags.reviewer !== undefined) || (flags.address !== undefined && !isRated))
    throw new CotejoError('misuse', 'A rating comes only from a named person, and only claim-review holds ratings.', {
      mend: 'Write: cotejo export claim-review --reviewer "Ada Quill"',
      exitCode: 2,
    })
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const { table, reviewer, address, language } = flags
    const options = {
      now: now(),
      language,
      ...(table === undefined ? {} : { table }),
      ...(reviewer === undefined ? {} : { reviewer }),
      ...(address === undefined ? {} : { address }),
    }
    const exported = await exportOf(workspace, format, options)
    if (flags.out === '-') {
      await toStandardOutput(exported)
      for (const { message } of exported.notes) note(message)
      return
    }
    const single = exported.files.length === 1 ? exported.files[0]?.name : undefined
    const files = await writeExport(exported, flags.out ?? join(workspace.folder, single ?? FORMATS[format]))
    const { count } = exported
    const notes = exported.notes.map(({ message }) => message)
    if (flags.json) await print(`${JSON.stringify({ format, files, count, notes })}\n`)
    else {
      await print(files.map((file) => `Wrote ${file}\n`).join(''))
      for (const line of notes) note(line)
    }
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addExportCommand(program: Command): void {
  withWorkspace(program.command('export'))
    .summary('write tables, annotations, places, sources or deadlines for other programs')
    .description('Writes what the workspace holds in the formats of other programs.')
    .addArgument(new Argument('<format>', 'what to write').choices(Object.keys(FORMATS)))
    .option('--out <path>', 'the file; where there are several the folder, or one .zip of them; - is standard output')
    .option('--table <name>', 'of csv, this table only')
    .option('--reviewer <name>', 'of claim-review, whose ratings')
    .option('--address <url>', 'of claim-review, the page on which they are published', addressArgument)
    .addOption(languageOption('of csv, xlsx, datapackage, ro-crate and ics, the language of names and sentences'))
    .addHelpText('after', EXAMPLES)
    .action(run)
}
