// `cotejo demo`: the sample situation at once, offline: a workspace, its documents, the dossier, served.
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Dossier } from '../model/index.js'
import { portArgument, withJson } from './options.js'
import { now, print } from './output.js'

interface DemoFlags {
  readonly dir?: string
  readonly port: number
  readonly serve: boolean
  readonly json?: boolean
}

/** The pack that brings a sample. */
const PACK = 'us-mexico-security'

/** Files of series that come with it; its README says where each is from. */
const SERIES = ['national-victims.csv', 'border-encounters.csv']

const EXAMPLES = `
Makes a workspace with the sample that comes with Cotejo, writes its dossier and opens the workbench on it.
Nothing is fetched. Ctrl-C ends it; the workspace stays where it says.

Examples:
  $ cotejo demo
  $ cotejo demo --dir my-demo --no-serve
`

/** A workspace with the sample in it. A folder that is one already is used as it is. */
async function sampleWorkspace(folder: string): Promise<{ dossier: Dossier; files: readonly string[] }> {
  const [
    { addFiles },
    { openPack },
    { addData },
    { bundledPacks },
    { writeDossier },
    { situationOf },
    { initWorkspace, MANIFEST, openWorkspace },
  ] = await Promise.all([
    import('../workbench/add.js'),
    import('../workbench/compiled-packs.js'),
    import('../workbench/data.js'),
    import('../workbench/packs.js'),
    import('../workbench/publish.js'),
    import('../workbench/situation.js'),
    import('../workbench/workspace.js'),
  ])
  if (!existsSync(join(folder, MANIFEST))) await initWorkspace(folder, { pack: PACK, now: now(), kept: 'sqlite' })
  const workspace = await openWorkspace(folder, process.cwd())
  try {
    const sample = join(bundledPacks(), PACK, 'sample')
    for await (const event of addFiles(workspace, [sample], { given: {}, now: now() })) {
      if (event.kind === 'failed') throw event.error
    }
    const series = join(bundledPacks(), PACK, 'sample-series')
    const files = SERIES.map((file) => join(series, file))
    const pack = await openPack(PACK)
    for await (const outcome of addData(workspace, pack, files, { vintage: null, now: now() })) {
      if (outcome.kind === 'failed') throw outcome.error
    }
    const { dossier } = await situationOf(workspace)
    return { dossier, files: await writeDossier(dossier, { folder: workspace.folder }) }
  } finally {
    await workspace.store.close()
  }
}

/** What to try on the sample, and how to begin with documents of one's own. */
const nextSteps = (folder: string): readonly string[] => [
  'Next, on the sample:',
  `  cotejo compare -w ${folder}`,
  `  cotejo in-force 2025-03-07 -w ${folder}`,
  'With documents of your own:',
  '  cotejo init my-case --pack us-mexico-security',
  '  cotejo add reports/ -w my-case',
  '',
]

async function run(flags: DemoFlags): Promise<void> {
  const folder = flags.dir ?? (await mkdtemp(join(tmpdir(), 'cotejo-demo-')))
  const { dossier, files } = await sampleWorkspace(folder)
  const { summaryLines } = await import('./dossier-summary.js')
  if (flags.json) await print(`${JSON.stringify({ workspace: folder, files, counts: dossier.counts })}\n`)
  else {
    const wrote = files.map((file) => `Wrote ${file}`)
    await print(`${[...summaryLines(dossier), '', ...wrote, '', ...nextSteps(folder)].join('\n')}\n`)
  }
  if (!flags.serve) return
  const { serveWorkbench } = await import('./serve.js')
  await serveWorkbench(folder, { port: flags.port, json: flags.json === true })
}

/** Adds the command. */
export function addDemoCommand(program: Command): void {
  withJson(program.command('demo'))
    .summary('show what Cotejo does, with the sample that comes with it')
    .description(
      'Makes a workspace with the sample that comes with Cotejo, writes its dossier and opens the workbench on it.',
    )
    .option('--dir <dir>', 'where to make the workspace (default: a new folder for temporary files)')
    .option('--port <number>', 'the port; 0 for any free one', portArgument, 4310)
    .option('--no-serve', 'write the dossier and end')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
