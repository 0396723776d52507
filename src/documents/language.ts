// Which language a text is in decides which readers read it. Short texts can't be told reliably: then their small
// words decide, else English is assumed where it is among the candidates, and the document says so.
import type { Issue } from '../model/index.js'

/** Characters looked at: more make no difference to the answer. */
const SAMPLE = 4000

/** The two-letter code in what metadata says ("en-US", "EN"), or null. */
export function languageCode(value: string | null | undefined): string | null {
  const match = /^([a-z]{2})(?:$|[-_])/iu.exec((value ?? '').trim())
  return match === null ? null : (match[1] as string).toLowerCase()
}

/** Below this no detector is reliable, whatever it says of itself. */
const FEWEST_WORDS = 20

/** Words that hardly any other language has; in running English text about every fifth word is one of them. */
const ENGLISH = new Set('the of and to that was were with for from have has by which their they is are this'.split(' '))
const ENGLISH_SHARE = 0.12
/** Enough words to trust the share. */
const ENGLISH_WORDS = 40

/**
 * Whether a text is plainly English. Loading the detector takes longer than reading most documents, and most
 * documents need none.
 */
function isPlainlyEnglish(words: readonly string[]): boolean {
  if (words.length < ENGLISH_WORDS) return false
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase())).length
  return english / words.length >= ENGLISH_SHARE
}

/** Words of Spanish that its neighbours write otherwise. */
const SPANISH = new Set('el los las del en y con una según hubo fue fueron más hasta desde respecto cada'.split(' '))

/** Which of the two languages that are read the words of a short text point to; null where neither or both. */
function pointedTo(words: readonly string[]): 'en' | 'es' | null {
  const of = (listed: ReadonlySet<string>): number => words.filter((word) => listed.has(word.toLowerCase())).length
  const [english, spanish] = [of(ENGLISH), of(SPANISH)]
  return english === spanish ? null : english > spanish ? 'en' : 'es'
}

/** Tells the language of a text; `hint` is what its metadata says, which holds only where the text itself is unclear. */
export async function detectLanguage(
  text: string,
  hint: string | null,
): Promise<{ readonly language: string; readonly issue: Issue | null }> {
  const sample = text.slice(0, SAMPLE)
  const words = sample.match(/\p{L}+/gu) ?? []
  if (isPlainlyEnglish(words)) return { language: 'en', issue: null }
  const { eld } = await import('eld/medium')
  const result = eld.detect(sample)
  if (result.language !== '' && result.isReliable() && words.length >= FEWEST_WORDS)
    return { language: result.language, issue: null }
  if (hint !== null) return { language: hint, issue: null }
  const english = result.language === '' || Object.hasOwn(result.getScores(), 'en')
  const language = pointedTo(words) ?? (english ? 'en' : result.language)
  return {
    language,
    issue: {
      code: 'language_assumed',
      message: `The text is too short to tell its language; "${language}" is assumed. Give it with --language.`,
      span: null,
    },
  }
}
