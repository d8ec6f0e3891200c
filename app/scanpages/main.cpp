// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a page of a scan apart for the program that recognises text (models/scans/pageparts.h): the
// lines of its tables are wiped off and told, each line of text between them becomes a picture of
// its own. A process of its own: what a hostile picture does must not reach the program that reads
// reports.
//
//     planlens-scan FOLDER PAGE RESOLUTION [picture]
//     planlens-scan FOLDER left RESOLUTION
//
// FOLDER/document is the picture, PAGE counts from 0, RESOLUTION is in pixels per inch, or 0 where
// the picture says it. What is outside of cells becomes
// FOLDER/rest.pgm, each line in a cell FOLDER/line-N.pgm. Standard output says, in pixels:
//
//     pages COUNT | size WIDTH HEIGHT RESOLUTION | rule LEFT TOP RIGHT BOTTOM | rest
//     line NUMBER LEFT TOP (of its picture, on the page) | failed WORD
//
// With "picture" it is not taken apart: FOLDER/page.pgm is the page, upright as lines are told on
// it. With "left" for the page, what is black in FOLDER/rest.pgm outside of the words that
// FOLDER/words lists (LEFT TOP WIDTH HEIGHT) becomes such lines.
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

constexpr int edge = 4; ///< the grey edges of characters stand outside of what counts as black

PixelBox withEdges(const PixelBox &content, Pix *page)
{
    const int left = std::max(content.left - edge, 0);
    const int top = std::max(content.top - edge, 0);
    return {left, top, std::min(content.left + content.width + edge, pixGetWidth(page)) - left,
            std::min(content.top + content.height + edge, pixGetHeight(page)) - top};
}

void writeLine(const std::string &folder, int number, Pix *grey, const PixelBox &content)
{
    const PixHolder inside = clipped(grey, content);
    const PixHolder framed(
        pixAddBorderGeneral(inside.get(), margin, margin, margin, margin, white));
    write(folder + "/line-" + std::to_string(number) + ".pgm", framed.get());
    std::printf("line %d %d %d\n", number, content.left - margin, content.top - margin);
}

/// How many pixels the picture of a line has.
double pixelsOf(const PixelBox &content)
{
    return double(content.width + 2 * margin) * double(content.height + 2 * margin);
}

/// Tells when the pictures of lines together are so many times larger than their page as no page
/// makes them.
class Room
{
public:
    explicit Room(Pix *page) : m_left(times * pixGetWidth(page) * pixGetHeight(page)) {}

    bool takes(const PixelBox &content)
    {
        m_left -= pixelsOf(content);
        return ++m_lines <= mostLines && m_left >= 0;
    }

private:
    static constexpr double times = 3;
    double m_left;
    int m_lines = 0;
};

/// Edges take no more than half of the gap between two lines above each other.
std::vector<PixelBox> withEdges(const std::vector<PixelBox> &lines, Pix *page)
{
    std::vector<PixelBox> whole;
    whole.reserve(lines.size());
    for (const PixelBox &line : lines)
        whole.push_back(withEdges(line, page));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const PixelBox &upper = lines[i - 1];
        const PixelBox &lower = lines[i];
        const int gap = lower.top - upper.top - upper.height;
        if (gap < 0 || gap >= 2 * edge || lower.left >= upper.left + upper.width ||
            upper.left >= lower.left + lower.width)
            continue;
        const int middle = lower.top - (gap + 1) / 2;
        whole[i - 1].height = middle - whole[i - 1].top;
        whole[i].height += whole[i].top - middle;
        whole[i].top = middle;
    }
    return whole;
}

void sayRules(const std::vector<PixelBox> &rules)
{
    for (const PixelBox &rule : rules)
        std::printf("rule %d %d %d %d\n", rule.left, rule.top, rule.left + rule.width,
                    rule.top + rule.height);
}

/// Writes lines that stand apart, and wipes them off the page: all are cut out before, for the edge
/// of one may reach into the next.
void writeLines(const std::string &folder, Pix *grey, Pix *ink, const std::vector<PixelBox> &lines)
{
    std::vector<PixelBox> written;
    Room room(grey);
    for (const PixelBox &whole : withEdges(lines, grey)) {
        if (!room.takes(whole))
            break;
        writeLine(folder, int(written.size()), grey, whole);
        written.push_back(whole);
    }
    for (const PixelBox &whole : written) {
        wipe(grey, whole);
        wipe(ink, whole);
    }
}

/// Writes pieces whose boxes may overlap: what one of them shows is wiped off before the next.
void writePieces(const std::string &folder, Pix *grey, const std::vector<PixelBox> &pieces)
{
    int number = 0;
    Room room(grey);
    for (const PixelBox &piece : pieces) {
        const PixelBox whole = withEdges(piece, grey);
        if (!room.takes(whole))
            break;
        writeLine(folder, number++, grey, whole);
        wipe(grey, whole);
    }
}

void takeApart(const std::string &folder, ScannedPage &page)
{
    const PageRules rules = takeRules(page);
    sayRules(rules.across);
    sayRules(rules.down);
    const PixHolder ink = inkOf(page.grey.get());
    if (!ink)
        std::exit(EXIT_FAILURE); // and not a page with nothing on it
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
    writePieces(folder, grey.get(), left);
}

void takePage(const std::string &folder, int number, int resolution, bool whole)
{
    ScannedPage page = loadPage(folder + "/document", number, resolution);
    if (page.pages > 0)
        std::printf("pages %d\n", page.pages);
    if (page.failure) {
        std::printf("failed %s\n", page.failure);
        return;
    }
    std::printf("size %d %d %d\n", pixGetWidth(page.grey.get()), pixGetHeight(page.grey.get()),
                page.resolution);
    if (whole)
        write(folder + "/page.pgm", page.grey.get());
    else
        takeApart(folder, page);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return EXIT_FAILURE;
    setMsgSeverity(L_SEVERITY_NONE);
    const std::string folder = argv[1];
    const std::string page = argv[2];
    const int resolution = std::atoi(argv[3]);
    if (page == "left")
        takeLeft(folder, resolution);
    else
        takePage(folder, std::atoi(argv[2]), resolution, argc > 4);
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS);
}
