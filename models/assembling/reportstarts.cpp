// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/reportstarts.h"

#include "assembling/numbering.h"
#include "assembling/titlefinding.h"
#include "language/lexicon.h"
#include "report/reportkinds.h"
#include "report/titleline.h"
#include "report/writtenyears.h"
#include "text/characters.h"
#include "text/workpoint.h"

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

constexpr int openingsBelow = 8;  ///< paragraphs below a title that can open a report
constexpr int longestStart = 120; ///< of a line
constexpr int longestDay = 16;
constexpr int shortestSentence = 16; ///< of what is text for certain

QString solid(QString text)
{
    text.removeIf([](QChar c) { return isBlank(c) || isInvisible(c); });
    return text;
}

QString textAt(const QList<RawItem> &items, qsizetype i)
{
    return i >= 0 && i < items.size() ? items.at(i).text.text() : QString();
}

bool isLine(const RawItem &item)
{
    return item.kind == RawItem::Kind::Paragraph && !item.boxed && !item.note &&
           !item.text.isEmpty();
}

/// The title itself, or what a notice puts into force.
QString titleOf(const QList<RawItem> &items, const TitlePlace &place)
{
    QString text;
    for (int i = place.first; i <= place.last; ++i)
        text += textAt(items, i);
    const QStringView subject = noticeSubject(text);
    return solid((subject.isNull() ? titleCore(text) : titleCore(subject)).toString());
}

bool isFirstSection(QStringView text)
{
    return headingNumbering(text).level == 1 && text.startsWith(u'一');
}

bool isDay(const QString &text)
{
    return text.size() <= longestDay && firstYear(text) && text.contains(u'月');
}

/// What stands below a title.
struct Below
{
    QString session;
    bool address = false;
    bool opening = false; ///< 受市人民政府委托，现将…提请审议
    bool issued = false;  ///< by an office, or on a day
    bool section = false; ///< the first one
    bool text = false;    ///< sentences before it
    bool inText = false;  ///< sentences, with a section or without

    bool opensSpeech() const { return int(!session.isEmpty()) + int(address) + int(opening) >= 2; }
};

class Reader
{
public:
    Reader(const QList<RawItem> &items, int last) : m_items(items), m_last(last)
    {
        const QString title = solid(textAt(items, last));
        if (isMeetingLine(title))
            m_below.session = title;
    }

    Below read()
    {
        const qsizetype end = std::min<qsizetype>(m_last + 1 + openingsBelow, m_items.size());
        for (qsizetype i = m_last + 1; i < end && isLine(m_items.at(i)); ++i) {
            if (!take(i))
                break;
        }
        return m_below;
    }

private:
    /// False where nothing further down belongs to the title.
    bool take(qsizetype i)
    {
        const QString text = textAt(m_items, i);
        if (isFirstSection(text)) {
            m_below.section = true;
            m_below.text = m_inText;
            return false;
        }
        if (!m_inText && readSession(i, text))
            return true;
        m_below.address = m_below.address || isAddress(text);
        m_below.opening = m_below.opening || opensAddress(text);
        m_below.issued = m_below.issued || (!m_inText && (namesBody(text) || isDay(text)));
        m_inText = m_inText || (endsSentence(text) && text.size() >= shortestSentence);
        m_below.inText = m_inText;
        return !isTitleEnd(text);
    }

    /// On one line, or on two.
    bool readSession(qsizetype i, const QString &text)
    {
        if (!m_below.session.isEmpty() || isSalutation(text) || endsSentence(text))
            return false;
        for (const QString &line : {text, text + textAt(m_items, i + 1)}) {
            if (line.size() <= longestStart && isMeetingLine(line)) {
                m_below.session = solid(line);
                return true;
            }
        }
        return false;
    }

    const QList<RawItem> &m_items;
    qsizetype m_last;
    Below m_below;
    bool m_inText = false;
};

struct Head
{
    TitlePlace place;
    QString title;
    ReportKind kind = ReportKind::Other;
    std::optional<int> year;
    QString region; ///< as printed before the year
    Below below;
};

/// 重庆市大渡口区 in 重庆市大渡口区2021年…的报告 and 关于重庆市大渡口区2021年…的报告
QString regionIn(QString title)
{
    const QList<WrittenYear> years = yearsIn(title);
    title.truncate(years.isEmpty() ? 0 : years.first().start);
    return title.remove(QStringLiteral("关于"));
}

