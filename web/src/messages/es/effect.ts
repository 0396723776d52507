/** The words of the view "Did it work?" in Spanish. */
export const effect = {
  title: '¿Funcionó?',
  lead: 'Una medida junto a un indicador: un cambio en esa fecha y con qué certeza.',
}
