/** The words of the view "Packs and data". */
export const packs = {
  title: 'Packs and data',
  lead: 'What is loaded: the situation pack and the official series.',
}
