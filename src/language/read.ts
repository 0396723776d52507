// Reads one document: layer upon layer, each built on the ones before it. Later layers never change earlier ones.
import type { Document, Interval, Issue, Layer, Reading } from '../model/index.js'
import { LAYERS } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { readAssessments } from './assessment/read.js'
import { readAttributions } from './attribution/read.js'
import type { ReadingContext } from './context.js'
import { readEvents } from './event/read.js'
import { readFigures } from './figure/read.js'
import { withLostSpaces } from './lost-spaces.js'
import { readMentions, readNames } from './name/read.js'
import { readOutlooks } from './outlook/read.js'
import { readQuantities } from './quantity/read.js'
import { readSentences } from './sentences.js'
import { readTimes, writtenBetween } from './time/read.js'
import { eventToTell, figureToTell, timeToTell } from './time/yearless.js'
import { tokenise } from './token.js'

/** Which layers each layer is built on (all of them before it that it needs). */
const NEEDS: Readonly<Record<Layer, readonly Layer[]>> = {
  sentences: [],
  times: [],
  quantities: ['times'],
  names: [],
  mentions: ['names'],
  attributions: ['names', 'mentions'],
  events: ['times', 'quantities', 'attributions'],
  figures: ['events'],
  outlooks: ['events'],
  assessments: ['events'],
}

/** The layers that are read in each language; of other languages sentences alone. */
const READ_LAYERS: ReadonlyMap<string, ReadonlySet<Layer>> = new Map([
  ['en', new Set(LAYERS)],
  ['es', new Set(LAYERS)],
])

/** Tells which layers a reading lacks because of its language; null where it lacks none that was asked for. */
function languageIssue(language: string, only: ReadonlySet<Layer>): Issue | null {
  const read = READ_LAYERS.get(language)
  const lacking = LAYERS.filter((layer) => only.has(layer) && read?.has(layer) !== true)
  if (lacking.length === 0) return null
  const message =
    read === undefined
      ? `Documents in "${language}" are kept and searched but not read yet.`
      : `In "${language}" these layers are not read yet: ${lacking.join(', ')}.`
  return { code: 'language_not_read', message, span: null }
}

function withNeeds(only: readonly Layer[]): Set<Layer> {
  const wanted = new Set<Layer>()
  const add = (layer: Layer): void => {
    if (wanted.has(layer)) return
    wanted.add(layer)
    for (const need of NEEDS[layer]) add(need)
  }
  for (const layer of only) add(layer)
  return wanted
}

/** What is told of a document without a date; days that its text tells of are no date of publication. */
function undatedMessage(written: Interval | null): string {
  if (written?.start == null || written.end === null)
    return 'The document has no date, so its relative expressions stay open; give one with --published.'
  const days = `between ${written.start} and ${written.end}`
  return `The document has no date. Its text tells that it was written ${days}: expressions that mean the same on all of these days are placed, others stay open; give its date with --published.`
}

/**
 * Reads a document with a pack. Pure: the same document and pack always give the same reading.
 *
 * @param options.only the layers to return; layers they are built on are read but not returned
 */
export function readDocument(
  document: Document,
  pack: Pack,
  options: { readonly version: string; readonly only?: readonly Layer[] },
): Reading {
  const only = new Set<Layer>(options.only ?? LAYERS)
  const wanted = withNeeds([...only])
  const issues: Issue[] = []
  // 1. Words and sentences.
  const text = document.text
  const tokens = withLostSpaces(tokenise(text, document.language))
  const sentences = readSentences(text, tokens, document.language)
  const context: ReadingContext = {
    text,
    tokens,
    sentences,
    published: document.published,
    publisher: document.publisher,
    title: document.title,
    language: document.language,
    pack,
    issues,
  }
  if (document.published === null)
    issues.push({ code: 'no_date', message: undatedMessage(writtenBetween(context)), span: null })
  const unread = languageIssue(document.language, only)
  if (unread !== null) issues.push(unread)
  const readable = READ_LAYERS.get(document.language)
  const layer = <T>(name: Layer, read: () => T[]): T[] => (readable?.has(name) && wanted.has(name) ? read() : [])

  // 2. What can be told from the words around an expression.
  const times = layer('times', () => readTimes(context))
  const quantities = layer('quantities', () => readQuantities(context, times))
  const names = layer('names', () => readNames(context))
  const mentions = layer('mentions', () => readMentions(context, names))
  // 3. Who says it.
  const attributions = layer('attributions', () => readAttributions(context, { names, mentions }))
  // 4. What happened, and how much.
  const input = { times, quantities, names, mentions, attributions }
  const events = layer('events', () => readEvents(context, input))
  const figures = layer('figures', () => readFigures(context, { ...input, events }))
  // 5. What is to come, and what people think of it.
  const outlooks = layer('outlooks', () => readOutlooks(context, { ...input, events }))
  const assessments = layer('assessments', () => readAssessments(context, { ...input, events }))

  const returned = <T>(name: Layer, items: readonly T[]): readonly T[] => (only.has(name) ? items : [])
  return {
    cotejo: options.version,
    document,
    sentences: returned('sentences', sentences),
    times: returned('times', times.map(timeToTell)),
    quantities: returned('quantities', quantities),
    names: returned('names', names),
    mentions: returned('mentions', mentions),
    attributions: returned('attributions', attributions),
    events: returned('events', events.map(eventToTell)),
    figures: returned('figures', figures.map(figureToTell)),
    outlooks: returned('outlooks', outlooks),
    assessments: returned('assessments', assessments),
    issues,
  }
}
