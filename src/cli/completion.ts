// `cotejo completion`: what a shell needs to complete commands, options and their choices. It is made from the
// definitions of the commands themselves, so that it can't be behind them.
import { Argument, type Command } from 'commander'
import { withJson } from './options.js'
import { print } from './output.js'

const EXAMPLES = `
Examples:
  $ cotejo completion bash >> ~/.bashrc
  $ cotejo completion zsh > ~/.zfunc/_cotejo
  $ cotejo completion fish > ~/.config/fish/completions/cotejo.fish
`

/** What may follow a command: `path` is "" for the program itself. */
interface Words {
  readonly path: string
  readonly commands: readonly string[]
  readonly options: readonly string[]
  readonly choices: readonly string[]
}

function wordsOf(command: Command, path: readonly string[] = []): readonly Words[] {
  const options = [...command.options.flatMap(({ long }) => long ?? []), '--help']
  const choices = [...command.registeredArguments, ...command.options].flatMap(({ argChoices }) => argChoices ?? [])
  const commands = command.commands.map((inner) => inner.name())
  const own = { path: path.join(' '), commands, options: [...new Set(options)], choices: [...new Set(choices)] }
  return [own, ...command.commands.flatMap((inner) => wordsOf(inner, [...path, inner.name()]))]
}

/** Names of commands, options and choices have letters, digits and dashes alone, so nothing is to be quoted. */
const all = ({ commands, options, choices }: Words): string => [...commands, ...choices, ...options].join(' ')

const bash = (words: readonly Words[]): string => `_cotejo() {
  local path="" word current="\${COMP_WORDS[COMP_CWORD]}" reply=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
${words.flatMap(({ path }) => (path === '' ? [] : [`      "${path}") path="${path}" ;;`])).join('\n')}
    esac
  done
  case "$path" in
${words.map((one) => `    "${one.path}") reply="${all(one)}" ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$reply" -- "$current"))
}
complete -o default -F _cotejo cotejo
`

const zsh = (words: readonly Words[]): string => `#compdef cotejo
autoload -Uz bashcompinit && bashcompinit
${bash(words)}`

function fish(words: readonly Words[]): string {
  const lines = words.flatMap(({ path, commands, options, choices }) => {
    const when =
      path === ''
        ? '__fish_use_subcommand'
        : path
            .split(' ')
            .map((name) => `__fish_seen_subcommand_from ${name}`)
            .join('; and ')
    const head = `complete -c cotejo -n "${when}"`
    const listed = [...commands, ...choices].join(' ')
    return [
      ...(listed === '' ? [] : [`${head} -a "${listed}"`]),
      ...options.map((option) => `${head} -l ${option.slice(2)}`),
    ]
  })
  return `${lines.join('\n')}\n`
}

const SHELLS = { bash, zsh, fish } as const

/** Adds the command. */
export function addCompletionCommand(program: Command): void {
  withJson(program.command('completion'))
    .summary('print what a shell needs to complete commands')
    .description('Prints what a shell needs to complete commands, options and their choices.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SHELLS)))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: keyof typeof SHELLS, flags: { readonly json?: boolean }) => {
      const script = SHELLS[shell](wordsOf(program))
      await print(flags.json ? `${JSON.stringify({ shell, script })}\n` : script)
    })
}
