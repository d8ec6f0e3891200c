// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxsymbols.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

struct Entry
{
    int code;
    char16_t character;
};

/// The signs of the two fonts that figures and lists of reports are written with.
constexpr std::array<Entry, 14> symbolFont{{{0x2A, u'*'},
                                            {0x2B, u'+'},
                                            {0x2D, u'−'},
                                            {0x3C, u'<'},
                                            {0x3D, u'='},
                                            {0x3E, u'>'},
                                            {0xA3, u'≤'},
                                            {0xB0, u'°'},
                                            {0xB1, u'±'},
                                            {0xB3, u'≥'},
                                            {0xB4, u'×'},
                                            {0xB7, u'•'},
                                            {0xB8, u'÷'},
                                            {0xD1, u'∇'}}};
constexpr std::array<Entry, 6> wingdings{
    {{0x6C, u'●'}, {0x6E, u'■'}, {0x75, u'◆'}, {0xA8, u'□'}, {0xD8, u'➢'}, {0xFC, u'✓'}}};

template <std::size_t n>
QString lookUp(const std::array<Entry, n> &table, int code)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [code](const Entry &entry) { return entry.code == code; });
    return found == table.end() ? QString(QChar(QChar::ReplacementCharacter))
                                : QString(QChar(found->character));
}

} // namespace

QString symbol(const QString &font, const QString &code)
{
    bool valid = false;
    const int value = code.toInt(&valid, 16);
    if (!valid || value <= 0 || value > 0xFFFF)
        return {};
    // Codes of symbol fonts stand in the private-use area, or in the first 256.
    const bool isPrivate = value >= 0xF000 && value <= 0xF0FF;
    if (font.compare(QStringLiteral("Symbol"), Qt::CaseInsensitive) == 0)
        return lookUp(symbolFont, value & 0xFF);
    if (font.startsWith(QStringLiteral("Wingdings"), Qt::CaseInsensitive))
        return lookUp(wingdings, value & 0xFF);
    return QString(isPrivate ? QChar(QChar::ReplacementCharacter) : QChar(char16_t(value)));
}

} // namespace PlanLens
