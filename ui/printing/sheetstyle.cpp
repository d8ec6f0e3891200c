// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetstyle.h"

#include "charts/chartshapes.h"

#include <QFontMetricsF>

namespace PlanLens {

QFont sheetFont(SheetFont font)
{
    switch (font) {
    case SheetFont::Title: {
        QFont title = reportFont();
        title.setPixelSize(23);
        title.setBold(true);
        title.setStyleStrategy(QFont::PreferNoShaping); // see chartFont
        return title;
    }
    case SheetFont::Subtitle:
        return chartFont(12);
    case SheetFont::Heading:
        return chartFont(13, true);
    case SheetFont::Body:
        return chartFont(10);
    case SheetFont::Cell:
        return chartFont(12);
    case SheetFont::Head:
        return chartFont(11, true);
    case SheetFont::Tag:
        return chartFont(9);
    case SheetFont::Note: {
        // Many fonts have ¹²³ from their Latin part alone, or in another size than ⁰ and ⁴ to ⁹.
        QFont note = chartFont(13);
        QStringList families{QStringLiteral("DejaVu Sans"), QStringLiteral("Segoe UI"),
                             QStringLiteral("Arial")};
        families += note.families();
        note.setFamilies(families);
        return note;
    }
    case SheetFont::Footer:
        return chartFont(10);
    }
    Q_UNREACHABLE();
}

qreal lineHeight(SheetFont font)
{
    // The height of Chinese fonts holds generous air already.
    return QFontMetricsF(sheetFont(font)).height() * 1.06;
}

} // namespace PlanLens
