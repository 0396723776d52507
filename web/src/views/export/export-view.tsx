// The view "Export": choose a format, look at what it holds, take the file. The dossier comes first.
import { useQuery } from '@tanstack/react-query'
import { Tabs } from 'radix-ui'
import { useState } from 'react'
import { answered, api } from '../../api/client'
import type { paths } from '../../api/schema'
import { LANGUAGES, type Language, useLanguage, useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { Field } from '../../parts/field'
import { useReviewer } from '../../parts/reviewer'
import { useShown } from '../../parts/shown'
import { Answer } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import './export.css'
import { Ratings } from './ratings'

type Format = paths['/exports/{format}']['get']['parameters']['path']['format']
type Held = paths['/exports/{format}']['get']['responses'][200]['content']['application/json']

const useFormats = () =>
  useQuery({ queryKey: ['exports'], queryFn: () => answered(api.GET('/exports')).then(({ formats }) => formats) })

/** Whose ratings are meant, and the page they are for; the language of what is worded. */
type Asked = NonNullable<paths['/exports/{format}']['get']['parameters']['query']>

const useExport = (format: Format, query: Asked = {}) =>
  useQuery({
    queryKey: ['exports', format, query],
    queryFn: () => answered(api.GET('/exports/{format}', { params: { path: { format }, query } })),
  })

/** A file's weight as people say it. */
const shownBytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes < 1e6 ? bytes / 1e3 : bytes / 1e6)

/** The language in which something is published: the reader's, until another is chosen. */
interface Published {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}

function PublishedLanguage({ language, onLanguage }: Published) {
  const { exporting } = useMessages()
  return (
    <Field label={exporting.language}>
      {(given) => (
        <select {...given} value={language} onChange={({ target }) => onLanguage(target.value as Language)}>
          {Object.entries(LANGUAGES).map(([code, { name }]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function DossierExport(published: Published) {
  const { exporting } = useMessages()
  const [title, setTitle] = useState('')
  const asked = new URLSearchParams({
    ...(title.trim() === '' ? {} : { title: title.trim() }),
    ...languageAsked(published.language),
  }).toString()
  const query = asked === '' ? '' : `?${asked}`
  return (
    <>
      <p className="quiet">{exporting.dossierLead}</p>
      <div className="take">
        <Field label={exporting.dossierTitle}>
          {(given) => (
            <input {...given} value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
          )}
        </Field>
        <PublishedLanguage {...published} />
        <a className="button main" href={`/dossier.html${query}`} download="dossier.html">
          {exporting.takeHtml}
        </a>
        <a className="button" href={`/dossier.md${query}`} download="dossier.md">
          {exporting.takeMarkdown}
        </a>
        <a href={`/dossier.html${query}`} target="_blank" rel="noreferrer">
          {exporting.openDossier}
        </a>
      </div>
      <h2>{exporting.preview}</h2>
      <iframe className="preview" title={exporting.preview} src={`/dossier.html${query}`} sandbox="allow-scripts" />
    </>
  )
}

/** What is asked of the server: nothing for English, in which everything is unless asked otherwise. */
const languageAsked = (language: Language): { readonly language?: Language } => (language === 'en' ? {} : { language })

/** Formats whose names and sentences are those of a language. */
const WORDED: ReadonlySet<Format> = new Set(['csv', 'xlsx', 'datapackage', 'ro-crate', 'ics'])

const addressOf = (format: Format, name: string, query: Asked): string => {
  const asked = new URLSearchParams(query).toString()
  return `/api/exports/${format}/files/${encodeURIComponent(name)}${asked === '' ? '' : `?${asked}`}`
}

function Files({ format, held, query }: { readonly format: Format; readonly held: Held; readonly query: Asked }) {
  const { exporting } = useMessages()
  const shown = useShown()
  const language = useLanguage()
  return (
    <>
      <p>{exporting.holds(shown.number(held.count))}</p>
      {held.archive === null ? null : (
        <p>
          <a className="button main" href={addressOf(format, held.archive, query)} download={held.archive}>
            {exporting.takeAll}
          </a>
        </p>
      )}
      {held.notes.map((note) => (
        <p className="quiet" key={note.code}>
          {exporting.note(note)}
        </p>
      ))}
      {held.files.map(({ name, bytes, beginning, whole }) => (
        <section className="file" key={name}>
          <header>
            <h2>{name}</h2>
            <span className="quiet">{shownBytes(bytes, language)}</span>
            <a
              className="button main"
              href={addressOf(format, name, query)}
              download={name.slice(name.lastIndexOf('/') + 1)}
              aria-label={exporting.takeFile(name)}
            >
              {exporting.take}
            </a>
          </header>
          {beginning === null ? (
            <p className="quiet">{exporting.noPreview}</p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
            <section className="beginning" tabIndex={0} aria-label={exporting.beginningOf(name)}>
              <pre>
                {beginning}
                {whole ? '' : '\n…'}
              </pre>
            </section>
          )}
        </section>
      ))}
    </>
  )
}

function FormatExport({ format, query = {} }: { readonly format: Format; readonly query?: Asked }) {
  const { exporting } = useMessages()
  const asked = useExport(format, query)
  return (
    <>
      <p className="quiet">{exporting.formats[format].lead}</p>
      <Answer of={asked}>{(held) => <Files format={format} held={held} query={query} />}</Answer>
    </>
  )
}

function RatedExport() {
  const [by, setBy] = useReviewer()
  const [address, setAddress] = useState('')
  const query = {
    ...(by.trim() === '' ? {} : { reviewer: by.trim() }),
    ...(URL.canParse(address) ? { address } : {}),
  }
  return (
    <>
      <Ratings by={by} onBy={setBy} address={address} onAddress={setAddress} />
      <FormatExport format="claim-review" query={query} />
    </>
  )
}

function WordedExport({ format, ...published }: Published & { readonly format: Format }) {
  return (
    <>
      <div className="take">
        <PublishedLanguage {...published} />
      </div>
      <FormatExport format={format} query={languageAsked(published.language)} />
    </>
  )
}

function OneFormat({ format, ...published }: Published & { readonly format: Format }) {
  if (format === 'claim-review') return <RatedExport />
  return WORDED.has(format) ? <WordedExport format={format} {...published} /> : <FormatExport format={format} />
}

export function ExportView() {
  const { exporting } = useMessages()
  const reader = useLanguage()
  const [chosen, setChosen] = useState<Language | null>(null)
  const published = { language: chosen ?? reader, onLanguage: setChosen }
  const [address, change] = useAddressState()
  const asked = useFormats()
  return (
    <ViewFrame wide title={exporting.title} lead={exporting.lead}>
      <p className="quiet">{exporting.privacy}</p>
      <Answer of={asked}>
        {(formats) => (
          <Tabs.Root
            className="formats"
            value={address.format ?? 'dossier'}
            onValueChange={(format) => change({ format: format === 'dossier' ? undefined : format })}
          >
            <Tabs.List aria-label={exporting.format}>
              <Tabs.Trigger value="dossier">{exporting.dossier}</Tabs.Trigger>
              {formats.map((format) => (
                <Tabs.Trigger key={format} value={format}>
                  {exporting.formats[format].name}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <Tabs.Content value="dossier">
              <DossierExport {...published} />
            </Tabs.Content>
            {formats.map((format) => (
              <Tabs.Content key={format} value={format}>
                <OneFormat format={format} {...published} />
              </Tabs.Content>
            ))}
          </Tabs.Root>
        )}
      </Answer>
    </ViewFrame>
  )
}
