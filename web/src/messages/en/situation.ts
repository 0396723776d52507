/** The words of the view "Situation". */
export const situation = {
  title: 'Situation',
  lead: 'What is in conflict, what is due, and who thinks what.',
}
