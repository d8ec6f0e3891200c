// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosesubject.h"

#include "prose/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 新治理, 新形成: added; but not 新能源, 新材料.
bool saysNew(QStringView name)
{
    static const WordTable nouns(
        u"新能 新材 新型 新兴 新一 新区 新城 新产 新药 新时 新技 新业 新生 新机 新农 "
        u"新经 新基 新动 新模 新媒 新闻 新高 新消 新品 新冠 新市 新老 新港 新房 新址 新中 "
        u"新颖 新鲜 新质 新华 新疆 新加 新西 新社 新片 新村 新组织 新就业 新职 新阶 新文 "
        u"新课 新高考 新四 新三 新五 新国 新镇 新校 新车 新式 新手 新人 新增长 新发展 新汽");
    return name.startsWith(u'新') && name.size() > 3 && !nouns.startingAt(name);
}

/// 合作区新签约项目: the verb of an addition after what it is added to; but not 更新改造.
bool holdsAddition(QStringView name)
{
    constexpr int shortest = 3;
    for (qsizetype at = name.indexOf(u'新', 1); at > 0; at = name.indexOf(u'新', at + 1)) {
        const bool inWord = QStringView(u"更创高革翻崭最全刷出迎清维").contains(name.at(at - 1));
        const auto verb = verbs().startingAt(name, at);
        if (!inWord && verb.tag == Addition && verb.length >= shortest)
            return true;
    }
    return false;
}

} // namespace

Subject splitVerb(const QString &name)
{
    const auto verb = verbs().startingAt(name);
    Subject subject;
    if (verb && verb.tag != Dummy) {
        subject.verb = name.left(verb.length);
        subject.noun = name.mid(verb.length);
    } else {
        subject.noun = verb && verb.length < name.size() ? name.mid(verb.length) : name;
    }
    static const WordTable doing(
        u"完成 实施 实现 开展 顺利完成 全面完成 超额完成 组织实施 计划实施 拟实施");
    subject.flow = verb && (verb.tag != Dummy || doing.startingAt(name).length == verb.length);
    subject.addition = (verb && verb.tag == Addition) || name.contains(u"新增") ||
                       name.contains(u"净增") || saysNew(name) || holdsAddition(name);
    subject.increase = verb && verb.tag == Increase;
    subject.reduction = verb && verb.tag == Reduction;
    return subject;
}

bool isAllVerbs(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const auto verb = verbs().startingAt(text, at);
        if (!verb)
            return false;
        at += verb.length;
    }
    return at > 0;
}

QString withoutAddition(const QString &noun)
{
    QString whole = noun;
    whole.remove(QStringLiteral("新增"));
    return whole;
}

} // namespace PlanLens
