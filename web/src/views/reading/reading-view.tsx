// The view "Reading": the list of documents, or one document with everything that was read from it.
import { useAddressState } from '../../parts/address-state'
import { DocumentList } from './document-list'
import { ReadingDocument } from './reading-document'
import './reading.css'

export function ReadingView() {
  const [{ document }] = useAddressState()
  return document === undefined ? <DocumentList /> : <ReadingDocument id={document} key={document} />
}
