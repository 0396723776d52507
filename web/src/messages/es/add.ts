/** The words of the view "Add" in Spanish. */
export const add = {
  title: 'Añadir',
  lead: 'Documentos al espacio de trabajo: archivos, texto, direcciones.',
}
