// What the words of the packs are called in the reader's language: names of acts, things, places and series, and the
// titles that the program puts together from them. Words of documents stay as they were written.
import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Label, labeller } from '../../../src/model/labeller.js'
import { answered, api } from '../api/client'
import { useLanguage, useMessages } from '../messages/messages'

const LabelContext = createContext<Label>((text) => text)

export const useLabel = (): Label => useContext(LabelContext)

/** The language in which packs are written; its words need no label. */
const OF_PACKS = 'en'

export function Labels({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  const { sentences } = useMessages()
  const { data } = useQuery({
    queryKey: ['labels', language],
    enabled: language !== OF_PACKS,
    queryFn: () => answered(api.GET('/labels', { params: { query: { language } } })),
  })
  const label = useMemo(
    () =>
      language === OF_PACKS || data === undefined ? (text: string) => text : labeller(data.labels, sentences.joints),
    [language, data, sentences],
  )
  return <LabelContext.Provider value={label}>{children}</LabelContext.Provider>
}
