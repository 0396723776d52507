/** The words of the view "Reading". */
export const reading = {
  title: 'Reading',
  lead: 'A document with everything that was read from it.',
}
