/** The words of the view "Outlook" in Spanish. */
export const outlook = {
  title: 'Perspectivas',
  lead: 'Lo exigido, prometido, amenazado o previsto; qué vence y en qué quedó.',
}
