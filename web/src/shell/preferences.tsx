// What a reader chose of the page itself: the language and the colours. Kept by the browser, nowhere else.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { keepLanguage, type Language, LanguageContext, usualLanguage } from '../messages/messages'

export type Theme = 'system' | 'light' | 'dark'

interface Chosen {
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
  readonly setLanguage: (language: Language) => void
}

const KEPT = 'cotejo-theme'
const ChosenContext = createContext<Chosen>({ theme: 'system', setTheme: () => {}, setLanguage: () => {} })

/** The colours chosen, and how to choose. */
export const usePreferences = (): Chosen => useContext(ChosenContext)

function usualTheme(): Theme {
  const kept = localStorage.getItem(KEPT)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export function Preferences({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(usualLanguage)
  const [theme, setTheme] = useState(usualTheme)
  useEffect(() => {
    document.documentElement.lang = language
    keepLanguage(language)
  }, [language])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    localStorage.setItem(KEPT, theme)
  }, [theme])
  const chosen = useMemo(() => ({ theme, setTheme, setLanguage }), [theme])
  return (
    <LanguageContext.Provider value={language}>
      <ChosenContext.Provider value={chosen}>{children}</ChosenContext.Provider>
    </LanguageContext.Provider>
  )
}
