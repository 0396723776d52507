/** The words of the view "Check" in Spanish. */
export const check = {
  title: 'Comprobar',
  lead: 'Una cifra junto a la serie oficial, en cada lectura que sus palabras permiten.',
}
