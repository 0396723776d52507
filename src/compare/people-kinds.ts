// Numbers of some of the people only: "among men it is 46 and among women 6". The noun they are of stands in the sentence
// before; the kind of people is what tells them apart, and two such numbers are never in conflict.
import { clauseOfNumber, wayIn } from './clause.js'
import { type CountingClass, phrases } from './counting-words.js'
import type { Rule, Valued } from './verdict.js'

/** Kinds of people by sex, age and origin. English, Spanish. */
const KINDS: readonly CountingClass[] = [
  { name: 'men', words: phrases('men | males | male | boys | hombres | varones | masculina | niños varones') },
  { name: 'women', words: phrases('women | females | female | girls | mujeres | femenina | niñas') },
  {
    name: 'the young',
    words: phrases(
      'children | minors | teenagers | adolescents | young people | youths | under 18s | menores | adolescentes | niños | jóvenes',
    ),
  },
  { name: 'adults', words: phrases('adults | grown ups | adultos | adultas | personas adultas') },
  {
    name: 'the old',
    words: phrases(
      'the elderly | older people | older adults | pensioners | over 65s | ancianos | adultos mayores | personas mayores | jubilados',
    ),
  },
  { name: 'foreigners', words: phrases('foreigners | foreign nationals | foreign born | extranjeros | extranjeras') },
]

const isMeasured = ({ value: { attribute } }: Valued): boolean => attribute === 'share' || attribute === 'rate'

const kindOf = (claim: Valued): CountingClass | null => wayIn(clauseOfNumber(claim), KINDS)

/** Shares and rates of two kinds of people, or of one kind and of all. */
export const otherPeople: Rule = (a, b) => {
  if (!isMeasured(a) || !isMeasured(b)) return null
  const [x, y] = [kindOf(a), kindOf(b)]
  if (x === y) return null
  return {
    reason: 'other_definition',
    rule: 'value.people',
    because: `They are of other people: ${x?.name ?? 'all, as far as the text tells'}, and ${y?.name ?? 'all, as far as the text tells'}.`,
  }
}
