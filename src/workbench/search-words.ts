// Words in the texts of a workspace: the store finds them, and private persons are hidden in what is shown of a text.
import { hidePrivatePersons, privatePersonsOf, withoutPrivatePersons } from '../export/private-persons.js'
import type { SearchHit } from '../model/store.js'
import { readStored } from './readings.js'
import type { Workspace } from './workspace.js'

/** The documents that hold all the words, the best first. */
export async function searchWords(
  workspace: Workspace,
  words: readonly string[],
  limit: number,
): Promise<readonly SearchHit[]> {
  const hits = await workspace.store.search(workspace.id, words.join(' '), limit)
  const readings = await readStored(
    workspace,
    hits.map(({ document }) => document.id),
  )
  // To read every document for a search would take long; the persons of these few bear no numbers.
  const persons = privatePersonsOf(readings, { numbered: false })
  // Hidden in the whole text first: an excerpt may begin or end within a name.
  const texts = new Map(readings.map(({ document: { id, text } }) => [id, withoutPrivatePersons(text, persons)]))
  return hits.map(({ document, excerpt, matches }) => {
    const { start, end } = excerpt
    const text = texts.get(document.id)?.slice(start, end) ?? excerpt.text
    return { document: hidePrivatePersons(document, persons), excerpt: { start, end, text }, matches }
  })
}
