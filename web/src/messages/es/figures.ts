/** The words of the view "Figures" in Spanish. */
export const figures = {
  title: 'Cifras',
  lead: 'Cada cantidad que un documento afirma, con quién la dice.',
}
