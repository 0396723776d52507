// What titles are called in the languages for which the packs have labels, so that what a reader sees in one of them is
// found by its words too.
import { type Joints, labeller } from '../model/labeller.js'
import { labelsIn } from '../packs/labels.js'
import type { Pack } from '../packs/schema.js'

/** What is looked for are names; what joins them is the page's. */
const JOINTS: Joints = {
  results: (operation) => operation,
  resultsSince: (day) => day,
  tollSince: (day) => day,
  position: (speaker, judged) => `${speaker} ${judged}`,
  by: (name) => name,
}

/**
 * Says what a title is called in each other language of a pack.
 *
 * @example
 * otherNames(pack)('arrest: migrants') // ['detención: migrantes']
 */
export function otherNames(pack: Pack): (title: string) => readonly string[] {
  const languages = [...new Set(pack.labels.map(({ language }) => language))]
  const labels = languages.map((language) => labeller(labelsIn(pack, language), JOINTS))
  return (title) => labels.map((label) => label(title)).filter((name) => name !== title)
}
