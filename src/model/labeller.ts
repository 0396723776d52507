// Words of the packs, and the titles that are put together of them, in another language: what a page shows, and what a
// search in that language must find.

/** Says a word or a title of the packs in a reader's language; what has no label is given back as it is. */
export type Label = (text: string) => string

/** The words that join names in a title. */
export interface Joints {
  readonly results: (operation: string) => string
  readonly resultsSince: (day: string) => string
  readonly tollSince: (day: string) => string
  readonly position: (speaker: string, judged: string) => string
  readonly by: (name: string) => string
}

const isUpper = (text: string): boolean => text.slice(0, 1) !== text.slice(0, 1).toLowerCase()

/**
 * Says titles with the labels of one language. Pure.
 *
 * Titles are put together by `src/resolve` in a few ways: "act: thing, thing (place)", "what is measured (place)",
 * "measure, scope", "speaker on what is judged, by criterion", "results of operation",
 * "results since 2031-05-03", "toll since 2031-05-03". Each name in one is looked up.
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
    const since = /^results since (\d{4}-\d\d-\d\d)$/u.exec(text)?.[1]
    if (since !== undefined) return joints.resultsSince(since)
    const toll = /^toll since (\d{4}-\d\d-\d\d)$/u.exec(text)?.[1]
    if (toll !== undefined) return joints.tollSince(toll)
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
