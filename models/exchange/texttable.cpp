// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/texttable.h"

#include "text/displaywidth.h"
#include "text/visibletext.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int gap = 2;

QString line(const QStringList &cells, const QList<int> &widths)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += cells.at(i) + QString(widths.at(i) - displayWidth(cells.at(i)) + gap, u' ');
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace

TextTable::TextTable(const QStringList &head) : m_rows{head} {}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_rows.first().size());
    QStringList visible;
    for (const QString &cell : cells)
        visible += visibleText(cell);
    m_rows += visible;
}

QString TextTable::text() const
{
    QList<int> widths(m_rows.first().size(), 0);
    for (const QStringList &cells : m_rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths.at(i), displayWidth(cells.at(i)));
    }
    QString text;
    for (const QStringList &cells : m_rows)
        text += line(cells, widths);
    return text;
}

} // namespace PlanLens
