// A pack holds what is particular to one situation, as data: no code, and no date, amount or event of any document.
// (Terms of office are the one kind of date it carries: without them "the previous administration" means nothing.)
import { z } from 'zod'
import { isHolidayRule } from './holiday-rule.js'

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an id has letters, digits, dot, dash and underscore')
const word = z.string().min(1)
const words = z.array(word).default([])
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
const identifiers = z.record(z.string(), z.string()).default({})

export const actorSchema = z.strictObject({
  id,
  kind: z.enum(['person', 'organisation', 'group', 'government', 'country', 'office']),
  name: word,
  /** Other names, as written in texts; matched with case. */
  aliases: words,
  /** Places whose name may stand for this actor ("Washington"). */
  metonyms: words,
  /** Ids of the actors this one belongs to (a president to a government, a government to a country). */
  partOf: z.array(id).default([]),
  gender: z.enum(['f', 'm', 'none']).default('none'),
  /** Descriptions that stand for the actor ("the Mexican president"); matched without case, articles left out. */
  descriptions: words,
  /** What kind of source it is. */
  basis: z.enum(['official', 'named', 'anonymous', 'interested', 'data']).optional(),
  identifiers,
})

export const placeSchema = z.strictObject({
  id,
  kind: z.enum(['country', 'state', 'city', 'municipality', 'region', 'border', 'facility', 'sea']),
  name: word,
  aliases: words,
  /** Adjectives and inhabitants ("Mexican", "Mexicans"). */
  demonyms: words,
  within: id.optional(),
  /** Where it lies on a map, in degrees (WGS 84); a point somewhere inside it. */
  point: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
  identifiers,
})

const languageNames = z.strictObject({
  /** Other names, as written in texts of the language. */
  names: words,
  demonyms: words,
  metonyms: words,
  descriptions: words,
})

/** What an actor, a place, or both under one id are called in another language. */
export const nameSchema = z.strictObject({ id, es: languageNames })

/** What words of a pack that people are shown are called in another language. */
export const labelsSchema = z.strictObject({
  language: z.string().length(2),
  /** By the word as the pack has it: a name, a title, a question. */
  words: z.record(z.string(), word),
})

export const termSchema = z.strictObject({
  office: id,
  /** The person; "the Biden administration" and "her predecessor" follow from the holder. */
  holder: id,
  place: id,
  start: isoDay,
  /** The last day in office; null while the term runs. */
  end: isoDay.nullable().default(null),
})

/** A feast that texts name instead of its date. */
export const holidaySchema = z.strictObject({
  id,
  /** As texts write it, in every language; a name that two days share is left out. */
  names: z.array(word).min(1),
  /** Its day in each year: 09-16, "fourth thursday of november", "easter -2 days". */
  day: z
    .string()
    .refine(
      isHolidayRule,
      'a day is written MM-DD, "last monday of may" or "easter +50 days", one that every year has',
    ),
})

/** A class of things events and figures are about: substances, goods, weapons, kinds of people and places. */
export const objectSchema = z.strictObject({
  id,
  kind: z.enum(['substance', 'good', 'weapon', 'people', 'facility', 'money', 'measure', 'document', 'other']),
  name: word,
  /** Words and phrases, singular, lower case; plurals follow by rule. */
  words: z.array(word).min(1),
  within: id.optional(),
})

/** A trigger: a lemma or phrase, with the objects that must stand in its clause where the word alone does not decide. */
export const triggerSchema = z.union([
  word,
  z.strictObject({
    word,
    /** The trigger counts only if one of these objects (or objects within them) is an argument or modifier of it. */
    with: z.array(id).optional(),
    /** The trigger does not count beside one of these. */
    without: z.array(id).optional(),
    /** `receive`: the grammatical subject is the patient ("won a reprieve"). */
    converse: z.boolean().optional(),
    /** The trigger counts only where those who do it are people and a number counts them ("400 refugees arrived"). */
    counted: z.boolean().optional(),
    /** The word denies the event ("skirted", "failed to" are general and need not be listed). */
    negative: z.boolean().optional(),
  }),
])

