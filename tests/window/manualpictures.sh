#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the manual's pictures of charts and sheets, in both languages:
#   tests/window/manualpictures.sh PROGRAM TAKEPICTURES DISTRICTS PROVINCES
# PROGRAM is planlens; DISTRICTS a folder with reports of two districts and their city of some years, PROVINCES one
# with reports of provinces of one year. What findings and wording quote is of the sample reports.
# Needs xvfb-run, pdftoppm and pngquant.
set -euo pipefail
program=$1 takepictures=$2 districts=$3 provinces=$4
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export ASAN_OPTIONS=detect_leaks=0

for library in districts provinces samples; do
    folder=$root/resources/samples
    [ "$library" = samples ] || folder=${!library}
    "$program" import --library "$scratch/$library.sqlite" "$folder" >"$scratch/import.txt"
done

# keep PNG LANGUAGE NAME: in few colours, which is a third of the size.
keep() {
    pngquant --force --output "$root/resources/manual/${2%_CN}/$3.png" 64 "$1"
}

# chart NAME LANGUAGE FOLDER OPTIONS…: the pane of charts alone, light and dark.
chart() {
    local name=$1 language=$2 folder=$3
    shift 3
    for look in "" dark; do
        xvfb-run -a -s '-screen 0 1700x1100x24' "$takepictures" --size 1280x720 --language "$language" \
            --indicator gdp-growth --all-regions --pane chart ${look:+--$look} "$@" \
            "$scratch/chart.png" "$folder"
        keep "$scratch/chart.png" "$language" "chart-$name${look:+-$look}"
    done
}

# sheet TEMPLATE LANGUAGE LIBRARY OPTIONS…: the upper part of its first page.
sheet() {
    local template=$1 language=$2 library=$3
    shift 3
    local locale=$language
    [ "$language" = en ] && locale=en_US
    LC_ALL=$locale.UTF-8 LANGUAGE=$locale "$program" sheet --library "$scratch/$library.sqlite" \
        --template "$template" "$@" --output "$scratch/sheet.pdf"
    pdftoppm -r 80 -f 1 -l 1 -x 0 -y 20 -W 661 -H 470 -singlefile -png "$scratch/sheet.pdf" \
        "$scratch/sheet"
    keep "$scratch/sheet.png" "$language" "sheet-$template"
}

for language in zh_CN en; do
    chart years "$language" "$districts" --report 4 --chart 1
    chart regions "$language" "$provinces" --chart 2
    chart scorecard "$language" "$districts" --report 4 --chart 3
    chart bullet "$language" "$districts" --report 4 --chart 4
    chart cascade "$language" "$districts" --report 1 --chart 5
    chart style "$language" "$districts" --report 4 --chart 6
    chart multiples "$language" "$districts" --report 1 --chart 1 --small-charts

    sheet scorecard "$language" districts --report 004_e7bcb85e3018faba.txt
    sheet region "$language" districts --region 500104
    sheet comparison "$language" samples --report chongqing-2021-2022.txt --report chongqing-2022-2023.txt
    sheet regions "$language" districts --year 2021
    sheet scores "$language" districts --year 2021
    sheet national "$language" provinces --year 2026
    sheet ranking "$language" provinces --year 2025
    sheet cascade "$language" districts --year 2022
    sheet findings "$language" samples
done
