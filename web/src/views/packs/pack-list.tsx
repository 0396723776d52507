// The packs in use, the workspace's own first, and how much they hold together.
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/messages'
import { useShown } from '../../parts/shown'
import type { Packs } from './packs-view'

export function PackList({ packs: { packs, entries } }: { readonly packs: Packs }) {
  const { packs: words } = useMessages()
  const shown = useShown()
  const names: Readonly<Record<string, string>> = words.entries
  return (
    <section className="packs">
      <h2>{words.packs}</h2>
      {packs.map(({ name, title, version, licence, bundled, files }) => (
        <article key={name}>
          <h3>{shown.label(title)}</h3>
          <p className="quiet">
            <code>{name}</code> · {words.version} {version} · {words.licence} {licence} ·{' '}
            {bundled ? words.bundled : words.own}
          </p>
          <ul className="plain files" aria-label={`${words.files}: ${name}`}>
            {files.map((file) => (
              <li key={file}>
                <Link to="/packs" search={{ pack: name, file }}>
                  {file}
                </Link>
              </li>
            ))}
          </ul>
        </article>
      ))}
      <h3>{words.together}</h3>
      <dl className="pack-counts">
        {entries.map((one) => (
          <div key={one.file}>
            <dt>{names[one.file] ?? one.file}</dt>
            <dd>{shown.number(one.entries)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
