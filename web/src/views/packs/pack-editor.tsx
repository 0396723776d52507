// A file of a pack, to be changed: what is typed is kept in the browser until it is saved, and checked as a whole pack
// while it is typed; each problem stands beside the line it is on.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { answered, api, ServerError } from '../../api/client'
import type { components } from '../../api/schema'
import { useMessages } from '../../messages/messages'
import { useKeptDraft } from '../../parts/kept-draft'
import { Answer, ErrorState } from '../../parts/states'
import { LinedText, type LinedTextHandle } from './lined-text'
import type { Packs } from './packs-view'
import { Problems } from './problems'

export type Problem = components['schemas']['PackProblem']

interface Place {
  readonly pack: string
  readonly file: string
}

const usePackText = ({ pack, file }: Place) =>
  useQuery({
    queryKey: ['packs', pack, file],
    queryFn: () => answered(api.GET('/packs/{pack}/{file}', { params: { path: { pack, file } } }), { verbatim: true }),
  })

type Held = NonNullable<ReturnType<typeof usePackText>['data']>

/** Typing is checked when it rests for so long. */
const REST_MS = 500

/** A text as it was when typing last rested. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  return useDeferredValue(rested)
}

const useProblems = (place: Place, text: string) =>
  useQuery({
    queryKey: ['packs', 'check', place, text],
    retry: false,
    placeholderData: (before) => before,
    queryFn: async () => {
      const { problems } = await answered(api.POST('/packs/check', { body: { ...place, text } }))
      return { problems, text }
    },
  })

export function PackEditor({ packs, ...place }: { readonly packs: Packs } & Place) {
  const { packs: words } = useMessages()
  const held = usePackText(place)
  const isBundled = packs.packs.find(({ name }) => name === place.pack)?.bundled !== false
  return (
    <section className="pack-editor">
      <p>
        <Link to="/packs">{words.back}</Link>
      </p>
      <h2>
        {place.pack} / {place.file}
      </h2>
      <p className="quiet">{isBundled ? words.bundledHint : words.ownHint}</p>
      <Answer of={held}>{(text) => <Editing place={place} held={text} />}</Answer>
    </section>
  )
}

/** A draft of the file, and what it is a draft of. */
function useFileDraft({ pack, file }: Place, held: Held) {
  const nothing = { text: null as string | null, was: '' }
  const [draft, set] = useKeptDraft(`cotejo-pack:${pack}/${file}`, nothing)
  const was = draft.text === null ? held.hash : draft.was
  return {
    text: draft.text ?? held.text,
    was,
    isChanged: draft.text !== null && draft.text !== held.text,
    type: (text: string) => set({ text, was }),
    drop: () => set(nothing),
  }
}

function useSaving(place: Place, draft: ReturnType<typeof useFileDraft>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => answered(api.POST('/packs/save', { body: { ...place, text: draft.text, was: draft.was } })),
    onSuccess: async ({ saved }) => {
      if (!saved) return
      await queries.refetchQueries({ queryKey: ['packs', place.pack, place.file] })
      draft.drop()
      void queries.invalidateQueries({ queryKey: ['packs'] })
    },
  })
}

function Editing({ place, held }: { readonly place: Place; readonly held: Held }) {
  const { packs: words } = useMessages()
  const id = useId()
  const box = useRef<LinedTextHandle>(null)
  const draft = useFileDraft(place, held)
  const checked = useProblems(place, useRested(draft.text))
  const saving = useSaving(place, draft)
  // A change of an extended pack may be sound by itself and break the one that extends it, which saving tells.
  const problems = (saving.data?.saved === false ? saving.data : checked.data)?.problems ?? []
  const isFresh = checked.data?.text === draft.text
  const isBroken = problems.some(({ severity }) => severity === 'error')
  const isConflict = saving.error instanceof ServerError && saving.error.code === 'conflict'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        saving.mutate()
      }}
    >
      <div className="beside-text">
        <LinedText
          ref={box}
          label={words.text(place.file)}
          text={draft.text}
          change={(text) => {
            saving.reset()
            draft.type(text)
          }}
          marked={problems.filter((one) => one.file === place.file)}
          describedBy={`${id}-problems`}
        />
        <Problems
          id={`${id}-problems`}
          place={place}
          problems={problems}
          state={
            !isFresh && checked.error === null
              ? words.checking
              : problems.length > 0
                ? null
                : draft.isChanged
                  ? words.soundChanged
                  : words.sound
          }
          go={(problem) => box.current?.goTo(problem.line, problem.column)}
        />
      </div>
      {checked.error === null ? null : <ErrorState error={checked.error} again={() => void checked.refetch()} />}
      {saving.error === null ? null : <ErrorState error={saving.error} />}
      {isConflict ? <Meanwhile place={place} /> : null}
      <p className="actions">
        <button type="submit" className="main" disabled={!draft.isChanged || saving.isPending || (isFresh && isBroken)}>
          {words.save}
        </button>
        {draft.isChanged ? (
          <button
            type="button"
            onClick={() => {
              saving.reset()
              draft.drop()
            }}
          >
            {words.discard}
          </button>
        ) : null}
        <span role="status">{saving.data?.saved === true && !draft.isChanged ? words.saved : ''}</span>
      </p>
    </form>
  )
}

/** What someone else wrote into the file meanwhile, beside what was typed. */
function Meanwhile({ place }: { readonly place: Place }) {
  const { packs: words } = useMessages()
  const now = useQuery({
    queryKey: ['packs', 'now', place],
    queryFn: () => answered(api.GET('/packs/{pack}/{file}', { params: { path: { ...place } } })),
  })
  return (
    <details open>
      <summary>{words.conflict}</summary>
      <Answer of={now}>{({ text }) => <pre className="now">{text}</pre>}</Answer>
    </details>
  )
}
