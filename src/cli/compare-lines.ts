// A comparison on the terminal: one line for each event or figure on which documents differ, or all that they say of it.

import type { Finding, Occurrence, SourceOrigin, SpeakerPosition, Statistic } from '../model/index.js'
import { REASON_WORD, REASONS } from '../model/reader-words.js'
import { counted } from './output.js'

type Group = Occurrence | Statistic | SpeakerPosition

/** An event or figure with what was found on it. */
export interface FoundGroup {
  readonly group: Group
  readonly findings: readonly Finding[]
}

/** A conflict stands out; all other reasons are words like any other. */
const shown = ({ reason }: Finding): string => (reason === 'contradiction' ? 'CONFLICT' : REASON_WORD[reason])

const differs = ({ reason }: Finding): boolean => reason !== 'same'

/** The weightiest reason of a group, as its place in the order of reasons. */
const weight = ({ findings }: FoundGroup): number => Math.min(...findings.map(({ reason }) => REASONS.indexOf(reason)))

/** Conflicts first, then what is unclear, and so on; groups that agree throughout are left out. */
export const differing = (groups: readonly FoundGroup[]): FoundGroup[] =>
  groups.filter(({ findings }) => findings.some(differs)).sort((a, b) => weight(a) - weight(b))

const documentsOf = ({ mentions }: Group): number => new Set(mentions.map(({ document }) => document)).size

/** "mass: CONFLICT, unit 3; date: unclear": how the attributes of a group differ, and how often. */
function attributesOf(findings: readonly Finding[]): string {
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
export const shortLine = ({ group, findings }: FoundGroup): string =>
  `■ ${group.what} · ${counted(documentsOf(group), 'document', 'documents')} · ${attributesOf(findings)}`

/** All mentions with their words, and all findings in full. */
export function fullLines({ group, findings }: FoundGroup): string[] {
  const lines = [`■ ${group.what}`]
  for (const mention of group.mentions) {
    const words = mention.spans.map((span) => `“${span.text.replaceAll(/\s+/gu, ' ')}”`).join(' ')
    lines.push(`    ${mention.file}:${mention.spans[0]?.start ?? 0}  ${words}`)
  }
  for (const finding of findings)
    lines.push(`  → ${finding.attribute}: ${shown(finding)}. ${finding.sentence} [${finding.rule}] ${finding.id}`)
  return lines
}

/** How much was compared, what was left out, and what to do next. */
export function summaryLines(sources: readonly SourceOrigin[], groups: readonly FoundGroup[], full: boolean): string[] {
  const findings = groups.flatMap((group) => group.findings)
  const origins = new Set(sources.map(({ origin }) => origin)).size
  const agreed = groups.length - differing(groups).length
  const lines = [
    `${counted(sources.length, 'document', 'documents')} from ${counted(origins, 'origin', 'origins')}, ${counted(findings.length, 'finding', 'findings')} on ${counted(groups.length, 'event or figure', 'events and figures')}${!full && agreed > 0 ? `; ${agreed} on which all agree not shown` : ''}.`,
  ]
  if (findings.length === 0)
    lines.push('Nothing was found. Add documents on the same events, or check the pack with: cotejo pack check')
  else if (!full)
    lines.push('Each with its quotes and reasons: cotejo compare --full. What to look at first: --reason conflict')
  return lines
}
