// Files of each format as programs make them, sound and broken, made here so that each byte of them is known.
import { strToU8, type Zippable, zipSync } from 'fflate'
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib'

/** Words at a place of a page: points from the left and from the bottom. */
export interface Put {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A PDF with the given words on each page of 600 by 800 points. */
export async function madePdf(
  pages: readonly (readonly Put[])[],
  particulars: { readonly title?: string; readonly author?: string } = {},
): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  for (const puts of pages) {
    const page = file.addPage([600, 800])
    for (const { text, x, y, size = 10 } of puts) page.drawText(text, { x, y, size, font })
  }
  if (particulars.title !== undefined) file.setTitle(particulars.title)
  if (particulars.author !== undefined) file.setAuthor(particulars.author)
  return await file.save({ useObjectStreams: false })
}

/** Lines one under the other. */
export const lines = (texts: readonly string[], x: number, y: number, size = 10): Put[] =>
  texts.map((text, index) => ({ text, x, y: y - index * size * 1.2, size }))

/** A PDF of hand-made objects; `objects[0]` is object 1. Streams are given as they stand. */
export function rawPdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [strToU8('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const push = (part: Uint8Array): void => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((object, index) => {
    offsets.push(length)
    push(strToU8(`${index + 1} 0 obj\n`))
    push(typeof object === 'string' ? strToU8(object) : object)
    push(strToU8('\nendobj\n'))
  })
  const start = length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  push(strToU8(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`))
  push(strToU8(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** A PDF stream object. */
export const stream = (dictionary: string, data: Uint8Array): Uint8Array =>
  Buffer.concat([strToU8(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, strToU8('\nendstream')])

/** The objects of a PDF with one page whose content is object 4. */
export const onePage = (content: Uint8Array, resources = '/Font << /F 5 0 R >>'): (string | Uint8Array)[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${resources} >> >>`,
  content,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
]

/** A PDF locked with a password that no one knows. */
export const lockedPdf = (): Uint8Array =>
  rawPdf(
    onePage(stream('', strToU8('BT /F 10 Tf 50 700 Td (hidden) Tj ET'))),
    `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  )

/** A PDF whose metadata say when it was published. */
export async function datedPdf(day: string): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  file.addPage([600, 800]).drawText('The ferry was late again.', { x: 50, y: 700, size: 10, font })
  const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:date><rdf:Seq><rdf:li>${day}</rdf:li></rdf:Seq></dc:date></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  const metadata = file.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })
  file.catalog.set(PDFName.of('Metadata'), file.context.register(metadata))
  file.catalog.set(PDFName.of('Lang'), PDFString.of('en'))
  return await file.save({ useObjectStreams: false })
}

export const madeZip = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Uint8Array => {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries) as Zippable, { level })
}

/** A Word document with the given body, in Word's own XML. */
export const madeDocx = (body: string, core = ''): Uint8Array =>
  madeZip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
  })

/** A paragraph of a Word document, in a style where one is named. */
export const wordParagraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
