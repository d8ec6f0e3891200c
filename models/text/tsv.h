// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace PlanLens {

/// Lines of a table, fields parted by tabs. Blank lines and lines that start with # are left out.
/// `View` is that of a text, or of its UTF-8, where not all fields are wanted as text.
template <typename View>
class TableLines
{
public:
    explicit TableLines(View table) : m_rest(table) {}

    /// Goes to the next line; false after the last one.
    bool next();
    const QList<View> &fields() const { return m_fields; }
    /// 1-based number of the line in the table.
    int line() const { return m_line; }
    /// Notes that the line was left out, as `line 12: why`; nothing where nobody asks.
    void leaveOut(QStringList *errors, const QString &why) const;

private:
    View m_rest;
    QList<View> m_fields;
    int m_line = 0;
};

extern template class TableLines<QStringView>;
extern template class TableLines<QByteArrayView>;

using TsvLines = TableLines<QStringView>;
using TsvBytes = TableLines<QByteArrayView>;

/// The bytes of a table that ships with the program, `regions.tsv`; empty where there is none.
QByteArray shippedTable(const QString &name);

} // namespace PlanLens
