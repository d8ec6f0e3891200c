# Completion of planlens for bash. SPDX-License-Identifier: GPL-3.0-or-later
_planlens()
{
    local current=${COMP_WORDS[COMP_CWORD]}
    local before=${COMP_WORDS[COMP_CWORD-1]}
    # Of --language=en bash makes three words.
    [ "$before" = = ] && before=${COMP_WORDS[COMP_CWORD-2]}
    [ "$current" = = ] && before=${COMP_WORDS[COMP_CWORD-1]} current=
    local commands="extract import list search series chart sheet compare check decisions doctor"
    if [ "$before" = --language ]; then
        mapfile -t COMPREPLY < <(compgen -W "zh_CN en" -- "$current")
    elif [ "$before" = --library ]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    elif [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands --library --language --help --version" -- "$current"
                                 compgen -f -- "$current")
    elif [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" "${COMP_WORDS[1]}" --help 2>/dev/null |
            grep -oE -- '--[a-z][a-z-]+' | sort -u) --language" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _planlens planlens
