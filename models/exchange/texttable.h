// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// Columns of text for a terminal, set flush left. Chinese characters count as two columns, as
/// terminals draw them; what would steer the terminal is named instead.
class TextTable
{
public:
    explicit TextTable(const QStringList &head);

    /// Adds a row; as many cells as the head has.
    void addRow(const QStringList &cells);
    /// All rows, each ended by a line feed, without blanks at the end.
    QString text() const;

private:
    QList<QStringList> m_rows;
};

} // namespace PlanLens
