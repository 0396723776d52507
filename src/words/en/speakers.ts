// What stands where a speaker has no name that is shown.

/** What stands for a private person wherever one speaks. */
export const PRIVATE_PERSON = 'a private person'
export const NOT_ESTABLISHED = 'source not established'
/** A document speaks in its own voice and does not say whose it is. */
export const THE_AUTHOR = 'the author'
/** Somebody whom a document names and who is no actor of the dossier. */
export const PERSON_NAMED = 'a person named in the text'
