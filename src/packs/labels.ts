// What the words of a pack are called in another language: a page that is read in Spanish shows them so. The words
// themselves stay as the pack has them, so that what is kept and compared does not depend on who reads it.
import { told } from '../model/index.js'
import type { PackProblem, PackSource } from './problem.js'
import { problemAt } from './problem.js'
import type { LanguageNames, Pack } from './schema.js'
import { insteadOf } from './suggestion.js'

const namesOf = (entries: readonly { readonly name: string }[]): readonly string[] => entries.map(({ name }) => name)

/** Every word of a pack that people are shown. */
function shownWords(pack: Pack): ReadonlySet<string> {
  const { manifest, questions, indicators, framings, datasets } = pack
  return new Set([
    manifest.title,
    ...manifest.tracks.map(({ title }) => title),
    ...[
      pack.actors,
      pack.places,
      pack.objects,
      pack.events,
      pack.measures,
      pack.conditions,
      indicators,
      framings,
    ].flatMap(namesOf),
    ...indicators.flatMap(({ definitions }) => namesOf(definitions)),
    ...framings.flatMap(({ classes }) => namesOf(classes)),
    ...questions.flatMap(({ text, targets, criteria }) => [text, ...namesOf(targets), ...namesOf(criteria)]),
    ...datasets.flatMap(({ title, breaks, notWith, definitions }) => [
      title,
      ...breaks.map(({ note }) => note),
      ...notWith.map(({ because }) => because),
      ...definitions.flatMap(({ name, caveat }) => (caveat === undefined ? [name] : [name, caveat])),
    ]),
  ])
}

/** The languages for which names.yaml has a field. */
const isNamed = (language: string): language is keyof Omit<LanguageNames, 'id'> => language === 'es'

/**
 * The words of a pack by what they are called in a language; words it has no other name for are left out.
 *
 * @example
 * labelsIn(pack, 'es').arrest // "detención"
 */
export function labelsIn(pack: Pack, language: string): Readonly<Record<string, string>> {
  const called = new Map<string, string>()
  // What stands first holds: the pack's own labels before inherited ones, and both before the names that texts use.
  const add = (word: string, label: string | undefined): void => {
    if (label !== undefined && !called.has(word)) called.set(word, label)
  }
  for (const labels of pack.labels.filter((one) => one.language === language))
    for (const [word, label] of Object.entries(labels.words)) add(word, label)
  const bearers = new Map([...pack.actors, ...pack.places].map(({ id, name }) => [id, name]))
  if (isNamed(language)) for (const one of pack.names) add(bearers.get(one.id) ?? one.id, one[language].names[0])
  return Object.fromEntries(called)
}

/** Labels of words that nothing in the pack, or in what it extends, is called. */
export function unknownLabels(own: Pack, merged: Pack, sources: ReadonlyMap<string, PackSource>): PackProblem[] {
  const source = sources.get('labels.yaml')
  if (source === undefined) return []
  const known = shownWords(merged)
  return own.labels.flatMap(({ words }, i) =>
    Object.keys(words)
      .filter((word) => !known.has(word))
      .map((word) =>
        problemAt(source, [i, 'words', word], {
          message: told('label_unknown', `Nothing here is called "${word}".`, word),
          mend: insteadOf(word, [...known]),
          severity: 'warning',
        }),
      ),
  )
}
