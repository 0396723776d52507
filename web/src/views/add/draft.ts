// The form of the view "Add" as it was typed and not yet sent.
import { useKeptDraft } from '../../parts/kept-draft'

export const emptyDraft = { text: '', title: '', addresses: '', published: '', publisher: '', language: '' }

export const useDraft = () => useKeptDraft('cotejo-add-draft', emptyDraft)
