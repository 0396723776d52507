// What goes on at a rate that stands at the other end of the clause: "41 people go missing in Almar every day", "cada día
// desaparecen 41 personas".
import type { Span } from '../../model/index.js'
import type { Rate } from './rate.js'
import { PER_TIMES } from './rate-lexicon.js'
import { PER_TIMES as PER_TIMES_ES } from './spanish/unit-lexicon.js'

const TIMES = 'hour|day|night|week|month|year|hora|día|noche|semana|mes|año'
/** Words that begin another clause, of which the rate may be. English, Spanish. */
const OTHER_CLAUSE =
  /\s(?:and|or|but|who|which|that|to|as|after|before|since|when|while|than|y|o|pero|que|para|tras|desde|cuando|mientras)\s/iu
const BEHIND = new RegExp(
  `^((?:\\s[\\p{L}’'-]+){1,8}?\\s)(?:every|each|cada|(?<=\\p{L}n\\s)al)\\s(${TIMES})(?!\\p{L})`,
  'iu',
)
const AHEAD = new RegExp(`(?:^|[,;:(]\\s)(?:every|each|cada)\\s(${TIMES}),?((?:\\s[\\p{L}’'-]+){0,4})\\s$`, 'iu')

/** What so many are counted for by the words of the clause around them, null where these do not say. */
export function habitualRate(text: string, sentence: Span, start: number, end: number): Rate | null {
  const behind = BEHIND.exec(text.slice(end, sentence.end))
  const ahead = AHEAD.exec(text.slice(sentence.start, start))
  const [words, time] = behind === null ? [ahead?.[2], ahead?.[1]] : [behind[1], behind[2]]
  const noun = time?.toLowerCase() ?? ''
  const per = PER_TIMES.get(noun) ?? PER_TIMES_ES.get(noun)
  return per === undefined || OTHER_CLAUSE.test(`${words ?? ''} `) ? null : { per, end }
}
