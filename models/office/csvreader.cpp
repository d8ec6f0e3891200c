// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/csvreader.h"

#include "assembling/documentlimits.h"
#include "office/sheetflow.h"
#include "reading/decodedfile.h"
#include "reading/flowlayout.h"
#include "reading/textreader.h"
#include "text/encoding.h"
#include "text/workpoint.h"

#include <QHash>

#include <utility>

namespace PlanLens {

namespace {

/// Reads rows of cells. A quote inside quotes is doubled; line ends inside of them are part of the
/// cell. Quotes that never end, and those behind which the cell goes on, are signs like others.
class CsvRows
{
public:
    CsvRows(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    std::vector<BookRow> read()
    {
        while (m_at < m_text.size())
            readCell();
        if (!m_row.empty())
            endRow();
        return std::move(m_rows);
    }

private:
    void readCell()
    {
        workPoint();
        QString text = readQuoted();
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n') {
            if (m_text.at(m_at) != u'\r')
                text += m_text.at(m_at);
            ++m_at;
        }
        checkCells(++m_cells, int(m_rows.size()) + 1);
        BookCell cell;
        cell.text = text;
        m_row.push_back(std::move(cell));
        const bool ends = m_at >= m_text.size() || m_text.at(m_at) == u'\n';
        ++m_at;
        if (ends)
            endRow();
    }

    /// Where the quotes that start at the cell end; -1 where they do not, or the cell goes on
    /// behind.
    qsizetype endOfQuotes()
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && (m_text.at(at) != u'"' || isDoubled(at)))
            at += m_text.at(at) == u'"' ? 2 : 1;
        m_endless = at >= m_text.size();
        qsizetype behind = at + 1;
        while (behind < m_text.size() && m_text.at(behind) == u' ')
            ++behind;
        const bool ends = behind >= m_text.size() || m_text.at(behind) == m_separator ||
                          m_text.at(behind) == u'\n' || m_text.at(behind) == u'\r';
        return m_endless || !ends ? -1 : at;
    }

    bool isDoubled(qsizetype at) const
    {
        return at + 1 < m_text.size() && m_text.at(at + 1) == u'"';
    }

    QString readQuoted()
    {
        const bool opens = !m_endless && m_text.at(m_at) == u'"';
        const qsizetype end = opens ? endOfQuotes() : -1;
        if (end < 0)
            return {};
        const QStringView text = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return text.toString().replace(QStringLiteral("\"\""), QStringLiteral("\""));
    }

    void endRow()
    {
        m_rows.push_back(std::exchange(m_row, {}));
        checkParagraphs(qsizetype(m_rows.size()), int(m_rows.size()));
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_cells = 0;
    bool m_endless = false; ///< quotes that were opened had no end: there are no others
    BookRow m_row;
    std::vector<BookRow> m_rows;
};

/// In how many of the first lines a sign stands outside of quotes as often as in most.
struct Evenness
{
    int lines = 0;
    int perLine = 0;
};

Evenness evennessOf(QStringView text, QChar sign)
{
    constexpr qsizetype searched = 4000;
    QHash<int, int> lines; // by how often the sign stands in them
    bool quoted = false;
    int count = 0;
    const auto endLine = [&] {
        if (count > 0)
            ++lines[std::exchange(count, 0)];
    };
    for (const QChar c : text.left(searched)) {
        quoted = quoted != (c == u'"');
        count += !quoted && c == sign;
        if (!quoted && c == u'\n')
            endLine();
    }
    if (text.size() <= searched || lines.isEmpty())
        endLine();
    Evenness best;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        if (it.value() > best.lines || (it.value() == best.lines && it.key() > best.perLine))
            best = {it.value(), it.key()};
    }
    return best;
}

/// The sign that stands equally often in the most lines: that which groups digits does not. The
/// tab, which stands in few texts, where signs are equal in this.
QChar separatorOf(QStringView text)
{
    constexpr QStringView signs = u"\t,;|";
    QChar separator = u',';
    Evenness best;
    for (const QChar sign : signs) {
        const Evenness found = evennessOf(text, sign);
        const bool more = found.lines == best.lines && found.perLine > best.perLine;
        if (found.lines > best.lines || (more && separator != u'\t')) {
            best = found;
            separator = sign;
        }
    }
    return separator;
}

} // namespace

QString CsvReader::format() const
{
    return QStringLiteral("csv");
}

bool CsvReader::accepts(const QByteArray &bytes) const
{
    return TextReader().accepts(bytes);
}

ReadOutcome CsvReader::read(const QByteArray &bytes, const QString &file,
                            const Cancelled &cancelled) const
{
    ReadOutcome otherwise;
    const auto decoded = decodedFile(bytes, file, cancelled, otherwise);
    if (!decoded)
        return otherwise;
    QStringView text = decoded->text;
    const bool tabs = file.endsWith(QStringLiteral(".tsv"), Qt::CaseInsensitive);
    QChar separator = tabs ? QChar(u'\t') : separatorOf(text);
    // A line that tells spreadsheets the separator.
    if (text.startsWith(u"sep=") && text.size() > 4) {
        separator = text.at(4);
        const qsizetype end = text.indexOf(u'\n');
        text = end < 0 ? QStringView() : text.mid(end + 1);
    }
    Sheet sheet;
    sheet.rows = CsvRows(text, separator).read();
    ReadOutcome outcome =
        reportOfFlow(flowOfSheets({std::move(sheet)}), bytes, file, format(), damageOf(*decoded));
    if (auto *read = std::get_if<ReadReport>(&outcome))
        read->report.encoding = decoded->encoding;
    return outcome;
}

} // namespace PlanLens
