// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace PlanLens {

/// A word that was recognised, in pixels of its picture.
struct HocrWord
{
    QString text;
    QRectF box;
    int confidence = 0; ///< in percent
};

/// A line of text.
struct HocrLine
{
    QRectF box;
    double base = 0; ///< y of its base line
    double size = 0; ///< of its characters, from the highest to the lowest
    std::vector<HocrWord> words;

    QString text() const;   ///< without blanks between the words
    int confidence() const; ///< the least of its words; 0 where there are none
};

/// What was recognised of each picture, in their order. Reads hOCR, a form of HTML that programs
/// write which recognise text (kba.github.io/hocr-spec). Empty where it is nothing of the kind.
std::vector<std::vector<HocrLine>> readHocr(const QByteArray &hocr);

} // namespace PlanLens
