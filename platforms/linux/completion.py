"""Makes the completion of bash for mamori-cli from what `mamori-cli --help` says, so that the two cannot differ.

usage: completion.py PROGRAM OUT"""
import re
import subprocess
import sys

SCRIPT = """# bash completion for mamori-cli
_mamori_cli() {{
  local current="${{COMP_WORDS[COMP_CWORD]}}" at=1
  # What belongs to the program stands before the command.
  while ((at < COMP_CWORD)); do
    case "${{COMP_WORDS[at]}}" in
      {valued}) at=$((at + 2)) ;;
      --*) at=$((at + 1)) ;;
      *) break ;;
    esac
  done
  local line="${{COMP_WORDS[*]:at:COMP_CWORD-at}}"
  local words="{globals}"
  case "$line${{line:+ }}" in
{cases}    "") words="{globals} {firsts}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ ${{#COMPREPLY[@]}} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$current"))
}}
complete -o filenames -F _mamori_cli mamori-cli
"""


def verbs(help_text):
    """Each command with its options: {"vault create": ["--desk", …]}."""
    found = {}
    for line in help_text.splitlines()[1:]:
        if not line.startswith("  "):
            break
        words = re.match(r"((?:[a-z][a-z-]* ?)+)", line.strip()).group(1).split()
        # "contract yes|no": what follows a bar is a choice, no part of the name.
        rest = line.strip()
        names = [word for word in words if not re.search(rf"\b{re.escape(word)}\|", rest.split(" --")[0])]
        found[" ".join(names)] = sorted(set(re.findall(r"--[a-z-]+", rest)))
    return found


def script(help_text):
    known = verbs(help_text)
    first_line = help_text.splitlines()[0]
    globals_ = " ".join(re.findall(r"--[a-z-]+", first_line)) + " --help --version"
    valued = "|".join(re.findall(r"(--[a-z-]+) [A-Za-z]", first_line))
    firsts = sorted({verb.split()[0] for verb in known})
    cases = []
    for verb, options in sorted(known.items(), key=lambda one: -len(one[0])):
        cases.append(f'    "{verb} "*) words="{" ".join([*options, "--help"])}" ;;\n')
    for first in firsts:
        seconds = sorted({verb.split()[1] for verb in known if verb.startswith(first + " ")})
        if seconds:
            own = " ".join([*seconds, *known.get(first, []), *(["--help"] if first in known else [])])
            cases.append(f'    "{first} ") words="{own}" ;;\n')
    # The longer name is met first, but a first word alone leads on to its second.
    cases.sort(key=lambda case: "*)" in case)
    return SCRIPT.format(valued=valued, globals=globals_, firsts=" ".join(firsts), cases="".join(cases))


if __name__ == "__main__":
    program, out = sys.argv[1:]
    told = subprocess.run([program, "--help"], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    with open(out, "w", encoding="utf-8") as file:
        file.write(script(told))
