import { STATE_WORD } from '../../../../src/model/reader-words.js'

/** The words of the view "Timeline". */
export const timeline = {
  title: 'Timeline',
  lead: 'What happened when, on tracks; intervals as intervals, uncertain days as such.',
  from: 'From',
  to: 'To',
  nearer: 'Zoom in',
  farther: 'Zoom out',
  whole: 'The whole time',
  shown: (drawn: string, all: string) => `${drawn} of ${all} dated events in this time`,
  noTrack: 'other',
  chart: (from: string, to: string) => `Events by track from ${from} to ${to}; the list below has the same`,
  documents: (count: string) => (count === '1' ? 'told by 1 document' : `told by ${count} documents`),
  measures: 'Measures through their states',
  measuresChart:
    'Each measure as a bar, coloured by its state as the key says; the list below tells what stood on a day',
  key: 'What the marks mean',
  sureness: {
    day: 'the day is known',
    within: 'within this time, or as long as it',
    by: 'by this day at the latest',
    since: 'from this day on',
  },
  unsure: 'begun in this time or before; the day is not known',
  inForceOn: 'In force on',
  states: STATE_WORD,
  nothingInForce: 'No measure is known to have stood on that day.',
  words: 'Open at its words',
  empty: 'No event with a date stands in the documents yet.',
  emptyMend: 'Add documents',
}
