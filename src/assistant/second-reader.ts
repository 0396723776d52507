// A second reader: a language model at a server the user named, whose proposals are added to a reading where they pass
// the gate. It is off unless it is asked for, it never changes what was read without it, and no reading fails with it.
import { CotejoError, type Issue, type Reading } from '../model/index.js'
import { type AssistantSettings, type Chat, openChat } from './chat-completions.js'
import { type Judged, judgeAttribution, judgeFigure, type Refusal } from './gate.js'
import { INSTRUCTIONS, piecesOf } from './prompt.js'
import { type Proposals, proposalsIn } from './proposals.js'

/** A second reader that is ready to be asked; close it when done. */
export interface SecondReader {
  /** The beginning of the rule of everything it proposes. */
  readonly rule: string
  /**
   * A reading with what the second reader adds. Every layer must have been read. What it was asked in vain for stands
   * among the issues.
   */
  add(reading: Reading): Promise<Reading>
  close(): Promise<void>
}

/** What came of the answers on one document. */
interface Tally {
  reading: Reading
  taken: number
  known: number
  /** Answers that were no JSON. */
  unusable: number
  readonly refused: Map<Refusal | 'misshapen', number>
}

const REFUSAL_WORDS: Readonly<Record<Refusal | 'misshapen', string>> = {
  not_found: 'quote words that the text does not hold there',
  ambiguous: 'quote words that stand at several places',
  no_sentence: 'name a sentence that is not there',
  no_number: 'name a number where none was read',
  no_date: 'name a time where none was read',
  no_statement: 'take the speaker for what is said',
  misshapen: 'are in no shape to be looked at',
}

function count<T>(tally: Tally, judged: Judged<T>, add: (item: T) => Reading): void {
  if (judged.kind === 'known') tally.known++
  else if (judged.kind === 'refused') tally.refused.set(judged.why, (tally.refused.get(judged.why) ?? 0) + 1)
  else {
    tally.taken++
    tally.reading = add(judged.item)
  }
}

const inOrder = <T>(items: readonly T[], startOf: (item: T) => number): readonly T[] =>
  [...items].sort((a, b) => startOf(a) - startOf(b))

/** Attributions first: they tell whose words a figure is. */
function take(tally: Tally, { attributions, figures, misshapen }: Proposals, rule: string): void {
  if (misshapen > 0) tally.refused.set('misshapen', (tally.refused.get('misshapen') ?? 0) + misshapen)
  for (const proposed of attributions)
    count(tally, judgeAttribution(tally.reading, proposed, rule), (item) => ({
      ...tally.reading,
      attributions: inOrder(
        [...tally.reading.attributions, item],
        ({ cue, content }) => cue?.start ?? content[0]?.start ?? 0,
      ),
    }))
  for (const proposed of figures)
    count(tally, judgeFigure(tally.reading, proposed, rule), (item) => ({
      ...tally.reading,
      figures: inOrder([...tally.reading.figures, item], ({ quantity }) => quantity.number.start),
    }))
}

/** What people must know of how it went, without a word of the document or of the answers. */
function issuesOf({ taken, known, refused, unusable }: Tally): Issue[] {
  const issues: Issue[] = []
  const sum = [...refused.values()].reduce((all, one) => all + one, 0)
  if (sum > 0) {
    const reasons = [...refused].map(([why, times]) => `${times} ${REFUSAL_WORDS[why]}`).join('; ')
    issues.push({
      code: 'assistant_refused',
      message: `Of ${taken + known + sum} proposals of the second reader ${taken} were taken, ${known} had been read already, and ${sum} were refused: ${reasons}.`,
      span: null,
    })
  }
  if (unusable > 0)
    issues.push({
      code: 'assistant_unusable',
      message: `${unusable} ${unusable === 1 ? 'answer' : 'answers'} of the second reader held nothing to be used.`,
      span: null,
    })
  return issues
}

/** A model's name as a part of a rule's id. */
const ruleOf = (model: string): string => `assistant.${model.replaceAll(/[^\w.:-]+/gu, '-').slice(0, 80)}`

class ChatReader implements SecondReader {
  readonly rule: string
  readonly #chat: Chat
  /** Why it is asked no more: a server that failed once would make each document wait. */
  #failure: CotejoError | null = null

  constructor(settings: AssistantSettings) {
    this.rule = ruleOf(settings.model)
    this.#chat = openChat(settings)
  }

  async add(reading: Reading): Promise<Reading> {
    const tally: Tally = { reading, taken: 0, known: 0, unusable: 0, refused: new Map() }
    for (const piece of piecesOf(reading)) {
      const answer = await this.#ask(piece)
      if (this.#failure !== null) break
      const proposals = answer === null ? null : proposalsIn(answer)
      if (proposals === null) tally.unusable++
      else take(tally, proposals, this.rule)
    }
    return { ...tally.reading, issues: [...reading.issues, ...issuesOf(tally), ...this.#failureIssues()] }
  }

  async close(): Promise<void> {
    await this.#chat.close()
  }

  async #ask(piece: string): Promise<string | null> {
    if (this.#failure !== null) return null
    try {
      return await this.#chat.ask(INSTRUCTIONS, piece)
    } catch (error) {
      if (!(error instanceof CotejoError)) throw error
      this.#failure = error
      return null
    }
  }

  #failureIssues(): Issue[] {
    if (this.#failure === null) return []
    const { code, message, mend } = this.#failure
    return [{ code, message: `The second reader is asked no further: ${message} ${mend}`, span: null }]
  }
}

/** A second reader; nothing is sent before it is asked to add to a reading. */
export const openSecondReader = (settings: AssistantSettings): SecondReader => new ChatReader(settings)
