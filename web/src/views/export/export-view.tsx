// The view "Export".
import { useMessages } from '../../messages/messages'
import { EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'

export function ExportView() {
  const { exporting: words, shared } = useMessages()
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <EmptyState>{shared.nothing}</EmptyState>
    </ViewFrame>
  )
}
