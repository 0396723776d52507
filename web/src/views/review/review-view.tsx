// The view "Review".
import { useMessages } from '../../messages/messages'
import { EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'

export function ReviewView() {
  const { review: words, shared } = useMessages()
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <EmptyState>{shared.nothing}</EmptyState>
    </ViewFrame>
  )
}
