// One document: its text with the layers chosen, the list of what was read, what was chosen in it, and its pages.
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { LAYERS, type Layer, type Range as Place } from '../../../../src/model/index.js'
import { visible } from '../../../../src/model/unseen.js'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { DocumentText, type Highlighted } from '../../parts/document-text'
import { type Annotation, useDocument } from '../../parts/documents'
import { useShown } from '../../parts/shown'
import { Answer, LoadingState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { AnnotationList } from './annotation-list'
import { AnnotationPanel } from './annotation-panel'
import { NewAnnotation } from './new-annotation'

/** What draws pages is large, and of no use to a document that has none. */
const Pages = lazy(() => import('./pages').then(({ Pages }) => ({ default: Pages })))

/** Layers that can be shown; sentences are everywhere and tell nothing. */
const SHOWN = LAYERS.filter((layer) => layer !== 'sentences')
/** Those that stand on the text when it is opened. */
const USUAL: readonly Layer[] = ['events', 'figures', 'times', 'attributions']

type Opened = NonNullable<ReturnType<typeof useDocument>['data']>

/** The place that the address names. */
function placeOf(start: string | undefined, end: string | undefined, length: number): Place | null {
  const [from, to] = [Number(start), Number(end)]
  return Number.isInteger(from) && Number.isInteger(to) && from < to && from >= 0 && to <= length
    ? { start: from, end: to }
    : null
}

function Layers({ layers, change }: { readonly layers: readonly Layer[]; readonly change: (layers: Layer[]) => void }) {
  const { reading } = useMessages()
  return (
    <fieldset className="layers">
      <legend>{reading.layers}</legend>
      {SHOWN.map((layer) => (
        <label key={layer} className={`layer ${layer}`}>
          <input
            type="checkbox"
            checked={layers.includes(layer)}
            onChange={({ target }) =>
              change(SHOWN.filter((one) => (one === layer ? target.checked : layers.includes(one))))
            }
          />
          <span>{reading.layerNames[layer]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** The smallest annotation at an offset; of equal ones that of the last layer, which builds on the others. */
const annotationAt = (annotations: readonly Annotation[], offset: number): Annotation | undefined =>
  annotations
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || LAYERS.indexOf(b.layer) - LAYERS.indexOf(a.layer))[0]

function Document({ opened: { document, text, annotations, pages } }: { readonly opened: Opened }) {
  const { reading, shared } = useMessages()
  const [address, change] = useAddressState()
  const [selected, setSelected] = useState<Place | null>(null)
  const layers = useMemo(
    () => (address.layers === undefined ? USUAL : SHOWN.filter((layer) => address.layers?.split(',').includes(layer))),
    [address.layers],
  )
  const inSight = useMemo(() => annotations.filter(({ layer }) => layers.includes(layer)), [annotations, layers])
  const chosen = annotations.find(({ id }) => id === address.annotation)
  const [start, end] = [chosen?.start ?? address.start, chosen?.end ?? address.end]
  const place = useMemo(() => placeOf(start?.toString(), end?.toString(), text.length), [start, end, text])
  const places = useMemo((): Highlighted => {
    const byLayer: Record<string, Place[]> = { chosen: place === null ? [] : [place] }
    for (const { layer, start, end } of inSight) byLayer[layer] = [...(byLayer[layer] ?? []), { start, end }]
    return byLayer
  }, [inSight, place])
  const choose = (annotation: Annotation | undefined): void =>
    change({ annotation: annotation?.id, start: undefined, end: undefined })
  return (
    <>
      <Layers layers={layers} change={(next) => change({ layers: next.join(',') || 'none' })} />
      <div className={pages.length === 0 ? 'reading' : 'reading with-pages'}>
        <DocumentText
          text={text}
          language={document.language}
          label={`${shared.document}: ${visible(document.title ?? document.file)}`}
          places={places}
          focus={place}
          onPoint={(offset) => choose(annotationAt(inSight, offset))}
          onSelect={setSelected}
        />
        {pages.length === 0 ? null : (
          <Suspense fallback={<LoadingState />}>
            <Pages document={document.id} pages={pages} place={place} />
          </Suspense>
        )}
        <aside className="beside" aria-label={reading.beside}>
          {selected === null ? null : (
            <NewAnnotation document={document.id} text={text} place={selected} done={() => setSelected(null)} />
          )}
          {chosen === undefined ? (
            <p className="quiet">{reading.hint}</p>
          ) : (
            <AnnotationPanel
              key={chosen.id}
              document={document.id}
              text={text}
              annotation={chosen}
              choose={choose}
              all={annotations}
            />
          )}
          <AnnotationList text={text} annotations={inSight} chosen={chosen} choose={choose} />
        </aside>
      </div>
    </>
  )
}

export function ReadingDocument({ id }: { readonly id: string }) {
  const { reading, shared } = useMessages()
  const shown = useShown()
  const asked = useDocument(id)
  return (
    <Answer of={asked}>
      {(opened) => {
        const { title, file, publisher, published, url } = opened.document
        const day = published === null ? shared.noDate : shown.day(published)
        return (
          <ViewFrame
            wide
            title={visible(title ?? file)}
            lead={[publisher, day, file]
              .flatMap((part) => (part === null || part === '' ? [] : [visible(part)]))
              .join(' · ')}
            tools={
              <>
                {url === null ? null : (
                  <a href={/^https?:/iu.test(url) ? url : undefined} rel="noreferrer" target="_blank">
                    {reading.original}
                  </a>
                )}
                <Link to="/reading" search={{}}>
                  {reading.all}
                </Link>
              </>
            }
          >
            <Document opened={opened} />
          </ViewFrame>
        )
      }}
    </Answer>
  )
}
