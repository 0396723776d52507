// News agencies, as papers credit them. What one agency sends out on one day about one matter comes from one desk,
// however each paper shortens and rewords it, so that it counts as one origin.

/** Each with the other forms of its name; upper case where the name is an abbreviation. */
const AGENCIES: readonly (readonly string[])[] = [
  // Those with reporters all over the world.
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['Reuters', 'Thomson Reuters'],
  ['EFE', 'Agencia EFE'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['UPI', 'United Press International'],
  ['Bloomberg News', 'Bloomberg'],
  ['Xinhua'],
  // National ones whose text papers abroad take over.
  ['ANSA'],
  ['Europa Press'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap'],
  ['PTI', 'Press Trust of India'],
  ['PA Media', 'Press Association'],
  ['Canadian Press'],
  ['Notimex'],
]

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** Whether a name stands in a text as words of its own. */
function stands(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))) return true
  return false
}

/** How a text says at its beginning or end whose it is: a date line, or a line of thanks. */
const HEAD = /^[^.!?\n]{0,80}?\((?<agency>[^()\n]{2,40})\)\s*[-–—.]/u
const TAIL =
  /\b(?:with (?:information|reporting|files) from|con información de|con datos de)\s+(?<agency>[^.\n]{2,60})/giu

/** Characters at the end of a text that are looked at for a line of thanks. */
const END = 300

/** The agencies that a document credits: beside its publisher, as an author, in its date line or at its end. */
export function creditedAgencies(document: {
  readonly publisher?: string | null
  readonly authors?: readonly string[]
  readonly text: string
}): ReadonlySet<string> {
  const head = HEAD.exec(document.text.slice(0, 200))?.groups?.agency ?? ''
  const tail = [...document.text.slice(-END).matchAll(TAIL)].map(({ groups }) => groups?.agency ?? '')
  const credits = [document.publisher ?? '', ...(document.authors ?? []), head, ...tail].join('\n')
  return new Set(AGENCIES.flatMap((names) => (names.some((name) => stands(credits, name)) ? names.slice(0, 1) : [])))
}
