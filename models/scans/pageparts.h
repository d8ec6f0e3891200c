// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPoint>
#include <QRect>
#include <QString>

#include <vector>

namespace PlanLens {

/// Why a picture is not read.
enum class PictureFailure {
    None,
    Damaged,
    TooLarge, ///< more pixels than any page
    TooSmall  ///< no page, but a sign or an ornament
};

/// What app/scanpages says of a page: lengths are pixels of the page as it left it, upright.
struct PageParts
{
    PictureFailure failure = PictureFailure::None;
    int pages = 0; ///< of the document, which is also said of one that is not read
    int width = 0;
    int height = 0;
    int resolution = 0; ///< pixels per inch
    std::vector<QRect> rules;
    std::vector<QPoint> lines; ///< in cells: where the picture of each stands on the page
    bool rest = false;         ///< something stands outside of cells

    static QString pageName() { return QStringLiteral("page.pgm"); }
    static QString restName() { return QStringLiteral("rest.pgm"); }
    static QString lineName(int line) { return QStringLiteral("line-%1.pgm").arg(line); }
};

/// Reads its lines (see app/scanpages/main.cpp). Damaged where they are not whole.
PageParts readPageParts(const QByteArray &output);

} // namespace PlanLens
