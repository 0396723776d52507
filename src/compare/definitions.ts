// Numbers of things that are not the same thing: another way of counting by the pack's own definitions, a mean beside a
// single day, what was confirmed beside what is feared. And which numbers are of other people altogether.
import { clauseAround, numberSpan, saysOneOf, wordsOf } from './clause.js'
import { type CountingClass, OUTCOMES, SPREADS, STANDINGS } from './counting-words.js'
import type { Rule, Valued } from './verdict.js'

/** The one class whose words stand in a text; null where none or several do. */
function classOf(text: string, classes: readonly CountingClass[]): CountingClass | null {
  const said = wordsOf(text)
  const found = classes.filter((item) => saysOneOf(said, item.words))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Claims are set beside many others; what their words say is read once. */
const known = new WeakMap<Valued, Map<readonly CountingClass[], CountingClass | null>>()

/** The class that the words of the number itself tell, else those of its clause. */
function classOfClaim(claim: Valued, classes: readonly CountingClass[]): CountingClass | null {
  const held = known.get(claim) ?? new Map<readonly CountingClass[], CountingClass | null>()
  known.set(claim, held)
  const found = held.get(classes)
  if (found !== undefined) return found
  const read = classOf(claim.value.words, classes) ?? classOf(clauseAround(claim, numberSpan(claim)), classes)
  held.set(classes, read)
  return read
}

/** Whether both say what became of those they count, and not the same. */
export function otherOutcomes(a: Valued, b: Valued): boolean {
  const [x, y] = [classOfClaim(a, OUTCOMES), classOfClaim(b, OUTCOMES)]
  return x !== null && y !== null && x !== y
}

/** What became of those a number counts, in words; null where it does not tell. */
export const outcomeOf = (claim: Valued): string | null => classOfClaim(claim, OUTCOMES)?.name ?? null

/** Definitions of the pack for one indicator, told by their words. */
export const otherDefinition: Rule = (a, b, context) => {
  const [x, y] = [context.definitionOf(a), context.definitionOf(b)]
  if (x === null || y === null || x === y) return null
  return { reason: 'other_definition', rule: 'value.definition', because: `They count other things: ${x}, and ${y}.` }
}

/** A mean, and a number of one day. */
export const otherSpread: Rule = (a, b) => {
  const [x, y] = [classOfClaim(a, SPREADS), classOfClaim(b, SPREADS)]
  if (x === null || y === null || x === y) return null
  return { reason: 'other_definition', rule: 'value.spread', because: `One is ${x.name}, the other ${y.name}.` }
}

/** A count that was confirmed, and one that is claimed. */
export const otherStanding: Rule = (a, b) => {
  const [x, y] = [classOfClaim(a, STANDINGS), classOfClaim(b, STANDINGS)]
  if (x === null || y === null || x === y) return null
  return { reason: 'other_definition', rule: 'value.standing', because: `One is ${x.name}, the other ${y.name}.` }
}
