// Mails: the body as text, particulars from the headers, attachments as documents of their own.
import type { Attachment, Email, Mailbox } from 'postal-mime'
import { type Draft, type Drafts, EMPTY_DRAFT, type LoadFailure, type Member, wordsOf } from './draft.js'
import { extensionOf, formatOfMediaType, MEDIA_TYPES } from './formats.js'
import { fragmentParagraphs } from './html.js'

const BROKEN: LoadFailure = {
  code: 'mail_broken',
  message: 'The mail can not be taken apart.',
  mend: 'Save it from the mail program again, as .eml, or save its text.',
  line: null,
}

async function bodyOf(mail: Email): Promise<string> {
  const plain = (mail.text ?? '').replace(/\r\n?/gu, '\n').trim()
  if (plain !== '') return plain
  return mail.html === undefined ? '' : (await fragmentParagraphs(mail.html)).join('\n\n')
}

const authorOf = ({ name, address }: Mailbox): string | null => wordsOf(name) ?? wordsOf(address)

function authorsOf({ from }: Email): string[] {
  const mailboxes = from === undefined ? [] : from.group === undefined ? [from] : from.group
  return mailboxes.map(authorOf).filter((author) => author !== null)
}

/** The day as the sender wrote it; in universal time it may be another. */
const sentOn = (mail: Email): string | null =>
  wordsOf(mail.headers.find(({ key }) => key === 'date')?.value.replace(/\([^()]*\)/gu, ''))

const EXTENSION_OF: Readonly<Record<string, string>> = {
  [MEDIA_TYPES.mail]: '.eml',
  [MEDIA_TYPES.pdf]: '.pdf',
  [MEDIA_TYPES.html]: '.html',
  [MEDIA_TYPES.text]: '.txt',
}

/** A name for each attachment, different from the others'. */
function namesOf(attachments: readonly Attachment[]): string[] {
  const taken = new Set<string>()
  return attachments.map(({ filename, mimeType }, index) => {
    const given = wordsOf((filename ?? '').replace(/\p{C}/gu, '').replaceAll('/', '_'))
    const name = given ?? `part-${index + 1}${EXTENSION_OF[mimeType] ?? ''}`
    const own = taken.has(name) ? `${index + 1}-${name}` : name
    taken.add(own)
    return own
  })
}

async function* membersOf(attachments: readonly Attachment[], sent: string | null): AsyncGenerator<Member> {
  const names = namesOf(attachments)
  for (const [index, { content, mimeType }] of attachments.entries()) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    yield { name: names[index] as string, bytes, mediaType: mimeType, ...(sent === null ? {} : { sent }) }
  }
}

/** Pictures in the text and signatures are no documents of their own. */
const isDocument = ({ filename, mimeType }: Attachment): boolean =>
  formatOfMediaType(mimeType) !== null || (filename !== null && extensionOf(filename) !== '')

/** Loads a mail. */
export async function loadMail(bytes: Uint8Array): Promise<Drafts> {
  const { default: PostalMime } = await import('postal-mime')
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 })
  } catch {
    return { drafts: [], failures: [BROKEN] }
  }
  if (mail.headers.length === 0) return { drafts: [], failures: [BROKEN] }
  const attachments = mail.attachments.filter(isDocument)
  const draft: Draft = {
    ...EMPTY_DRAFT,
    text: await bodyOf(mail),
    title: wordsOf(mail.subject),
    authors: authorsOf(mail),
    published: sentOn(mail),
    language: wordsOf(mail.headers.find(({ key }) => key === 'content-language')?.value),
  }
  // A mail that only carries an attachment has nothing of its own to say.
  const drafts = draft.text === '' && attachments.length > 0 ? [] : [draft]
  return { drafts, failures: [], members: membersOf(attachments, draft.published) }
}
