// The reader's choices of language and colours.
import { LANGUAGES, type Language, useLanguage, useMessages } from '../messages/messages'
import { type Theme, usePreferences } from './preferences'

const THEMES: readonly Theme[] = ['system', 'light', 'dark']
const SPOKEN: readonly Language[] = ['en', 'es']

export function Choices() {
  const { shared } = useMessages()
  const language = useLanguage()
  const { theme, setTheme, setLanguage } = usePreferences()
  const named: Readonly<Record<Theme, string>> = {
    system: shared.themeSystem,
    light: shared.themeLight,
    dark: shared.themeDark,
  }
  return (
    <div className="choices">
      <label>
        <span>{shared.language}</span>
        <select
          value={language}
          onChange={({ target }) => setLanguage(SPOKEN.find((one) => one === target.value) ?? 'en')}
        >
          {SPOKEN.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGES[one].name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{shared.theme}</span>
        <select
          value={theme}
          onChange={({ target }) => setTheme(THEMES.find((one) => one === target.value) ?? 'system')}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {named[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
