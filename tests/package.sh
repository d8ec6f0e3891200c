#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Not part of the checks: tries the Debian package of a release build.
#   tests/package.sh BUILD          makes it, asks lintian, looks at what is in it
#   tests/package.sh BUILD ROOT     and installs, starts and removes it in ROOT, a bare Debian 12 to chroot into:
#                                   debootstrap --variant=minbase bookworm ROOT (as root; takes 600 MB with Qt)
set -euo pipefail
build=$(cd "$1" && pwd)
root=${2:-}
fail() { echo "package: $*" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$build" && cpack -G DEB -B "$work" >"$work/log") || { cat "$work/log" >&2; fail "cpack failed"; }
package=$(ls "$work"/*.deb)
echo "$(basename "$package"), $(($(stat -c %s "$package") / 1000)) kB"

if command -v lintian >/dev/null; then
    lintian --fail-on error "$package" || fail "lintian found errors"
else
    echo "lintian is not installed: it was not asked."
fi

dpkg-deb -x "$package" "$work/tree"
for file in bin/planlens libexec/planlens/planlens-pdf libexec/planlens/planlens-scan \
    share/applications/planlens.desktop share/metainfo/planlens.metainfo.xml \
    share/icons/hicolor/scalable/apps/planlens.svg share/man/man1/planlens.1.gz \
    share/bash-completion/completions/planlens share/doc/planlens/copyright share/doc/planlens/changelog.gz; do
    [ -f "$work/tree/usr/$file" ] || fail "/usr/$file is not in it"
done
desktop=$work/tree/usr/share/applications/planlens.desktop
program=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$desktop")
[ -x "$work/tree/usr/bin/$program" ] || fail "the entry of the desktop starts $program, which is not there"
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$desktop" || fail "the entry of the desktop is not valid"
fi
# What the shell offers after a subcommand, and after nothing.
offered=$(bash -c "source '$work/tree/usr/share/bash-completion/completions/planlens'
    PATH='$work/tree/usr/bin':\$PATH COMP_WORDS=(planlens ex) COMP_CWORD=1 COMP_LINE='planlens ex' COMP_POINT=11
    \$(complete -p planlens | sed -n 's/.*-F \([^ ]*\).*/\1/p') planlens ex planlens
    echo \"\${COMPREPLY[*]}\"" 2>/dev/null)
[ "$offered" = extract ] || fail "“planlens ex” is completed to “$offered”"
offered=$(bash -c "source '$work/tree/usr/share/bash-completion/completions/planlens'
    COMP_WORDS=(planlens --l) COMP_CWORD=1; _planlens; echo \"\${COMPREPLY[*]}\"")
[ "$offered" = "--library --language" ] || fail "“planlens --l” is completed to “$offered”"
for option in library language; do
    zcat "$work/tree/usr/share/man/man1/planlens.1.gz" | grep -q -- "\\\\-\\\\-$option" ||
        fail "the page of the manual does not tell of --$option"
done

if [ -n "$root" ]; then
    cp "$package" "$root/tmp/planlens.deb"
    inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
    inside apt-get update -qq
    inside apt-get install -y -qq --no-install-recommends /tmp/planlens.deb >/dev/null
    inside planlens --version
    inside env QT_QPA_PLATFORM=offscreen HOME=/tmp timeout 5 planlens && fail "the window closed by itself" || [ $? = 124 ]
    inside dpkg -P planlens >/dev/null
    left=$(inside find /usr /etc /var/lib/dpkg/info -name '*planlens*')
    [ -z "$left" ] || fail "left behind: $left"
    echo "Installed, started and removed."
fi
