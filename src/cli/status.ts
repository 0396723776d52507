// `cotejo status`: what the workspace holds and what to do next.
import type { Command } from 'commander'
import type { Status } from '../workbench/status.js'
import { withWorkspace } from './options.js'
import { print } from './output.js'

const EXAMPLES = `
Examples:
  $ cotejo status
  $ cotejo status --json
`

/** Files named for each warning. */
const NAMED = 5

const list = (counts: Readonly<Record<string, number>>, most: number): string => {
  const entries = Object.entries(counts)
  const shown = entries.slice(0, most).map(([name, count]) => `${name} ${count}`)
  return [...shown, ...(entries.length > most ? [`and ${entries.length - most} more`] : [])].join(', ')
}

function linesOf(status: Status): string[] {
  const lines = [`Workspace  ${status.workspace}`, `Pack       ${status.pack}`]
  if (status.documents === 0) lines.push('Documents  none yet')
  else {
    const extra = [
      status.copies > 0 ? `${status.copies} of them copies` : '',
      status.earlierVersions > 0 ? `earlier versions kept: ${status.earlierVersions}` : '',
    ].filter((words) => words !== '')
    lines.push(`Documents  ${status.documents}${extra.length > 0 ? ` (${extra.join('; ')})` : ''}`)
    if (status.published !== null) lines.push(`Published  ${status.published.first} to ${status.published.last}`)
    lines.push(`Languages  ${list(status.languages, 6)}`)
    if (Object.keys(status.publishers).length > 0) lines.push(`Publishers ${list(status.publishers, 6)}`)
  }
  for (const { code, message, files } of status.issues) {
    const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : ''
    lines.push('', `Warning [${code}] ${message}`, `  ${files.slice(0, NAMED).join(', ')}${more}`)
  }
  lines.push('', 'Next:', ...status.next.map(({ command, why }) => `  ${command}\n      ${why}`))
  return lines
}

async function run(flags: { readonly workspace?: string; readonly json?: boolean }): Promise<void> {
  const [{ statusOf }, { openWorkspace }] = await Promise.all([
    import('../workbench/status.js'),
    import('../workbench/workspace.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const status = await statusOf(workspace)
    await print(flags.json ? `${JSON.stringify(status)}\n` : `${linesOf(status).join('\n')}\n`)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addStatusCommand(program: Command): void {
  withWorkspace(program.command('status'))
    .summary('show what the workspace holds, and what to do next')
    .description('Shows what the workspace holds, what is amiss with it, and what to do next.')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
