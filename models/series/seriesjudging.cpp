// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriesjudging.h"

#include "figures/prices.h"

#include <QCoreApplication>
#include <QHash>

#include <tuple>
#include <utility>

namespace PlanLens {

namespace {

struct SeriesJudgingWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DefinitionLine)
};

/// Region and period: what an actual and its target share.
struct Subject
{
    QString region;
    Period period;

    bool operator==(const Subject &) const = default;
};

size_t qHash(const Subject &subject, size_t seed = 0)
{
    return qHashMulti(seed, subject.region, subject.period.from, subject.period.to);
}

bool hasFigure(const Value &value)
{
    return value.low || value.high;
}

/// How good a target is among several, the best one the greatest: a figure before words, what is
/// sure before what was recognised with low confidence, the plan's own before what other reports
/// say of it, the newest report, the table before the text.
auto fitness(const SeriesPoint &target)
{
    const StatedObservation &source = target.source;
    const bool planItself = target.period().isYear() && source.planYear == target.period().from;
    return std::tuple(hasFigure(target.value), !target.observation().doubtful, planItself,
                      target.value.kind != ValueKind::Blank, source.reviewYear,
                      target.observation().origin == Origin::Table);
}

/// The best target of each subject, and of each subject in each report.
class Targets
{
public:
    explicit Targets(const QList<SeriesPoint> &points)
    {
        for (const SeriesPoint &point : points) {
            if (point.role() != Role::Target || !point.period().isValid())
                continue;
            const Subject subject{point.source.regionId, point.period()};
            keepBetter(m_best[subject], point);
            keepBetter(m_byReport[{subject, point.source.reportKey}], point);
        }
    }

    /// The target that the actual's own report states, else the best one; null for none.
    const SeriesPoint *targetOf(const SeriesPoint &actual) const
    {
        const Subject subject{actual.source.regionId, actual.period()};
        const SeriesPoint *own = m_byReport.value({subject, actual.source.reportKey});
        return own ? own : m_best.value(subject);
    }

private:
    static void keepBetter(const SeriesPoint *&best, const SeriesPoint &point)
    {
        if (!best || fitness(point) > fitness(*best))
            best = &point;
    }

    QHash<Subject, const SeriesPoint *> m_best;
    QHash<std::pair<Subject, QString>, const SeriesPoint *> m_byReport;
};

void judgeActual(SeriesPoint &actual, const SeriesPoint &target, Direction direction)
{
    if (actual.definition != target.definition) {
        actual.verdict = Verdict::NotComparable;
        actual.verdictReason =
            SeriesJudgingWords::tr("The target is of %1, the actual of %2: another definition.")
                .arg(target.observation().name, actual.observation().name);
        return;
    }
    JudgeOptions options;
    options.doubtful = actual.observation().doubtful || target.observation().doubtful;
    options.basisChanged = actual.observation().basisChanged || target.observation().basisChanged;
    // What a report sets side by side are its own target and actual.
    options.basisTreatedAsComparable = actual.observation().stated.has_value() &&
                                       target.source.reportKey == actual.source.reportKey;
    Value planned = target.value;
    planned.basis = basisSaid(target.observation());
    Value reached = actual.value;
    reached.basis = basisSaid(actual.observation());
    const Judgement judgement = judge(planned, reached, direction, options);
    actual.verdict = judgement.verdict;
    actual.verdictReason = judgement.reason;
}

} // namespace

void judgeActuals(QList<SeriesPoint> &points, Direction direction)
{
    points.detach(); // the targets point into the list while verdicts are written to it
    const Targets targets(points);
    for (SeriesPoint &point : points) {
        if (point.role() != Role::Actual)
            continue;
        if (const SeriesPoint *target = targets.targetOf(point))
            judgeActual(point, *target, direction);
    }
}

} // namespace PlanLens
