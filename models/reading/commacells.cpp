// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/commacells.h"

#include "assembling/documentlimits.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“';
}

QChar closingOf(QChar opening)
{
    return opening == u'“' ? QChar(u'”') : opening;
}

int skipBlanks(QStringView source, int index, int end)
{
    while (index < end && isBlank(source.at(index)))
        ++index;
    return index;
}

/// Where the quote ends that opens at `index`: before a comma, or at the end. -1 where it does not.
int endOfQuote(QStringView source, int index, int end, QChar comma)
{
    const QChar closing = closingOf(source.at(index));
    for (int i = index + 1; i < end; ++i) {
        if (source.at(i) != closing)
            continue;
        const int after = skipBlanks(source, i + 1, end);
        if (after == end || source.at(after) == comma)
            return i;
    }
    return -1;
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// 1, 12, -120: what a number may begin with before its first comma.
bool opensNumber(QStringView text)
{
    if (!text.isEmpty() && QStringView(u"-−+").contains(text.front()))
        text = text.mid(1);
    return areDigits(text) && text.size() <= 3 && text.front() != u'0';
}

/// 500, 500.5, 500左右: what may follow the last comma of a number.
bool closesNumber(QStringView text)
{
    return text.size() >= 3 && areDigits(text.left(3)) && (text.size() == 3 || !isDigit(text[3]));
}

/// 000 or 012 is no number by itself.
bool standsAlone(QStringView text)
{
    return !(text.size() == 3 && areDigits(text) && text.front() == u'0');
}

/// The ways to make cells whole from one on: how many, of so many cells.
class Ways
{
public:
    Ways(QStringView source, const QList<TextLine> &cells) : m_source(source), m_cells(cells) {}

    /// The first cell after each whole one; nothing where there is not just one way.
    QList<qsizetype> only(qsizetype titles)
    {
        find(0, titles);
        return m_found == 1 ? m_ends : QList<qsizetype>();
    }

private:
    QStringView text(qsizetype cell) const { return m_cells.at(cell).in(m_source); }

    bool touch(qsizetype cell) const
    {
        return m_cells.at(cell).end + 1 == m_cells.at(cell + 1).start;
    }

    void find(qsizetype from, qsizetype left)
    {
        constexpr int mostSteps = 2000;
        if (m_found > 1)
            return;
        if (++m_steps > mostSteps) {
            m_found = 2; // too many to tell
            return;
        }
        const qsizetype rest = m_cells.size() - from;
        if (rest == 0 && left == 0 && ++m_found == 1)
            m_ends = m_path;
        if (rest < left || left <= 0)
            return;
        if (standsAlone(text(from)))
            take(from + 1, left);
        if (!opensNumber(text(from)))
            return;
        for (qsizetype i = from; i + 1 < m_cells.size() && touch(i); ++i) {
            const QStringView next = text(i + 1);
            if (!closesNumber(next))
                break;
            take(i + 2, left);
            if (next.size() > 3)
                break;
        }
    }

    void take(qsizetype end, qsizetype left)
    {
        m_path.append(end);
        find(end, left - 1);
        m_path.removeLast();
    }

    QStringView m_source;
    const QList<TextLine> &m_cells;
    QList<qsizetype> m_path;
    QList<qsizetype> m_ends;
    int m_found = 0;
    int m_steps = 0;
};

} // namespace

QList<TextLine> commaCells(QStringView source, const TextLine &line, QChar comma)
{
    QList<TextLine> cells;
    int start = line.start;
    while (start <= line.end) {
        const int first = skipBlanks(source, start, line.end);
        const int quoted = first < line.end && isQuote(source.at(first))
                               ? endOfQuote(source, first, line.end, comma)
                               : -1;
        int end = quoted < 0 ? start : quoted + 1;
        while (end < line.end && source.at(end) != comma)
            ++end;
        cells.append(quoted < 0 ? trimmedRange(source, start, end, line.number)
                                : trimmedRange(source, first + 1, quoted, line.number));
        checkCells(cells.size(), line.number);
        start = end + 1;
    }
    return cells;
}

QList<TextLine> withWholeNumbers(QStringView source, const QList<TextLine> &cells, qsizetype titles)
{
    constexpr qsizetype mostCells = 60;
    if (cells.size() <= titles || cells.size() > mostCells || titles < 1)
        return cells;
    const QList<qsizetype> ends = Ways(source, cells).only(titles);
    if (ends.isEmpty())
        return cells;
    QList<TextLine> whole;
    qsizetype from = 0;
    for (const qsizetype end : ends) {
        whole.append({cells.at(from).start, cells.at(end - 1).end, cells.at(from).number});
        from = end;
    }
    return whole;
}

} // namespace PlanLens
