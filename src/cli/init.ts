// `cotejo init`: makes a workspace.
import { type Command, Option } from 'commander'
import type { StoreKind } from '../workbench/workspace.js'
import { withJson } from './options.js'
import { now, print } from './output.js'

const EXAMPLES = `
A workspace is a folder with cotejo.yaml and cotejo.sqlite; everything else in it is yours.
With DATABASE_URL set, the documents are kept in that PostgreSQL database instead, so that
several people can work on them; cotejo.yaml notes it, never the address or the password.
The pack says what the situation is about: its actors, places, measures and figures.

Examples:
  $ cotejo init my-case --pack us-mexico-security
  $ cotejo init                      here, with the pack that fits any situation
  $ DATABASE_URL=postgres://ana@db.example.org/cases cotejo init shared-case
`

interface InitFlags {
  readonly pack: string
  readonly store?: StoreKind
  readonly json?: boolean
}

async function run(folder: string, flags: InitFlags): Promise<void> {
  const [{ initWorkspace }, { openPack }] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/compiled-packs.js'),
  ])
  // A pack that can't be read is told now and not when the first dossier is wanted.
  await openPack(flags.pack)
  const kept = flags.store === undefined ? {} : { kept: flags.store }
  const workspace = await initWorkspace(folder, { pack: flags.pack, now: now(), ...kept })
  if (flags.json) {
    const { pack, created } = workspace
    await print(`${JSON.stringify({ workspace: workspace.folder, pack, created, store: workspace.kept })}\n`)
    return
  }
  const enter = folder === '.' ? '' : `  cd ${folder}\n`
  await print(
    `Made the workspace ${workspace.folder} with the pack ${workspace.pack}${workspace.kept === 'postgres' ? ', kept in PostgreSQL' : ''}.\n\nNext:\n${enter}  cotejo add FILE|FOLDER --published YYYY-MM-DD\n`,
  )
}

/** Adds the command. */
export function addInitCommand(program: Command): void {
  withJson(program.command('init'))
    .summary('make a workspace')
    .description('Makes a workspace: a folder that holds the documents on one situation.')
    .argument('[dir]', 'the folder; made where it is missing', '.')
    .option('--pack <name>', "the situation's pack: its name or folder", 'base')
    .addOption(
      new Option(
        '--store <kind>',
        'where the documents are kept (default: postgres where DATABASE_URL is set)',
      ).choices(['sqlite', 'postgres']),
    )
    .addHelpText('after', EXAMPLES)
    .action(run)
}
