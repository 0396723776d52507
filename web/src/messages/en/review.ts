/** The words of the view "Review". */
export const review = {
  title: 'Review',
  lead: 'One suggestion at a time beside its source.',
}
