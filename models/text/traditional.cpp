// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/traditional.h"

#include "text/gbktable.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace PlanLens {

namespace {

constexpr char16_t firstHan = 0x4e00;
constexpr char16_t lastHan = 0x9fff;
constexpr qsizetype judgedSize = 20000;
/// Of a hundred ideographs: in traditional script some thirty are others than in simplified.
constexpr int leastChanged = 10;
constexpr qsizetype leastIdeographs = 20;

bool isTabled(QChar c)
{
    return c.unicode() >= firstHan && c.unicode() <= lastHan;
}

/// ICU's rules, asked once for each ideograph by itself.
class SimplifiedTable
{
public:
    static const SimplifiedTable &instance()
    {
        static const SimplifiedTable table;
        return table;
    }

    QChar at(QChar c) const { return isTabled(c) ? QChar(m_table[c.unicode() - firstHan]) : c; }

private:
    SimplifiedTable()
    {
        for (std::size_t i = 0; i < m_table.size(); ++i)
            m_table[i] = char16_t(firstHan + i);
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> rules(
            icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !rules)
            return;
        for (char16_t &entry : m_table) {
            icu::UnicodeString text(entry);
            rules->transliterate(text);
            if (text.length() == 1)
                entry = text.charAt(0);
        }
    }

    std::array<char16_t, lastHan - firstHan + 1> m_table{};
};

/// Whether many ideographs are rare in simplified script: asked first, for it costs little.
bool holdsRareIdeographs(QStringView text)
{
    const GbkTable &gbk = GbkTable::instance();
    qsizetype ideographs = 0;
    qsizetype rare = 0;
    for (const QChar c : text.left(judgedSize)) {
        ideographs += isTabled(c);
        rare += isTabled(c) && !gbk.isCommonHan(c);
    }
    return ideographs >= leastIdeographs && rare * 100 >= ideographs * leastChanged;
}

} // namespace

bool isTraditional(QStringView text)
{
    if (!holdsRareIdeographs(text))
        return false;
    const SimplifiedTable &table = SimplifiedTable::instance();
    const QStringView sample = text.left(judgedSize);
    const auto ideographs = std::count_if(sample.begin(), sample.end(), isTabled);
    const auto changed =
        std::count_if(sample.begin(), sample.end(), [&table](QChar c) { return table.at(c) != c; });
    return changed * 100 >= ideographs * leastChanged;
}

QString simplified(const QString &text)
{
    const SimplifiedTable &table = SimplifiedTable::instance();
    QString result = text;
    for (QChar &c : result)
        c = table.at(c);
    return result;
}

} // namespace PlanLens
