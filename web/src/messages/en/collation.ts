/** The words of the view "Collation". */
export const collation = {
  title: 'Collation',
  lead: 'What several sources say of one event or figure, side by side.',
}
