// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace PlanLens {

/// Lines of a table of text, fields parted by tabs. Blank lines and lines that start with # are
/// left out.
class TsvLines
{
public:
    explicit TsvLines(QStringView text) : m_rest(text) {}

    /// Goes to the next line; false after the last one.
    bool next();
    const QList<QStringView> &fields() const { return m_fields; }
    /// 1-based number of the line in the text.
    int line() const { return m_line; }
    /// Notes that the line was left out, as `line 12: why`; nothing where nobody asks.
    void leaveOut(QStringList *errors, const QString &why) const;

private:
    QStringView m_rest;
    QList<QStringView> m_fields;
    int m_line = 0;
};

} // namespace PlanLens
