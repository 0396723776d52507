/** The words of the view "Map and actors" in Spanish. */
export const places = {
  title: 'Mapa y actores',
  lead: 'Dónde ocurrió y quién hizo qué a quién.',
}
