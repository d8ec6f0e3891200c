// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannedpage.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace PlanLens {

namespace {

constexpr int bestResolution = 300;
constexpr int leastResolution = 220; ///< below it the page is made larger
constexpr int mostResolution = 400;  ///< above it smaller
constexpr double mostPixels = 100e6;
constexpr int leastSide = 300; ///< pixels: what is smaller is no page
constexpr float pi = 3.14159265F;

struct FileCloser
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};

int countPages(const std::string &file)
{
    int format = 0;
    if (findFileFormat(file.c_str(), &format) != 0)
        return 0;
    if (!L_FORMAT_IS_TIFF(format))
        return 1;
    const std::unique_ptr<std::FILE, FileCloser> opened(std::fopen(file.c_str(), "rb"));
    int count = 0;
    return opened && tiffGetCount(opened.get(), &count) == 0 ? count : 0;
}

/// How large the picture says it is, before it is unpacked.
bool sizeOf(const std::string &file, int page, int &width, int &height)
{
    int format = 0;
    int resolution = 0;
    int swapped = 0;
    if (findFileFormat(file.c_str(), &format) != 0)
        return false;
    if (L_FORMAT_IS_TIFF(format))
        return readHeaderTiff(file.c_str(), page, &width, &height, nullptr, nullptr, &resolution,
                              &swapped, nullptr) == 0;
    return pixReadHeader(file.c_str(), &format, &width, &height, nullptr, nullptr, nullptr) == 0;
}

/// In pixels per inch. A photograph or a picture of a screen says 72 or 96, whatever it shows.
int resolutionOf(Pix *pix)
{
    constexpr int leastSaid = 100;
    constexpr int mostSaid = 1300;
    constexpr double longestSide = 24; // inches
    constexpr double longSide = 11.69; // of A4
    const int said = pixGetXRes(pix);
    const int longer = std::max(pixGetWidth(pix), pixGetHeight(pix));
    if (said >= leastSaid && said <= mostSaid && longer <= longestSide * said)
        return said;
    return std::clamp(int(std::lround(longer / longSide)), 40, mostSaid);
}

PixHolder upright(PixHolder grey)
{
    constexpr float least = 0.05F; // degrees
    constexpr float sure = 3;
    const PixHolder ink = inkOf(grey.get());
    float angle = 0;
    float confidence = 0;
    if (!ink || pixFindSkew(ink.get(), &angle, &confidence) != 0 || confidence < sure ||
        std::abs(angle) < least)
        return grey;
    PixHolder turned(pixRotate(grey.get(), angle * pi / 180, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE,
                               pixGetWidth(grey.get()), pixGetHeight(grey.get())));
    return turned ? std::move(turned) : std::move(grey);
}

/// Paper that is grey or unevenly lit made white. What is white already is left alone, for this
/// makes characters thinner.
PixHolder onWhite(PixHolder grey)
{
    constexpr int every = 4;
    constexpr float most = 0.3F; // of the page is darker than its paper, at most
    constexpr l_uint32 whitePaper = 240;
    l_uint32 paper = 0;
    if (pixGetRankValue(grey.get(), every, most, &paper) == 0 && paper >= whitePaper)
        return grey;
    // As pixBackgroundNormSimple() does, but for the paper, which is to be white.
    constexpr int white = 250;
    PixHolder even(pixBackgroundNorm(grey.get(), nullptr, nullptr, 10, 15, 60, 50, white, 2, 1));
    return even ? std::move(even) : std::move(grey);
}

PixHolder scaled(PixHolder grey, int &resolution)
{
    if (resolution >= leastResolution && resolution <= mostResolution)
        return grey;
    constexpr double largest = 4;
    constexpr double mostScaled = 60e6; // pixels, unless it has as many already
    const double area = double(pixGetWidth(grey.get())) * double(pixGetHeight(grey.get()));
    const double most = std::min(largest, std::max(1.0, std::sqrt(mostScaled / area)));
    const auto factor = float(std::min(double(bestResolution) / resolution, most));
    PixHolder other(pixScale(grey.get(), factor, factor));
    if (!other)
        return grey;
    resolution = int(std::lround(float(resolution) * factor));
    return other;
}

} // namespace

PixHolder inkOf(Pix *grey)
{
    constexpr int tile = 2000;
    constexpr float fraction = 0.1F;
    Pix *ink = nullptr;
    pixOtsuAdaptiveThreshold(grey, tile, tile, 0, 0, fraction, nullptr, &ink);
    return PixHolder(ink);
}

ScannedPage loadPage(const std::string &file, int page, int resolution)
{
    ScannedPage scanned;
    scanned.pages = countPages(file);
    int width = 0;
    int height = 0;
    if (page >= scanned.pages || !sizeOf(file, page, width, height)) {
        scanned.failure = "damaged";
        return scanned;
    }
    if (double(width) * double(height) > mostPixels)
        scanned.failure = "large";
    else if (width < leastSide || height < leastSide)
        scanned.failure = "small";
    if (scanned.failure)
        return scanned;
    const PixHolder read(scanned.pages > 1 ? pixReadTiff(file.c_str(), page)
                                           : pixRead(file.c_str()));
    // What is transparent shows the paper.
    const PixHolder opaque(read && pixGetSpp(read.get()) == 4
                               ? pixAlphaBlendUniform(read.get(), 0xffffff00)
                               : nullptr);
    Pix *shown = opaque ? opaque.get() : read.get();
    PixHolder grey(shown ? pixConvertTo8(shown, 0) : nullptr);
    if (!grey) {
        scanned.failure = "damaged";
        return scanned;
    }
    scanned.resolution = resolution > 0 ? resolution : resolutionOf(read.get());
    grey = scaled(std::move(grey), scanned.resolution);
    scanned.grey = upright(onWhite(std::move(grey)));
    return scanned;
}

} // namespace PlanLens
