// Reads only the layers that a test needs, so that a fault elsewhere does not hide one here.
import { readAttributions } from '../../src/language/attribution/read.js'
import type { ReadingContext } from '../../src/language/context.js'
import { readMentions, readNames } from '../../src/language/name/read.js'
import { readSentences } from '../../src/language/sentences.js'
import { tokenise } from '../../src/language/token.js'
import type { Pack } from '../../src/packs/schema.js'

/** The context of a text with a pack, English unless told, read on a day of 2022. */
export function contextOf(text: string, pack: Pack, language = 'en'): ReadingContext {
  const tokens = tokenise(text, language)
  const sentences = readSentences(text, tokens, language)
  return {
    text,
    tokens,
    sentences,
    published: '2022-05-01',
    publisher: null,
    title: null,
    language,
    pack,
    issues: [],
  }
}

/** Names, mentions and attributions of a text. */
export function readingOf(text: string, pack: Pack) {
  const context = contextOf(text, pack)
  const names = readNames(context)
  const mentions = readMentions(context, names)
  const attributions = readAttributions(context, { names, mentions })
  return { context, names, mentions, attributions }
}
