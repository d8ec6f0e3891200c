// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/paragraphjoining.h"

#include "assembling/linewrapping.h"
#include "assembling/numbering.h"
#include "language/lexicon.h"
#include "report/titleline.h"
#include "text/characters.h"
#include "text/oneof.h"
#include "text/workpoint.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

/// Shorter lines without a full stop are headings, signatures and captions.
constexpr int shortestBroken = 25;
/// Headings are no longer than this, but where they are sentences of the text.
constexpr int longestNumbered = 64;

/// （下转15版）, （上接第一版）: what a newspaper prints where a text goes on on another page.
bool isPageReference(QStringView text)
{
    static const WordTable words = wordsOf("page-reference");
    return words.startingAt(text) && text.endsWith(u'）');
}

bool beginsParagraph(const RawItem &item)
{
    static const WordTable starts = wordsOf("paragraph-start");
    const QStringView text = item.text.text();
    return item.indented || item.note || item.styleLevel > 0 || item.titleStyle ||
           headingNumbering(text) || isAddress(text) || startsNotes(text) || continuesNotes(text) ||
           startsBox(text) || text.startsWith(u"——") || text.startsWith(u"--") ||
           starts.startingAt(text) || isPageReference(text);
}

/// 增长8. | 5%。: the margin parted a figure.
bool partsFigure(QStringView text, QStringView next)
{
    return text.size() > 1 && isOneOf(text.back(), u".．") && isDigit(text.at(text.size() - 2)) &&
           !next.isEmpty() && isDigit(next.front());
}

/// 、值 and the like begin no paragraph.
bool cannotBegin(QStringView text)
{
    return !text.isEmpty() && isOneOf(text.front(), u"，、。；：）》”’%％");
}

/// Joins lines, knowing the margin at which the text was broken.
class Joining
{
public:
    explicit Joining(const QList<RawItem> &items) : m_wrapping(items, beginsParagraph) {}

    /// Adds the next line of the document, or joins it to the paragraph before.
    void take(const RawItem &item)
    {
        workPoint();
        if (continues(item)) {
            m_result.last().text.append(item.text);
            m_isSentence = m_isSentence || holdsClauses(item.text.text());
            m_joined.append(item.line);
            m_wasJoined = true;
            m_lastLine = item;
            return;
        }
        const bool paragraph = item.kind == RawItem::Kind::Paragraph;
        const QStringView text = item.text.text();
        const Numbering numbering = headingNumbering(text);
        m_inNotes = paragraph && (startsNotes(text) ||
                                  (m_inNotes && (continuesNotes(text) || numbering.level == 3)));
        m_wasJoined = false;
        m_isSentence = holdsClauses(text);
        m_lastLine = item;
        m_result.append(item);
    }

    const QList<RawItem> &result() const { return m_result; }
    const QList<int> &joinedLines() const { return m_joined; }

private:
    bool continues(const RawItem &item) const
    {
        const bool follows = item.kind == RawItem::Kind::Paragraph && !m_result.isEmpty() &&
                             m_result.last().kind == RawItem::Kind::Paragraph &&
                             m_result.last().boxed == item.boxed;
        return follows && !beginsParagraph(item) && isBroken(m_result.last(), item.text.text());
    }

    static bool holdsClauses(QStringView text)
    {
        return text.contains(u'。') || text.contains(u'，') || text.contains(u'、');
    }

    bool isBroken(const RawItem &item, QStringView next) const
    {
        const QString &text = item.text.text();
        if (text.isEmpty() || item.styleLevel > 0 || item.titleStyle || item.note)
            return false;
        if (partsFigure(text, next))
            return true;
        if (endsSentence(text))
            return false;
        if (m_inNotes)
            return true;
        const bool mayGoOn = text.size() >= shortestBroken && m_isSentence && !startsBox(text) &&
                             (!m_wrapping.isShort(m_lastLine) || cannotBegin(next));
        return mayGoOn && (!isNumberedHeading(text) || isBrokenHeading(text, next));
    }

    /// A numbered line without a full stop is a heading, however long.
    bool isNumberedHeading(const QString &text) const
    {
        return !m_wasJoined && headingNumbering(text) && !text.contains(u'。') &&
               text.size() <= longestNumbered;
    }

    /// But it goes on where it reaches the margin, or in the middle of a word; and 一是 begins a
    /// sentence.
    bool isBrokenHeading(const QString &text, QStringView next) const
    {
        const Numbering numbering = headingNumbering(text);
        return text.at(numbering.length - 1) == u'是' || m_wrapping.isFull(m_lastLine) ||
               cannotBegin(next) || cutsWord(text, next);
    }

    LineWrapping m_wrapping;
    QList<RawItem> m_result;
    QList<int> m_joined;
    RawItem m_lastLine;       ///< of the paragraph before, as it stands in the document
    bool m_wasJoined = false; ///< whether that paragraph has several lines
    bool m_isSentence =
        false; ///< whether a stop or comma stands in it; not looked for at each line
    bool m_inNotes = false;
};

} // namespace

bool startsNotes(QStringView text)
{
    static const WordTable words = wordsOf("note-start");
    return bool(words.startingAt(text));
}

bool continuesNotes(QStringView text)
{
    static const WordTable further = wordsOf("further-note");
    return further.startingAt(text) || text.startsWith(u'*') || text.startsWith(u'＊');
}

bool startsBox(QStringView text)
{
    static const WordTable boxes = wordsOf("box");
    const auto box = boxes.startingAt(text);
    if (!box || text.size() > 60 || text.contains(u'。'))
        return false;
    const QStringView rest = text.mid(box.length);
    return !rest.isEmpty() && (isDigit(rest.front()) || isHeadingNumeral(rest.front()) ||
                               isOneOf(rest.front(), u"：: "));
}

QList<int> joinBrokenParagraphs(QList<RawItem> &items)
{
    Joining joining(items);
    for (const RawItem &item : std::as_const(items))
        joining.take(item);
    items = joining.result();
    return joining.joinedLines();
}

} // namespace PlanLens
