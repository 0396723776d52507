/** The words of the view "Timeline" in Spanish. */
export const timeline = {
  title: 'Cronología',
  lead: 'Cuándo ocurrió cada cosa, con la precisión de los textos y no más; y qué estaba vigente en un día.',
}
