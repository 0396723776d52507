// `cotejo pack`: the packs that say what a situation is about.
import type { Command } from 'commander'
import type { ReaderLanguage } from '../words/reader-language.js'
import { languageOption, withJson } from './options.js'
import { print } from './output.js'

const EXAMPLES = `
Problems are printed as file:line: what is wrong — how to mend it.
Exits with 1 where one of them is an error.

Examples:
  $ cotejo pack check us-mexico-security
  $ cotejo pack check ./my-pack --json
  $ cotejo pack check ./mi-paquete --language es
`

/** What is said beside the problems. */
const TOLD = {
  en: {
    ...{ error: 'error', warning: 'warning' },
    sound: (pack: string, folder: string) => `The pack ${pack} in ${folder} is sound.`,
  },
  es: {
    ...{ error: 'error', warning: 'aviso' },
    sound: (pack: string, folder: string) => `El paquete ${pack} en ${folder} no tiene errores.`,
  },
} as const

interface CheckFlags {
  readonly json?: boolean
  readonly language: ReaderLanguage
}

async function check(pack: string, flags: CheckFlags): Promise<void> {
  const { problemIn } = await import('../words/pack-problems.js')
  const { checkPack, problemLine } = await import('../workbench/packs.js')
  const { folder, pack: sound, problems: found } = checkPack(pack)
  const problems = found.map((problem) => problemIn(problem, flags.language))
  if (sound === null) process.exitCode = 1
  if (flags.json) {
    await print(`${JSON.stringify({ folder, valid: sound !== null, problems })}\n`)
    return
  }
  const words = TOLD[flags.language]
  for (const problem of problems) await print(`${words[problem.severity]}: ${problemLine(problem)}\n`)
  if (sound !== null) await print(`${words.sound(`${sound.manifest.name} ${sound.manifest.version}`, folder)}\n`)
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
    .addOption(languageOption('the language in which problems are told'))
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
