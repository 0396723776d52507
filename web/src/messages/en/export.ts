/** The words of the view "Export". */
export const exporting = {
  title: 'Export',
  lead: 'What the workspace holds, in the formats of other programs.',
}
