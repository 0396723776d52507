// `cotejo verify`: a bundle, checked again.
import type { Command } from 'commander'
import type { Verification } from '../workbench/verify.js'
import { withJson } from './options.js'
import { counted, note, print } from './output.js'

interface VerifyFlags {
  readonly workspace?: string
  readonly json?: boolean
}

const EXAMPLES = `
The fingerprint of every file, every file made again from the dossier's data, every quote against
the sentence around it, every number of a check against those it came from. With the workspace also
every quote against its document, and the whole reckoned again. Ends with 1 where anything is amiss.

Examples:
  $ cotejo verify bundle
  $ cotejo verify case.zip --workspace my-case --json
`

const SHOWN = 20

function linesOf({ sound, files, hashes, spans, numbers, problems }: Verification): readonly string[] {
  const looked = [
    counted(files, 'file', 'files'),
    counted(hashes, 'fingerprint', 'fingerprints'),
    counted(spans, 'quote or word', 'quotes and words'),
    counted(numbers, 'number', 'numbers'),
  ].join(', ')
  if (sound) return [`Sound: ${looked}.`]
  return [
    `Not sound: ${counted(problems.length, 'problem', 'problems')} in ${looked}.`,
    ...problems
      .slice(0, SHOWN)
      .map(({ code, file, where, message }) => `  ${file}${where === null ? '' : ` ${where}`}: ${message} [${code}]`),
    ...(problems.length > SHOWN ? [`  and ${problems.length - SHOWN} more: --json`] : []),
  ]
}

async function run(path: string, flags: VerifyFlags): Promise<void> {
  const [{ readBundle }, { verifyBundle }, { openWorkspace }] = await Promise.all([
    import('../workbench/bundle-files.js'),
    import('../workbench/verify.js'),
    import('../workbench/workspace.js'),
  ])
  const files = await readBundle(path)
  const workspace = flags.workspace === undefined ? null : await openWorkspace(flags.workspace, process.cwd())
  try {
    const verified = await verifyBundle(files, workspace)
    await print(flags.json ? `${JSON.stringify(verified)}\n` : `${linesOf(verified).join('\n')}\n`)
    if (!flags.json) for (const line of verified.notes) note(line)
    if (!verified.sound) process.exitCode = 1
  } finally {
    await workspace?.store.close()
  }
}

/** Adds the command. */
export function addVerifyCommand(program: Command): void {
  withJson(program.command('verify'))
    .summary('check a bundle again: every file, quote and number')
    .description('Checks a bundle that export ro-crate wrote: every file, quote and number.')
    .argument('<bundle>', 'its folder or its ZIP')
    .option('-w, --workspace <dir>', 'the workspace with its documents, to hold the quotes against')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
