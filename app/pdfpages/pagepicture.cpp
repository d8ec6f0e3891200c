// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepicture.h"

#include <PDFDoc.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <cstdio>

namespace PlanLens {

bool writePicture(PDFDoc &document, int page, int resolution, bool colour)
{
    constexpr double mostPixels = 100e6;
    constexpr double pointsPerInch = 72;
    if (page < 1 || page > document.getNumPages() || resolution < 1)
        return false;
    const double scale = resolution / pointsPerInch;
    if (document.getPageCropWidth(page) * scale * document.getPageCropHeight(page) * scale >
        mostPixels)
        return false;
    SplashColor paper = {255, 255, 255};
    constexpr int rowPadding = 1;
    SplashOutputDev device(colour ? splashModeRGB8 : splashModeMono8, rowPadding, false, paper);
    device.startDoc(&document);
    document.displayPage(&device, page, resolution, resolution, 0, false, true, false);
    SplashBitmap *picture = device.getBitmap();
    if (!picture || !picture->getDataPtr())
        return false;
    std::printf("P%d\n%d %d\n255\n", colour ? 6 : 5, picture->getWidth(), picture->getHeight());
    const std::size_t row = std::size_t(picture->getWidth()) * (colour ? 3 : 1);
    for (int y = 0; y < picture->getHeight(); ++y)
        std::fwrite(picture->getDataPtr() + std::ptrdiff_t(y) * picture->getRowSize(), 1, row,
                    stdout);
    return std::fflush(stdout) == 0;
}

} // namespace PlanLens
