/** The words of the view "Did it work?". */
export const effect = {
  title: 'Did it work?',
  lead: 'A measure beside an indicator: a change at that time, and how sure one can be of it.',
}
