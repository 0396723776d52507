#!/usr/bin/env node
// The terminal's door. Each command sits in a file of its own and loads what it needs only when it runs, so that
// `--help` and `read` start at once. Exit codes: 0 done, 1 failed, 2 misuse.
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError } from 'commander'
import { CotejoError } from '../model/index.js'
import { printError } from './output.js'

// Reading makes many small objects at once: room for them is made in one step instead of six, each of which is a pause.
setFlagsFromString('--semi-space-growth-factor=16')

const json = process.argv.includes('--json')

const OVERVIEW = `
Start here:
  $ cotejo init my-case --pack us-mexico-security
  $ cd my-case
  $ cotejo add ../reports --published 2025-05-01
  $ cotejo status

Each command has its own --help with examples.
Exit codes: 0 done, 1 failed, 2 misuse.
`

/** The commands of a file, which is loaded when one of them is called, or when all are told of. */
interface Door {
  readonly names: readonly string[]
  readonly load: () => Promise<(program: Command) => void>
}

/** In the order in which `--help` lists them: the way of the work. */
const DOORS: readonly Door[] = [
  { names: ['demo'], load: async () => (await import('./demo.js')).addDemoCommand },
  { names: ['init'], load: async () => (await import('./init.js')).addInitCommand },
  { names: ['add'], load: async () => (await import('./add.js')).addAddCommand },
  { names: ['status'], load: async () => (await import('./status.js')).addStatusCommand },
  { names: ['read'], load: async () => (await import('./read.js')).addReadCommand },
  { names: ['compare'], load: async () => (await import('./compare.js')).addCompareCommand },
  { names: ['explain', 'why'], load: async () => (await import('./explain.js')).addExplainCommands },
  { names: ['in-force'], load: async () => (await import('./in-force.js')).addInForceCommand },
  { names: ['outlook'], load: async () => (await import('./outlook.js')).addOutlookCommand },
  { names: ['accountability'], load: async () => (await import('./accountability.js')).addAccountabilityCommand },
  { names: ['check'], load: async () => (await import('./check.js')).addCheckCommand },
  { names: ['effect'], load: async () => (await import('./effect.js')).addEffectCommand },
  { names: ['data'], load: async () => (await import('./data.js')).addDataCommands },
  { names: ['review'], load: async () => (await import('./review.js')).addReviewCommand },
  { names: ['rate'], load: async () => (await import('./rate.js')).addRateCommand },
  { names: ['join', 'split', 'relabel'], load: async () => (await import('./groups.js')).addGroupCommands },
  { names: ['dossier'], load: async () => (await import('./dossier.js')).addDossierCommand },
  { names: ['serve'], load: async () => (await import('./serve.js')).addServeCommand },
  { names: ['export'], load: async () => (await import('./export.js')).addExportCommand },
  { names: ['verify'], load: async () => (await import('./verify.js')).addVerifyCommand },
  { names: ['search'], load: async () => (await import('./search.js')).addSearchCommand },
  { names: ['pack'], load: async () => (await import('./pack.js')).addPackCommand },
  { names: ['doctor'], load: async () => (await import('./doctor.js')).addDoctorCommand },
  // It tells of all the others, so it is never loaded alone.
  { names: [], load: async () => (await import('./completion.js')).addCompletionCommand },
]

/** @param called the first word behind the program's name; where it is no command, all are loaded to say so */
async function build(called: string | undefined): Promise<Command> {
  const program = new Command('cotejo')
    .description('Checks one text against another: reads documents, lines up what they say, and says how they differ.')
    .addHelpText('after', OVERVIEW)
    .showSuggestionAfterError()
    .exitOverride()
    // In JSON mode commander's own words would stand beside the JSON; the error is told once, below.
    .configureOutput({ writeErr: (text) => (json ? undefined : process.stderr.write(text)) })
  program.option('-V, --version', 'print the version')
  const one = DOORS.find(({ names }) => called !== undefined && names.includes(called))
  for (const add of await Promise.all((one === undefined ? DOORS : [one]).map(({ load }) => load()))) add(program)
  return program
}

/** Commander's own errors are misuse; asking for help is none. */
function misuse(error: CommanderError): number {
  if (error.exitCode === 0) return 0
  if (json)
    printError(
      new CotejoError('misuse', error.message.replace(/^error: /u, ''), {
        mend: 'See --help for how to use this command.',
        exitCode: 2,
      }),
      true,
    )
  return 2
}

async function main(): Promise<void> {
  // `cotejo … | head` closes the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const program = await build(process.argv[2])
  if (process.argv[2] === '-V' || process.argv[2] === '--version') {
    const { VERSION } = await import('../workbench/version.js')
    process.stdout.write(`${VERSION}\n`)
    return
  }
  try {
    await program.parseAsync()
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? misuse(error) : printError(error, json).exitCode
  }
}

await main()
