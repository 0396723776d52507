// `cotejo export`: what the workspace holds in the formats of other programs.
import { join } from 'node:path'
import { Argument, type Command } from 'commander'
import { CotejoError } from '../model/index.js'
import type { Export, ExportFormat } from '../workbench/export.js'
import { withWorkspace } from './options.js'
import { note, now, print } from './output.js'

interface ExportFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly out?: string
  readonly table?: string
}

const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'annotations', 'geojson', 'csl-json', 'ics']

const EXAMPLES = `
csv          a file for each table of the dossier, in a folder
xlsx         the same tables as one workbook
annotations  W3C Web Annotations: everything read, with quote and position (in code points)
geojson      the places told of; those without a point in the pack have no geometry
csl-json     the sources, for Zotero, Pandoc and other reference managers
ics          what is due, as a calendar

Names of private persons (victims, relatives, witnesses) are replaced by a sign: [P1]···.

Examples:
  $ cotejo export xlsx
  $ cotejo export csv --out tables
  $ cotejo export csv --table figures --out -
  $ cotejo export ics --out due.ics --json
`

async function toStandardOutput({ files }: Export): Promise<void> {
  const [file] = files
  if (file === undefined || files.length > 1)
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
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const options = { now: now(), ...(flags.table === undefined ? {} : { table: flags.table }) }
    const exported = await exportOf(workspace, format, options)
    if (flags.out === '-') {
      await toStandardOutput(exported)
      return
    }
    const single = exported.files.length === 1 ? exported.files[0]?.name : undefined
    const files = await writeExport(exported, flags.out ?? join(workspace.folder, single ?? 'tables'))
    const { count, notes } = exported
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
    .addArgument(new Argument('<format>', 'what to write').choices(FORMATS))
    .option('--out <path>', 'the file, or the folder where there are several; - is standard output')
    .option('--table <name>', 'of csv, this table only')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
