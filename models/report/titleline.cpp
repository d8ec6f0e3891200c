// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/titleline.h"

#include "text/characters.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

constexpr std::array<QStringView, 10> kinds = {u"报告",     u"公报",    u"纲要",     u"草案",
                                               u"要点",     u"规划",    u"计划安排", u"执行情况",
                                               u"发展计划", u"完成情况"};

QString squeezed(QStringView text)
{
    QString solid = text.toString();
    solid.removeIf([](QChar c) { return isBlank(c) || isInvisible(c); });
    return solid;
}

template <std::size_t n>
bool endsWithAny(QStringView text, const std::array<QStringView, n> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.endsWith(word); });
}

template <std::size_t n>
bool startsWithAny(QStringView text, const std::array<QStringView, n> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.startsWith(word); });
}

bool isNoteMark(QChar c)
{
    const ushort u = c.unicode();
    return QStringView(u"*＊※#¹²³†‡△▲☆★|").contains(c) || (u >= 0x2460 && u <= 0x2473) ||
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
    if (text.isEmpty() || !QStringView(u"]】〕)）").contains(text.back()))
        return 0;
    qsizetype at = text.size() - 2;
    while (at >= 0 && isDigit(text[at]))
        --at;
    const bool opens = at > 0 && QStringView(u"[【〔(（").contains(text[at]);
    return opens && at < text.size() - 2 ? text.size() - at : 0;
}

/// The session in brackets at the end: （2023年1月10日在…会议上）.
qsizetype bracketedSession(QStringView text)
{
    if (text.isEmpty() || !QStringView(u")）").contains(text.back()))
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

QStringView withoutDateline(QStringView text)
{
    static const QRegularExpression dateline(
        QStringLiteral("^[（(【]?\\s*(新华社|中新社|本报|本网|人民网|新华网)[^，。：]{0,14}?[电讯]["
                       "）)】]?[\\s　]*"));
    const auto match = dateline.match(text);
    return match.hasMatch() ? text.mid(match.capturedLength()) : text;
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
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return isDigit(c) || QStringView(u"年月日时分秒:：-—./ ").contains(c);
           });
}

/// 来源：…, 发布日期：…, 标题：…: a short label, a colon.
bool isLabelled(QStringView text)
{
    constexpr qsizetype longestLabel = 8;
    const auto colon =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'：' || c == u':'; });
    const qsizetype length = colon - text.begin();
    return colon != text.end() && length > 0 && length <= longestLabel &&
           std::all_of(text.begin(), colon,
                       [](QChar c) { return isIdeograph(c) || c == u'【' || c == u'['; });
}

bool isPath(QStringView text)
{
    const auto parts = std::count_if(text.begin(), text.end(),
                                     [](QChar c) { return QStringView(u">＞›»→").contains(c); });
    return parts > 1 || (parts == 1 && (text.contains(u"首页") || text.contains(u"位置")));
}

} // namespace

QStringView titleCore(QStringView line)
{
    const QStringView text = withoutFirst(withoutDateline(withoutFirst(line)));
    return withoutBookMarks(withoutLast(text.left(lengthBeforeSession(text)))).trimmed();
}

qsizetype lengthBeforeSession(QStringView line)
{
    for (const QStringView dash : {QStringView(u"——"), QStringView(u"--"), QStringView(u"－－")}) {
        const qsizetype found = line.indexOf(dash);
        if (found > 0 && line.mid(found).contains(u"会议"))
            return found;
    }
    return line.size();
}

QStringView noticeSubject(QStringView line)
{
    static const QRegularExpression notice(QStringLiteral(
        "关于(?:印发|下发|转发|下达|公布|批转)\\s*(?:《(.+?)》|([^《》]+?))\\s*的\\s*通\\s*知$"));
    const auto match = notice.match(titleCore(line));
    if (!match.hasMatch())
        return {};
    return match.capturedLength(1) > 0 ? match.capturedView(1) : match.capturedView(2);
}

bool endsLikeATitle(QStringView core)
{
    const QString own = squeezed(core);
    if (own.startsWith(u'（') || own.startsWith(u'(') || endsSentence(own))
        return false;
    if (!own.endsWith(u'）') && !own.endsWith(u')'))
        return endsWithAny(own, kinds);
    const qsizetype open = std::max(own.lastIndexOf(u'（'), own.lastIndexOf(u'('));
    const auto holds = [&](QStringView kind) {
        return own.contains(kind);
    };
    return open > 0 && std::any_of(kinds.begin(), kinds.end(), holds);
}

bool isPageFurniture(QStringView line)
{
    static constexpr std::array<QStringView, 12> starts = {
        u"来源", u"发布时间", u"发布日期", u"浏览",     u"阅读",     u"字号",
        u"字体", u"【字",     u"点击",     u"当前位置", u"您的位置", u"您现在"};
    const QString text = squeezed(line);
    return startsWithAny(text, starts) || isPath(text) || isDate(text) || isLabelled(text);
}

bool isMeetingLine(QStringView line)
{
    const QString text = squeezed(line);
    const bool gathering = text.contains(u"会议上") || text.contains(u"大会上") ||
                           (text.contains(u"代表大会") && text.contains(u'在'));
    return gathering && text.contains(u'年') && !endsSentence(text);
}

bool isSalutation(QStringView line)
{
    return line.startsWith(u"各位代表") || line.startsWith(u"同志们") ||
           line.startsWith(u"各位委员");
}

bool isAddress(QStringView line)
{
    constexpr qsizetype longest = 16;
    if (!isSalutation(line))
        return false;
    const auto end = std::find_if(line.begin(), line.end(),
                                  [](QChar c) { return QStringView(u"：:！!").contains(c); });
    const bool colon = end != line.end() && *end != u'！' && *end != u'!';
    return end - line.begin() <= longest && (colon || end + 1 == line.end());
}

bool opensAddress(QStringView line)
{
    const bool speaks = line.contains(u"我代表") || line.contains(u"现将") ||
                        (line.contains(u'受') && line.contains(u"委托"));
    return speaks && (line.contains(u"审议") || line.contains(u"审查") || line.contains(u"报告"));
}

bool endsLikeAWrapper(QStringView line)
{
    static constexpr std::array<QStringView, 4> ends = {u"决议", u"通知", u"公告", u"决定"};
    return endsWithAny(squeezed(titleCore(line)), ends);
}

} // namespace PlanLens
