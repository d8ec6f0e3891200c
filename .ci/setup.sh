# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./check: which packages are needed, and how they get here.
# Expects $root, the folder of the checkout.

# What it takes to build and run the program.
run_packages=(
    g++ cmake ninja-build pkg-config git ccache
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 libqt6sql6-sqlite
    libqt6svg6 qt6-translations-l10n qt6-qpa-plugins
    libicu-dev libsqlite3-dev libzip-dev libssl-dev libgumbo-dev libxlsxwriter-dev rapidjson-dev libpoppler-private-dev
    libleptonica-dev libqpdf-dev libbenchmark-dev
    fonts-noto-cjk
)
# What the checks need besides.
check_packages=(xvfb xauth strace poppler-utils python3 python3-docx clang-format clang-tidy clazy lld
    dbus at-spi2-core python3-gi gir1.2-atspi-2.0
    libreoffice-writer-nogui libreoffice-calc-nogui tesseract-ocr tesseract-ocr-chi-sim)

say() { printf '%s\n' "$*" >&2; }

is_debian_like() {
    [ -r /etc/os-release ] && command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            printf '%s\n' "$package"
    done
}

# Installs what is missing through apt, and says what. On another system it says what is needed and
# stops, unless what the build looks for is there anyway.
ensure_packages() {
    if ! is_debian_like; then
        if command -v cmake >/dev/null 2>&1 && command -v ninja >/dev/null 2>&1; then
            say "Not a Debian system: building with what is installed."
            say "Where the build misses something, these are the Debian packages it needs: $*"
            return 0
        fi
        say "PlanLens sets itself up on Debian 12 only. Please install the equivalents of: $*"
        exit 1
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -eq 0 ] && return 0
    say "Installing missing packages: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || {
            say "Not root and no sudo. Please run: apt-get install ${missing[*]}"
            exit 1
        }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build PRESET [TARGET…]: brings a build up to date, with progress on standard error.
build() {
    local preset=$1
    shift
    (
        cd "$root"
        [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
        cmake --build "build/$preset" ${1:+--target "$@"}
    ) >&2
}
