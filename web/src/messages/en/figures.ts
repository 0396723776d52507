/** The words of the view "Figures". */
export const figures = {
  title: 'Figures',
  lead: 'Every quantity that a document claims, with who says it.',
}
