// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/texttable.h"

#include "text/visibletext.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int gap = 2;

/// The characters that East Asian fonts set on a square.
bool isWide(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff) ||
           (code >= 0xfe30 && code <= 0xfe4f) || (code >= 0xff00 && code <= 0xff60);
}

QString line(const QStringList &cells, const QList<int> &widths)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += cells.at(i) + QString(widths.at(i) - terminalWidth(cells.at(i)) + gap, u' ');
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace

int terminalWidth(const QString &text)
{
    return int(text.size() + std::count_if(text.begin(), text.end(), isWide));
}

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
            widths[i] = std::max(widths.at(i), terminalWidth(cells.at(i)));
    }
    QString text;
    for (const QStringList &cells : m_rows)
        text += line(cells, widths);
    return text;
}

} // namespace PlanLens
