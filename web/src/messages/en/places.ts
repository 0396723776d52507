/** The words of the view "Map and actors". */
export const places = {
  title: 'Map and actors',
  lead: 'Where it happened, and who did what to whom.',
}
