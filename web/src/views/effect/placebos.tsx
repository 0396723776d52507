// How the change lies among those found on dates and in places where nothing is known to have happened. A method that
// finds as much everywhere has found nothing here.
import { dodgeY, dot, ruleX } from '@observablehq/plot'
import { useMemo } from 'react'
import type { Effect, EffectEstimate } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import { Chart } from '../../parts/chart'
import { useShown } from '../../parts/shown'

/** What chance brings about less often than this is called a change. */
const SURE = 0.05

export function Placebos({ effect, estimate }: { readonly effect: Effect; readonly estimate: EffectEstimate }) {
  const { effect: words } = useMessages()
  const shown = useShown()
  const { placeboDates, placeboPlaces } = effect
  const placebos = useMemo(
    () => [
      ...(placeboDates?.tried ?? []).map((one) => ({
        ...one.estimate,
        kind: words.placeboKinds.dates,
        name: shown.day(one.at),
      })),
      ...placeboPlaces.map((one) => ({
        ...one.estimate,
        kind: words.placeboKinds.places,
        name: shown.label(one.place),
      })),
    ],
    [placeboDates, placeboPlaces, words, shown],
  )
  const options = useMemo(() => {
    const kinds = [...new Set(placebos.map(({ kind }) => kind))]
    return {
      height: 50 + 90 * kinds.length,
      marginLeft: 140,
      marginBottom: 32,
      x: { label: null, grid: true, nice: true, tickFormat: (value: number) => `${value} %` },
      fy: { label: null, domain: kinds },
      marks: [
        ruleX([0], { stroke: 'var(--edge)' }),
        dot(
          placebos,
          dodgeY('middle', {
            x: 'change',
            fy: 'kind',
            r: 4,
            stroke: 'var(--quiet)',
            fill: ({ chance }: EffectEstimate) => (chance < SURE ? 'var(--quiet)' : 'var(--sheet)'),
            title: ({ name, change }: (typeof placebos)[number]) => `${name}: ${shown.number(change)} %`,
          }),
        ),
        ruleX([estimate.change], { stroke: 'var(--conflict)', strokeWidth: 2 }),
      ],
    }
  }, [placebos, estimate, shown])
  if (placebos.length === 0) return null
  return (
    <section>
      <h3>{words.placebos}</h3>
      <p className="facts">{words.placebosLead}</p>
      <Chart label={words.placebos} options={options} fit />
      <ul className="plain legend">
        <li className="at">{words.asked}</li>
        <li className="called">{words.called}</li>
        <li className="not-called">{words.notCalled}</li>
      </ul>
    </section>
  )
}
