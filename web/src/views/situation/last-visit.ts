// When this browser was here before. A visit lasts as long as its tab; what is new is new since the visit before.
const BEFORE = 'cotejo-visit-before'
const LAST = 'cotejo-visit-last'

/** The instant of the visit before this one, ISO; null at the first. */
export function lastVisit(): string | null {
  const known = sessionStorage.getItem(BEFORE)
  const before = known ?? localStorage.getItem(LAST) ?? ''
  sessionStorage.setItem(BEFORE, before)
  localStorage.setItem(LAST, new Date().toISOString())
  return before === '' ? null : before
}
