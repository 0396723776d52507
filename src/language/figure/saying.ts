// Which times are those of a saying: "said on Thursday". They date what was said only where nothing else does.
import type { Time } from '../../model/index.js'

/** "said last week that 31 had gone": when something was said dates it only where nothing else does. */
const SAYING =
  /\b(?:sa(?:id|ys?)|told|reported?|announced|estimated|warned|confirmed|claimed|stated|testified|wrote|dijo|informó|anunció|estimó|confirmó|afirmó|aseguró|declaró)\b[^,.;:]{0,60}$/iu

export function datesSaying(text: string, { span }: Time): boolean {
  return (
    /^,? (?:that|que) /u.test(text.slice(span.end, span.end + 7)) &&
    SAYING.test(text.slice(Math.max(0, span.start - 80), span.start))
  )
}

/** "…, the office said on Thursday": the day of a saying that stands behind what was said, or alone before it. */
const SAID_ON =
  /\b(?:said|told|reported|announced|estimated|warned|confirmed|claimed|stated|showed|published|dijo|informó|anunció|estimó|confirmó|afirmó|aseguró|declaró|publicó)(?: (?:\p{Lu}\p{L}+|reporters|journalists|late|early))*(?: on| late on| early on| el| este| esta)?\s$/u

export const isDayOfSaying = (text: string, { span }: Time): boolean =>
  SAID_ON.test(text.slice(Math.max(0, span.start - 60), span.start).replace(/\s/gu, ' '))
