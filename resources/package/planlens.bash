# Completion of planlens for bash. SPDX-License-Identifier: GPL-3.0-or-later
_planlens()
{
    local current=${COMP_WORDS[COMP_CWORD]}
    local commands="extract import list search series chart sheet compare check decisions doctor"
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$current"
                                 compgen -f -- "$current")
    elif [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" "${COMP_WORDS[1]}" --help 2>/dev/null |
            grep -oE -- '--[a-z][a-z-]+' | sort -u)" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _planlens planlens
