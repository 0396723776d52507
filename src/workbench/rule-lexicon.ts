// What each family of rules does, in one sentence, for people who ask why something was read so. A rule's id goes from
// the general to the particular; the longest beginning that stands here explains it, so that a rule without words of
// its own is explained by its family. A layer in front parts families of the same name in two layers.

const REASONS: ReadonlyMap<string, string> = new Map([
  ['sentences:', 'a stretch of text between ends of sentences'],

  ['times:', 'words of a time'],
  ['times:time.', 'words of a calendar expression, placed by the grammar of dates'],
  ['times:time.era-', 'a stretch of time named by who held office, dated by the terms in the pack'],
  ['times:time.units', 'a number of days, weeks, months or years, counted from the day it is tied to'],
  ['times:time.bare-unit', 'a stretch of days, weeks, months or years; how long, not when'],
  ['times:time.vague-', 'a vague word of time; it fixes no day'],
  ['times:time.set-', 'a time that returns'],
  ['times:time.weekday', 'a day of the week, the nearest one that the tense allows'],
  ['times:time.last-', 'the last such period before the document'],
  ['times:time.next-', 'the next such period after the document'],
  ['times:time.this-', 'the period in which the document was published'],
  ['times:time.today', 'the day on which the document was published'],
  ['times:time.yesterday', 'the day before the document was published'],
  ['times:time.same-', 'the time that was named last'],
  ['times:time.from-to', 'a stretch of time between two that are named'],
  ['times:time.since-', 'a stretch of time from the one named up to the document'],
  ['times:time.part', 'a part of the period that is named beside it'],
  ['times:time.clock', 'a time of day'],
  ['times:time.fiscal-year', 'a fiscal year, from the month in which the pack says that it begins'],
  ['times:time.feast', 'a day that bears a name, such as a holiday'],
  ['times:time.day-month', 'a day and month; the year is written, or the nearest that the tense allows'],
  ['times:time.month-day', 'a month and day; the year is written, or the nearest that the tense allows'],

  ['quantities:', 'a number with what it measures'],
  ['quantities:quantity.', 'a numeral with the unit or noun it counts'],
  ['quantities:quantity.number', 'a numeral whose unit the text leaves out or does not write beside it'],
  ['quantities:quantity.idiom', 'a customary expression of a number ("dozens", "a handful")'],
  ['quantities:quantity.fraction', 'a fraction written in words or figures'],
  ['quantities:quantity.half', 'a half of what the words name'],
  ['quantities:quantity.range', 'two numerals that are the ends of a range'],
  ['quantities:quantity.compound', 'a numeral tied to its unit by a hyphen'],
  ['quantities:quantity.multiple', 'a word or ending that says how many times as much'],
  ['quantities:quantity.article', 'an article that stands for one'],
  ['quantities:quantity.part', 'a numeral that is a part of a larger number beside it'],
  ['quantities:quantity.rank', 'a numeral of order'],
  ['quantities:quantity.rate', 'a numeral with what it is counted by'],

  ['names:', 'words that name somebody or something'],
  ['names:name.list.', 'a name or alias that the pack lists'],
  ['names:name.', 'a run of capitalised words, told by its shape and surroundings'],
  ['names:name.acronym', 'capital letters that stand for a longer name'],
  ['names:name.seen', 'a name that this document used before'],
  ['names:name.short-form', 'a part of a name that this document gave in full'],
  ['names:name.shared-head', 'a name that shares its last word with the one joined to it'],
  ['names:name.head.', 'a name whose last word says what kind of thing bears it'],
  ['names:name.body', 'a body, told by the words its name is made of'],
  ['names:name.guess.', 'a run of capitalised words; what most of its uses speak for'],
  ['names:name.person.', 'a person, by title, first name or what the person does in the sentence'],
  ['names:name.place', 'a place, by the words around it or the gazetteer of the world'],
  ['names:name.group', 'a group told by its head word'],
  ['names:name.group.inhabitants', 'a group named after where it comes from'],

  ['mentions:', 'words that stand for a name'],
  ['mentions:mention.', 'a description, tied to the nearest name that fits it'],
  ['mentions:mention.pronoun', 'a pronoun, tied to the nearest name that fits in number and gender'],
  ['mentions:mention.possessive', 'a possessive, tied to the nearest name that fits in number and gender'],
  ['mentions:mention.pack', 'a description that the pack ties to who bears it on that day'],
  ['mentions:mention.government', 'words for a government, tied to the country spoken of'],
  ['mentions:mention.pre', 'words for who held an office before, by the terms in the pack'],
  ['mentions:mention.open', 'a description of somebody the text does not name'],

  ['attributions:', 'words that say who says it'],
  ['attributions:assistant.', 'proposed by the second reader; all its words were found in the text'],
  ['attributions:attribution.', 'a word of saying with its speaker and what is said'],
  ['attributions:attribution.according-to', 'a phrase that names whose word it is, such as "according to"'],
  ['attributions:attribution.data', 'a source of data that shows something'],
  ['attributions:attribution.show', 'a thing that shows something, such as a report or figures'],
  ['attributions:attribution.think', 'a verb of thinking with who thinks and what'],
  ['attributions:attribution.continued', 'a quotation that goes on after its speaker was named'],
  ['attributions:attribution.dialogue', 'a quotation in a conversation whose speakers take turns'],
  ['attributions:attribution.labelled', 'a quotation under the name of its speaker'],
  ['attributions:attribution.after', 'a speaker and a word of saying behind what is said'],
  ['attributions:attribution.inverted', 'a word of saying and its speaker behind what is said'],
  ['attributions:attribution.addressee', 'a verb that names who is told, with what they are told'],
  ['attributions:attribution.infinitive', 'a verb of wanting or promising with what is wanted'],
  ['attributions:attribution.object', 'a verb of saying with a thing named, promised or denied'],
  ['attributions:attribution.noun', 'a noun of saying with whose word it is'],
  ['attributions:attribution.adjective', 'an adjective of opinion with who holds it'],
  ['attributions:attribution.passive', 'something that is said of its subject'],
  ['attributions:attribution.hearsay', 'words that say that something is said, by nobody in particular'],
  ['attributions:attribution.accused', 'a word that accuses, by somebody named or not'],
  ['attributions:attribution.adverb', 'an adverb that says that somebody else claims it'],
  ['attributions:attribution.headline', 'a speaker in a heading, before or behind a colon or dash'],

  ['events:', 'a trigger word of the pack; how the clause puts it gives its modality'],
  ['events:noun', 'a noun that the pack lists as trigger of this type'],
  ['events:verb', 'a verb that the pack lists as trigger of this type'],

  ['figures:', 'a quantitative claim'],
  [
    'figures:assistant.',
    'proposed by the second reader; its words were found, its number and time read again by rules',
  ],
  ['figures:figure.quantity', 'an amount with what it measures, where, when and against what'],
  ['figures:figure.trend', 'a word of rising or falling without a number'],

  ['outlooks:', 'words on what is to come'],
  ['outlooks:outlook.condition', 'a clause that says under which condition something would come'],
  ['outlooks:outlook.modal', 'a modal verb that looks ahead'],
  ['outlooks:outlook.modal.hedged', 'a modal verb that looks ahead and leaves it open'],
  ['outlooks:outlook.modal.duty', 'a modal verb of what has to be done'],
  ['outlooks:outlook.tense', 'a verb in a tense that looks ahead'],
  ['outlooks:outlook.phrase', 'a phrase that speaks of what is to come'],

  ['assessments:', 'a word of judgement about what the question at hand is about'],
  ['assessments:assessment.subject', 'a word of judgement whose subject is what the question at hand is about'],
  ['assessments:assessment.object', 'a word of judgement whose object is what the question at hand is about'],
  ['assessments:assessment.actor', 'a word of judgement on those who carry it out'],
  ['assessments:assessment.sentence', 'words that judge what the sentence speaks of'],

  ['findings:', 'two mentions of one thing, set side by side'],
  ['findings:value.', 'two numbers of one thing, set side by side in one unit'],
  ['findings:value.equal', 'both give the same number'],
  ['findings:value.bounds', 'one gives a bound that the other keeps'],
  ['findings:value.precision', 'one number is the other, rounded as far as its digits tell'],
  ['findings:value.unit', 'one amount in two units'],
  ['findings:value.currency', 'sums in two currencies, of which no text gives the rate'],
  ['findings:value.currency-stated', 'one sum in two currencies, at the rate that a text gives'],
  ['findings:value.currency-apart', 'two sums in two currencies, at the rate that a text gives'],
  ['findings:value.part', 'one number is a part of the other'],
  ['findings:value.period', 'the numbers are of other times'],
  ['findings:value.of-which', 'a text says that one number is of those that the other counts'],
  ['findings:value.others', 'one number leaves out somebody who is named apart'],
  ['findings:value.told', 'the texts give no time, and were told at times far apart'],
  ['findings:value.timeless', 'one of the texts does not tell of which day its number is'],
  ['findings:value.later', 'a count that grew between the two'],
  ['findings:value.larger', 'both count who is found after a happening, and the larger is later'],
  ['findings:value.since', 'counts from one first day, told at two times'],
  ['findings:value.first', 'the earlier report calls its number a first one'],
  ['findings:value.recounted', 'a later report of the same days gives another number'],
  ['findings:value.revised', 'two exact numbers of one time that differ by little, published on two days'],
  ['findings:value.as-it-came', 'one text tells what was to come, the other what came'],
  ['findings:value.complement', 'two shares that together make a whole'],
  ['findings:value.single-days', 'each number is of a single day, and no text says that it is the same'],
  ['findings:value.rate-as-total', 'one number is told by the year here and of all years there'],
  ['findings:value.baseline', 'the numbers are measured against other baselines'],
  ['findings:value.definition', 'the words say that other things are counted'],
  ['findings:value.definition-within', 'one counts a part of what the other counts'],
  ['findings:value.spread', 'one is a mean, the other of a single day'],
  ['findings:value.standing', 'one was confirmed, the other is only said or feared'],
  ['findings:value.arithmetic', 'two values of one sentence and the change between them do not go together'],
  ['findings:value.contradiction', 'the same is counted at the same time, and the numbers differ'],
  ['findings:value.unclear', 'nothing stated tells why the numbers differ'],
  ['findings:date.', 'two dates of one event, set side by side'],
  ['findings:date.step', 'the days of two steps of one act, such as its signing and its force'],
  ['findings:record.', 'how far back a number is called the lowest or highest'],
  ['findings:framing.', 'words for one act that claim different things about its form'],
  ['findings:stance.', 'two judgements of one speaker, set side by side'],
])

