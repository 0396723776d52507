// Reads from one document what it tells of measures that have a name ("tariff", "arancel"): each turn in the life of
// one, with its days, its rate, what it covers, who takes it and whom it meets. Laws and reports are read alike, save
// that what a law lays down it also does. A clause that leaves open who is meant takes that from what was told just
// before, or is left out: a step of strangers under a measure is worse than a step that is missing.
import type { MeasureTelling, Reading, Sentence } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { clausesOf, has, mainTurn, type Stretch, type Turn, tellsTurn } from './clauses.js'
import { concerns } from './concerns.js'
import { announcedBy, datesIn, datesOf, isLongAgo, type TurnDates } from './dates.js'
import {
  EXAMPLE,
  MAKES_LAW,
  NAMES_CHANGES,
  POINTS_AT_ONE,
  POINTS_BACK,
  SUPPOSES,
  THEIRS,
  WORLDWIDE,
} from './lexicon-around.js'
import { type Manner, mannerOf } from './manner.js'
import { rateOf } from './rate.js'
import { type NamedScope, scopesOf } from './scope.js'
import { countriesIn, sidesOf } from './sides.js'
import { type MeasureVocabulary, type MeasureWords, vocabularyOf } from './vocabulary.js'

/** How many sentences back a clause may point. */
const REACH = 4

interface Told extends MeasureTelling {
  readonly sentence: number
  /** Where its clause begins in the document. */
  readonly clause: number
}

/** Whom a clause meets, as a later one that points back takes it. */
interface Context {
  readonly sentence: number
  readonly against: readonly string[]
}

/** What reading one document for one measure keeps as it goes on. */
interface Course {
  readonly reading: Reading
  readonly words: MeasureWords
  readonly vocabulary: MeasureVocabulary
  readonly makesLaw: boolean
  readonly told: Told[]
  readonly contexts: Context[]
  /** The last sentence with a turn that was only supposed. */
  leftOpen: number
}

interface ClauseAt {
  readonly sentence: Sentence
  readonly clause: Stretch
  /** Where the clause begins in the document. */
  readonly offset: number
  readonly turn: Turn
  readonly manner: Manner
  readonly called: readonly { readonly start: number; readonly end: number }[]
}

const placesOf = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }))

/** The sides of a clause, its own or those it points back to; null where it is of another measure or can't be told. */
function settledSides(
  course: Course,
  at: ClauseAt,
  scoped: boolean,
): { by: string | null; against: string | null; stated: boolean } | null {
  const { type } = course.words
  const { clause, offset, turn, called, sentence } = at
  const countries = countriesIn(course.reading, offset, offset + clause.text.length, course.vocabulary)
  const sides = sidesOf(clause.text, { offset, turn, called, countries, saidAt: at.manner.saidAt })
  const by = type.by ?? sides.by[0] ?? sides.speakers[0] ?? null
  if (type.by !== undefined && sides.by.length > 0 && !sides.by.includes(type.by)) return null
  if (called.some((name) => THEIRS.test(clause.text.slice(0, name.start)))) return null
  const met = sides.against.filter((id) => id !== by)
  if (met.length > 0) course.contexts.push({ sentence: sentence.index, against: met })
  if (type.against === undefined) return { by, against: met[0] ?? null, stated: true }
  if (met.length > 0) return met.includes(type.against) ? { by, against: type.against, stated: true } : null
  // All the world is met by a measure on some goods; one on all goods of all the world is not the one on this country.
  if (WORLDWIDE.test(clause.text)) return scoped ? { by, against: type.against, stated: false } : null
  const before = course.contexts.findLast((context) => sentence.index - context.sentence <= REACH)
  // A later clause of one sentence goes on about the same measure.
  const goesOn = before?.sentence === sentence.index || POINTS_BACK.test(clause.text.slice(0, turn.end))
  if (before !== undefined && goesOn)
    return before.against.includes(type.against) ? { by, against: type.against, stated: false } : null
  return scoped ? { by, against: type.against, stated: false } : null
}

/** The same turn told a clause or a sentence before, to which this clause only adds its days or its rate. */
const continued = (course: Course, at: ClauseAt, dates: TurnDates): Told | undefined =>
  course.told.findLast(
    (told) =>
      told.state === at.turn.life.state &&
      ((told.sentence === at.sentence.index && told.clause < at.offset) ||
        (at.sentence.index - told.sentence <= 2 && POINTS_AT_ONE.test(at.clause.text))) &&
      ((dates.from !== null && told.effective?.start == null) || (dates.until !== null && told.until === null)),
  )

const replace = (course: Course, old: Told, by: Told): void => {
  course.told[course.told.indexOf(old)] = by
}

