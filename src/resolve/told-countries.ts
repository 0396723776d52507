// In which country a town lies that no pack knows, as the text itself tells it: "at Soda Creek in the west of Canada",
// "the Canadian town of Soda Creek". What befell one country is then not told with what befell another.
import type { Pack } from '../packs/schema.js'
import { vocabularyOf } from './measure/vocabulary.js'
import { UNKNOWN_NAME } from './story.js'

/** Words between a town and the country behind it. English, Spanish. */
const AMID =
  /^(?:,|\s\()?(?:\s(?:in|of|the|a|en|de|del|la|el|los|las|at|near|cerca|(?:north|south|east|west|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|north-?east|north-?west|south-?east|south-?west|central|centre|center|far|norte|sur|este|oeste|noreste|nordeste|noroeste|sureste|sudeste|suroeste|sudoeste|centro|oriente|occidente|interior|coast|highlands|costa|sierra|town|city|village|port|province|region|state|district|department|island|ciudad|pueblo|puerto|provincia|región|estado|distrito|departamento|isla),?|\p{Lu}[\p{L}’'-]+,?)){0,7}\s?\(?$/u
/** Words between a country and a town of it behind it: "the Canadian town of", "Canada's". English, Spanish. */
const AHEAD = /^(?:['’]s?\s(?:\p{Ll}+\s){0,3}(?:of\s)?|\s(?:\p{Ll}+\s){0,4}(?:of|de|del)\s(?:(?:the|la|el)\s)?)$/u

/** The longest stretch between the two. */
const REACH = 80

/** Each letter as it is told without its accent, in lower case, so that places in the text stay what they are. */
const plain = (text: string): string =>
  text.replaceAll(/\p{L}/gu, (letter) => letter.normalize('NFD').toLowerCase().charAt(0))

const LETTER = /[\p{L}\p{N}]/u

/** Where the words of a name stand in a plain text. */
function* placesOf(name: string, text: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, behind] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' ']
    if (!LETTER.test(before) && !LETTER.test(behind)) yield at
  }
}

/** Tells of towns that no pack knows in which country they lie, by sentences of one text. */
export function countriesTold(sentences: readonly string[], pack: Pack): (place: string | null) => string | null {
  const { words, ids } = vocabularyOf(pack).countries
  const found = new Map<string, string | null>()
  const countryOf = (place: string): string | null => {
    const name = place.slice(UNKNOWN_NAME.length).replaceAll('-', ' ')
    const told = new Set<string>()
    for (const sentence of sentences)
      for (const at of placesOf(name, plain(sentence).replaceAll('-', ' '))) {
        const end = at + name.length
        for (const match of sentence.slice(end, end + REACH).matchAll(words))
          if (AMID.test(sentence.slice(end, end + match.index))) told.add(ids.get(match[0]) as string)
        const from = Math.max(0, at - REACH)
        for (const match of sentence.slice(from, at).matchAll(words))
          if (AHEAD.test(sentence.slice(from + match.index + match[0].length, at)))
            told.add(ids.get(match[0]) as string)
      }
    return told.size === 1 ? ([...told][0] ?? null) : null
  }
  return (place) => {
    if (place === null || !place.startsWith(UNKNOWN_NAME)) return null
    const known = found.get(place) ?? (found.has(place) ? null : undefined)
    if (known !== undefined) return known
    const country = countryOf(place)
    found.set(place, country)
    return country
  }
}