/** What the clause does to an event: the part of an event's rule behind the slash. */
const STANDINGS: ReadonlyMap<string, string> = new Map([
  ['asserted', 'the clause says that it happened'],
  ['adjunct', 'it stands as the clause it is tied to'],
  ['adjective', 'it stands as the adjective before it puts it'],
  ['be-to', 'it is to happen'],
  ['brought-about', 'somebody brought it about'],
  ['outcome', 'it is told as what came of something (“only to”)'],
  ['condition', 'it stands in a condition'],
  ['denying-noun', 'the noun over it denies it'],
  ['denying-trigger', 'the word itself denies it'],
  ['denying-verb', 'the verb over it denies it'],
  ['future', 'it is to happen'],
  ['gerund', 'it goes on'],
  ['gerund-subject', 'it is spoken of as a course of action'],
  ['governing-noun', 'it stands as the noun over it puts it'],
  ['governing-verb', 'it stands as the verb over it puts it'],
  ['lasting', 'it goes on'],
  ['modal', 'a modal verb leaves it open'],
  ['negated', 'the clause says that it did not happen'],
  ['no', 'there was none'],
  ['object-control', 'the verb over it says that somebody was to do it'],
  ['participle', 'it describes what it happened to'],
  ['predicate', 'the verb of the clause says it of its subject'],
  ['present', 'it goes on, or is so as a rule'],
  ['progressive', 'it goes on'],
  ['purpose', 'it is what something else was done for'],
  ['raised', 'it stands as the verb over it puts it'],
  ['subject-control', 'the verb over it says that its subject was to do it'],
  ['subject-of-modal', 'a modal verb leaves it open'],
  ['support-verb', 'the verb beside it says that it was done'],
  ['to-begin', 'it is to begin'],
  ['without', 'it did not happen'],
  ['worked-on', 'it is being prepared'],
])

/** What else was done: an ending of a rule's id, whatever stands before it. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['.negated', 'the clause denies it'],
  ['.in_part', 'the clause says it of a part'],
  ['.harm', 'what it does more of is what it is against'],
])

/** The words of the family that a rule belongs to; null where no family of its layer is known. */
function familyOf(layer: string, rule: string): string | null {
  const id = `${layer}:${rule}`
  for (let length = id.length; length > layer.length; length--) {
    const reason = REASONS.get(id.slice(0, length))
    if (reason !== undefined) return reason
  }
  return null
}

/** The reason behind a rule, in words. */
export function reasonOf(layer: string, rule: string): string {
  const reason = familyOf(layer, rule) ?? 'words that this rule knows'
  const standing = layer === 'events' ? STANDINGS.get(rule.slice(rule.indexOf('/') + 1)) : undefined
  const endings = [...ENDINGS].flatMap(([ending, words]) => (rule.includes(ending) ? [words] : []))
  return [reason, ...(standing === undefined ? [] : [standing]), ...endings].join('; ')
}
