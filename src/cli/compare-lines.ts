// A comparison on the terminal: one line for each event or figure on which documents differ, or all that they say of it.

import type { Finding, Matter, Occurrence, SourceOrigin, SpeakerPosition, Statistic } from '../model/index.js'
import { MATTER_WORD, REASON_WORD, REASONS } from '../model/reader-words.js'
import type { GroupOutline } from '../workbench/found-groups.js'
import { counted } from './output.js'

type Group = Occurrence | Statistic | SpeakerPosition | Matter

/** An event or figure with what was found on it. */
export interface FoundGroup {
  readonly group: Group
  readonly findings: readonly Finding[]
}

/** What a finding is on, and why. */
type Reasoned = Pick<Finding, 'attribute' | 'reason'>

/** A conflict stands out; all other reasons are words like any other. */
const shown = ({ reason }: Reasoned): string => (reason === 'contradiction' ? 'CONFLICT' : REASON_WORD[reason])

/** Matters shown behind the events; all are a flag away. */
const MOST_MATTERS = 10

const differs = ({ reason }: Reasoned): boolean => reason !== 'same'

const weightOf = ({ reason }: Reasoned): number => REASONS.indexOf(reason)

/** The weightiest reason of a group, as its place in the order of reasons. */
const weight = ({ findings }: GroupOutline): number => Math.min(...findings.map(weightOf))

const documentsOf = ({ mentions }: Group): number => new Set(mentions.map(({ document }) => document)).size

/** "mass: CONFLICT, unit 3; date: unclear": how the attributes of a group differ, and how often. */
function attributesOf(findings: readonly Reasoned[]): string {
  const attributes = [...new Set(findings.filter(differs).map(({ attribute }) => attribute))]
  return attributes
    .map((attribute) => {
      const own = findings.filter((finding) => finding.attribute === attribute && differs(finding))
      const reasons = REASONS.flatMap((reason) => {
        const some = own.filter((finding) => finding.reason === reason)
        return some[0] === undefined ? [] : [`${shown(some[0])}${some.length === 1 ? '' : ` ${some.length}`}`]
      })
      return `${attribute}: ${reasons.join(', ')}`
    })
    .join('; ')
}

/** One line: what it is, how many documents tell it, which attributes differ and why. */
const shortLine = ({ what, documents, findings }: GroupOutline): string =>
  `■ ${what} · ${counted(documents, 'document', 'documents')} · ${attributesOf(findings)}`

/** All mentions with their words, and all findings in full. */
function fullLines({ group, findings }: FoundGroup): string[] {
  const lines = [`■ ${group.what}`]
  for (const mention of group.mentions) {
    const words = mention.spans.map((span) => `“${span.text.replaceAll(/\s+/gu, ' ')}”`).join(' ')
    lines.push(`    ${mention.file}:${mention.spans[0]?.start ?? 0}  ${words}`)
  }
  for (const finding of findings)
    lines.push(`  → ${finding.attribute}: ${shown(finding)}. ${finding.sentence} [${finding.rule}] ${finding.id}`)
  return lines
}

/**
 * The lines of a comparison, group after group. Of a group only its line is held, for of very many groups the mentions
 * and findings have no room in memory.
 */
export class CollationLines {
  readonly #full: boolean
  /** One line for each group that differs, under the place of its weightiest reason. */
  readonly #short = new Map<number, string[]>()
  #groups = 0
  #findings = 0
  #differing = 0
  /** Lines of what is said on one matter, which stand behind the events. */
  readonly #matters: { readonly line: string; readonly weight: number }[] = []
  readonly #allMatters: boolean

  /** @param allMatters whether every matter is wanted, and not the first few */
  constructor(full: boolean, allMatters = false) {
    this.#full = full
    this.#allMatters = allMatters
  }

  /**
   * Takes a group on which something was found, and gives the lines that can be printed at once.
   *
   * @param hide takes the names of private persons out
   */
  add(found: FoundGroup, hide: <T>(value: T) => T): readonly string[] {
    if ('kind' in found.group) return this.#addMatter(hide(found))
    const { group, findings } = found
    if (!this.#full) {
      this.addOutline({ what: group.what, documents: documentsOf(group), findings }, hide)
      return []
    }
    this.#count(found)
    return [...fullLines(hide(found)), '']
  }

  /** Takes a group on which something was found, where it gets one line at most. */
  addOutline(outline: GroupOutline, hide: <T>(value: T) => T): void {
    this.#count(outline)
    if (!outline.findings.some(differs)) return
    this.#differing++
    const own = weight(outline)
    const known = this.#short.get(own)
    // Of a line only what it is of is made from the words of texts.
    const line = shortLine({ ...outline, ...hide({ what: outline.what }) })
    if (known === undefined) this.#short.set(own, [line])
    else known.push(line)
  }

  #count({ findings }: { readonly findings: readonly unknown[] }): void {
    this.#groups++
    this.#findings += findings.length
  }

  #addMatter(found: FoundGroup): readonly string[] {
    const { group, findings } = found
    const [first] = findings.toSorted((a, b) => weightOf(a) - weightOf(b))
    if (first === undefined || !('kind' in group)) return []
    const documents = counted(documentsOf(group), 'document', 'documents')
    const line = `□ ${group.what} · ${MATTER_WORD[group.kind]} · ${documents} · ${first.sentence}`
    this.#matters.push({ line, weight: weightOf(first) })
    return this.#full ? [...fullLines(found), ''] : []
  }

  /** What is said on one matter, some of it unless all was asked for. */
  *#matterLines(): Generator<string> {
    if (this.#full || this.#matters.length === 0) return
    const ordered = this.#matters.toSorted((a, b) => a.weight - b.weight).map(({ line }) => line)
    const shown = this.#allMatters ? ordered : ordered.slice(0, MOST_MATTERS)
    yield 'On one matter, without telling one event:'
    yield* shown
    const more = ordered.length - shown.length
    if (more > 0) yield `  and ${more} more: cotejo compare --matters`
    yield ''
  }

  /** The groups that differ, conflicts first, then what is unclear, and so on; and how much was compared. */
  *last(sources: readonly SourceOrigin[]): Generator<string> {
    for (const [, lines] of [...this.#short].sort(([a], [b]) => a - b)) yield* lines
    if (!this.#full && this.#groups > 0) yield ''
    yield* this.#matterLines()
    if (this.#allMatters)
      yield `${counted(this.#matters.length, 'matter', 'matters')} of which several documents speak.`
    else yield* this.#summary(sources)
  }

  /** How much was compared, what was left out, and what to do next. */
  *#summary(sources: readonly SourceOrigin[]): Generator<string> {
    const origins = new Set(sources.map(({ origin }) => origin)).size
    const agreed = this.#full ? 0 : this.#groups - this.#differing
    yield `${counted(sources.length, 'document', 'documents')} from ${counted(origins, 'origin', 'origins')}, ${counted(this.#findings, 'finding', 'findings')} on ${counted(this.#groups, 'event or figure', 'events and figures')}${agreed > 0 ? `; ${agreed} on which all agree not shown` : ''}.`
    if (this.#findings === 0 && this.#matters.length === 0)
      yield 'Nothing was found. Add documents on the same events, or check the pack with: cotejo pack check'
    else if (!this.#full)
      yield 'Each with its quotes and reasons: cotejo compare --full. What to look at first: --reason conflict'
  }
}