export const eventTypeSchema = z.strictObject({
  id,
  name: word,
  plover: z
    .enum([
      'AGREE',
      'CONSULT',
      'SUPPORT',
      'CONCEDE',
      'COOPERATE',
      'AID',
      'RETREAT',
      'REQUEST',
      'ACCUSE',
      'REJECT',
      'THREATEN',
      'PROTEST',
      'SANCTION',
      'MOBILIZE',
      'COERCE',
      'ASSAULT',
    ])
    .nullable()
    .default(null),
  track: id.optional(),
  /** The track goes by who acts where both sides do such things; the first agent that takes part (or one it is part of) holds, else `track`. */
  trackBy: z.array(z.strictObject({ agent: id, track: id })).optional(),
  verbs: z.array(triggerSchema).default([]),
  nouns: z.array(triggerSchema).default([]),
  /** Its triggers in Spanish: verbs in the infinitive, nouns in the singular. */
  es: z
    .strictObject({ verbs: z.array(triggerSchema).default([]), nouns: z.array(triggerSchema).default([]) })
    .optional(),
  /** Whether one happening of this type can be told by number, day and place, so that mentions of it are lined up. */
  discrete: z.boolean().default(true),
  /** Happenings that acts of several types make up together: a raid, the arrests and the finds in it. */
  episodes: z.array(id).default([]),
  /** Happenings that such an act may as well be a part of, and tells nothing of: many are killed by no one in an earthquake. */
  alsoIn: z.array(id).default([]),
  /** It befalls people, and no one does it: it has nobody who acts and nobody acted upon. */
  befalls: z.boolean().default(false),
  /** What it puts on one kind of goods lasts and is changed over months, so that all of its rates are of one measure. */
  lasting: z.boolean().default(false),
  /** An act of speech: a number beside it is of what is spoken of. */
  speech: z.boolean().default(false),
})

export const measureTypeSchema = z.strictObject({
  id,
  name: word,
  /** Whose measure it is and whom it meets: acts of others are steps of other measures. Any side where left out. */
  by: id.optional(),
  against: id.optional(),
  /** Which event of which modality takes the measure to which state; `words` narrows it to these triggers. First match holds. */
  steps: z
    .array(
      z.strictObject({
        event: id,
        modality: z
          .array(z.enum(['actual', 'planned', 'threatened', 'demanded', 'hypothetical', 'ongoing']))
          .optional(),
        polarity: z.enum(['positive', 'negative']).optional(),
        words: z.array(word).optional(),
        state: z.enum(['threatened', 'announced', 'in_force', 'amended', 'paused', 'ended']),
      }),
    )
    .min(1),
  /** Objects whose words are its name ("tariff"); without any, the acts of `steps` alone tell its life. */
  called: z.array(id).default([]),
  /** What tells one measure of this type from another. */
  apart: z.array(z.enum(['by', 'against', 'scope'])).default(['by', 'against', 'scope']),
  /** An agreement whose cover parts what the measure meets: words of it name the one part or the other. */
  parted: z.strictObject({ by: id, inside: id, outside: id }).optional(),
  /** Objects that tell one measure of this type from another (goods under a tariff). */
  scopes: z.array(id).default([]),
  /** The scope that is meant where the text names none of the others. */
  defaultScope: id.optional(),
})

/** A way to count. Ways of one `aspect` exclude each other; one `within` another counts a part of what that counts. */
const wayOfCountingSchema = z.strictObject({
  id,
  name: word,
  words: z.array(word).min(1),
  aspect: id.optional(),
  within: id.optional(),
})

export const indicatorSchema = z.strictObject({
  id,
  name: word,
  track: id.optional(),
  /** Phrases for what is measured, singular, lower case ("homicide victim", "murder", "murder toll"). */
  words: z.array(word).min(1),
  /** Words one of which must also stand in the sentence or clause. */
  with: words,
  /** Words that exclude it. */
  without: words,
  /** Acts by which it is counted (infinitives, English and `es`), beside one of the words `with`: guards who stop people at the border. */
  acts: z.strictObject({ verbs: words, es: words, with: z.array(word).min(1) }).optional(),
  /** Words for those who are counted that name it only as the noun of a number: “9,000 missing”, but not “two ships are missing”. */
  counted: words,
  unit: word.optional(),
  place: id.optional(),
  /** `cumulative` counts grow with each report; `flow` is per period; `level` holds at a time. */
  kind: z.enum(['cumulative', 'flow', 'level']),
  /** Whether a noun before its words, or behind them after “of”, makes another thing of it: “salt exports”, “prices of salt”. */
  whole: z.boolean().default(false),
  /** Whether a share of it is itself a change against an earlier time: “inflation of 4 per cent” is “prices rose by 4 per cent”. */
  change: z.boolean().default(false),
  /** Whether someone sets it, so that it holds until it is set anew: the key rate of a central bank. */
  set: z.boolean().default(false),
  /** Lasting states of things of which its numbers tell how much: shares of crimes that stay unpunished, of impunity. */
  conditions: z.array(id).optional(),
  definition: word.optional(),
  /** Ways to count that are not the same thing, told by words. */
  definitions: z.array(wayOfCountingSchema).default([]),
})

/** Words for one act that carry different claims about its form. */
export const framingSchema = z.strictObject({
  id,
  events: z.array(id).min(1),
  name: word,
  classes: z.array(z.strictObject({ id, name: word, words: z.array(word).min(1) })).min(2),
  /** Classes of which one act can be only one: told by several speakers, they are rival accounts of it. */
  rivals: z.array(id).min(2).optional(),
})

/** What a question judges, or a measure it judges by: its words, and those of Spanish texts. */
const judgedSchema = z.strictObject({ id, name: word, words: z.array(word).min(1), es: words })

