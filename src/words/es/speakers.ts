// What stands where a speaker has no name that is shown, in Spanish.
import { NOT_ESTABLISHED, PERSON_NAMED, PRIVATE_PERSON, THE_AUTHOR } from '../en/speakers.js'

/** By what is said in English; a name is not here and stays as it is. */
export const SPEAKERS: Readonly<Record<string, string>> = {
  [PRIVATE_PERSON]: 'un particular',
  [NOT_ESTABLISHED]: 'fuente sin establecer',
  [THE_AUTHOR]: 'el autor',
  [PERSON_NAMED]: 'una persona que el texto nombra',
}
