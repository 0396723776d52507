// `cotejo pack`: the packs that say what a situation is about.
import type { Command } from 'commander'
import { withJson } from './options.js'
import { print } from './output.js'

const EXAMPLES = `
Problems are printed as file:line: what is wrong — how to mend it.
Exits with 1 where one of them is an error.

Examples:
  $ cotejo pack check us-mexico-security
  $ cotejo pack check ./my-pack --json
`

async function check(pack: string, flags: { readonly json?: boolean }): Promise<void> {
  const { checkPack, problemLine } = await import('../workbench/packs.js')
  const { folder, pack: sound, problems } = checkPack(pack)
  if (sound === null) process.exitCode = 1
  if (flags.json) {
    await print(`${JSON.stringify({ folder, valid: sound !== null, problems })}\n`)
    return
  }
  for (const problem of problems) await print(`${problem.severity}: ${problemLine(problem)}\n`)
  if (sound !== null) await print(`The pack ${sound.manifest.name} ${sound.manifest.version} in ${folder} is sound.\n`)
}

const NEW_EXAMPLES = `
Makes a folder with every file of a pack, each with an entry to replace and comments that say
what to write. It is sound from the start.

Examples:
  $ cotejo pack new harbour-dispute
  $ cotejo pack new harbour-dispute --dir packs
  $ cotejo init my-case --pack ./harbour-dispute
`

async function make(name: string, flags: { readonly dir: string; readonly json?: boolean }): Promise<void> {
  const { newPack } = await import('../workbench/new-pack.js')
  const { folder, files } = await newPack(name, flags.dir)
  if (flags.json) await print(`${JSON.stringify({ folder, files })}\n`)
  else await print(`Made ${folder}\nChange its files, then run: cotejo pack check ${folder}\n`)
}

/** Adds the command. */
export function addPackCommand(program: Command): void {
  const pack = program
    .command('pack')
    .summary('make and check packs')
    .description('Makes and checks the packs that say what a situation is about.')
  withJson(pack.command('check'))
    .summary('check a pack')
    .description('Checks a pack: every file, every name it uses, every pack it extends.')
    .argument('<pack>', 'its name or folder')
    .addHelpText('after', EXAMPLES)
    .action(check)
  withJson(pack.command('new'))
    .summary('make a pack to begin with')
    .description('Makes the folder of a pack to begin with.')
    .argument('<name>', 'its name: lower-case letters, digits, dots, dashes')
    .option('--dir <dir>', 'the folder to make it in', '.')
    .addHelpText('after', NEW_EXAMPLES)
    .action(make)
}
