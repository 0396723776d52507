// `cotejo effect`: whether an official series changed when a measure began, and how sure that is.
import { writeFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { effectPicture } from '../export/chart-effect.js'
import { CotejoError, type Effect, type Interval } from '../model/index.js'
import type { EffectWords } from '../workbench/effect.js'
import { isoDayArgument, withWorkspace } from './options.js'
import { print } from './output.js'

const EXAMPLES = `
The series alone decides: a step at the date beside its own level, trend and season, with what the
likeness of neighbouring periods leaves open. Other places, other dates and what else happened
stand beside it. Too little data gets no answer.

Examples:
  $ cotejo effect --at 2024-09-09 homicides --place Sinaloa
  $ cotejo effect "tariff on all goods" border-crossings --window 2021-10-01..2025-08-31 --json
`

interface EffectFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly place?: string
  readonly at?: string
  readonly window?: Interval
  readonly picture?: string
}

function windowArgument(value: string): Interval {
  const [start, end, ...more] = value.split('..')
  if (start === undefined || end === undefined || more.length > 0)
    throw new InvalidArgumentError('A window is two days: 2019-01-01..2025-06-30.')
  return { start: isoDayArgument(start), end: isoDayArgument(end) }
}

const linesOf = (effect: Effect, { beside, method }: EffectWords): readonly string[] => [
  `${effect.verdict}: ${effect.label}`,
  `  ${effect.sentence}`,
  ...beside.map(({ message }) => `  · ${message}`),
  ...(method === null ? [] : [`  ${method.message}`]),
]

/** A day or a measure stands first; with `--at` the measure may be left out. */
function asked(words: readonly string[], flags: EffectFlags) {
  const [measure, indicator] = words.length > 1 ? words : [null, words[0]]
  if (indicator === undefined || words.length > 2 || (measure === null && flags.at === undefined))
    throw new CotejoError('misuse', 'A measure and an indicator are needed, or a day and an indicator.', {
      mend: 'Write: cotejo effect MEASURE INDICATOR, or: cotejo effect --at 2024-09-09 INDICATOR.',
      exitCode: 2,
    })
  return {
    measure: measure ?? null,
    indicator,
    at: flags.at ?? null,
    place: flags.place ?? null,
    window: flags.window ?? null,
  }
}

async function run(words: readonly string[], flags: EffectFlags): Promise<void> {
  const request = asked(words, flags)
  const [{ openWorkspace }, { effectIn, wordsOfEffect }] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/effect.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const effect = await effectIn(workspace, request)
    if (flags.picture !== undefined) await writeFile(flags.picture, effectPicture(effect))
    await print(flags.json ? `${JSON.stringify(effect)}\n` : `${linesOf(effect, wordsOfEffect(effect)).join('\n')}\n`)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addEffectCommand(program: Command): void {
  withWorkspace(program.command('effect'))
    .summary('tell whether a series changed when a measure began')
    .description('Tells whether an official series changed when a measure began, and how sure that is.')
    .argument(
      '<words...>',
      'a measure of the workspace (its words or id) and an indicator; with --at the indicator alone',
    )
    .option('--at <date>', 'the day from which a change is looked for, YYYY-MM-DD', isoDayArgument)
    .option('--place <name>', 'where; all that the series covers where none is named')
    .option(
      '--window <from..to>',
      'the days that are looked at; the five years before and two after where left out',
      windowArgument,
    )
    .option('--picture <file>', 'also write a picture (SVG) of the series')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
