// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdownmarks.h"

#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QChar nothing(u'\u200b');

bool isMark(QChar c)
{
    return QStringView(u"\\`*_{}[]()#+-.!|~<>").contains(c);
}

/// Marks work on one line at a time: a stretch that goes on in the next line is rare, and a sign
/// that is no mark must stay.
class MarkedLine
{
public:
    MarkedLine(UnmarkedText &all, qsizetype start, qsizetype end)
        : m_all(all), m_start(start), m_end(end)
    {}

    qsizetype start() const { return m_start; }
    QStringView rest() const { return QStringView(m_all.text).mid(m_start, m_end - m_start); }

    void passBlanks()
    {
        while (m_start < m_end && m_all.text.at(m_start) == u' ')
            ++m_start;
    }

    void blank(qsizetype from, qsizetype length)
    {
        for (qsizetype i = from; i < from + length && i < m_end; ++i)
            m_all.text[i] = nothing;
    }
    /// Takes out so many signs in front.
    void blankFront(qsizetype length)
    {
        blank(m_start, length);
        m_start = std::min(m_start + length, m_end);
    }

    void unmarkInline()
    {
        for (qsizetype i = m_start; i < m_end;) {
            workPoint();
            i = unmarkAt(i);
        }
    }

private:
    QChar at(qsizetype i) const
    {
        return i >= m_start && i < m_end ? m_all.text.at(i) : QChar(u'\n');
    }

    /// Returns where to go on.
    qsizetype unmarkAt(qsizetype i)
    {
        const QChar c = at(i);
        if (c == u'\\' && isMark(at(i + 1))) {
            // A bar that is no edge of a cell must not become one.
            if (at(i + 1) == u'|')
                m_all.text[i + 1] = u'/';
            blank(i, 1);
            return i + 2;
        }
        if (c == u'`')
            return unmarkCode(i);
        if (c == u'[' || (c == u'!' && at(i + 1) == u'['))
            return unmarkLink(i);
        if (c == u'<')
            return unmarkTag(i);
        if (c == u'*' || c == u'_' || c == u'~')
            return unmarkEmphasis(i);
        return i + 1;
    }

    qsizetype unmarkCode(qsizetype i)
    {
        qsizetype length = 1;
        while (at(i + length) == u'`')
            ++length;
        const QString ticks(length, u'`');
        const qsizetype found = m_all.text.indexOf(ticks, i + length);
        if (found < 0 || found >= m_end)
            return i + length;
        blank(i, length);
        blank(found, length);
        return found + length;
    }

    /// [text](target), ![text](target)
    qsizetype unmarkLink(qsizetype i)
    {
        const bool picture = at(i) == u'!';
        const qsizetype open = picture ? i + 1 : i;
        const qsizetype middle = m_all.text.indexOf(QLatin1String("]("), open);
        if (middle < 0 || middle >= m_end)
            return open + 1;
        const qsizetype close = m_all.text.indexOf(u')', middle);
        if (close < 0 || close >= m_end || m_all.text.lastIndexOf(u'[', middle) != open)
            return open + 1;
        if (picture) {
            ++m_all.pictures;
            blank(i, close + 1 - i);
        } else {
            blank(i, 1);
            blank(middle, close + 1 - middle);
        }
        return picture ? close + 1 : i + 1;
    }

    /// <br> parts the lines of a cell; other tags are taken out.
    qsizetype unmarkTag(qsizetype i)
    {
        qsizetype name = at(i + 1) == u'/' ? i + 2 : i + 1;
        const QChar first = at(name).toLower();
        if (first < u'a' || first > u'z')
            return i + 1;
        const qsizetype close = m_all.text.indexOf(u'>', i);
        if (close < 0 || close >= m_end)
            return i + 1;
        const bool breaks =
            QStringView(m_all.text).mid(i + 1, 2).compare(u"br", Qt::CaseInsensitive) == 0;
        blank(i, close + 1 - i);
        if (breaks)
            m_all.text[i] = QChar(QChar::LineSeparator);
        return close + 1;
    }

    static bool isPunctuation(QChar c) { return c.isPunct() || c.isSymbol(); }
    /// Whether marks between these two can begin a stretch, or end one.
    static bool opens(QChar before, QChar after)
    {
        return !after.isSpace() &&
               (!isPunctuation(after) || before.isSpace() || isPunctuation(before));
    }

