// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/longtags.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace PlanLens {

namespace {

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

bool isGap(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/';
}

/// Whether the element of this tag holds text that is no markup.
QByteArrayView rawElement(QByteArrayView tag)
{
    constexpr std::array<QByteArrayView, 5> names = {"script", "style", "textarea", "title", "xmp"};
    for (const QByteArrayView name : names) {
        if (tag.size() > name.size() &&
            tag.first(name.size()).compare(name, Qt::CaseInsensitive) == 0 &&
            !isLetter(tag.at(name.size())))
            return name;
    }
    return {};
}

/// One tag, from its name on.
class Tag
{
public:
    Tag(QByteArrayView markup, qsizetype start, int most) : m_markup(markup), m_at(start)
    {
        bool between = false;
        while (m_at < m_markup.size() && m_markup.at(m_at) != '>' && !m_isLong) {
            const char c = m_markup.at(m_at);
            if (isGap(c)) {
                between = true;
            } else if (between) {
                between = false;
                m_isLong = ++m_attributes > most;
            } else if (c == '=') {
                passValue();
                continue;
            }
            ++m_at;
        }
    }

    bool isLong() const { return m_isLong; }
    qsizetype end() const { return m_at; }

private:
    /// Past the value that stands after the sign; a quoted one may hold anything.
    void passValue()
    {
        do
            ++m_at;
        while (m_at < m_markup.size() && isGap(m_markup.at(m_at)));
        if (m_at >= m_markup.size())
            return;
        const char quote = m_markup.at(m_at);
        if (quote != '"' && quote != '\'')
            return;
        const qsizetype end = m_markup.indexOf(quote, m_at + 1);
        m_at = end < 0 ? m_markup.size() : end + 1;
        // Attributes may follow each other without a gap.
        if (m_at < m_markup.size() && !isGap(m_markup.at(m_at)) && m_markup.at(m_at) != '>')
            ++m_attributes;
    }

    QByteArrayView m_markup;
    qsizetype m_at;
    int m_attributes = 0;
    bool m_isLong = false;
};

/// Where what begins at `start` ends, if it is a comment or the text of a script; `start` itself
/// where it is neither.
qsizetype endOfRaw(QByteArrayView markup, qsizetype start, QByteArrayView element)
{
    qsizetype at = start;
    while ((at = markup.indexOf("</", at)) >= 0) {
        const QByteArrayView name =
            markup.sliced(at + 2).first(std::min(element.size(), markup.size() - at - 2));
        if (name.compare(element, Qt::CaseInsensitive) == 0)
            return at;
        at += 2;
    }
    return markup.size();
}

} // namespace

bool hasLongTag(QByteArrayView markup, int most)
{
    for (qsizetype at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
        if (markup.sliced(at).startsWith("<!--")) {
            const qsizetype end = markup.indexOf("-->", at + 4);
            at = end < 0 ? markup.size() : end;
            continue;
        }
        ++at;
        if (at >= markup.size() || !(isLetter(markup.at(at)) || markup.at(at) == '/'))
            continue;
        const Tag tag(markup, at, most);
        if (tag.isLong())
            return true;
        const QByteArrayView raw = rawElement(markup.sliced(at));
        at = raw.isEmpty() ? tag.end() : endOfRaw(markup, tag.end(), raw);
    }
    return false;
}

} // namespace PlanLens
