// A text with the numbers of its lines beside it, those with a problem marked. The numbers scroll with the text.
import { type Ref, useImperativeHandle, useMemo, useRef } from 'react'

export interface LinedTextHandle {
  /** Puts the caret at a line and column, from 1, and the focus with it. */
  readonly goTo: (line: number, column: number) => void
}

interface Mark {
  readonly line: number
  readonly severity: 'error' | 'warning'
}

const SIGN = { error: '●', warning: '○' } as const

function numbersOf(text: string, marked: readonly Mark[]): string {
  // Errors come last, so that a line with both shows the error.
  const signs = new Map(
    marked.toSorted((a, b) => b.severity.localeCompare(a.severity)).map(({ line, severity }) => [line, SIGN[severity]]),
  )
  const lines = text.split('\n').length
  return Array.from({ length: lines }, (_, index) => `${signs.get(index + 1) ?? ' '} ${index + 1}`).join('\n')
}

export function LinedText({
  ref,
  label,
  text,
  change,
  marked,
  describedBy,
}: {
  readonly ref: Ref<LinedTextHandle>
  readonly label: string
  readonly text: string
  readonly change: (text: string) => void
  readonly marked: readonly Mark[]
  readonly describedBy: string
}) {
  const field = useRef<HTMLTextAreaElement>(null)
  const numbers = useRef<HTMLPreElement>(null)
  useImperativeHandle(ref, () => ({
    goTo: (line, column) => {
      const box = field.current
      if (box === null) return
      const start =
        box.value
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0)
      box.focus()
      box.setSelectionRange(start + column - 1, start + column - 1)
      const height = box.scrollHeight / Math.max(1, box.value.split('\n').length)
      box.scrollTop = Math.max(0, height * (line - 4))
    },
  }))
  const beside = useMemo(() => numbersOf(text, marked), [text, marked])
  return (
    <div className="lined">
      <pre ref={numbers} aria-hidden="true">
        {beside}
      </pre>
      <textarea
        ref={field}
        aria-label={label}
        aria-invalid={marked.some(({ severity }) => severity === 'error')}
        aria-describedby={describedBy}
        spellCheck={false}
        wrap="off"
        value={text}
        onChange={({ target }) => change(target.value)}
        onScroll={({ currentTarget }) => {
          if (numbers.current !== null) numbers.current.scrollTop = currentTarget.scrollTop
        }}
      />
    </div>
  )
}
