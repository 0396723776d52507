// Whether a turn that a clause tells is one of the measure it names, and not of something beside it: an exemption that
// ended, imports that rose under the tariff, a study of its effects.
import type { Turn } from './clauses.js'
import { AUXILIARY } from './lexicon-around.js'

interface Place {
  readonly start: number
  readonly end: number
}

/** Before the name of a measure: another noun rules it, save those that only measure or begin it. */
const RULED =
  /\b(\p{L}+)?\s*\b(?:of|from|to|by|for|under|with|in|on|against|than|through|de|del|por|con|en|sobre|contra)\b(?: [^\s,;]+){0,4} ?$/iu
const MEASURES =
  /^(?:rates?|rounds?|waves?|packages?|sets?|series|imposition|collection|tasas?|imposición|cobro|ronda|paquete)$/iu
/** Between a verb and its object: it has another object. */
const OTHER_OBJECT = /\b(?:for|from|to|on|against|under|in|with|than|by|into|and|para|contra|sobre|en|con)\b|[,;]/iu
/** How long or how often, between the two. */
const HOW_LONG =
  /\b(?:for|por|durante) (?:an? |the |un |\p{L}+ |\d+ ){0,3}(?:days?|weeks?|months?|years?|times?|días?|semanas?|mes(?:es)?|años?)\b/giu

const rules = (before: string): boolean => {
  const found = RULED.exec(before)
  return found !== null && !MEASURES.test(found[1] ?? '')
}

/** Whether the turn is one of the measure named at these places; a clause without its name goes on about it. */
export function concerns(clause: string, turn: Turn, called: readonly Place[]): boolean {
  if (called.length === 0 || turn.life.exempts) return true
  const ahead = called.filter((place) => place.start >= turn.end)
  const behind = called.filter((place) => place.end <= turn.start)
  if (turn.life.subject === 'met') return ahead.length > 0
  const isSubject = behind.some((place) => !rules(clause.slice(Math.max(0, place.start - 60), place.start)))
  if (turn.life.subject === 'measure') return isSubject
  if (AUXILIARY.test(clause.slice(0, turn.start)) && isSubject) return true
  return ahead.some((place) => !OTHER_OBJECT.test(clause.slice(turn.end, place.start).replace(HOW_LONG, ' ')))
}
