#!/usr/bin/env node
// The terminal's door. Each command sits in a file of its own and loads what it needs only when it runs, so that
// `--help` and `read` start at once. Exit codes: 0 done, 1 failed, 2 misuse.
import { Command, CommanderError } from 'commander'
import { CotejoError } from '../model/index.js'
import { addAccountabilityCommand } from './accountability.js'
import { addAddCommand } from './add.js'
import { addCheckCommand } from './check.js'
import { addCompareCommand } from './compare.js'
import { addCompletionCommand } from './completion.js'
import { addDataCommands } from './data.js'
import { addDemoCommand } from './demo.js'
import { addDoctorCommand } from './doctor.js'
import { addDossierCommand } from './dossier.js'
import { addEffectCommand } from './effect.js'
import { addExplainCommands } from './explain.js'
import { addExportCommand } from './export.js'
import { addGroupCommands } from './groups.js'
import { addInForceCommand } from './in-force.js'
import { addInitCommand } from './init.js'
import { addOutlookCommand } from './outlook.js'
import { printError } from './output.js'
import { addPackCommand } from './pack.js'
import { addRateCommand } from './rate.js'
import { addReadCommand } from './read.js'
import { addReviewCommand } from './review.js'
import { addSearchCommand } from './search.js'
import { addServeCommand } from './serve.js'
import { addStatusCommand } from './status.js'
import { addVerifyCommand } from './verify.js'

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

/** In the order in which \`--help\` lists them: the way of the work. */
const COMMANDS = [
  addDemoCommand,
  addInitCommand,
  addAddCommand,
  addStatusCommand,
  addReadCommand,
  addCompareCommand,
  addExplainCommands,
  addInForceCommand,
  addOutlookCommand,
  addAccountabilityCommand,
  addCheckCommand,
  addEffectCommand,
  addDataCommands,
  addReviewCommand,
  addRateCommand,
  addGroupCommands,
  addDossierCommand,
  addServeCommand,
  addExportCommand,
  addVerifyCommand,
  addSearchCommand,
  addPackCommand,
  addDoctorCommand,
  addCompletionCommand,
]

function build(): Command {
  const program = new Command('cotejo')
    .description('Checks one text against another: reads documents, lines up what they say, and says how they differ.')
    .addHelpText('after', OVERVIEW)
    .showSuggestionAfterError()
    .exitOverride()
    // In JSON mode commander's own words would stand beside the JSON; the error is told once, below.
    .configureOutput({ writeErr: (text) => (json ? undefined : process.stderr.write(text)) })
  program.option('-V, --version', 'print the version')
  for (const add of COMMANDS) add(program)
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
  const program = build()
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
