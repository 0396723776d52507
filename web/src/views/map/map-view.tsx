// The view "Map and actors": where it happened, who the actors are, and who did what to whom.
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { Modes } from '../../parts/modes'
import { ViewFrame } from '../../parts/view-frame'
import { Actors } from './actors'
import { Doings } from './doings'
import './map.css'
import { Places } from './places'

const SHOWS = ['places', 'actors', 'doings'] as const

export function MapView() {
  const { map } = useMessages()
  const [address, change] = useAddressState()
  const show = SHOWS.find((one) => one === address.show) ?? 'places'
  return (
    <ViewFrame title={map.title} lead={map.lead} wide>
      <Modes
        label={map.showsLabel}
        modes={SHOWS}
        named={map.shows}
        chosen={show}
        choose={(one) =>
          change({ show: one === 'places' ? undefined : one, words: undefined, party: undefined, named: undefined })
        }
      />
      {show === 'places' ? <Places /> : show === 'actors' ? <Actors /> : <Doings />}
    </ViewFrame>
  )
}
