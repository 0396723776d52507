// Who thinks what of the question at hand. Two judgements of different things, or by different measures, are not set
// against each other: each tells what it judges and by what.
import { useMessages } from '../../messages/messages'
import { useShown } from '../../parts/shown'
import { ToldQuote } from '../../parts/told-quote'
import type { Told } from './situation-view'

type Held = Told['stances'][number]

function Judgements({ held }: { readonly held: Held }) {
  const { situation } = useMessages()
  const shown = useShown()
  return (
    <details>
      <summary>
        <strong>{held.total}</strong> {situation.say(held.total)} {situation.stances[held.stance]}
      </summary>
      <ul className="plain told">
        {held.first.map((one) => (
          <ToldQuote key={`${one.document}#${one.id}`} of={one}>
            <strong>{shown.label(one.speaker)}</strong>
            {one.target === null ? '' : ` · ${situation.of(one.target)}`}
            {one.criterion === null ? '' : ` · ${situation.by(one.criterion)}`}
            {one.observed === 'predicted' ? ` · ${situation.predicted}` : ''}
          </ToldQuote>
        ))}
      </ul>
      {held.total > held.first.length ? (
        <p className="quiet">{situation.more(held.total - held.first.length)}</p>
      ) : null}
    </details>
  )
}

export function Stances({ told }: { readonly told: Told }) {
  const { situation } = useMessages()
  const shown = useShown()
  return (
    <section>
      <h2>{situation.whoThinks}</h2>
      {told.question === null ? null : <p className="quiet">{shown.label(told.question)}</p>}
      {told.stances.length === 0 ? <p className="quiet">{situation.noStance}</p> : null}
      <div className="stances">
        {told.stances.map((held) => (
          <Judgements key={held.stance} held={held} />
        ))}
      </div>
    </section>
  )
}
