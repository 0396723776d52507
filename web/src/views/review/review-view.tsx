// The view "Review": one suggestion at a time beside its source, decided by single keys; two people judging the same by
// themselves; and how far they agree.
import { REVIEWED_LAYERS } from '../../../../src/model/reviewed-layers.js'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { Modes } from '../../parts/modes'
import { useReviewer } from '../../parts/reviewer'
import { ViewFrame } from '../../parts/view-frame'
import { Who } from '../../parts/who'
import { AgreementView } from './agreement'
import './review.css'
import { ReviewDesk } from './review-desk'
import { ReviewBar, WhoDidWhat } from './review-progress'
import type { Suggestion } from './review-queue'
import { useLayerName } from './suggestion-card'

type Layer = Suggestion['layer']
const LAYERS: readonly Layer[] = ['findings', ...REVIEWED_LAYERS]
/** What is worth a look first; the rest is what these are made of. */
const USUAL: readonly Layer[] = LAYERS.slice(0, 5)

const MODES = ['review', 'double', 'settle'] as const

export function ReviewView() {
  const { review } = useMessages()
  const [address, change] = useAddressState()
  const [name] = useReviewer()
  const mode = MODES.find((one) => one === address.mode) ?? 'review'
  const layers = address.layers === undefined ? USUAL : LAYERS.filter((one) => address.layers?.split(',').includes(one))
  const course = { layers: layers.join(','), by: name.trim(), double: mode === 'double' }
  return (
    <ViewFrame title={review.title} lead={review.lead} wide>
      <Modes
        label={review.modesLabel}
        modes={MODES}
        named={review.modes}
        chosen={mode}
        choose={(one) => change({ mode: one === 'review' ? undefined : one, suggestion: undefined })}
      />
      <div className="filters">
        <Who />
        {mode === 'settle' ? null : <Layers layers={layers} change={(next) => change({ layers: next.join(',') })} />}
      </div>
      {mode === 'double' ? <p className="quiet">{review.doubleLead}</p> : null}
      {mode === 'settle' ? (
        <AgreementView />
      ) : (
        <>
          {mode === 'review' ? <ReviewBar layers={course.layers} /> : null}
          <ReviewDesk key={`${course.layers} ${course.double} ${course.double ? course.by : ''}`} course={course} />
          {mode === 'review' ? <WhoDidWhat layers={course.layers} /> : null}
        </>
      )}
    </ViewFrame>
  )
}

function Layers({ layers, change }: { readonly layers: readonly Layer[]; readonly change: (layers: Layer[]) => void }) {
  const { review } = useMessages()
  const layerName = useLayerName()
  return (
    <fieldset className="kinds">
      <legend>{review.what}</legend>
      {LAYERS.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={layers.includes(layer)}
            onChange={({ target }) =>
              change(LAYERS.filter((one) => (one === layer ? target.checked : layers.includes(one))))
            }
          />
          {layerName(layer)}
        </label>
      ))}
    </fieldset>
  )
}
