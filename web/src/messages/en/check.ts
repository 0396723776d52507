/** The words of the view "Check". */
export const check = {
  title: 'Check',
  lead: 'A figure beside the official series, under every reading that its words allow.',
}
