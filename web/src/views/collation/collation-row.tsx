// One row opened: every finding on it, and two of its documents side by side at the words.
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { useMessages } from '../../messages/messages'
import { type AddressState, useAddressState } from '../../parts/address-state'
import { DocumentText } from '../../parts/document-text'
import { useDocument } from '../../parts/documents'
import { ReasonTag } from '../../parts/reason-tag'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { type Row, type Source, useRow } from './collation-data'
import { Sayings, wordsAddress } from './sayings'
import { sidesOf } from './sides'

type Finding = Row['findings'][number]

function Side({
  row,
  source,
  sources,
  name,
  choose,
}: {
  readonly row: Row
  readonly source: Source
  readonly sources: readonly Source[]
  readonly name: 'left' | 'right'
  readonly choose: (part: AddressState) => void
}) {
  const { collation, shared } = useMessages()
  const shown = useShown()
  const asked = useDocument(source.id)
  const sayings = useMemo(() => row.cells.find((cell) => cell.source.id === source.id)?.sayings ?? [], [row, source])
  const places = useMemo(() => ({ quoted: sayings.map(({ at }) => at), chosen: marksOf(sayings) }), [sayings])
  const first = sayings[0]
  return (
    <article className="side">
      <header>
        <label>
          <span className="quiet">{collation[name]}</span>
          <select value={source.id} onChange={({ target }) => choose({ [name]: target.value })}>
            {sources.map(({ id, label, published }) => (
              <option key={id} value={id}>
                {label} · {published === null ? shared.noDate : shown.day(published)}
              </option>
            ))}
          </select>
        </label>
        {first === undefined ? null : (
          <Link to="/reading" search={wordsAddress(source.id, first)}>
            {collation.openDocument}
          </Link>
        )}
      </header>
      <div className="quotes">
        <Sayings document={source} sayings={sayings} />
      </div>
      <Answer of={asked}>
        {({ text, document }) => (
          <DocumentText
            text={text}
            language={document.language}
            label={`${shared.document}: ${source.label}`}
            places={places}
            focus={first?.at ?? null}
          />
        )}
      </Answer>
    </article>
  )
}

/** The places of the marked runs: a run that was cut off begins with an ellipsis of ours, which takes no place. */
function marksOf(sayings: Row['cells'][number]['sayings']) {
  return sayings.flatMap(({ at, runs }) => {
    let from = at.start
    return runs.flatMap(({ text, marked }) => {
      if (text === '… ' || text === ' …') return []
      const place = { start: from, end: from + text.length }
      from = place.end
      return marked ? [place] : []
    })
  })
}

function FindingLine({
  finding,
  choose,
}: {
  readonly finding: Finding
  readonly choose?: (part: AddressState) => void
}) {
  const { collation, shared, sentences } = useMessages()
  const shown = useShown()
  const sentence = sentences.finding(finding, shown)
  const difference = sentences.difference(finding.difference ?? '')
  return (
    <>
      <ReasonTag reason={finding.reason} attribute={finding.attribute} /> {sentence}{' '}
      <span className="quiet">
        {sentence.includes(difference) ? '' : `${difference} · `}
        {shared.rule} <code>{finding.rule}</code>
      </span>{' '}
      {choose === undefined ? null : (
        <button
          type="button"
          className="plain"
          onClick={() => {
            choose({ finding: finding.id, left: undefined, right: undefined })
            scrollTo({ top: 0 })
          }}
        >
          {collation.showBoth}
        </button>
      )}
    </>
  )
}

/** The findings before they are drawn. */
const NONE: readonly Finding[] = []

/** The findings that are not shown at the head; each can be. */
function OtherFindings({
  findings,
  more,
  choose,
}: {
  readonly findings: readonly Finding[]
  /** How many there are beside these. */
  readonly more: number
  readonly choose: (part: AddressState) => void
}) {
  const { collation } = useMessages()
  // Both documents come first; the rest, which may be long, follows them.
  const listed = useDeferredValue(findings, NONE)
  return listed.length === 0 ? null : (
    <section className="other-findings">
      <h2>{collation.others}</h2>
      <ul className="plain finding-list">
        {listed.map((finding) => (
          <li key={finding.id}>
            <FindingLine finding={finding} choose={choose} />
          </li>
        ))}
      </ul>
      {more === 0 ? null : <p className="facts">{collation.moreFindings(more)}</p>}
    </section>
  )
}

function Opened({ row }: { readonly row: Row }) {
  const { collation } = useMessages()
  const shown = useShown()
  const [address, change] = useAddressState()
  const finding = row.findings.find(({ id }) => id === address.finding) ?? row.findings[0]
  const others = useMemo(() => row.findings.filter((other) => other !== finding), [row, finding])
  const [left, right] = sidesOf(finding, row)
  const sources = row.cells.map(({ source }) => source)
  const find = (id: string | undefined) => sources.find((source) => source.id === id)
  const sides = [
    ['left', find(address.left) ?? find(left)],
    ['right', find(address.right) ?? find(right)],
  ] as const
  const facts = [shown.interval(row.when), shown.label(row.place ?? ''), collation.origins(row.origins)]
  return (
    <ViewFrame
      wide
      title={shown.label(row.title)}
      lead={facts.filter((fact) => fact !== '').join(' · ')}
      tools={
        <Link to="/collation" search={({ row: _, finding: __, left: ___, right: ____, ...rest }) => rest}>
          {collation.back}
        </Link>
      }
    >
      {finding === undefined ? (
        <EmptyState>{collation.noFinding}</EmptyState>
      ) : (
        <p className="chosen-finding">
          <FindingLine finding={finding} />
        </p>
      )}
      <div className="sides">
        {sides.map(([name, source]) =>
          source === undefined ? null : (
            <Side key={name} name={name} row={row} source={source} sources={sources} choose={change} />
          ),
        )}
      </div>
      <OtherFindings findings={others} more={row.found - row.findings.length} choose={change} />
    </ViewFrame>
  )
}

export function CollationRow({ id }: { readonly id: string }) {
  const row = useRow(id)
  return <Answer of={row}>{(found) => <Opened row={found} />}</Answer>
}
