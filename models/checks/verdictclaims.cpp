// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/verdictclaims.h"

#include "checks/claimtext.h"

#include <QRegularExpression>

namespace PlanLens {

namespace {

constexpr QStringView clauseEnds = u"，；：,;:";

struct Predicate
{
    Verdict verdict = Verdict::Met;
    qsizetype start = -1; ///< in the clause
};

const QRegularExpression &missedPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(均|都|也|尚|仍|预计|暂)*((未|没有|未能|没能|难以|无法|不能)(如期|按期|全部|全面)?"
        "(完成|达到|实现|达)(了)?(年度|全年|预期|计划|年初|既定|预定|规划|市级|下达|的)*"
        "(目标|任务|预期|计划|指标)"
        "|未完成$|未达标|不及预期|低于(预期|年度|计划|年初)(目标|计划)?$|完成有(较大)?难度)"));
    return pattern;
}

const QRegularExpression &metPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(均|都|全部|已|全面|顺利|如期|按期|圆满|预计|较好|超额|可|能够|能|提前|也|分别)*"
        "((完成|达到|实现|超过|达)(了)?(年度|全年|预期|计划|年初|既定|预定|规划|市级|下达|的)*"
        "(目标|任务|预期|计划)(值|任务|要求)?$|好于预期(目标)?$|(全部|均|能够|都)完成$)"));
    return pattern;
}

/// What is wished for, or true of a part only.
bool isQualified(QStringView clause)
{
    return containsAny(clause, {u"确保", u"力争", u"努力", u"争取", u"保证", u"推动", u"必须",
                                u"基本", u"如果", u"为了", u"有望", u"部分", u"大部分", u"除",
                                u"序时", u"时序", u"进度", u"五年", u"“十"});
}

std::optional<Predicate> predicateOf(QStringView clause)
{
    if (isQualified(clause))
        return std::nullopt;
    const QString text = clause.toString();
    if (const auto match = missedPattern().match(text); match.hasMatch())
        return Predicate{Verdict::Missed, match.capturedStart()};
    if (const auto match = metPattern().match(text); match.hasMatch())
        return Predicate{Verdict::Met, match.capturedStart()};
    return std::nullopt;
}

/// Leaves out what sums a list up: 等3个指标, 等约束性指标, 指标的.
QString withoutSum(const QString &subject)
{
    static const QRegularExpression sum(
        QStringLiteral("(等[^、]{0,14}|[0-9]+[项个](主要|预期性?|约束性?)?(指标)?|"
                       "(主要|预期性|约束性)?指标(也|均|都)?)$"));
    QString text = subject;
    text.remove(sum);
    return text;
}

QStringList namesIn(const QString &subject)
{
    QStringList names =
        withoutSum(subject).split(QRegularExpression(QStringLiteral("[、]")), Qt::SkipEmptyParts);
    return names;
}

bool isList(QStringView clause)
{
    return clause.contains(u'、');
}

} // namespace

std::vector<VerdictClaim> verdictClaims(QStringView sentence)
{
    std::vector<VerdictClaim> claims;
    TextPiece previous;
    int start = 0;
    for (int i = 0; i <= sentence.size(); ++i) {
        if (i < sentence.size() && !clauseEnds.contains(sentence.at(i)))
            continue;
        const QStringView clause = sentence.mid(start, i - start);
        if (const auto predicate = predicateOf(clause)) {
            VerdictClaim claim{predicate->verdict, {}, start, i};
            const QString subject = clause.left(predicate->start).toString();
            claim.names = namesIn(subject);
            // 战略性新兴产业增加值增速、…等也受到影响，完成情况不及预期.
            const QStringView list = sentence.mid(previous.start, previous.end - previous.start);
            const bool leftOut = subject.trimmed().isEmpty() || subject.contains(u"情况");
            const bool taken = !claims.empty() && claims.back().end == previous.end;
            if (leftOut && !taken && isList(list)) {
                claim.names = namesIn(list.toString());
                claim.start = previous.start;
            }
            if (!claim.names.isEmpty())
                claims.push_back(claim);
        }
        previous = {start, i};
        start = i + 1;
    }
    return claims;
}

} // namespace PlanLens
