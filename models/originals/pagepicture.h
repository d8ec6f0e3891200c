// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace PlanLens {

/// A picture of a page: rows from the top, each pixel one byte of grey, or three of red, green and
/// blue.
struct PagePicture
{
    int width = 0;
    int height = 0;
    bool colour = false;
    QByteArray pixels;

    bool isEmpty() const { return pixels.isEmpty(); }
    int rowBytes() const { return width * (colour ? 3 : 1); }
};

/// Reads a PGM or PPM as app/pdfpages and app/scanpages write them. Nothing where it is not whole.
std::optional<PagePicture> readPagePicture(const QByteArray &bytes);

} // namespace PlanLens
