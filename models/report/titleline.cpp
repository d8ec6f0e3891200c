// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/titleline.h"

#include "language/lexicon.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace PlanLens {

namespace {

const WordTable &titleEnds()
{
    static const WordTable words = wordsOf("title-end");
    return words;
}

QString squeezed(QStringView text)
{
    QString solid = text.toString();
    solid.removeIf([](QChar c) { return isBlank(c) || isInvisible(c); });
    return solid;
}

bool isNoteMark(QChar c)
{
    const ushort u = c.unicode();
    return isOneOf(c, u"*＊※#¹²³†‡△▲☆★|") || (u >= 0x2460 && u <= 0x2473) ||
           (u >= 0x2070 && u <= 0x2089) || isBlank(c);
}

QStringView withoutFirst(QStringView text)
{
    while (!text.isEmpty() && isNoteMark(text.front()))
        text = text.mid(1);
    return text;
}

/// `[1]`, 〔1〕, (1): a number alone in brackets at the end.
qsizetype numberedNote(QStringView text)
{
    if (text.isEmpty() || !isOneOf(text.back(), u"]】〕)）"))
        return 0;
    qsizetype at = text.size() - 2;
    while (at >= 0 && isDigit(text[at]))
        --at;
    const bool opens = at > 0 && isOneOf(text[at], u"[【〔(（");
    return opens && at < text.size() - 2 ? text.size() - at : 0;
}

/// The session in brackets at the end: （2023年1月10日在…会议上）.
qsizetype bracketedSession(QStringView text)
{
    if (text.isEmpty() || !isOneOf(text.back(), u")）"))
        return 0;
    const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u'（'));
    return open > 0 && isMeetingLine(text.mid(open)) ? text.size() - open : 0;
}

QStringView withoutLast(QStringView text)
{
    for (;;) {
        const qsizetype before = text.size();
        while (!text.isEmpty() && isNoteMark(text.back()))
            text.chop(1);
        text.chop(numberedNote(text));
        text.chop(bracketedSession(text));
        if (text.size() == before)
            return text;
    }
}

/// An agency, a place and a day: 新华社北京3月5日电.
QStringView withoutDateline(QStringView text)
{
    constexpr qsizetype longest = 14;
    static const WordTable agencies = wordsOf("news-agency");
    static const WordTable ends = wordsOf("dateline-end");
    const auto skip = [&](qsizetype at, QStringView signs) {
        while (at < text.size() && (isBlank(text[at]) || signs.contains(text[at])))
            ++at;
        return at;
    };
    const qsizetype from = skip(0, u"（(【");
    const WordTable::Hit agency = agencies.startingAt(text, from);
    if (!agency)
        return text;
    qsizetype end = from + agency.length;
    const qsizetype last = std::min(text.size(), end + longest + 1);
    while (end < last && !ends.startingAt(text, end) && !isOneOf(text[end], u"，。："))
        ++end;
    const WordTable::Hit dateline = end < last ? ends.startingAt(text, end) : WordTable::Hit{};
    return dateline ? text.mid(skip(end + dateline.length, u"）)】")) : text;
}

/// 《…》 around all of it.
QStringView withoutBookMarks(QStringView text)
{
    const bool around = text.size() > 2 && text.front() == u'《' && text.back() == u'》' &&
                        text.indexOf(u'》') == text.size() - 1;
    return around ? text.mid(1, text.size() - 2) : text;
}

bool isDate(QStringView text)
{
    return !text.isEmpty() && isDigit(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isDigit(c) || isOneOf(c, u"年月日时分秒:：-—./ "); });
}

constexpr qsizetype longestLabel = 8;

/// 标题：, 【题目】: the length of what says that the title follows; 0 where nothing does.
qsizetype titleLabel(QStringView text)
{
    static const WordTable labels = wordsOf("title-label");
    QString label;
    for (qsizetype i = 0; i < text.size() && label.size() <= longestLabel; ++i) {
        const QChar c = text[i];
        const bool ends = c == u'：' || c == u':' || c == u'】';
        if (ends && labels.isWord(label))
            return text.mid(i + 1).trimmed().isEmpty() ? 0 : i + 1;
        if (!isBlank(c) && c != u'【')
            label.append(c);
    }
    return 0;
}

/// 来源：…, 发布日期：…: a short label, a colon.
bool isLabelled(QStringView text)
{
    if (titleLabel(text) > 0)
        return false;
    const auto colon =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'：' || c == u':'; });
    const qsizetype length = colon - text.begin();
    return colon != text.end() && length > 0 && length <= longestLabel &&
           std::all_of(text.begin(), colon,
                       [](QChar c) { return isIdeograph(c) || c == u'【' || c == u'['; });
}

/// 港务局 www.example.org: the address of a site.
bool holdsAddress(QStringView text)
{
    return text.contains(u"www.", Qt::CaseInsensitive) || text.contains(u"://");
}

/// （记者张三）: who wrote it, in front of a title.
QStringView withoutReporter(QStringView text)
{
    constexpr qsizetype longest = 16;
    static const WordTable reporters = wordsOf("reporter");
    const bool bracket = text.startsWith(u'（') || text.startsWith(u'(');
    if (!bracket || !reporters.occursIn(text.left(longest)))
        return text;
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'）' || c == u')'; });
    return end - text.begin() > longest || end == text.end() ? text
                                                             : text.mid(end - text.begin() + 1);
}

