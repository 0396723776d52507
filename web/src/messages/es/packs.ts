/** The words of the view "Packs and data" in Spanish. */
export const packs = {
  title: 'Paquetes y datos',
  lead: 'Lo que está cargado: el paquete de la situación y las series oficiales.',
}
