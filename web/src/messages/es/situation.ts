/** The words of the view "Situation" in Spanish. */
export const situation = {
  title: 'Situación',
  lead: 'Qué está en conflicto, qué vence y quién piensa qué.',
}
