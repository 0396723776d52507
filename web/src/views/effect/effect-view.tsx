// The view "Did it work?".
import { useMessages } from '../../messages/messages'
import { EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'

export function EffectView() {
  const { effect: words, shared } = useMessages()
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <EmptyState>{shared.nothing}</EmptyState>
    </ViewFrame>
  )
}
