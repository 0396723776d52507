/** The words of the view "Add". */
export const add = {
  title: 'Add',
  lead: 'Documents into the workspace: files, text, addresses.',
}
