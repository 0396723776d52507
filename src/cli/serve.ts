// `cotejo serve`: the workbench, or a dossier written before, in the browser of this machine only.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Hono } from 'hono'
import { CotejoError } from '../model/index.js'
import type { DossierPages } from '../server/dossier-app.js'
import { portArgument, withWorkspace } from './options.js'
import { now, print } from './output.js'

interface ServeFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly port: number
  readonly allowPrivate?: boolean
}

/** Where and how it is told. */
interface Serving {
  readonly port: number
  readonly json: boolean
  /** Whether addresses within private networks may be fetched. */
  readonly allowPrivate?: boolean
}

const EXAMPLES = `
Serves on 127.0.0.1 and nowhere else; when the port is taken, on the next free one.
Ctrl-C ends it.

Examples:
  $ cotejo serve                       the workbench of the workspace
  $ cotejo serve published --port 8080 a dossier that was written before
`

async function pagesOfFolder(folder: string): Promise<DossierPages> {
  const { dossierFile } = await import('../workbench/publish.js')
  try {
    const html = await readFile(join(folder, dossierFile('html')), 'utf8')
    const markdown = await readFile(join(folder, dossierFile('md')), 'utf8').catch(() => null)
    return { html, markdown }
  } catch (cause) {
    throw new CotejoError('dossier_missing', `${folder} holds no dossier.html.`, {
      mend: `Write one with: cotejo dossier --out ${folder}`,
      cause,
    })
  }
}

/** Resolves when the user or the system asks the process to end. */
const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

/** Serves an application until the process is asked to end. `what` it is, as it is told to the user. */
async function serveUntilEnded(what: string, app: Hono, { port, json }: Serving): Promise<void> {
  const { serveApp } = await import('../server/serve.js')
  // Listened for before the address is printed, so that whoever reads it can end the process at once.
  const ended = askedToEnd()
  const served = await serveApp(app, port)
  await print(
    json ? `${JSON.stringify({ address: served.address })}\n` : `${what} is at ${served.address}\nCtrl-C ends.\n`,
  )
  await ended
  await served.close()
}

/** Serves the workbench of a workspace until the process is asked to end. */
export async function serveWorkbench(given: string | undefined, serving: Serving): Promise<void> {
  const [{ situationThread, workbenchApp }, { Bench }, { openWorkspace }] = await Promise.all([
    import('../server/workbench-app.js'),
    import('../workbench/bench.js'),
    import('../workbench/workspace.js'),
  ])
  const workspace = await openWorkspace(given, process.cwd())
  try {
    const bench = new Bench(workspace, now, { allowPrivate: serving.allowPrivate === true, thread: situationThread() })
    const app = workbenchApp(bench)
    // Begun before the first page asks for it.
    bench.changed()
    await serveUntilEnded('The workbench', app, serving)
    await bench.close()
  } finally {
    await workspace.store.close()
  }
}

async function run(folder: string | undefined, flags: ServeFlags): Promise<void> {
  const serving = { port: flags.port, json: flags.json === true, allowPrivate: flags.allowPrivate === true }
  if (folder === undefined) return serveWorkbench(flags.workspace, serving)
  const { dossierApp } = await import('../server/dossier-app.js')
  return serveUntilEnded('The dossier', dossierApp(await pagesOfFolder(folder)), serving)
}

/** Adds the command. */
export function addServeCommand(program: Command): void {
  withWorkspace(program.command('serve'))
    .summary('open the workbench in the browser')
    .description('Serves the workbench of the workspace, or a dossier, to the browser of this machine.')
    .argument('[dir]', 'a folder with a dossier written before (default: the workbench of the workspace)')
    .option('--port <number>', 'the port; 0 for any free one', portArgument, 4310)
    .option('--allow-private', 'fetch from addresses of this machine and of private networks too')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
