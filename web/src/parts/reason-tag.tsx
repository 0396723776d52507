// Why two sources differ: a word, and a colour that says the same to those who see it.
import { type Attribute, RELATION_OF, type Reason } from '../../../src/model/index.js'
import { useMessages } from '../messages/messages'

export function ReasonTag({
  reason,
  attribute,
}: {
  readonly reason: Reason
  readonly attribute?: Attribute | undefined
}) {
  const { shared } = useMessages()
  return (
    <span className={`tag ${RELATION_OF[reason]}`}>
      {shared.reasons[reason]}
      {attribute === undefined ? null : <span className="of"> · {shared.attributes[attribute]}</span>}
    </span>
  )
}
