import type { Dossier } from '../model/index.js'
import { viewOf } from './dossier-view.js'
import { accountability } from './markdown-accountability.js'
import { collation, glance } from './markdown-collation.js'
import { plain } from './markdown-parts.js'
import {
  actors,
  assessments,
  figures,
  howToRead,
  measures,
  outlook,
  quotes,
  sources,
  timeline,
} from './markdown-sections.js'

// The dossier as Markdown, for those who go on writing in it, keep it under version control, or paste from it. It
// holds the same as the page, in the same order, with the same numbers for the quotes.

/**
 * The dossier as one Markdown file. The same dossier gives the same bytes.
 *
 * @example
 * await writeFile('dossier.md', renderMarkdown(dossier))
 */
export const renderMarkdown = (dossier: Dossier): string => {
  const view = viewOf(dossier)
  const head = [`# ${plain(dossier.title)}`, `Situation: ${plain(dossier.pack.title)}.`]
  if (dossier.question !== null) head.push(`The question at hand: *${plain(dossier.question)}*`)
  const sections = [
    glance(view),
    collation(view),
    timeline(view),
    measures(view),
    figures(view),
    outlook(view),
    assessments(view),
    actors(view),
    accountability(view),
    sources(view),
    howToRead(view),
    quotes(view),
  ]
  return `${[...head, ...sections].join('\n\n')}\n`
}
