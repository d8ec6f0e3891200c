// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/gbktable.h"

#include <QByteArray>

#include <unicode/ucnv.h>

#include <vector>

namespace PlanLens {

namespace {

QByteArray everyCode()
{
    constexpr int leads = 0xFE - 0x81 + 1;
    constexpr int trails = 0xFE - 0x40 + 1 - 1; // without 0x7F
    QByteArray codes(qsizetype(2) * leads * trails, Qt::Uninitialized);
    char *next = codes.data();
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            if (trail == 0x7F)
                continue;
            *next++ = char(lead);
            *next++ = char(trail);
        }
    }
    return codes;
}

} // namespace

const GbkTable &GbkTable::instance()
{
    static const GbkTable table;
    return table;
}

GbkTable::GbkTable()
{
    const QByteArray codes = everyCode();
    std::vector<UChar> characters(std::size_t(codes.size()));
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    const int length = ucnv_toUChars(converter, characters.data(), int(characters.size()),
                                     codes.constData(), int(codes.size()), &status);
    ucnv_close(converter);
    // Each code is one character of the basic plane: anything else is a broken installation, in
    // which nothing is recognised.
    if (U_FAILURE(status) || length * 2 != codes.size())
        return;
    for (int i = 0; i < length; ++i) {
        const auto code =
            std::uint16_t(std::uint8_t(codes.at(2 * i)) << 8 | std::uint8_t(codes.at(2 * i + 1)));
        if (characters[std::size_t(i)] != 0xFFFD)
            m_codes[characters[std::size_t(i)]] = code;
    }
}

bool GbkTable::isCommonText(QChar character) const
{
    const char16_t c = character.unicode();
    if (c < 0x80)
        return (c >= 0x20 && c != 0x7F) || (c >= 0x09 && c <= 0x0D);
    return isCommonHan(character) || c == 0xA0 || c == 0xB7 || c == 0xD7 || c == 0xB0 ||
           (c >= 0x2010 && c <= 0x2040) || (c >= 0x2100 && c <= 0x2bff) ||
           (c >= 0x3000 && c <= 0x3029) || c == 0xE5E5 || (c >= 0xFF01 && c <= 0xFFE6);
}

} // namespace PlanLens
