/** The words of the view "Reading" in Spanish. */
export const reading = {
  title: 'Lectura',
  lead: 'Un documento con todo lo que se leyó en él.',
}
