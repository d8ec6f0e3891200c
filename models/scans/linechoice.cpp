// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/linechoice.h"

#include "language/numbersigns.h"
#include "report/recognition.h"
#include "text/characters.h"

#include <QRegularExpression>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr char16_t chineseOne = 0x4e00; ///< looks like a minus sign
constexpr int unsure = Recognition::leastConfidence - 20;

QString textOf(const std::vector<HocrLine> &lines)
{
    QString text;
    for (const HocrLine &line : lines)
        text += line.text();
    return text;
}

bool holdsChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isIdeograph);
}

QString digitsOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isDigit() && c != u'.'; });
    return text;
}

/// The digits with the signs before them. All that looks like a minus sign is one: which of them
/// was printed is nothing that two readings can disagree in.
QString numbersOf(const QString &text)
{
    QString numbers;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isDigit() || c == u'.')
            numbers += c;
        else if (isDash(c) && i + 1 < text.size() && text.at(i + 1).isDigit())
            numbers += u'-';
    }
    return numbers;
}

/// Whether a minus sign was taken for a character.
bool takesMinusForOne(const QString &text)
{
    return text.size() > 1 && text.front() == chineseOne && text.at(1).isDigit();
}

bool isPercent(const QString &text)
{
    return text.contains(u'%') || text.contains(u'％') || text.contains(u'‰');
}

int confidenceOf(const std::vector<HocrLine> &lines)
{
    int least = 100;
    for (const HocrLine &line : lines)
        least = std::min(least, line.confidence());
    return least;
}

void doubt(std::vector<HocrLine> &lines)
{
    for (HocrLine &line : lines) {
        for (HocrWord &word : line.words)
            word.confidence = std::min(word.confidence, unsure);
    }
}

} // namespace

bool needsSecondReading(const std::vector<HocrLine> &lines)
{
    const QString text = textOf(lines);
    constexpr qsizetype few = 2; // 4 may be read as a character that looks like it
    return !text.isEmpty() &&
           (!holdsChinese(text) || !digitsOf(text).isEmpty() || text.size() <= few);
}

std::vector<HocrLine> chosenReading(std::vector<HocrLine> chinese, std::vector<HocrLine> latin)
{
    const QString first = textOf(chinese);
    const QString second = textOf(latin);
    const bool minusTaken = takesMinusForOne(first);
    const bool same = !minusTaken && numbersOf(first) == numbersOf(second);
    if (second.isEmpty() || (same && holdsChinese(first)))
        return chinese;
    // A unit of no number: (%).
    const bool unit = isPercent(second) && digitsOf(second).isEmpty();
    if (!holdsChinese(first) && !holdsChinese(second) && (same || unit))
        return confidenceOf(latin) > confidenceOf(chinese) || unit ? latin : chinese;
    const bool otherKind = holdsChinese(first) && !digitsOf(second).isEmpty() &&
                           numbersOf(second).size() == second.size();
    // A percent sign alone does not make what stands before it another number: 5.5%, 5.596.
    const bool sameNumber = minusTaken && numbersOf(second) == u'-' + numbersOf(first);
    const bool latinIsBetter =
        otherKind ? confidenceOf(latin) > confidenceOf(chinese)
                  : isPercent(second) && !isPercent(first) && !holdsChinese(second);
    std::vector<HocrLine> chosen =
        sameNumber || latinIsBetter ? std::move(latin) : std::move(chinese);
    doubt(chosen);
    return chosen;
}

void mendBrackets(HocrLine &line)
{
    const QString text = line.text();
    const auto count = [&](QStringView signs) {
        return std::count_if(text.begin(), text.end(), [&](QChar c) { return signs.contains(c); });
    };
    const auto missing = count(u")）") - count(u"(（");
    const auto superfluous = count(u"〈《") - count(u"〉》");
    // 〈 stands in no report alone; 《 may go on in the next line.
    auto left = std::max(std::min(missing, superfluous), count(u"〈") - count(u"〉"));
    // (96) may be printed: only where the bracket was misread or lost the digits may be so too.
    static const QRegularExpression percent(QStringLiteral("^[〈《]?96[)）]$"));
    for (HocrWord &word : line.words) {
        if (missing > 0 && percent.match(word.text).hasMatch())
            word.text = QStringLiteral("(%)");
        for (QChar &c : word.text) {
            if (left > 0 && (c == u'〈' || c == u'《')) {
                c = u'（';
                --left;
            }
        }
    }
}

} // namespace PlanLens
