// `cotejo status`: what a workspace holds, what is amiss with it, and what to do next.
import type { DocumentSummary } from '../model/store.js'
import type { Workspace } from './workspace.js'

export interface Status {
  readonly workspace: string
  readonly pack: string
  readonly created: string
  /** Latest versions. */
  readonly documents: number
  readonly earlierVersions: number
  readonly copies: number
  readonly undated: number
  readonly published: { readonly first: string; readonly last: string } | null
  readonly languages: Readonly<Record<string, number>>
  readonly publishers: Readonly<Record<string, number>>
  /** Warnings of the documents held, by code, each with the files it is about. */
  readonly issues: readonly { readonly code: string; readonly message: string; readonly files: readonly string[] }[]
  /** What to do next, as commands with a reason. */
  readonly next: readonly { readonly command: string; readonly why: string }[]
}

function countBy(documents: readonly DocumentSummary[], key: (one: DocumentSummary) => string | null) {
  const counts = new Map<string, number>()
  for (const one of documents) {
    const name = key(one)
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  // The most frequent first, equal ones by name.
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}

const nameOf = ({ document }: DocumentSummary): string => document.file ?? document.url ?? document.id

function issuesOf(documents: readonly DocumentSummary[]): Status['issues'] {
  const byCode = new Map<string, { code: string; message: string; files: string[] }>()
  for (const one of documents)
    for (const { code, message } of one.issues) {
      const known = byCode.get(code) ?? { code, message, files: [] }
      byCode.set(code, known)
      known.files.push(nameOf(one))
    }
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

function nextSteps(documents: readonly DocumentSummary[]): Status['next'] {
  if (documents.length === 0)
    return [
      {
        command: 'cotejo add FILE|FOLDER --published YYYY-MM-DD',
        why: 'text, HTML, PDF, Word, mail, feeds, JSON, ZIP archives, web addresses; folders whole',
      },
    ]
  const undated = documents.find(({ document }) => document.published === null)
  return [
    ...(undated === undefined
      ? []
      : [
          {
            command: `cotejo add "${nameOf(undated)}" --published YYYY-MM-DD`,
            why: 'without a date "last month" means nothing in it',
          },
        ]),
    { command: 'cotejo dossier', why: 'line up what the documents say, and how they differ' },
  ]
}

/** Looks a workspace over. */
export async function statusOf(workspace: Workspace): Promise<Status> {
  const all = await workspace.store.summaries(workspace.id, 'all')
  const documents = all.filter((one) => !one.superseded)
  const days = documents
    .map(({ document }) => document.published)
    .filter((day) => day !== null)
    .sort()
  const first = days[0]
  const last = days.at(-1)
  return {
    workspace: workspace.folder,
    pack: workspace.pack,
    created: workspace.created,
    documents: documents.length,
    earlierVersions: all.length - documents.length,
    copies: documents.filter(({ document }) => document.copyOf !== null).length,
    undated: documents.length - days.length,
    published: first === undefined || last === undefined ? null : { first, last },
    languages: countBy(documents, ({ document }) => document.language),
    publishers: countBy(documents, ({ document }) => document.publisher),
    issues: issuesOf(documents),
    next: nextSteps(documents),
  }
}
