// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/sourceparts.h"

#include <limits>

namespace PlanLens {

void insertSource(const Database &database, int report, const PackedSource &source)
{
    Statement statement(database,
                        QStringLiteral("INSERT INTO source_part (report_id, part, characters) "
                                       "VALUES (?, ?, ?)"));
    for (int part = 0; part < source.size(); ++part)
        statement.run(report, part, source.at(part));
}

int holderOfSource(const Database &database, int report)
{
    Statement statement(database,
                        QStringLiteral("SELECT COALESCE(source_of, id) FROM report WHERE id = ?"));
    return statement.run(report).next() ? statement.integer(0) : report;
}

void shareSource(const Database &database, int report, int holder)
{
    Statement(database, QStringLiteral("UPDATE report SET source_of = ? WHERE id = ?"))
        .run(holder, report);
}

void handOverSource(const Database &database, int report)
{
    Statement sharing(database, QStringLiteral("SELECT MIN(id) FROM report WHERE source_of = ?"));
    const auto heir =
        sharing.run(report).next() ? sharing.optionalInteger(0) : std::optional<int>();
    if (!heir)
        return;
    Statement(database, QStringLiteral("UPDATE source_part SET report_id = ? WHERE report_id = ?"))
        .run(*heir, report);
    Statement(database, QStringLiteral("UPDATE report SET source_of = CASE WHEN id = ? THEN NULL "
                                       "ELSE ? END WHERE source_of = ?"))
        .run(*heir, *heir, report);
}

SourceReader::SourceReader(const Database &database)
    : m_parts(database, QStringLiteral("SELECT characters FROM source_part WHERE report_id = "
                                       "(SELECT COALESCE(source_of, id) FROM report WHERE id = ?) "
                                       "AND part >= ? AND part <= ? ORDER BY part"))
    , m_whole(database, QStringLiteral("SELECT source FROM report WHERE id = ?"))
{}

QString SourceReader::parts(int report, int first, int last)
{
    QString text;
    m_parts.run(report, first, last);
    while (m_parts.next())
        text += unpackedPart(m_parts.value(0).toByteArray());
    return text;
}

/// Before sources were stored in parts they were one, in UTF-8.
QString SourceReader::storedAsOne(int report)
{
    const QByteArray bytes =
        m_whole.run(report).next() ? m_whole.value(0).toByteArray() : QByteArray();
    return bytes.isEmpty() ? QString() : QString::fromUtf8(qUncompress(bytes));
}

QString SourceReader::whole(int report)
{
    const QString text = parts(report, 0, std::numeric_limits<int>::max());
    return text.isEmpty() ? storedAsOne(report) : text;
}

QString SourceReader::stretch(int report, SourceRange range)
{
    const int first = range.start / sourcePartSize;
    const QString text = parts(report, first, (range.end() - 1) / sourcePartSize);
    return text.isEmpty() ? storedAsOne(report).mid(range.start, range.length)
                          : text.mid(range.start - first * sourcePartSize, range.length);
}

} // namespace PlanLens
