/** The words of the view "Export". */
export const exporting = {
  title: 'Export',
  lead: 'What the workspace holds, in the formats of other programs.',
  privacy:
    'Names of private persons (victims, relatives, witnesses) are replaced by a sign in everything that is exported.',
  format: 'Format',
  dossier: 'Dossier',
  dossierLead: 'One file that opens from disk and needs no network; every value in it opens its words.',
  dossierTitle: 'Title (left empty: that of the pack)',
  takeHtml: 'Download as a page',
  takeMarkdown: 'Download as Markdown',
  openDossier: 'Open in a new tab',
  preview: 'Preview of the dossier',
  holds: (count: string) => `Entries: ${count}`,
  take: 'Download',
  takeFile: (name: string) => `Download ${name}`,
  noPreview: 'This file is no text; open it in its program.',
  beginningOf: (name: string) => `The beginning of ${name}`,
  formats: {
    csv: { name: 'CSV', lead: 'A file for each table of the dossier.' },
    xlsx: { name: 'Excel', lead: 'The same tables as one workbook.' },
    annotations: { name: 'Web Annotation', lead: 'Everything read, with quote and position, as W3C Web Annotations.' },
    geojson: { name: 'GeoJSON', lead: 'The places told of.' },
    'csl-json': { name: 'CSL-JSON', lead: 'The sources, for Zotero, Pandoc and other reference managers.' },
    ics: { name: 'Calendar', lead: 'What is due, as a calendar.' },
  },
}
