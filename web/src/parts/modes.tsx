// The few ways in which one view can be looked at, of which one is chosen.

export function Modes<Mode extends string>({
  label,
  modes,
  named,
  chosen,
  choose,
}: {
  readonly label: string
  readonly modes: readonly Mode[]
  readonly named: Readonly<Record<Mode, string>>
  readonly chosen: Mode
  readonly choose: (mode: Mode) => void
}) {
  return (
    <fieldset className="modes" aria-label={label}>
      {modes.map((mode) => (
        <button key={mode} type="button" aria-pressed={mode === chosen} onClick={() => choose(mode)}>
          {named[mode]}
        </button>
      ))}
    </fieldset>
  )
}
