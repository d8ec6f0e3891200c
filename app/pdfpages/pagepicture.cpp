// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepicture.h"

#include <PDFDoc.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <cstdio>

namespace PlanLens {

bool writePicture(PDFDoc &document, int page, int resolution)
{
    constexpr double mostPixels = 100e6;
    constexpr double pointsPerInch = 72;
    if (page < 1 || page > document.getNumPages() || resolution < 1)
        return false;
    const double scale = resolution / pointsPerInch;
    if (document.getPageCropWidth(page) * scale * document.getPageCropHeight(page) * scale >
        mostPixels)
        return false;
    SplashColor paper = {255};
    SplashOutputDev device(splashModeMono8, 1, false, paper);
    device.startDoc(&document);
    document.displayPage(&device, page, resolution, resolution, 0, false, true, false);
    SplashBitmap *picture = device.getBitmap();
    if (!picture || !picture->getDataPtr())
        return false;
    std::printf("P5\n%d %d\n255\n", picture->getWidth(), picture->getHeight());
    for (int row = 0; row < picture->getHeight(); ++row)
        std::fwrite(picture->getDataPtr() + std::ptrdiff_t(row) * picture->getRowSize(), 1,
                    std::size_t(picture->getWidth()), stdout);
    return std::fflush(stdout) == 0;
}

} // namespace PlanLens
