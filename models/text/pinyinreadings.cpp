// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyinreadings.h"

#include "text/tsv.h"

#include <QHash>
#include <QMutex>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace PlanLens {

namespace {

using ReadingTable = QHash<char32_t, QString>;

/// The characters in use, from a table: ICU takes a tenth of a second to get its rules ready, which
/// a person who types the first letters of a name would notice.
ReadingTable shippedReadings()
{
    ReadingTable readings;
    const QString lines = QString::fromUtf8(shippedTable(QStringLiteral("readings.tsv")));
    for (const QStringView line : QStringView(lines).tokenize(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0)
            continue;
        const QString syllable = line.left(tab).toString();
        for (const char32_t character : line.mid(tab + 1).toUcs4())
            readings.insert(character, syllable);
    }
    return readings;
}

/// Asks ICU, once for each character: its rules are slow to run.
class RareReadings
{
public:
    QString of(char32_t character)
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(character);
        return known != m_known.cend() ? *known
                                       : *m_known.insert(character, transliterated(character));
    }

private:
    QString transliterated(char32_t character)
    {
        if (!m_transliterator) {
            UErrorCode status = U_ZERO_ERROR;
            m_transliterator.reset(icu::Transliterator::createInstance(
                "Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
            if (U_FAILURE(status) || !m_transliterator)
                return {};
        }
        icu::UnicodeString text(static_cast<UChar32>(character));
        m_transliterator->transliterate(text);
        return QString::fromUtf16(text.getBuffer(), text.length()).trimmed();
    }

    QMutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_transliterator;
    ReadingTable m_known;
};

} // namespace

QString pinyinReading(char32_t character)
{
    static const ReadingTable shipped = shippedReadings();
    static RareReadings rare;
    const auto known = shipped.constFind(character);
    return known != shipped.cend() ? *known : rare.of(character);
}

} // namespace PlanLens
