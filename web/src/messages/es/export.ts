/** The words of the view "Export" in Spanish. */
export const exporting = {
  title: 'Exportar',
  lead: 'Lo que contiene el espacio, en los formatos de otros programas.',
  privacy:
    'Los nombres de particulares (víctimas, familiares, testigos) se sustituyen por un signo en todo lo que se exporta.',
  format: 'Formato',
  dossier: 'Informe',
  dossierLead: 'Un archivo que se abre desde el disco y no necesita red; cada valor abre sus palabras.',
  dossierTitle: 'Título (vacío: el del paquete)',
  takeHtml: 'Descargar como página',
  takeMarkdown: 'Descargar como Markdown',
  openDossier: 'Abrir en otra pestaña',
  preview: 'Vista previa del informe',
  holds: (count: string) => `Entradas: ${count}`,
  take: 'Descargar',
  takeFile: (name: string) => `Descargar ${name}`,
  noPreview: 'Este archivo no es texto; ábralo en su programa.',
  beginningOf: (name: string) => `El comienzo de ${name}`,
  formats: {
    csv: { name: 'CSV', lead: 'Un archivo por cada tabla del informe.' },
    xlsx: { name: 'Excel', lead: 'Las mismas tablas en un libro.' },
    annotations: { name: 'Web Annotation', lead: 'Todo lo leído, con cita y posición, como W3C Web Annotations.' },
    geojson: { name: 'GeoJSON', lead: 'Los lugares mencionados.' },
    'csl-json': { name: 'CSL-JSON', lead: 'Las fuentes, para Zotero, Pandoc y otros gestores de referencias.' },
    ics: { name: 'Calendario', lead: 'Lo que vence, como calendario.' },
  },
}
