// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosename.h"

#include "language/numerals.h"
#include "language/quotedepth.h"
#include "prose/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

qsizetype yearLength(QStringView text, qsizetype at)
{
    if (at + 4 >= text.size() || text.at(at + 4) != u'年')
        return 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        if (digitValue(text.at(i)) < 0)
            return 0;
    }
    return 5;
}

/// 占全市比重: here the place is what the share is of.
bool isWhole(QStringView head, qsizetype at, int length)
{
    const QStringView after = head.mid(at + length);
    return head.at(at - 1) == u'占' &&
           (after.startsWith(u"比") || after.startsWith(u"的比") || after.startsWith(u"总"));
}

} // namespace

QString tidyName(QStringView head)
{
    QString name;
    name.reserve(head.size());
    QuoteDepth quotes;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QChar c = head.at(i);
        if (!quotes.inside(c)) {
            if (const qsizetype length = yearLength(head, i)) {
                i += length - 1;
                continue;
            }
            if (const auto filler = innerFillers().startingAt(head, i);
                filler && i > 0 && i + filler.length < head.size() &&
                !isWhole(head, i, filler.length)) {
                i += filler.length - 1;
                continue;
            }
        }
        name.append(c);
    }
    enum { Drop, Keep };
    static const WordTable ends(
        {{Drop, u"的 等 之 、 和 与 及 — 全年 今年 年内 已 共 均 将"},
         {Keep, u"惠及 涉及 普及 波及 人均 户均 平均 高等 中等 公共 自来水等"}});
    for (auto end = ends.ending(name); end && end.tag == Drop; end = ends.ending(name))
        name.chop(end.length);
    return name;
}

qsizetype relationStart(const QString &name)
{
    if (name.contains(u"比重") || name.contains(u"占比") || name.contains(u"比例")) {
        const qsizetype at = name.indexOf(u'占');
        if (at > 0)
            return at;
    }
    if (name.contains(u"贡献率"))
        return name.indexOf(u'对', 1);
    return -1;
}

QString withoutRelation(const QString &name)
{
    const qsizetype at = relationStart(name);
    return at > 0 ? name.left(at) : name;
}

QString withTail(const QString &member, const QString &tail)
{
    for (qsizetype overlap = std::min(member.size(), tail.size()); overlap > 0; --overlap) {
        if (member.endsWith(QStringView(tail).left(overlap)))
            return member + tail.mid(overlap);
    }
    return member + tail;
}

QString developedIndustry(QStringView clause)
{
    static const WordTable verbs(u"做大做强 做强做大 做精做优 做优做强 做强做优 培育壮大 发展壮大 "
                                 u"加快构建 加快培育 积极培育 大力培育 "
                                 u"大力发展 加快发展 积极发展 壮大 打造 推进 聚焦 培育 构建 "
                                 u"加快打造 着力打造 巩固提升 提升");
    static const WordTable industries(u"产业集群 产业 产业链 集群 行业");
    const auto verb = verbs.startingAt(clause);
    const QStringView industry = clause.mid(verb.length);
    return verb && industry.size() > 3 && industries.ending(industry) ? tidyName(industry)
                                                                      : QString();
}

} // namespace PlanLens
