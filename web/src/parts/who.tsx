// Who decides, asked for where it is needed.
import { useMessages } from '../messages/messages'
import { Field } from './field'
import { useReviewer } from './reviewer'

export function Who() {
  const { reading } = useMessages()
  const [by, setBy] = useReviewer()
  return (
    <Field label={reading.by} hint={by.trim() === '' ? reading.byNeeded : null}>
      {(given) => <input {...given} value={by} autoComplete="name" onChange={({ target }) => setBy(target.value)} />}
    </Field>
  )
}
