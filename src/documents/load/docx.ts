// Word documents: headings, paragraphs, lists and tables by their styles, one paragraph a block. A document is an
// archive, so it is looked over before a parser unpacks it whole.
import { type Drafts, EMPTY_DRAFT, type LoadFailure, wordsOf } from './draft.js'
import { fragmentParagraphs } from './html.js'
import type { UnpackingBudget } from './limits.js'
import { membersOfZip } from './zip.js'

const BROKEN: LoadFailure = {
  code: 'docx_broken',
  message: 'The Word document is damaged.',
  mend: 'Check that it was saved or downloaded whole, or save it again as .docx.',
  line: null,
}

const CORE = 'docProps/core.xml'
const BODY = 'word/document.xml'

/** Unpacks what has words, to see that it keeps within the limits; gives the file's particulars. */
async function lookOver(bytes: Uint8Array, budget: UnpackingBudget): Promise<{ body: boolean; core: string }> {
  let body = false
  let core = ''
  for await (const member of membersOfZip(bytes, budget, (name) => /\.(?:xml|rels)$/u.test(name))) {
    if (!('name' in member)) continue
    if (member.name === BODY) body = true
    if (member.name === CORE) core = Buffer.from(member.bytes).toString('utf8')
  }
  return { body, core }
}

/** The words of the first element with that name, in XML that programs write without nesting. */
function element(xml: string, name: string): string | null {
  const start = xml.indexOf(`<${name}`)
  const from = start === -1 ? -1 : xml.indexOf('>', start)
  const to = from === -1 ? -1 : xml.indexOf(`</${name}>`, from)
  return to === -1 ? null : wordsOf(unescaped(xml.slice(from + 1, to)))
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const unescaped = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => ENTITIES[name] ?? '')

/** Loads a Word document. When it was saved is not when it was published: its date is left to its text. */
export async function loadDocx(bytes: Uint8Array, budget: UnpackingBudget): Promise<Drafts> {
  const { body, core } = await lookOver(bytes, budget)
  if (!body) return { drafts: [], failures: [BROKEN] }
  const { default: mammoth } = await import('mammoth')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let html: string
  try {
    // Pictures would be written into the page as text.
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    html = (await mammoth.convertToHtml({ buffer }, { convertImage })).value
  } catch {
    return { drafts: [], failures: [BROKEN] }
  }
  const paragraphs = await fragmentParagraphs(html)
  const author = element(core, 'dc:creator')
  const draft = {
    ...EMPTY_DRAFT,
    text: paragraphs.join('\n\n'),
    title: element(core, 'dc:title'),
    authors: author === null ? [] : [author],
    language: element(core, 'dc:language'),
  }
  return { drafts: [draft], failures: [] }
}
