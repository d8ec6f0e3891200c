// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/plainsigns.h"

#include "text/entities.h"
#include "text/tsv.h"

#include <unicode/unorm2.h>

#include <array>
#include <optional>

namespace PlanLens {

namespace {

constexpr char16_t filler = 0x200b;
constexpr char16_t firstSign = 0x2e80; ///< radicals; nothing below stands for another sign

struct Range
{
    char16_t first;
    char16_t last;
};

/// Radicals, compatibility ideographs, vertical and small forms, half-width punctuation.
constexpr std::array<Range, 5> ranges{
    {{firstSign, 0x2fdf}, {0xf900, 0xfaff}, {0xfe10, 0xfe19}, {0xfe30, 0xfe6b}, {0xff61, 0xff65}}};

QString composed(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
    std::array<UChar, 8> result{};
    const int length =
        unorm2_normalize(nfkc, reinterpret_cast<const UChar *>(text.utf16()), int(text.size()),
                         result.data(), int(result.size()), &status);
    return U_FAILURE(status) ? text : QString::fromUtf16(result.data(), length);
}

/// What each sign of the basic plane is read as.
class SignTable
{
public:
    static const SignTable &instance()
    {
        static const SignTable table;
        return table;
    }

    char16_t at(char16_t sign) const { return m_rows[sign >> 8] ? m_signs[sign] : sign; }

private:
    SignTable()
    {
        for (std::size_t i = 0; i < m_signs.size(); ++i)
            m_signs[i] = char16_t(i);
        for (const Range &range : ranges) {
            for (char16_t sign = range.first; sign <= range.last; ++sign) {
                const QString plain = composed(QString(QChar(sign)));
                if (plain.size() == 1)
                    m_signs[sign] = plain.front().unicode();
            }
        }
        addShipped();
        for (std::size_t i = 0; i < m_signs.size(); ++i)
            m_rows[i >> 8] = m_rows[i >> 8] || m_signs[i] != i;
    }

    void addShipped()
    {
        const QString text = QString::fromUtf8(shippedTable(QStringLiteral("signs.tsv")));
        for (TsvLines lines(text); lines.next();) {
            const QList<QStringView> &fields = lines.fields();
            if (fields.size() > 1 && fields.at(0).size() == 1 && fields.at(1).size() == 1)
                m_signs[fields.at(0).front().unicode()] = fields.at(1).front().unicode();
        }
    }

    std::array<char16_t, 65536> m_signs{};
    std::array<bool, 256> m_rows{}; ///< whether any of 256 signs stands for another one
};

class PlainReading
{
public:
    explicit PlainReading(QStringView source) : m_source(source) {}

    PlainText run()
    {
        for (qsizetype i = 0; i < m_source.size();)
            i += take(i);
        if (m_plain.text.isNull())
            m_plain.text = m_source.toString();
        return std::move(m_plain);
    }

private:
    /// How many units of the source were dealt with.
    qsizetype take(qsizetype index)
    {
        const QChar c = m_source.at(index);
        if (c == u'&') {
            if (const HtmlEntity entity = htmlEntityAt(m_source, index)) {
                replace(index, filledUp(entity));
                note(index);
                return entity.length;
            }
        } else if (c.unicode() >= firstSign) {
            return c.isHighSurrogate() ? takePair(index) : takeSign(index, c.unicode());
        }
        return 1;
    }

    qsizetype takeSign(qsizetype index, char16_t sign)
    {
        const char16_t plain = m_signs.at(sign);
        if (plain != sign) {
            replace(index, QString(QChar(plain)));
            note(index);
        }
        return 1;
    }

    /// Selectors of variants and tags, U+E0000 to U+E01EF, and the compatibility ideographs from
    /// U+2F800 to U+2FA1F.
    qsizetype takePair(qsizetype index)
    {
        if (index + 1 >= m_source.size() || !m_source.at(index + 1).isLowSurrogate())
            return 1;
        const char32_t sign = QChar::surrogateToUcs4(m_source.at(index), m_source.at(index + 1));
        if (sign >= 0xe0000 && sign <= 0xe01ef) {
            replace(index, QString(2, QChar(filler)));
        } else if (sign >= 0x2f800 && sign <= 0x2fa1f) {
            QString plain = composed(m_source.mid(index, 2).toString());
            if (plain.size() == 1)
                plain += QChar(filler);
            replace(index, plain);
            note(index);
        }
        return 2;
    }

    /// What opens something stands where the entity begins, all else where it ends: so a quotation
    /// that begins or ends with it has the whole of it.
    static QString filledUp(const HtmlEntity &entity)
    {
        const QString rest(entity.length - entity.text.size(), QChar(filler));
        const QChar first = entity.text.front();
        const bool opens =
            first.isSpace() || QStringView(u"<>([{（《〈“‘≥≤±+-$¥￥").contains(first);
        return opens ? entity.text + rest : rest + entity.text;
    }

    void replace(qsizetype index, const QString &plain)
    {
        if (m_plain.text.isNull())
            m_plain.text = m_source.toString();
        m_plain.text.replace(index, plain.size(), plain);
    }

    void note(qsizetype index)
    {
        if (m_plain.replaced++ == 0)
            m_plain.first = int(index);
    }

    QStringView m_source;
    const SignTable &m_signs = SignTable::instance();
    PlainText m_plain;
};

} // namespace

char16_t plainSign(char16_t sign)
{
    return sign < firstSign ? sign : SignTable::instance().at(sign);
}

PlainText plainText(QStringView source)
{
    return PlainReading(source).run();
}

} // namespace PlanLens
