// What each family of rules does, in one sentence, for people who ask why something was read so. A rule's id goes from
// the general to the particular; the longest beginning that stands here explains it. A layer in front parts families
// of the same name in two layers.

const REASONS: ReadonlyMap<string, string> = new Map([
  ['sentences:', 'a stretch of text between ends of sentences'],
  ['times:time.', 'words of a calendar expression, placed by the grammar of dates'],
  ['times:time.era-', 'a stretch of time named by who held office, dated by the terms in the pack'],
  ['times:time.units', 'a number of days, weeks, months or years, counted from the day it is tied to'],
  ['times:time.vague-', 'a vague word of time; it fixes no day'],
  ['times:time.set-', 'a time that returns'],
  ['times:time.weekday', 'a day of the week, the nearest one that the tense allows'],
  ['times:time.last-', 'the last such period before the document'],
  ['times:time.this-', 'the period in which the document was published'],
  ['quantities:quantity.', 'a numeral with the unit or noun it counts'],
  ['quantities:quantity.idiom', 'a customary expression of a number ("dozens", "a handful")'],
  ['quantities:quantity.fraction', 'a fraction written in words or figures'],
  ['names:name.list.', 'a name or alias that the pack lists'],
  ['names:name.', 'a run of capitalised words, told by its shape and surroundings'],
  ['names:name.person.', 'a person, by title, first name or what the person does in the sentence'],
  ['names:name.group', 'a group told by its head word'],
  ['mentions:mention.', 'a pronoun or description, tied to the nearest name that fits in number and gender'],
  ['attributions:assistant.', 'proposed by the second reader; all its words were found in the text'],
  ['attributions:attribution.', 'a word of saying with its speaker and what is said'],
  ['attributions:attribution.data', 'a source of data that shows something'],
  ['attributions:attribution.continued', 'a quotation that goes on after its speaker was named'],
  ['events:', 'a trigger word of the pack; how the clause puts it gives its modality'],
  ['events:noun', 'a noun that the pack lists as trigger of this type'],
  ['events:verb', 'a verb that the pack lists as trigger of this type'],
  [
    'figures:assistant.',
    'proposed by the second reader; its words were found, its number and time read again by rules',
  ],
  ['figures:figure.quantity', 'an amount with what it measures, where, when and against what'],
  ['figures:figure.trend', 'a word of rising or falling without a number'],
  ['figures:', 'a quantitative claim'],
  ['outlooks:outlook.condition', 'a clause that says under which condition something would come'],
  ['outlooks:outlook.modal', 'a modal verb that looks ahead'],
  ['outlooks:outlook.phrase', 'a phrase that speaks of what is to come'],
  ['outlooks:', 'words on what is to come'],
  ['assessments:', 'a word of judgement about what the question at hand is about'],
  ['findings:value.equal', 'both give the same number'],
  ['findings:value.precision', 'one number is the other, rounded as far as its digits tell'],
  ['findings:value.unit', 'one amount in two units'],
  ['findings:value.period', 'the numbers are of other times'],
  ['findings:value.baseline', 'the numbers are measured against other baselines'],
  ['findings:value.definition', 'the words say that other things are counted'],
  ['findings:value.unclear', 'nothing stated tells why the numbers differ'],
  ['findings:value.', 'two numbers of one thing, set side by side in one unit'],
  ['findings:date.', 'two dates of one event, set side by side'],
  ['findings:framing.', 'words for one act that claim different things about its form'],
  ['findings:', 'two mentions of one thing, set side by side'],
])

/** The reason behind a rule, in words. */
export function reasonOf(layer: string, rule: string): string {
  const id = `${layer}:${rule}`
  for (let length = id.length; length > layer.length; length--) {
    const reason = REASONS.get(id.slice(0, length))
    if (reason !== undefined) return reason
  }
  return 'words that this rule knows'
}