Head headAt(const QList<RawItem> &items, const TitlePlace &place)
{
    Head head;
    head.place = place;
    head.title = titleOf(items, place);
    head.kind = kindOfTitle(head.title);
    head.year = yearOfTitle(head.title);
    head.region = regionIn(head.title);
    head.below = Reader(items, place.last).read();
    return head;
}

bool isReport(const Head &head)
{
    return head.title.endsWith(u"报告");
}

/// Neither is the other one, more or less of it.
bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && !a.contains(b) && !b.contains(a);
}

/// A title of its own, not the same one again: as on a cover, at the head of a page, in a notice.
bool isAnother(const Head &head, const Head &before)
{
    if (head.year && before.year && *head.year != *before.year)
        return true;
    if (differ(head.below.session, before.below.session))
        return true;
    if (!differ(head.title, before.title))
        return false;
    return head.kind != before.kind || head.kind == ReportKind::Other ||
           differ(head.region, before.region);
}

/// A report that goes from its title right to its first section, where sections were counted
/// before.
bool beginsAnew(const Head &head, bool sectionsBefore)
{
    return sectionsBefore && head.kind != ReportKind::Other && head.year &&
           !head.region.isEmpty() && isReport(head) && head.below.section && !head.below.text;
}

/// The same kind of report for another year or another place, on a line of its own above its text.
bool followsItself(const Head &head, const Head &before)
{
    const bool named = head.year && before.year && !head.region.isEmpty();
    const bool another =
        named && (head.region == before.region ? *head.year != *before.year
                                               : differ(head.region, before.region));
    return another && before.kind == head.kind &&
           (head.below.text || head.below.section || head.below.inText);
}

/// The report on the budget, which one on the plan stands before.
bool isBudgetReport(const Head &head)
{
    static const WordTable budgets = wordsOf("budget-title");
    return budgets.occursIn(head.title) && isReport(head) && head.year && !head.region.isEmpty() &&
           head.below.section;
}

bool opensReport(const Head &head, const Head &before, bool sectionsBefore)
{
    if (head.kind == ReportKind::Communique)
        return (head.below.issued && head.below.section) || followsItself(head, before);
    const bool plan = head.kind == ReportKind::PlanReport && isReport(head);
    return head.below.opensSpeech() || beginsAnew(head, sectionsBefore) ||
           (plan && followsItself(head, before)) || (sectionsBefore && isBudgetReport(head));
}

bool isSection(const RawItem &item)
{
    return isLine(item) && isFirstSection(item.text.text());
}

/// A sentence of the text, as in no list of contents.
bool saysSentence(const RawItem &item)
{
    const QString text = item.text.text();
    return isLine(item) && text.size() >= shortestSentence && text.endsWith(u'。') &&
           !opensAddress(text);
}

bool mayEndTitle(const RawItem &item)
{
    return isLine(item) && item.text.size() <= longestStart &&
           !headingNumbering(item.text.text()) && isTitleEnd(item.text.text());
}

/// 附件2：
bool standsInAnnex(const QList<RawItem> &items, int first)
{
    const auto isAnnex = [&](int i) {
        return textAt(items, i).startsWith(u'附');
    };
    return isAnnex(first - 1) || isAnnex(first);
}

} // namespace

QList<int> reportStarts(const QList<RawItem> &items)
{
    QList<int> starts{0};
    const TitlePlace title = findTitle(items);
    if (title.last < 0 || !isTitleEnd(textAt(items, title.last)))
        return starts;
    Head before = headAt(items, title);
    bool sections = false; // since the title before
    bool sentences = false;
    for (int i = before.place.last + 1; i < items.size(); ++i) {
        workPoint();
        sections = sections || isSection(items.at(i));
        sentences = sentences || saysSentence(items.at(i));
        if (i < title.body || !sentences || !mayEndTitle(items.at(i)))
            continue;
        const Head head = headAt(items, titleEndingAt(items, i, before.place.last + 1));
        if (!isAnother(head, before) || standsInAnnex(items, head.place.first) ||
            !opensReport(head, before, sections))
            continue;
        starts.append(startAbove(items, head.place.first));
        before = head;
        i = head.place.last;
        sections = sentences = false;
    }
    return starts;
}

} // namespace PlanLens
