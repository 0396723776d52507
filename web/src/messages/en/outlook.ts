/** The words of the view "Outlook". */
export const outlook = {
  title: 'Outlook',
  lead: 'What was demanded, promised, threatened or foretold; what is due, and what became of it.',
}
