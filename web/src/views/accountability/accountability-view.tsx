// The view "Accountability": incidents with who is said to answer for them and rival accounts side by side, and demands
// with their answers and the demander's own verdicts. Every line opens the words it rests on.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Citation, DossierChain, DossierDemandLink, DossierIncident } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { SearchWords } from '../../parts/search-words'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState } from '../../parts/states'
import { ToldQuote } from '../../parts/told-quote'
import { ViewFrame } from '../../parts/view-frame'
import { accountabilityQuestion } from './accountability-data'
import './accountability.css'

const useAccountability = () => {
  const [address] = useAddressState()
  return useQuery({ ...accountabilityQuestion(address), placeholderData: keepPreviousData })
}

/** The words of a citation with what they are said to tell. */
function Words({ of, children }: { readonly of: Citation; readonly children: ReactNode }) {
  const { start, end } = of.marks[0] ?? of.quote
  return <ToldQuote of={{ document: of.document, start, end, quote: of.quote.text }}>{children}</ToldQuote>
}

const keyOf = ({ document, quote }: Citation, place: number): string => `${document}:${quote.start}:${place}`

function Incident({ incident }: { readonly incident: DossierIncident }) {
  const { accountability: words } = useMessages()
  const shown = useShown()
  const { what, when, place, charges, accounts } = incident
  const facts = [shown.interval(when), shown.label(place ?? '')].filter((fact) => fact !== '')
  return (
    <article className="incident">
      <h3>{shown.label(what)}</h3>
      {facts.length === 0 ? null : <p className="facts">{facts.join(' · ')}</p>}
      <ul className="plain told">
        {charges.map(({ kind, speaker, parties, mutual, what: about, citation }, index) => (
          <Words key={keyOf(citation, index)} of={citation}>
            <strong>{parties.map(shown.label).join(', ')}</strong> {words.charges[kind]}
            {mutual ? ` (${words.mutual})` : ''}
            {about === null ? '' : `: ${about}`} · {words.says(shown.label(speaker))}
          </Words>
        ))}
        {accounts.flatMap(({ name, tellings }) =>
          tellings.map(({ speaker, citation }, index) => (
            <Words key={`${name} ${keyOf(citation, index)}`} of={citation}>
              {words.toldAs} <strong>{shown.label(name)}</strong> · {words.says(shown.label(speaker))}
            </Words>
          )),
        )}
      </ul>
    </article>
  )
}

/** What one link of a chain is. */
function useLinkWord() {
  const { accountability: words, timeline } = useMessages()
  const shown = useShown()
  return ({ step }: DossierDemandLink): string => {
    if (step.kind === 'demand') return words.demand
    if (step.kind === 'answer') return words.answers[step.answer]
    if (step.kind === 'verdict') return words.verdicts[step.verdict]
    return `${words.measure(timeline.states[step.state])}: ${shown.label(step.label)}`
  }
}

function Chain({ chain }: { readonly chain: DossierChain }) {
  const { accountability: words } = useMessages()
  const shown = useShown()
  const linkWord = useLinkWord()
  return (
    <article className="incident">
      <h3>{words.demands(shown.label(chain.by), shown.label(chain.of))}</h3>
      <ol className="plain told">
        {chain.links.map((link, index) => (
          <Words key={keyOf(link.citation, index)} of={link.citation}>
            <strong>{linkWord(link)}</strong> {shown.interval(link.when)}
          </Words>
        ))}
      </ol>
    </article>
  )
}

function Listed<Item extends { readonly id: string }>({
  title,
  lead,
  list,
  draw,
}: {
  readonly title: (count: string) => string
  readonly lead?: string
  readonly list: { readonly total: number; readonly first: readonly Item[] }
  readonly draw: (item: Item) => ReactNode
}) {
  const { accountability: words } = useMessages()
  const shown = useShown()
  const more = list.total - list.first.length
  return list.total === 0 ? null : (
    <section>
      <h2>{title(shown.number(list.total))}</h2>
      {lead === undefined ? null : <p className="quiet">{lead}</p>}
      {list.first.map(draw)}
      {more === 0 ? null : <p className="quiet">{words.more(shown.number(more))}</p>}
    </section>
  )
}

export function AccountabilityView() {
  const { accountability: words } = useMessages()
  const asked = useAccountability()
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <Answer of={asked}>
        {({ incidents, chains, unreviewed, empty }) =>
          empty ? (
            <EmptyState>
              {words.empty} <Link to="/add">{words.emptyMend}</Link>
            </EmptyState>
          ) : (
            <>
              <search className="filters">
                <SearchWords label={words.words} />
              </search>
              {unreviewed === 0 ? null : (
                <p className="facts">
                  {words.heldBack(unreviewed)} <Link to="/review">{words.review}</Link>
                </p>
              )}
              {incidents.total + chains.total === 0 ? <EmptyState>{words.noneFound}</EmptyState> : null}
              <Listed
                title={words.incidents}
                list={incidents}
                draw={(incident) => <Incident key={incident.id} incident={incident} />}
              />
              <Listed
                title={words.chains}
                lead={words.chainsLead}
                list={chains}
                draw={(chain) => <Chain key={chain.id} chain={chain} />}
              />
            </>
          )
        }
      </Answer>
    </ViewFrame>
  )
}
