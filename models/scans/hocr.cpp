// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/hocr.h"

#include "text/workpoint.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// What is written where a number should be, or one that no picture has. Thrown.
struct NoNumber
{
};

double numberOf(const QString &word)
{
    constexpr double most = 1e6; // pixels
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (!isNumber || !(std::abs(number) <= most))
        throw NoNumber();
    return number;
}

/// The numbers of a property: `bbox 20 20 40 53; x_wconf 96`.
QList<double> numbersOf(const QString &title, QStringView name)
{
    QList<double> numbers;
    for (const QString &property : title.split(u';')) {
        const QStringList words = property.simplified().split(u' ');
        if (words.constFirst() != name)
            continue;
        for (qsizetype i = 1; i < words.size(); ++i)
            numbers += numberOf(words.at(i));
    }
    return numbers;
}

QRectF boxOf(const QString &title)
{
    const QList<double> sides = numbersOf(title, u"bbox");
    return sides.size() == 4
               ? QRectF(QPointF(sides.at(0), sides.at(1)), QPointF(sides.at(2), sides.at(3)))
               : QRectF();
}

HocrLine lineOf(const QString &title)
{
    HocrLine line;
    line.box = boxOf(title);
    // Its slope and, from the lower left corner, its place.
    const QList<double> base = numbersOf(title, u"baseline");
    line.base = line.box.bottom();
    if (base.size() == 2)
        line.base += base.at(1) + base.at(0) * line.box.width() / 2;
    const QList<double> size = numbersOf(title, u"x_size");
    line.size = size.isEmpty() ? line.box.height() : size.constFirst();
    return line;
}

std::vector<std::vector<HocrLine>> readPages(const QByteArray &hocr)
{
    std::vector<std::vector<HocrLine>> pages;
    QXmlStreamReader xml(hocr);
    while (!xml.atEnd()) {
        workPoint();
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString kind = xml.attributes().value(QLatin1String("class")).toString();
        const QString title = xml.attributes().value(QLatin1String("title")).toString();
        if (kind == u"ocr_page") {
            pages.emplace_back();
        } else if (kind == u"ocrx_word" && !pages.empty() && !pages.back().empty()) {
            const QList<double> confidence = numbersOf(title, u"x_wconf");
            HocrWord word;
            word.box = boxOf(title);
            word.confidence = confidence.isEmpty() ? 0 : int(confidence.constFirst());
            word.text = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            if (!word.text.isEmpty())
                pages.back().back().words.push_back(word);
        } else if (!pages.empty() && numbersOf(title, u"baseline").size() == 2) {
            pages.back().push_back(lineOf(title)); // text, a title, a caption
        }
    }
    if (xml.hasError())
        return {}; // what was cut off would pass as a page with less on it
    for (std::vector<HocrLine> &lines : pages)
        std::erase_if(lines, [](const HocrLine &line) { return line.words.empty(); });
    return pages;
}

} // namespace

QString HocrLine::text() const
{
    QString text;
    for (const HocrWord &word : words)
        text += word.text;
    return text;
}

int HocrLine::confidence() const
{
    int least = words.empty() ? 0 : 100;
    for (const HocrWord &word : words)
        least = std::min(least, word.confidence);
    return least;
}

std::vector<std::vector<HocrLine>> readHocr(const QByteArray &hocr)
{
    try {
        return readPages(hocr);
    } catch (NoNumber) {
        return {};
    }
}

} // namespace PlanLens
