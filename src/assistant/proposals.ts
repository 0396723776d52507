// What a second reader may propose, and how its answer is taken apart. It may only quote: there is no field for a
// number or a date in figures of its own, so that none can come from it.
import { z } from 'zod'

/** More than these of one piece of text are not looked at. */
const MOST_PROPOSALS = 200
/** Longer quotations are no part of a statement. */
const LONGEST_QUOTE = 2000

const quote = z.string().trim().min(1).max(LONGEST_QUOTE)
const optionalQuote = z
  .union([quote, z.literal(''), z.null()])
  .optional()
  .transform((words) => words || null)
/** Small models write numbers as words of a text. */
const sentence = z.union([
  z.number().int().nonnegative(),
  z
    .string()
    .regex(/^\d{1,7}$/u)
    .transform(Number),
])

const attribution = z.object({
  sentence,
  source: optionalQuote,
  cue: quote,
  content: z.union([quote.transform((words) => [words]), z.array(quote).min(1).max(10)]),
})

const figure = z.object({
  sentence,
  number: optionalQuote,
  what: quote,
  place: optionalQuote,
  period: optionalQuote,
  change: z
    .object({ words: quote, direction: z.enum(['increase', 'decrease']) })
    .nullish()
    .transform((change) => change ?? null),
})

/** Who says what: the source is null where nobody is named. */
export type ProposedAttribution = z.infer<typeof attribution>

/** A quantitative claim: the number is null where the text tells of rising or falling alone. */
export type ProposedFigure = z.infer<typeof figure>

/** What an answer proposes, and how many of its proposals are in no shape to be looked at. */
export interface Proposals {
  readonly attributions: readonly ProposedAttribution[]
  readonly figures: readonly ProposedFigure[]
  readonly misshapen: number
}

/** The outermost JSON object of an answer, whatever fences or words stand around it; null where there is none. */
function objectIn(answer: string): Readonly<Record<string, unknown>> | null {
  // Servers of models that think aloud send their thoughts along.
  const said = answer.slice(Math.max(0, answer.lastIndexOf('</think>')))
  try {
    const value: unknown = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1))
    // An object by its first character.
    return value as Readonly<Record<string, unknown>>
  } catch {
    return null
  }
}

/** The entries of a list that have the wished shape, and how many have not. */
function shaped<T>(list: unknown, shape: z.ZodType<T>): { readonly sound: readonly T[]; readonly misshapen: number } {
  if (list === undefined || list === null) return { sound: [], misshapen: 0 }
  if (!Array.isArray(list)) return { sound: [], misshapen: 1 }
  const sound = list.slice(0, MOST_PROPOSALS).flatMap((entry: unknown) => {
    const parsed = shape.safeParse(entry)
    return parsed.success ? [parsed.data] : []
  })
  return { sound, misshapen: list.length - sound.length }
}

/**
 * Takes an answer apart.
 *
 * @returns null where it holds no JSON object
 */
export function proposalsIn(answer: string): Proposals | null {
  const value = objectIn(answer)
  if (value === null) return null
  const attributions = shaped(value.attributions, attribution)
  const figures = shaped(value.figures, figure)
  return {
    attributions: attributions.sound,
    figures: figures.sound,
    misshapen: attributions.misshapen + figures.misshapen,
  }
}
