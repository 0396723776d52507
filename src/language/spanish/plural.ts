// Spanish plurals, forwards: from the singular of a lexicon to the forms a text may show. In a phrase the noun and what
// agrees with it take the plural, up to the first preposition ("homicidio doloso", "arma de fuego").

const PREPOSITION = /^(?:de|del|en|por|a|al|con|sin|para)$/u
const WITHOUT_ACCENT: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' }

function pluralOfWord(word: string): string {
  if (/[aeiouáéó]$/u.test(word)) return `${word}s`
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`
  const stressed = /^(.*)([áéíóú])([ns])$/u.exec(word)
  if (stressed !== null) return `${stressed[1]}${WITHOUT_ACCENT[stressed[2] as string]}${stressed[3]}es`
  return word.endsWith('s') ? word : `${word}es`
}

/** The plural of a noun or noun phrase in the singular, lower case. */
export function spanishPlural(phrase: string): string {
  const words = phrase.split(' ')
  const end = words.findIndex((word) => PREPOSITION.test(word))
  return words.map((word, i) => (end >= 0 && i >= end ? word : pluralOfWord(word))).join(' ')
}
