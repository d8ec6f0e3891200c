// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/glyphcoverage.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QList>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

struct GlyphWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::GlyphCoverage)
};

/// Blanks, controls, and what only chooses a form of the sign before it.
bool showsNothing(char32_t character)
{
    if ((character >= 0xFE00 && character <= 0xFE0F) ||
        (character >= 0xE0100 && character <= 0xE01EF))
        return true;
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

QString familiesAskedFor(const QFont &font)
{
    return font.families().join(QLatin1Char(','));
}

/// The family that sets a character; nothing where no font has a glyph for it.
std::optional<QString> settingFamily(char32_t character, const QFont &font)
{
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QString family;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (run.glyphIndexes().contains(quint32(0))) // the box that each font begins with
            return std::nullopt;
        family = run.rawFont().familyName();
    }
    if (family.isEmpty())
        return std::nullopt; // no font was asked at all
    return family;
}

/// The words around a character.
QString wordsAround(const QString &text, char32_t character)
{
    constexpr qsizetype before = 10;
    constexpr qsizetype length = 24;
    const qsizetype at = text.indexOf(QString::fromUcs4(&character, 1));
    QString words = text.mid(std::max<qsizetype>(0, at - before), length);
    // Not half a character at either end.
    if (!words.isEmpty() && words.front().isLowSurrogate())
        words.remove(0, 1);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    return words.simplified();
}

QString missingText(char32_t character, const QString &place, const QString &text)
{
    const QString number = QString::number(uint(character), 16).toUpper();
    return GlyphWords::tr("no font at hand has a glyph for U+%1: an empty box stands in its place "
                          "(%2, “%3”)")
        .arg(number.rightJustified(4, QLatin1Char('0')), place, wordsAround(text, character));
}

} // namespace

void GlyphCoverage::add(const QString &text, const QFont &font, const QString &place)
{
    Face &face = m_faces[familiesAskedFor(font)];
    const QList<uint> codes = text.toUcs4();
    for (const uint code : codes) {
        const auto character = char32_t(code);
        if (face.seen.contains(character) || showsNothing(character))
            continue;
        face.seen.insert(character);
        const std::optional<QString> family = settingFamily(character, font);
        if (!family && !m_missing.contains(character)) {
            m_missing.insert(character);
            m_problems << missingText(character, place, text);
        } else if (family && QChar::script(character) == QChar::Script_Han) {
            ++face.families[*family];
        }
    }
}

QStringList GlyphCoverage::families(const QFont &font) const
{
    const QMap<QString, int> counts = m_faces.value(familiesAskedFor(font)).families;
    QStringList names = counts.keys();
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return counts.value(a) > counts.value(b);
    });
    return names;
}

QString inShort(const QStringList &problems)
{
    constexpr qsizetype most = 3;
    QStringList lines = problems.mid(0, most);
    if (problems.size() > most)
        lines << GlyphWords::tr("and %n further character(s) without a glyph", nullptr,
                                int(problems.size() - most));
    return lines.join(QLatin1Char('\n'));
}

} // namespace PlanLens
