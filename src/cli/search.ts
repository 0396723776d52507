// `cotejo search`: words, names and amounts in the documents of the workspace.
import { type Command, InvalidArgumentError } from 'commander'
import { type Bounds, CotejoError } from '../model/index.js'
import type { SearchHit } from '../model/store.js'
import type { Found } from '../workbench/search.js'
import type { Workspace } from '../workbench/workspace.js'
import { dateArgument, rangeOf } from './date-range.js'
import { countArgument, withWorkspace } from './options.js'
import { note, print, quoted } from './output.js'

const EXAMPLES = `
All the words must stand in a document, in any form: "tariff" finds "tariffs". With another
option, what was read is searched: amounts in any unit that fit the value asked for ("more than
a tonne" fits 1200 kg), told of a period that meets the one asked for, in the place or within it.
Exits with 0 also where nothing is found.

Examples:
  $ cotejo search river flood
  $ cotejo search tariffs --limit 5 --json
  $ cotejo search --entity "Harbour Board"
  $ cotejo search --value 1000..1200 --unit kg --from 2024-12 --place Sinaloa
  $ cotejo search seized --value 500.. --unit lb --to 2025-03
`

interface SearchFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly limit: number
  readonly entity?: string
  readonly value?: Bounds
  readonly unit?: string
  readonly from?: string
  readonly to?: string
  readonly place?: string
}

/** `1000..1200`, `1000..`, `..1200` or one number. */
function boundsArgument(value: string): Bounds {
  const number = String.raw`-?\d+(?:\.\d+)?`
  const found = new RegExp(`^(${number})?(\\.\\.)?(${number})?$`, 'u').exec(value.replaceAll(',', ''))
  const [low, dots, high] = [found?.[1], found?.[2], found?.[3]]
  if ((low === undefined && high === undefined) || (dots === undefined && high !== undefined))
    throw new InvalidArgumentError('A value is written 1000, 1000..1200, 1000.. or ..1200.')
  if (dots === undefined) return { low: Number(low), high: Number(low) }
  return {
    low: low === undefined ? Number.NEGATIVE_INFINITY : Number(low),
    high: high === undefined ? Number.POSITIVE_INFINITY : Number(high),
  }
}

/** The excerpt with its matches in brackets, on one line. */
function marked({ excerpt, matches }: SearchHit): string {
  let shown = ''
  let at = excerpt.start
  for (const { start, end } of matches) {
    if (start < at || end > excerpt.end) continue
    shown += `${excerpt.text.slice(at - excerpt.start, start - excerpt.start)}[${excerpt.text.slice(start - excerpt.start, end - excerpt.start)}]`
    at = end
  }
  return (shown + excerpt.text.slice(at - excerpt.start)).replace(/\s+/gu, ' ').trim()
}

async function byWords(workspace: Workspace, words: readonly string[], flags: SearchFlags): Promise<void> {
  const { searchWords } = await import('../workbench/search-words.js')
  const hits = await searchWords(workspace, words, flags.limit)
  if (flags.json) {
    for (const hit of hits) await print(`${JSON.stringify(hit)}\n`)
    return
  }
  if (hits.length === 0) await print('No document holds all these words.\n')
  for (const hit of hits) {
    const { title, file, id, url, publisher, published } = hit.document
    const about = [title ?? file ?? id, publisher, published ?? 'no date'].filter((part) => part !== null)
    const place = `${file ?? url ?? id}:${hit.matches[0]?.start ?? hit.excerpt.start}`
    await print(`${about.join(' · ')}\n  ${place}  ${marked(hit)}\n`)
  }
}

async function byReading(workspace: Workspace, words: readonly string[], flags: SearchFlags): Promise<void> {
  const [{ readWorkspace }, { isKnownPlace, searchReadings, unitOf }, { hidePrivatePersons, privatePersonsOf }] =
    await Promise.all([
      import('../workbench/readings.js'),
      import('../workbench/search.js'),
      import('../export/private-persons.js'),
    ])
  const { readings, pack } = await readWorkspace(workspace)
  const { entity, value, unit, place } = flags
  const period = rangeOf(flags.from, flags.to)
  const found = searchReadings(readings, pack, {
    words,
    ...(entity === undefined ? {} : { entity }),
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit: unitOf(unit) }),
    ...(place === undefined ? {} : { place }),
    ...(period === null ? {} : { period }),
  })
  if (found.length === 0 && place !== undefined && !isKnownPlace(place, readings, pack))
    note(`The place "${place}" is unknown: neither the pack nor a document names it.`)
  const shown = hidePrivatePersons(found.slice(0, flags.limit), privatePersonsOf(readings))
  if (flags.json) for (const one of shown) await print(`${JSON.stringify(one)}\n`)
  else {
    for (const one of shown) await print(`${foundLine(one)}\n`)
    await print(
      `${found.length === 0 ? 'Nothing' : found.length} found${found.length > shown.length ? `, ${shown.length} shown` : ''}.\n`,
    )
  }
}

/** A bound with no more digits than a conversion of units means; --json has all of them. */
const shownNumber = (value: number | null): string =>
  value === null ? '…' : String(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4)))

function foundLine({ file, span, quote, inUnit, place, period, published }: Found): string {
  const amount =
    inUnit === null
      ? null
      : `${shownNumber(inUnit.low)}${inUnit.low === inUnit.high ? '' : ` to ${shownNumber(inUnit.high)}`} ${inUnit.unit}`
  const when = period === null ? null : `${period.start ?? '…'} to ${period.end ?? '…'}`
  const about = [span.text.replaceAll(/\s+/gu, ' '), amount, place, when].filter((part) => part !== null)
  return `${about.join(' · ')}\n  ${file}:${span.start} (${published ?? 'no date'})  ${quoted(quote)}`
}

async function run(words: readonly string[], flags: SearchFlags): Promise<void> {
  const ofReading = [flags.entity, flags.value, flags.unit, flags.from, flags.to, flags.place]
  const inReadings = ofReading.some((flag) => flag !== undefined)
  if (words.length === 0 && !inReadings)
    throw new CotejoError('misuse', 'There is nothing to search for.', {
      mend: 'Give words, or an option such as --entity or --value.',
      exitCode: 2,
    })
  const { openWorkspace } = await import('../workbench/workspace.js')
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    await (inReadings ? byReading : byWords)(workspace, words, flags)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addSearchCommand(program: Command): void {
  withWorkspace(program.command('search'))
    .summary('find words, names and amounts in the documents')
    .description('Finds words in the documents, the best first; or names and amounts in what was read from them.')
    .argument('[words...]', 'words to find')
    .option('--entity <name>', 'where this actor, place or person is named: a name or an id')
    .option('--value <range>', 'amounts that may be so large: 1000, 1000..1200, 1000.. or ..1200', boundsArgument)
    .option('--unit <unit>', 'the unit of the value: kg, t, lb, km, %, or a counted noun in the singular')
    .option('--from <date>', 'told of a time from then on: YYYY, YYYY-MM or YYYY-MM-DD', dateArgument)
    .option('--to <date>', 'told of a time up to then', dateArgument)
    .option('--place <name>', 'told of this place, or of one within it')
    .option('--limit <number>', 'at most so many', countArgument, 20)
    .addHelpText('after', EXAMPLES)
    .action(run)
}
