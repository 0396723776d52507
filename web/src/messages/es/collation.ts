/** The words of the view "Collation" in Spanish. */
export const collation = {
  title: 'Cotejo',
  lead: 'Lo que varias fuentes dicen de un mismo hecho o cifra, lado a lado.',
}