export const questionSchema = z.strictObject({
  id,
  text: word,
  /** What may be judged: policies and their makers. */
  targets: z.array(judgedSchema).default([]),
  criteria: z.array(judgedSchema).default([]),
})

/** A lasting state of things, that texts assert and judge rather than tell as having happened, and the words for it. */
export const conditionSchema = z.strictObject({
  id,
  name: word,
  /** Whether it is one between two countries, such as their relations, and told of both. */
  mutual: z.boolean().optional(),
  words: z.array(word).min(1),
  es: words,
})

/** A SELECT over the file's rows (table `source`); it gives definition, start, value, and what else `Dataset` names. */
const datasetShapeSchema = z.strictObject({
  id,
  columns: z.array(word).min(1),
  fileName: word.optional(),
  sheet: word.optional(),
  skip: z.number().int().min(0).default(0),
  encoding: z.enum(['utf-8', 'latin-1']).default('utf-8'),
  select: word,
})

const datasetDefinitionSchema = z.strictObject({
  id,
  name: word,
  indicator: id.optional(),
  unit: word,
  words,
  usual: z.boolean().default(false),
  sumOf: z.array(id).default([]),
  allAre: words,
  category: word.optional(),
  stock: z.boolean().default(false),
  caveat: word.optional(),
})

/** An official dataset: where it comes from, how its files are told, and how they become series. */
export const datasetSchema = z.strictObject({
  id,
  title: word,
  publisher: word,
  page: z.url(),
  address: z.url().optional(),
  licence: word,
  credit: word.optional(),
  frequency: z.enum(['day', 'week', 'month', 'quarter', 'year', 'twelve_months']),
  fiscalYearStart: z.number().int().min(1).max(12).optional(),
  placeCodes: id.optional(),
  covers: id.optional(),
  revision: z.number().min(0).max(1).default(0),
  delay: z.number().int().min(0).default(30),
  breaks: z.array(z.strictObject({ at: isoDay, note: word })).default([]),
  notWith: z.array(z.strictObject({ dataset: id, because: word })).default([]),
  definitions: z.array(datasetDefinitionSchema).min(1),
  shapes: z.array(datasetShapeSchema).min(1),
})

export const manifestSchema = z.strictObject({
  name: id,
  title: word,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0'),
  licence: word,
  credit: words,
  extends: z.array(id).default([]),
  languages: z.array(z.string().length(2)).min(1),
  tracks: z.array(z.strictObject({ id, title: word })).default([]),
})

/** The files of a pack and what each holds. Every file but the manifest may be missing. */
export const PACK_FILES = {
  'pack.yaml': manifestSchema,
  'actors.yaml': z.array(actorSchema),
  'places.yaml': z.array(placeSchema),
  'names.yaml': z.array(nameSchema),
  'terms.yaml': z.array(termSchema),
  'holidays.yaml': z.array(holidaySchema),
  'objects.yaml': z.array(objectSchema),
  'events.yaml': z.array(eventTypeSchema),
  'measures.yaml': z.array(measureTypeSchema),
  'indicators.yaml': z.array(indicatorSchema),
  'framing.yaml': z.array(framingSchema),
  'questions.yaml': z.array(questionSchema),
  'conditions.yaml': z.array(conditionSchema),
  'datasets.yaml': z.array(datasetSchema),
  'labels.yaml': z.array(labelsSchema),
} as const

export type Actor = z.infer<typeof actorSchema>
export type Place = z.infer<typeof placeSchema>
export type LanguageNames = z.infer<typeof nameSchema>
export type Labels = z.infer<typeof labelsSchema>
export type Term = z.infer<typeof termSchema>
export type Holiday = z.infer<typeof holidaySchema>
export type PackObject = z.infer<typeof objectSchema>
export type Trigger = z.infer<typeof triggerSchema>
export type EventType = z.infer<typeof eventTypeSchema>
export type MeasureType = z.infer<typeof measureTypeSchema>
export type Indicator = z.infer<typeof indicatorSchema>
export type WayOfCounting = Indicator['definitions'][number]
export type Framing = z.infer<typeof framingSchema>
export type Condition = z.infer<typeof conditionSchema>
export type Question = z.infer<typeof questionSchema>
export type PackDataset = z.infer<typeof datasetSchema>
export type Manifest = z.infer<typeof manifestSchema>

/** A pack with everything it extends merged in; the pack's own entries stand before inherited ones of the same id. */
export interface Pack {
  readonly manifest: Manifest
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly names: readonly LanguageNames[]
  readonly terms: readonly Term[]
  readonly holidays: readonly Holiday[]
  readonly objects: readonly PackObject[]
  readonly events: readonly EventType[]
  readonly measures: readonly MeasureType[]
  readonly indicators: readonly Indicator[]
  readonly framings: readonly Framing[]
  readonly questions: readonly Question[]
  readonly conditions: readonly Condition[]
  readonly datasets: readonly PackDataset[]
  readonly labels: readonly Labels[]
}
