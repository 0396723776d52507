// What the words of the packs are called in the reader's language: names of acts, things, places and series, and the
// titles that the program puts together from them. Words of documents stay as they were written.
import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { answered, api } from '../api/client'
import { useLanguage, useMessages } from '../messages/messages'

/** Says a word or a title of the packs in the reader's language; what has no label is given back as it is. */
export type Label = (text: string) => string

const LabelContext = createContext<Label>((text) => text)

export const useLabel = (): Label => useContext(LabelContext)

/** The words that join names in a title. */
export interface Joints {
  readonly results: (operation: string) => string
  readonly position: (speaker: string, judged: string) => string
  readonly by: (name: string) => string
}

/** The language in which packs are written; its words need no label. */
const OF_PACKS = 'en'

const isUpper = (text: string): boolean => text.slice(0, 1) !== text.slice(0, 1).toLowerCase()

/**
 * Titles are put together by `src/resolve` in a few ways: "act: thing, thing (place)", "what is measured (place)",
 * "measure, scope", "speaker on what is judged, by criterion", "results of operation". Each name in one is looked up.
 */
export function labeller(labels: Readonly<Record<string, string>>, joints: Joints): Label {
  const known = new Map(Object.entries(labels).map(([word, label]) => [word.toLowerCase(), { word, label }]))
  // A title begins with a capital whatever its first name is written with.
  const one = (text: string): string | undefined => {
    const found = known.get(text.toLowerCase())
    if (found === undefined || isUpper(found.word) || !isUpper(text)) return found?.label
    return found.label.slice(0, 1).toUpperCase() + found.label.slice(1)
  }
  // A name with a comma in it is looked up before its parts.
  const listed = (text: string): string =>
    one(text) ??
    text
      .split(', ')
      .map((part) => one(part) ?? (part.startsWith('by ') ? joints.by(one(part.slice(3)) ?? part.slice(3)) : part))
      .join(', ')
  const title = (text: string): string => {
    const whole = one(text)
    if (whole !== undefined) return whole
    const placed = /^(.+) \(([^()]+)\)$/u.exec(text)
    if (placed !== null) return `${title(placed[1] ?? '')} (${one(placed[2] ?? '') ?? placed[2]})`
    const operation = /^results of (.+)$/iu.exec(text)?.[1]
    if (operation !== undefined) return joints.results(operation)
    const [speaker = '', judged] = text.split(' on ', 2)
    if (judged !== undefined && known.has(judged.split(', by ')[0]?.toLowerCase() ?? ''))
      return joints.position(one(speaker) ?? speaker, listed(judged))
    return text
      .split(': ')
      .map((part) => listed(part))
      .join(': ')
  }
  return title
}

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
