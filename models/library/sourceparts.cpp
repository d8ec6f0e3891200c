// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sourceparts.h"

#include <QtEndian>

#include <limits>

namespace PlanLens {

namespace {

// UTF-16 units of a part. Chinese text packs well from there on, unpacks in 20 µs, and takes little
// more than one page of the file, so that few bytes of a page stay empty.
constexpr int partSize = 4096;
// Light compression: more costs time and gains little.
constexpr int compression = 1;
constexpr qsizetype unit = sizeof(char16_t);

QByteArray packed(QStringView text)
{
    QByteArray bytes(text.size() * unit, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return qCompress(bytes, compression);
}

QString unpacked(const QByteArray &bytes)
{
    const QByteArray raw = qUncompress(bytes);
    QString text(raw.size() / unit, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(raw.constData(), text.size(), text.data());
    return text;
}

} // namespace

void insertSource(const Database &database, int report, const QString &source)
{
    Statement statement(database,
                        QStringLiteral("INSERT INTO source_part (report_id, part, characters) "
                                       "VALUES (?, ?, ?)"));
    for (int part = 0; part * partSize < source.size(); ++part)
        statement.run(report, part,
                      packed(QStringView(source).mid(part * partSize).left(partSize)));
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
        text += unpacked(m_parts.value(0).toByteArray());
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
    const int first = range.start / partSize;
    const QString text = parts(report, first, (range.end() - 1) / partSize);
    return text.isEmpty() ? storedAsOne(report).mid(range.start, range.length)
                          : text.mid(range.start - first * partSize, range.length);
}

} // namespace PlanLens
