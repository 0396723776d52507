import { ANSWER_WORD, CHARGE_WORD, VERDICT_WORD } from '../../../../src/words/en/reader-words.js'

/** The words of the view "Accountability". */
export const accountability = {
  title: 'Accountability',
  lead: 'Who is said to answer for what, in the words of those who say it. Nothing here says who is right.',
  words: 'Words, who is spoken of or who says it',
  incidents: (count: string) => `Incidents (${count})`,
  chains: (count: string) => `Demands and what came of them (${count})`,
  chainsLead:
    'A verdict is the demander’s own. A measure stands in a chain because a document tells it beside the demand, not because the one came of the other.',
  charges: CHARGE_WORD,
  mutual: 'each by the other',
  says: (speaker: string) => `says ${speaker}`,
  toldAs: 'Told as',
  demands: (by: string, of: string) => `${by} demands of ${of}`,
  demand: 'Demand',
  answers: ANSWER_WORD,
  verdicts: VERDICT_WORD,
  measure: (state: string) => `Measure ${state}`,
  heldBack: (count: number) =>
    count === 1
      ? 'One sentence about a named person is held back until someone reviews it.'
      : `${count} sentences about named persons are held back until someone reviews them.`,
  review: 'Review',
  more: (count: string) => `and ${count} more; words find them`,
  empty: 'No incident with blame, duty or omission, and no demand with its answer, was read.',
  emptyMend: 'Add documents',
  noneFound: 'Nothing fits. Take a word away.',
}
