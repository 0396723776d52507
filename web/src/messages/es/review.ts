/** The words of the view "Review" in Spanish. */
export const review = {
  title: 'Revisión',
  lead: 'Una sugerencia a la vez junto a su fuente.',
}
