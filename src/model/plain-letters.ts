// The tagger knows the letters of Western Europe and cuts a word at every other ("Wa|łę|sa"). For cutting and tagging
// alone, letters of the other Latin alphabets are read as the plain ones below their marks, one for one, so that every
// offset stays where it was and the tokens keep the text's own letters.

const FOREIGN = /[Ā-ɏəḀ-ỿ]/gu

/** Letters whose mark is a part of them, and those that are two letters in one. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  ['ŁL łl ĐD đd ĦH ħh ŦT ŧt ıi ŒO œo ŊN ŋn ƏE əe ĸk ſs'].flatMap((row) =>
    row.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  ),
)

const plain = new Map<string, string>()

function plainLetter(letter: string): string {
  let known = plain.get(letter)
  if (known === undefined) {
    const base = letter.normalize('NFD').charAt(0)
    known = WHOLE.get(letter) ?? (/[A-Za-z]/.test(base) ? base : letter)
    plain.set(letter, known)
  }
  return known
}

/** The text in letters that the tagger knows, as long as it was; the text itself where it has no others. */
export function withPlainLetters(text: string): string {
  return text.replace(FOREIGN, plainLetter)
}