/** What a clause tells of one thing covered. */
function tellScope(course: Course, at: ClauseAt, scope: NamedScope, several: boolean): void {
  const { reading, words } = course
  const { clause, offset, turn, manner, sentence } = at
  const { published } = reading.document
  const dates = datesOf(reading, clause, {
    offset: sentence.span.start,
    saidAt: manner.saidAt,
    turn,
    scope: several ? scope : null,
  })
  if (isLongAgo(dates.from ?? dates.said, published, clause.text)) return
  const rate = rateOf(reading, { offset, clause: clause.text, scope, several })
  const before = continued(course, at, dates)
  if (before !== undefined) {
    const { until, effective } = before
    replace(course, before, {
      ...before,
      effective: dates.from ?? effective,
      until: dates.until ?? until,
      rate: before.rate ?? rate,
    })
    return
  }
  const sides = settledSides(course, at, scope.scope !== words.type.defaultScope)
  const done = manner.kind === 'done'
  // What nothing dates is too little to go by where it leaves open whom it meets, and in a law it is what came before.
  if (sides === null || (done && dates.from === null && (!sides.stated || course.makesLaw))) return
  const { state, exempts = false } = turn.life
  course.told.push({
    document: reading.document.id,
    sentence: sentence.index,
    clause: offset,
    mention: `${reading.document.id}#${sentence.id}`,
    published,
    type: words.type.id,
    by: sides.by,
    against: sides.against,
    scope: scope.scope,
    state,
    exempts,
    manner: manner.kind,
    ...daysOf(manner, dates, { published, state }),
    until: dates.until,
    rate,
    quote: sentence.span,
    rule: `measure.${state}.${manner.kind}`,
  })
}

/** The days of a telling: what the clause leaves out follows from the day of the document. */
function daysOf(
  { kind }: Manner,
  { from, said }: TurnDates,
  { published, state }: { readonly published: string | null; readonly state: MeasureTelling['state'] },
): Pick<MeasureTelling, 'announced' | 'signed' | 'effective'> {
  const day = published === null ? null : { start: published, end: published }
  // What has happened by the day of publication happened at the latest on that day; a pause holds from its signing.
  const implied =
    kind === 'done' && day !== null ? { start: null, end: day.end } : kind === 'law' && state === 'paused' ? day : null
  return {
    announced: kind === 'announced' || kind === 'threatened' ? (said ?? announcedBy(from, day)) : null,
    signed: kind === 'law' ? day : kind === 'signed' ? (said ?? day) : null,
    effective: from ?? implied,
  }
}

function tellClause(course: Course, at: ClauseAt): void {
  const scopes = scopesOf(at.clause.text, course.words)
  for (const scope of scopes) tellScope(course, at, scope, scopes.length > 1)
}

/** "The modifications shall be effective on Friday": the days of all that was told just before without any. */
function dateEarlier(course: Course, sentence: Sentence): void {
  const { text } = sentence.span
  if (!NAMES_CHANGES.test(text)) return
  const turn = mainTurn(text.replaceAll(/\s/gu, ' '))
  if (turn?.life.state !== 'in_force' || turn.life.denies) return
  const from = datesIn(course.reading, sentence.span.start, sentence.span.end)[0]?.interval
  if (from === undefined) return
  for (const told of course.told.filter(
    (one) => sentence.index - one.sentence <= REACH && one.effective?.start == null,
  ))
    replace(course, told, { ...told, effective: from })
}

function tellSentence(course: Course, sentence: Sentence): void {
  const { called } = course.words
  if (!has(called, sentence.span.text)) {
    if (course.told.length > 0) dateEarlier(course, sentence)
    return
  }
  const { text } = sentence.span
  if (sentence.section === 'heading' || text.trimEnd().endsWith('?') || EXAMPLE.test(text)) return
  if (SUPPOSES.test(text)) {
    course.leftOpen = sentence.index
    return
  }
  let named = false
  for (const clause of clausesOf(sentence.span.text, called)) {
    const places = placesOf(called, clause.text)
    // A clause without the name goes on about the measure that the clause before names.
    if (places.length === 0 && !named) continue
    named = true
    const turn = mainTurn(clause.text)
    if (turn === null || !concerns(clause.text, turn, places)) continue
    const manner = mannerOf(clause.text, turn, course.makesLaw)
    if (manner === null) {
      course.leftOpen = sentence.index
      continue
    }
    // What is said of a measure that was only supposed is supposed too.
    if (POINTS_AT_ONE.test(clause.text) && sentence.index - course.leftOpen === 1) continue
    tellClause(course, { sentence, clause, offset: sentence.span.start + clause.start, turn, manner, called: places })
  }
}

/** What a law dates once holds for all that it lays down. */
function datedByLaw(told: readonly Told[]): readonly Told[] {
  const lays = (one: Told) => one.manner === 'law' && one.state === 'in_force'
  const dated = told.find((one) => lays(one) && one.effective !== null)
  if (dated === undefined) return told
  return told.map((one) => (lays(one) && one.effective === null ? { ...one, effective: dated.effective } : one))
}

/** What one document tells of the measures of the pack that have a name. */
export function tellMeasures(reading: Reading, pack: Pack): MeasureTelling[] {
  const vocabulary = vocabularyOf(pack)
  const makesLaw = MAKES_LAW.test(reading.document.text)
  return vocabulary.types.flatMap((words) => {
    const course: Course = {
      reading,
      words,
      vocabulary,
      makesLaw,
      told: [],
      contexts: [],
      leftOpen: Number.NEGATIVE_INFINITY,
    }
    for (const sentence of reading.sentences) if (tellsTurn(sentence.span.text)) tellSentence(course, sentence)
    return datedByLaw(course.told).map(({ sentence: _, clause: _c, ...told }) => told)
  })
}
