// `cotejo init`: makes a workspace.
import type { Command } from 'commander'
import { withJson } from './options.js'
import { now, print } from './output.js'

const EXAMPLES = `
A workspace is a folder with cotejo.yaml and cotejo.sqlite; everything else in it is yours.
The pack says what the situation is about: its actors, places, measures and figures.

Examples:
  $ cotejo init my-case --pack us-mexico-security
  $ cotejo init                      here, with the pack that fits any situation
`

async function run(folder: string, flags: { readonly pack: string; readonly json?: boolean }): Promise<void> {
  const [{ initWorkspace }, { openPack }] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/compiled-packs.js'),
  ])
  // A pack that can't be read is told now and not when the first dossier is wanted.
  await openPack(flags.pack)
  const workspace = await initWorkspace(folder, { pack: flags.pack, now: now() })
  if (flags.json) {
    await print(
      `${JSON.stringify({ workspace: workspace.folder, pack: workspace.pack, created: workspace.created })}\n`,
    )
    return
  }
  const enter = folder === '.' ? '' : `  cd ${folder}\n`
  await print(
    `Made the workspace ${workspace.folder} with the pack ${workspace.pack}.\n\nNext:\n${enter}  cotejo add FILE|FOLDER --published YYYY-MM-DD\n`,
  )
}

/** Adds the command. */
export function addInitCommand(program: Command): void {
  withJson(program.command('init'))
    .summary('make a workspace')
    .description('Makes a workspace: a folder that holds the documents on one situation.')
    .argument('[dir]', 'the folder; made where it is missing', '.')
    .option('--pack <name>', "the situation's pack: its name or folder", 'base')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
