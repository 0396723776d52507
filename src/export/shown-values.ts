import type { ClaimMention } from '../model/index.js'
import { unitWord } from '../model/index.js'

// Numbers as a reader expects them. Written out here and not left to the locale of the machine, since the same dossier
// must be the same to the byte everywhere.

/** A number with commas between thousands and no digit more than it has; very small and large ones as JavaScript has them. */
export const shownNumber = (value: number): string => {
  if (!Number.isFinite(value)) return ''
  const plain = String(Math.round(value * 1e6) / 1e6)
  if (plain.includes('e')) return plain
  const [whole = '', fraction] = plain.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** A number with its unit: "25 %", "1,800 lb". */
export const shownAmount = (value: number, unit: string | null): string => {
  const word = unitWord(unit, value)
  return word === '' ? shownNumber(value) : `${shownNumber(value)} ${word}`
}

/** The value of a mention with its bounds, empty where it has none. */
export const shownMentionValue = (mention: ClaimMention): string => {
  const { value, low, high, unit } = mention
  const word = unitWord(unit, low === null || high === null ? null : value)
  const end = word === '' ? '' : ` ${word}`
  if (low !== null && high !== null && low !== high && value === null)
    return `${shownNumber(low)}–${shownNumber(high)}${end}`
  if (low !== null && high === null) return `${shownNumber(value ?? low)} or more${end}`
  if (high !== null && low === null) return `up to ${shownNumber(value ?? high)}${end}`
  return value === null ? '' : `${shownNumber(value)}${end}`
}
