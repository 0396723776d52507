import type { Dossier } from '../model/index.js'
import { DOSSIER_WORDS } from '../words/dossier-words.js'
import { ENGLISH_READER, type Reader } from '../words/reader-language.js'
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
import { dossierFor } from './said-dossier.js'

// The dossier as Markdown, for those who go on writing in it, keep it under version control, or paste from it. It
// holds the same as the page, in the same order, with the same numbers for the quotes.

/**
 * The dossier as one Markdown file. The same dossier gives the same bytes.
 *
 * @example
 * await writeFile('dossier.md', renderMarkdown(dossier))
 */
export const renderMarkdown = (dossier: Dossier, reader: Reader = ENGLISH_READER): string => {
  const view = viewOf(dossierFor(reader, dossier), DOSSIER_WORDS[reader.language])
  const { words } = view
  const { title, pack, question } = view.dossier
  const head = [`# ${plain(title)}`, words.situation(plain(pack.title))]
  if (question !== null) head.push(`${words.question} *${plain(question)}*`)
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
