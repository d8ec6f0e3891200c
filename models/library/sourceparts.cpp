#include "library/sourceparts.h"

#include "library/database.h"

#include <QtEndian>

#include <limits>

namespace PlanLens::SourceParts {

namespace {

// UTF-16 units of a part: Chinese text packs well from there on, and unpacks in 20 µs.
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

/// Before sources were stored in parts they were one, in UTF-8.
QString storedAsOne(const Database &database, int report)
{
    Statement statement(database, QStringLiteral("SELECT source FROM report WHERE id = ?"));
    if (!statement.run(report).next())
        return {};
    const QByteArray bytes = statement.value(0).toByteArray();
    return bytes.isEmpty() ? QString() : QString::fromUtf8(qUncompress(bytes));
}

QString parts(const Database &database, int report, int first, int last)
{
    QString text;
    Statement statement(database, QStringLiteral("SELECT characters FROM source_part WHERE "
                                                 "report_id = ? AND part >= ? AND part <= ? "
                                                 "ORDER BY part"));
    statement.run(report, first, last);
    while (statement.next())
        text += unpacked(statement.value(0).toByteArray());
    return text;
}

} // namespace

void insert(const Database &database, int report, const QString &source)
{
    Statement statement(database,
                        QStringLiteral("INSERT INTO source_part (report_id, part, characters) "
                                       "VALUES (?, ?, ?)"));
    for (int part = 0; part * partSize < source.size(); ++part)
        statement.run(report, part,
                      packed(QStringView(source).mid(part * partSize).left(partSize)));
}

QString whole(const Database &database, int report)
{
    const QString text = parts(database, report, 0, std::numeric_limits<int>::max());
    return text.isEmpty() ? storedAsOne(database, report) : text;
}

QString stretch(const Database &database, int report, SourceRange range)
{
    const int first = range.start / partSize;
    const QString text = parts(database, report, first, (range.end() - 1) / partSize);
    return text.isEmpty() ? storedAsOne(database, report).mid(range.start, range.length)
                          : text.mid(range.start - first * partSize, range.length);
}

} // namespace PlanLens::SourceParts
