// The review by single keys: one suggestion at a time beside its words. Keys come one by one from a terminal, or from
// a pipe, so that what a person does can be tried without one.
import type { Suggestion } from '../workbench/review.js'

/** Where keys come from. */
export interface Keys {
  /** The next key, null when there are no more. */
  next(): Promise<string | null>
  close(): void
}

const END = new Set(['\u0003', '\u0004', 'q'])

/** Keys of standard input; a terminal gives them at once and unseen. */
export function keysOf(input: NodeJS.ReadStream): Keys {
  if (input.isTTY) input.setRawMode(true)
  input.setEncoding('utf8')
  const chunks = input[Symbol.asyncIterator]()
  let held: string[] = []
  return {
    async next() {
      while (held.length === 0) {
        const { value, done } = await chunks.next()
        if (done === true) return null
        held = [...String(value)]
      }
      return held.shift() ?? null
    },
    close() {
      if (input.isTTY) input.setRawMode(false)
      input.pause()
    },
  }
}

/** A line typed key by key, shown as it is typed; null where it was left off. */
async function lineOf(keys: Keys, show: (text: string) => void): Promise<string | null> {
  let line = ''
  for (let key = await keys.next(); key !== null; key = await keys.next()) {
    if (key === '\r' || key === '\n') {
      show('\n')
      return line
    }
    if (key === '\u0003' || key === '\u001b') return null
    if (key === '\u007f' || key === '\b') {
      if (line !== '') show('\b \b')
      line = line.slice(0, -1)
    } else {
      line += key
      show(key)
    }
  }
  return line === '' ? null : line
}

/** What the loop does to the workspace, and how it speaks. */
export interface ReviewActs {
  show(text: string): void
  card(suggestion: Suggestion, place: { readonly number: number; readonly of: number }): string
  decide(suggestion: Suggestion, verdict: 'accepted' | 'rejected' | 'withdrawn'): Promise<void>
  /** Says what is wrong with the words, or null where they were taken. */
  mend(suggestion: Suggestion, words: string): Promise<string | null>
}

const HELP = 'a accept · m mend · r reject · s skip · u undo · q end'

/** Goes through the queue until it or the keys end. Undo goes back one step at a time. */
export async function reviewByKeys(queue: readonly Suggestion[], keys: Keys, acts: ReviewActs): Promise<number> {
  const done: { readonly at: number; readonly decided: boolean }[] = []
  let at = 0
  while (at < queue.length) {
    const suggestion = queue[at] as Suggestion
    acts.show(`\n${acts.card(suggestion, { number: at + 1, of: queue.length })}${HELP} > `)
    const key = await keys.next()
    if (key === null || END.has(key)) break
    const step = await pressed(key, suggestion, keys, acts)
    if (step === 'undo') {
      const last = done.pop()
      if (last === undefined) acts.show('nothing to undo\n')
      else {
        if (last.decided) await acts.decide(queue[last.at] as Suggestion, 'withdrawn')
        at = last.at
        acts.show('undone\n')
      }
    } else if (step !== 'stay') {
      done.push({ at, decided: step === 'decided' })
      at++
    }
  }
  return done.filter(({ decided }) => decided).length
}

async function pressed(
  key: string,
  suggestion: Suggestion,
  keys: Keys,
  acts: ReviewActs,
): Promise<'decided' | 'skipped' | 'undo' | 'stay'> {
  switch (key) {
    case 'a':
      await acts.decide(suggestion, 'accepted')
      acts.show('accepted\n')
      return 'decided'
    case 'r':
      await acts.decide(suggestion, 'rejected')
      acts.show('rejected\n')
      return 'decided'
    case 's':
      acts.show('skipped\n')
      return 'skipped'
    case 'u':
      return 'undo'
    case 'm': {
      acts.show('mend\nfield=value: ')
      const words = await lineOf(keys, acts.show)
      if (words === null || words.trim() === '') return 'stay'
      const wrong = await acts.mend(suggestion, words)
      acts.show(wrong === null ? 'mended\n' : `${wrong}\n`)
      return wrong === null ? 'decided' : 'stay'
    }
    default:
      return 'stay'
  }
}
