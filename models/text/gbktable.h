// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <array>
#include <cstdint>

namespace PlanLens {

/// The two-byte code of characters in GB18030 (that is, in GBK with its private-use part), by
/// table.
class GbkTable
{
public:
    static const GbkTable &instance();

    /// The code, first byte high; 0 where the character has none of two bytes.
    std::uint16_t code(QChar character) const { return m_codes[character.unicode()]; }

    /// A Chinese character of the first level of GB 2312, in which all but a few of those in
    /// running text are.
    bool isCommonHan(QChar character) const
    {
        const auto lead = code(character) >> 8;
        return lead >= 0xB0 && lead <= 0xD7 && (code(character) & 0xFF) >= 0xA1;
    }
    /// What running text is made of: common Chinese characters, Chinese punctuation, full-width
    /// forms, letters of measures.
    bool isCommonText(QChar character) const;

private:
    GbkTable();

    std::array<std::uint16_t, 65536> m_codes{};
};

} // namespace PlanLens
