/** The words of the view "Timeline". */
export const timeline = {
  title: 'Timeline',
  lead: 'When things happened, as exactly as the texts tell and no more; and what was in force on a day.',
}