bool isPath(QStringView text)
{
    const auto parts =
        std::count_if(text.begin(), text.end(), [](QChar c) { return isOneOf(c, u">＞›»→"); });
    static const WordTable words = wordsOf("path-word");
    return parts > 1 || (parts == 1 && words.occursIn(text));
}

constexpr QStringView about = u"关于";

/// A line that puts something into force.
struct Notice
{
    QStringView subject; ///< what that is; null where the line is no notice
    bool givesItself = false;
};

Notice noticeIn(QStringView line)
{
    enum Verb { SendsRound, Gives };
    static const WordTable verbs = wordsOf({{SendsRound, "sending-round"}, {Gives, "giving-plan"}});
    static const QRegularExpression inForce(
        QStringLiteral("^\\s*(?:《(.+?)》|([^《》]+?))\\s*的\\s*通\\s*知$"));
    const QStringView core = titleCore(line);
    for (qsizetype at = core.indexOf(about); at >= 0; at = core.indexOf(about, at + 1)) {
        const qsizetype verb = at + about.size();
        const WordTable::Hit hit = verbs.startingAt(core, verb);
        const auto match =
            hit ? inForce.match(core.mid(verb + hit.length)) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        const bool quoted = match.capturedLength(1) > 0;
        return {quoted ? match.capturedView(1) : match.capturedView(2),
                !quoted && hit.tag == Gives};
    }
    return {};
}

} // namespace

QStringView titleCore(QStringView line)
{
    const QStringView labelled = withoutFirst(line);
    const QStringView text =
        withoutFirst(withoutReporter(withoutDateline(labelled.mid(titleLabel(labelled)))));
    return withoutBookMarks(withoutLast(text.left(lengthBeforeSession(text)))).trimmed();
}

bool hasTitleLabel(QStringView line)
{
    return titleLabel(withoutFirst(line)) > 0;
}

qsizetype lengthBeforeSession(QStringView line)
{
    static const WordTable meetings = wordsOf("meeting");
    for (const QStringView dash : {QStringView(u"——"), QStringView(u"--"), QStringView(u"－－")}) {
        const qsizetype found = line.indexOf(dash);
        if (found <= 0 || !meetings.occursIn(line.mid(found)))
            continue;
        // A motto——在…会议上的政府工作报告: the title itself names the session.
        const bool titled =
            endsLikeATitle(line.mid(found + dash.size())) && !endsLikeATitle(line.left(found));
        return titled ? line.size() : found;
    }
    return line.size();
}

QStringView noticeSubject(QStringView line)
{
    return noticeIn(line).subject;
}

bool givesItself(QStringView line)
{
    return noticeIn(line).givesItself;
}

bool opensSubject(QStringView line)
{
    return line.startsWith(about);
}

bool endsLikeATitle(QStringView core)
{
    const QString own = squeezed(core);
    if (own.startsWith(u'（') || own.startsWith(u'(') || endsSentence(own))
        return false;
    if (!own.endsWith(u'）') && !own.endsWith(u')'))
        return bool(titleEnds().ending(own));
    const qsizetype open = std::max(own.lastIndexOf(u'（'), own.lastIndexOf(u'('));
    return open > 0 && titleEnds().occursIn(own);
}

bool isPageFurniture(QStringView line)
{
    static const WordTable words = wordsOf({{0, "page-word"}, {0, "page-label"}});
    const QString text = squeezed(line);
    const bool bracketed = text.startsWith(u'【');
    return words.startingAt(text, bracketed ? 1 : 0) || holdsAddress(text) || isPath(text) ||
           isDate(text) || isLabelled(text);
}

bool isMeetingLine(QStringView line)
{
    const QString text = squeezed(line);
    static const WordTable gatherings = wordsOf("at-gathering");
    static const WordTable congresses = wordsOf("congress");
    const bool gathering =
        gatherings.occursIn(text) || (congresses.occursIn(text) && text.contains(u'在'));
    return gathering && text.contains(u'年') && !endsSentence(text);
}

bool endsAtGathering(QStringView line)
{
    static const WordTable gatherings = wordsOf("at-gathering");
    return bool(gatherings.ending(line));
}

bool isSalutation(QStringView line)
{
    static const WordTable words = wordsOf("salutation");
    return bool(words.startingAt(line));
}

bool isAddress(QStringView line)
{
    constexpr qsizetype longest = 16;
    if (!isSalutation(line))
        return false;
    const auto end =
        std::find_if(line.begin(), line.end(), [](QChar c) { return isOneOf(c, u"：:！!"); });
    const bool colon = end != line.end() && *end != u'！' && *end != u'!';
    return end - line.begin() <= longest && (colon || end + 1 == line.end());
}

bool opensAddress(QStringView line)
{
    static const WordTable speaking = wordsOf("speaking-for");
    static const WordTable charged = wordsOf("charged-by");
    static const WordTable reporting = wordsOf("now-reporting");
    static const WordTable charges = wordsOf("charge");
    const bool speaks = speaking.occursIn(line) || reporting.occursIn(line) ||
                        (charged.occursIn(line) && charges.occursIn(line));
    static const WordTable asked = wordsOf("deliberation");
    return speaks && asked.occursIn(line);
}

bool endsLikeAWrapper(QStringView line)
{
    static const WordTable ends = wordsOf("wrapper-end");
    return bool(ends.ending(squeezed(titleCore(line))));
}

} // namespace PlanLens
