// Numbers that a text does not assert: what someone denies, and what was not. Set beside a number that
// is asserted they would make a dispute, or an agreement, of words that say neither.
import type { Claim } from '../model/index.js'
import { before, numberSpan } from './clause.js'

/** Verbs that deny what follows, up to a number in the same breath. English, Spanish. */
const DENIES =
  /\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed)|niegan?|neg[óo]|negaron|desmiente[n]?|desminti[óo]|desmintieron|rechazan?|rechaz[óo])\s(?:that|the|having|claims?|reports?|it|he|she|they|any|que|haber|la|las|los|el)\b([^.;:,]{0,70})$/iu
/** Words by which the same sentence goes on to what is asserted. */
const GOES_ON = /\b(?:said|says|told|but|while|adding|y dijo|dijo|pero|mientras)\b/iu
/** A verb or a number that is negated, with few words between: "does not hold the 1,000", "97 and not 115". */
const NOT = /(?:\b(?:not|never|cannot|nor|ni)|n[’']t)\s(?:\p{L}+\s){0,3}$/iu
/** Words behind "not" with which nothing is negated: "not only 300", "not fewer than", "was not spared the 15 per cent". */
const ASSERTS =
  /^\S{1,6}\s(?:spare[ds]?|exempt(?:ed)?|escape[ds]?|avoid(?:ed)?|exent[oa]s?|eximid[oa]s?|evitó|evitaron|escapó|escaparon|only|just|merely|until|less|fewer|more|before|solo|sólo|menos|más)\b/iu

const denied = new WeakMap<Claim, boolean>()

/** Whether the words of a number do not assert it. */
export function isDenied(claim: Claim): boolean {
  const found = denied.get(claim)
  if (found !== undefined) return found
  const words = before(claim, numberSpan(claim))
  const said = DENIES.exec(words)?.[1]
  const negated = NOT.exec(words)?.[0]
  const is = (said !== undefined && !GOES_ON.test(said)) || (negated !== undefined && !ASSERTS.test(negated))
  denied.set(claim, is)
  return is
}