    qsizetype unmarkEmphasis(qsizetype i)
    {
        const QChar sign = at(i);
        qsizetype length = 1;
        while (at(i + length) == sign)
            ++length;
        const qsizetype after = i + length;
        const bool word = sign == u'_' && at(i - 1).isLetterOrNumber();
        // A mark in quotes stands for itself: 加“*”为约束性指标.
        if (QStringView(u"“‘\"「").contains(at(i - 1)) &&
            QStringView(u"”’\"」").contains(at(after)))
            return after;
        // Chinese has no blanks around words: two marks are meant wherever they touch something.
        const auto touches = [&](QChar outside, QChar inside) {
            return length > 1 ? !inside.isSpace() : opens(outside, inside);
        };
        if (length > 3 || (sign == u'~' && length != 2) || word || !touches(at(i - 1), at(after)))
            return after;
        const QString marks(length, sign);
        for (qsizetype end = m_all.text.indexOf(marks, after); end >= 0 && end < m_end;
             end = m_all.text.indexOf(marks, end + 1)) {
            workPoint();
            const bool alone = at(end + length) != sign && at(end - 1) != sign;
            const bool inWord = sign == u'_' && at(end + length).isLetterOrNumber();
            // No stretch goes on in the next cell.
            if (QStringView(m_all.text).mid(after, end - after).contains(u'|'))
                break;
            if (!alone || inWord || !touches(at(end + length), at(end - 1)))
                continue;
            blank(end, length);
            blank(i, length);
            if (sign == u'~')
                strike(after, end);
            return after;
        }
        return after;
    }

    void strike(qsizetype from, qsizetype end)
    {
        if (m_all.struck++ > 0)
            m_all.struckText += QStringLiteral(" | ");
        m_all.struckText += QStringView(m_all.text).mid(from, end - from);
        blank(from, end - from);
    }

    UnmarkedText &m_all;
    qsizetype m_start;
    qsizetype m_end;
};

/// The signs of a list, a quotation or a heading in front of a line.
void unmarkFront(MarkedLine &line, UnmarkedText &all, int number)
{
    line.passBlanks();
    while (line.rest().startsWith(u'>')) {
        line.blankFront(1);
        line.passBlanks();
    }
    const QStringView rest = line.rest();
    qsizetype level = 0;
    while (level < rest.size() && rest.at(level) == u'#')
        ++level;
    if (level > 0 && level <= 6 && level < rest.size() && rest.at(level).isSpace()) {
        all.levels.insert(number, int(level));
        qsizetype end = rest.size();
        while (end > level && (rest.at(end - 1) == u'#' || rest.at(end - 1) == u' '))
            --end;
        line.blank(line.start() + end, rest.size() - end);
        line.blankFront(level + 1);
        return;
    }
    if (rest.size() > 1 && QStringView(u"-*+").contains(rest.front()) && rest.at(1) == u' ')
        line.blankFront(2);
}

bool isRule(QStringView line, QChar sign)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.size() >= 3 && std::all_of(trimmed.begin(), trimmed.end(),
                                              [&](QChar c) { return c == sign || c == u' '; });
}

} // namespace

UnmarkedText withoutMarkdown(const QString &source)
{
    UnmarkedText all;
    all.text = source;
    int number = 0;
    bool fenced = false;
    bool textAbove = false;
    for (qsizetype start = 0; start <= source.size();) {
        ++number;
        qsizetype end = source.indexOf(u'\n', start);
        end = end < 0 ? source.size() : end;
        const QStringView line = QStringView(source).mid(start, end - start);
        MarkedLine marked(all, start, end);
        const bool underlined = textAbove && (isRule(line, u'=') || isRule(line, u'-'));
        if (line.trimmed().startsWith(u"```") || line.trimmed().startsWith(u"~~~")) {
            fenced = !fenced;
            marked.blank(start, end - start);
        } else if (underlined) {
            all.levels.insert(number - 1, line.trimmed().startsWith(u'=') ? 1 : 2);
            marked.blank(start, end - start);
        } else if (isRule(line, u'-') || isRule(line, u'*') || isRule(line, u'_')) {
            marked.blank(start, end - start);
        } else if (!fenced) {
            unmarkFront(marked, all, number);
            marked.unmarkInline();
        }
        textAbove = !line.trimmed().isEmpty() && !underlined && !line.contains(u'|');
        start = end + 1;
    }
    return all;
}

} // namespace PlanLens
