// Which language a text is in decides which readers read it. Short texts can't be told reliably: then English is
// assumed where it is among the candidates, and the document says so.
import type { Issue } from '../model/index.js'

/** Characters looked at: more make no difference to the answer. */
const SAMPLE = 4000

/** The two-letter code in what metadata says ("en-US", "EN"), or null. */
export function languageCode(value: string | null | undefined): string | null {
  const match = /^([a-z]{2})(?:$|[-_])/iu.exec((value ?? '').trim())
  return match === null ? null : (match[1] as string).toLowerCase()
}

/** Tells the language of a text; `hint` is what its metadata says, which holds only where the text itself is unclear. */
export async function detectLanguage(
  text: string,
  hint: string | null,
): Promise<{ readonly language: string; readonly issue: Issue | null }> {
  const { eld } = await import('eld/medium')
  const result = eld.detect(text.slice(0, SAMPLE))
  if (result.language !== '' && result.isReliable()) return { language: result.language, issue: null }
  if (hint !== null) return { language: hint, issue: null }
  const english = Object.hasOwn(result.getScores(), 'en')
  const language = result.language === '' || english ? 'en' : result.language
  return {
    language,
    issue: {
      code: 'language_assumed',
      message: `The text is too short to tell its language; "${language}" is assumed. Give it with --language.`,
      span: null,
    },
  }
}
