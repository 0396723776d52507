// What is wrong with a pack, each with its line: a click goes there, in this file or in another.
import { Link } from '@tanstack/react-router'
import { problemIn } from '../../../../src/words/pack-problems.js'
import { useLanguage, useMessages } from '../../messages/messages'
import { useShown } from '../../parts/shown'
import type { Problem } from './pack-editor'

export function Problems({
  id,
  place,
  problems,
  state,
  go,
}: {
  readonly id: string
  readonly place: { readonly pack: string; readonly file: string }
  readonly problems: readonly Problem[]
  /** What is said where no problem stands. */
  readonly state: string | null
  readonly go: (problem: Problem) => void
}) {
  const { packs: words } = useMessages()
  const shown = useShown()
  const language = useLanguage()
  const count = (severity: Problem['severity']) =>
    shown.number(problems.filter((one) => one.severity === severity).length)
  return (
    <div className="problems" id={id}>
      <p role="status" className="quiet">
        {state ?? words.problems(count('error'), count('warning'))}
      </p>
      <ul className="plain">
        {problems
          .map((found) => problemIn(found, language))
          .map((problem) => (
            <li
              key={`${problem.file}:${problem.line}:${problem.column}:${problem.message}`}
              className={problem.severity}
            >
              <p>
                <strong>{words.severities[problem.severity]}</strong> <Where problem={problem} place={place} go={go} />
              </p>
              <p>{problem.message}</p>
              <p className="quiet">{problem.mend}</p>
            </li>
          ))}
      </ul>
    </div>
  )
}

function Where({
  problem,
  place,
  go,
}: {
  readonly problem: Problem
  readonly place: { readonly pack: string; readonly file: string }
  readonly go: (problem: Problem) => void
}) {
  const { packs: words } = useMessages()
  const where = words.line(problem.file, String(problem.line))
  if (problem.file === place.file)
    return (
      <button type="button" className="plain" onClick={() => go(problem)}>
        {where}
      </button>
    )
  // A file of another pack has that pack's name before it.
  const [file = '', pack = place.pack] = problem.file.split('/').reverse()
  return (
    <Link to="/packs" search={{ pack, file }}>
      {where}
    </Link>
  )
}
