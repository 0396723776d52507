// `cotejo doctor`: finds what keeps Cotejo from working here.
import type { Command } from 'commander'
import { withWorkspace } from './options.js'
import { print } from './output.js'

const EXAMPLES = `
Looks at Node, at the workspace if there is one (its disk, its store, its pack), and says
what to do about each thing that is amiss. Exits with 1 where something is.

Examples:
  $ cotejo doctor
  $ cotejo doctor --workspace my-case --json
`

async function run(flags: { readonly workspace?: string; readonly json?: boolean }): Promise<void> {
  const { examine } = await import('../workbench/doctor.js')
  const results = await examine(flags.workspace, process.cwd())
  if (results.some((result) => !result.passed)) process.exitCode = 1
  if (flags.json) {
    await print(`${JSON.stringify({ checks: results })}\n`)
    return
  }
  for (const { passed, message, mend } of results)
    await print(`${passed ? 'ok   ' : 'amiss'}  ${message}\n${mend === null ? '' : `       ${mend}\n`}`)
}

/** Adds the command. */
export function addDoctorCommand(program: Command): void {
  withWorkspace(program.command('doctor'))
    .summary('find what keeps Cotejo from working here')
    .description('Finds what keeps Cotejo from working on this machine or in this workspace.')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
