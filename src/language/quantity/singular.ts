// The singular of a counted noun. Only nouns that stand after a number come here, so the rules may be plain.

/** Plurals that the endings do not tell. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['thieves', 'thief'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['movies', 'movie'],
  ['ties', 'tie'],
  ['lies', 'lie'],
  ['headaches', 'headache'],
  ['quizzes', 'quiz'],
])

/** Nouns whose plural looks like the singular. */
const SAME = new Set(
  'series species aircraft means headquarters crossroads police cattle fish sheep deer offspring gallows barracks news'.split(
    ' ',
  ),
)

/** Plural nouns without an s. */
const COLLECTIVE = new Set(
  'personnel police people staff cattle fish sheep aircraft offspring livestock hertz'.split(' '),
)

/** The singular of a plural noun, lower case; a singular comes back as it is. */
export function singularOf(noun: string): string {
  const known = IRREGULAR.get(noun)
  if (known !== undefined) return known
  if (SAME.has(noun) || noun.length < 4) return noun
  if (/[a-z]{2}men$/u.test(noun)) return `${noun.slice(0, -2)}an`
  if (!noun.endsWith('s') || /(?:ss|us|is)$/u.test(noun)) return noun
  if (/[^aeiou]ies$/u.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes|oes)$/u.test(noun) && !/(?:shoes|canoes|toes|caches|axes)$/u.test(noun))
    return noun.slice(0, -2)
  if (/[^oa]uses$/u.test(noun)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}

/** Whether a noun, lower case, is a plural by its form. */
export function looksPlural(noun: string): boolean {
  if (COLLECTIVE.has(noun) || IRREGULAR.has(noun)) return true
  if (/[a-z]{2}men$/u.test(noun)) return !/(?:specimen|regimen|acumen|semen|omen)$/u.test(noun)
  return noun.length > 3 && noun.endsWith('s') && !/(?:ss|us|is)$/u.test(noun)
}
