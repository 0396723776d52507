/** The words of the view "Export" in Spanish. */
export const exporting = {
  title: 'Exportar',
  lead: 'Lo que contiene el espacio, en los formatos de otros programas.',
}
