// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a page of a scan apart for the program that recognises text (models/scans/pageparts.h): the
// lines of its tables are wiped off and told, each line of text between them becomes a picture of
// its own. A process of its own: what a hostile picture does must not reach the program that reads
// reports.
//
//     planlens-scan FOLDER PAGE RESOLUTION
//     planlens-scan FOLDER left RESOLUTION
//
// FOLDER/document is the picture, PAGE counts from 0, RESOLUTION is in pixels per inch, or 0 where
// the picture says it. What is outside of cells becomes
// FOLDER/rest.pgm, each line in a cell FOLDER/line-N.pgm. Standard output says, in pixels:
//
//     pages COUNT | size WIDTH HEIGHT RESOLUTION | rule LEFT TOP RIGHT BOTTOM | rest
//     line NUMBER LEFT TOP (of its picture, on the page) | failed WORD
//
// With "left" for the page, what is black in FOLDER/rest.pgm outside of the words that FOLDER/words
// lists (LEFT TOP WIDTH HEIGHT) becomes such lines.
#include "scannedpage.h"
#include "textlines.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

namespace {

using namespace PlanLens;

constexpr int margin = 20; ///< white around the picture of a line
constexpr int white = 255;
constexpr int mostLines = 10000;

void write(const std::string &file, Pix *pix)
{
    if (pixWrite(file.c_str(), pix, IFF_PNM) != 0)
        std::exit(EXIT_FAILURE);
}

/// The grey edges of characters stand outside of what counts as black.
PixelBox withEdges(const PixelBox &content, Pix *page)
{
    constexpr int edge = 4;
    const int left = std::max(content.left - edge, 0);
    const int top = std::max(content.top - edge, 0);
    return {left, top, std::min(content.left + content.width + edge, pixGetWidth(page)) - left,
            std::min(content.top + content.height + edge, pixGetHeight(page)) - top};
}

void writeLine(const std::string &folder, int number, Pix *grey, const PixelBox &content)
{
    Box *area = boxCreate(content.left, content.top, content.width, content.height);
    const PixHolder inside(pixClipRectangle(grey, area, nullptr));
    boxDestroy(&area);
    const PixHolder framed(
        pixAddBorderGeneral(inside.get(), margin, margin, margin, margin, white));
    write(folder + "/line-" + std::to_string(number) + ".pgm", framed.get());
    std::printf("line %d %d %d\n", number, content.left - margin, content.top - margin);
}

/// Makes a box of a page, or of its ink, white.
void wipe(Pix *pix, const PixelBox &box)
{
    Box *area = boxCreate(box.left, box.top, box.width, box.height);
    if (pixGetDepth(pix) == 1)
        pixClearInRect(pix, area);
    else
        pixSetInRect(pix, area);
    boxDestroy(&area);
}

void sayRules(const std::vector<PixelBox> &rules)
{
    for (const PixelBox &rule : rules)
        std::printf("rule %d %d %d %d\n", rule.left, rule.top, rule.left + rule.width,
                    rule.top + rule.height);
}

void writeLines(const std::string &folder, Pix *grey, Pix *ink, const std::vector<PixelBox> &lines)
{
    int number = 0;
    for (const PixelBox &line : lines) {
        if (number == mostLines)
            break;
        const PixelBox whole = withEdges(line, grey);
        writeLine(folder, number++, grey, whole);
        wipe(grey, whole);
        wipe(ink, whole);
    }
}

void takeApart(const std::string &folder, ScannedPage &page)
{
    const PageRules rules = takeRules(page);
    sayRules(rules.across);
    sayRules(rules.down);
    const PixHolder ink = inkOf(page.grey.get());
    writeLines(folder, page.grey.get(), ink.get(),
               linesIn(ink.get(), rules.cells, page.resolution));
    int empty = 1;
    pixZero(ink.get(), &empty);
    if (!empty) {
        write(folder + "/rest.pgm", page.grey.get());
        std::printf("rest\n");
    }
}

std::vector<PixelBox> wordsIn(const std::string &file)
{
    std::vector<PixelBox> words;
    std::ifstream stream(file);
    PixelBox word;
    while (stream >> word.left >> word.top >> word.width >> word.height)
        words.push_back(word);
    return words;
}

void takeLeft(const std::string &folder, int resolution)
{
    const PixHolder grey(pixRead((folder + "/rest.pgm").c_str()));
    const PixHolder ink = grey ? inkOf(grey.get()) : nullptr;
    if (!ink || resolution < 1)
        std::exit(EXIT_FAILURE);
    const std::vector<PixelBox> left = leftIn(ink.get(), wordsIn(folder + "/words"), resolution);
    std::printf("pages 1\nsize %d %d %d\n", pixGetWidth(grey.get()), pixGetHeight(grey.get()),
                resolution);
    writeLines(folder, grey.get(), ink.get(), left);
}

void takePage(const std::string &folder, int number, int resolution)
{
    ScannedPage page = loadPage(folder + "/document", number, resolution);
    if (page.failure) {
        std::printf("failed %s\n", page.failure);
        return;
    }
    std::printf("pages %d\nsize %d %d %d\n", page.pages, pixGetWidth(page.grey.get()),
                pixGetHeight(page.grey.get()), page.resolution);
    takeApart(folder, page);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return EXIT_FAILURE;
    setMsgSeverity(L_SEVERITY_NONE);
    const std::string folder = argv[1];
    const std::string page = argv[2];
    const int resolution = std::atoi(argv[3]);
    if (page == "left")
        takeLeft(folder, resolution);
    else
        takePage(folder, std::atoi(argv[2]), resolution);
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS);
}
