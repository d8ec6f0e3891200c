// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/targetwords.h"

#include "language/lexicon.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

/// A paragraph that sets fewer is not the one that sets the year's targets.
constexpr int fewestTargets = 3;
constexpr qsizetype shortestName = 4;
constexpr qsizetype longestClause = 40;

struct Clause
{
    QString text;
    int block = -1;
    int start = 0;
};

QList<Clause> clausesOf(const QString &text, int block)
{
    static const QString ends = QStringLiteral("，；。：,;:");
    QList<Clause> clauses;
    int start = 0;
    for (int i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !ends.contains(text.at(i)))
            continue;
        if (i > start)
            clauses.append({text.mid(start, i - start), block, start});
        start = i + 1;
    }
    return clauses;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isTarget(const Observation &observation, int year)
{
    return observation.role == Role::Target && observation.period == Period::year(year) &&
           observation.value.kind != ValueKind::Blank;
}

/// The blocks with the most targets of the year in their text, those with the most first.
QList<int> targetBlocks(const QList<Observation> &observations, int year)
{
    QHash<int, int> counts;
    for (const Observation &observation : observations) {
        if (observation.origin == Origin::Prose && isTarget(observation, year))
            ++counts[observation.anchor.block];
    }
    QList<int> blocks;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= fewestTargets)
            blocks << it.key();
    }
    std::sort(blocks.begin(), blocks.end(), [&](int a, int b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    return blocks;
}

/// Names of an indicator as sentences use them: of a growth those of what grows.
QStringList namesOf(const Indicator &indicator, const Catalogue &catalogue)
{
    QStringList names = QStringList{indicator.nameZh} + indicator.aliases;
    if (const Indicator *base = catalogue.find(indicator.growthOf))
        names += QStringList{base->nameZh} + base->aliases;
    return names;
}

/// Whether a clause is about an indicator rather than about its growth, or the other way. The
/// growth stands in the name (居民收入增速) or behind it (居民收入|增长).
bool isAbout(const QString &clause, const Indicator &indicator, const Catalogue &catalogue)
{
    static const WordTable growth = wordsOf("growth-noun");
    qsizetype length = 0;
    for (const QString &name : namesOf(indicator, catalogue))
        length = std::max(length, nameAtStart(clause, name));
    if (length == 0)
        return false;
    const bool grows = growth.startingAt(clause, length) || growth.endingAt(clause, length);
    return indicator.growthOf.isEmpty() ? !grows || indicator.measure == Measure::Growth : grows;
}

} // namespace

qsizetype nameAtStart(const QString &clause, const QString &name)
{
    if (name.size() < shortestName)
        return 0;
    if (clause.startsWith(name))
        return name.size();
    // A short form keeps both ends of the name and leaves out of its middle.
    const qsizetype most = std::min(clause.size(), name.size());
    for (qsizetype length = most; length >= shortestName; --length) {
        const QStringView head = QStringView(clause).left(length);
        if (head.left(2) != QStringView(name).left(2) ||
            head.right(2) != QStringView(name).right(2))
            continue;
        qsizetype at = 0;
        for (const QChar c : name)
            at += at < length && head.at(at) == c ? 1 : 0;
        if (at == length)
            return length;
    }
    return 0;
}

QList<WordedTarget> wordedTargets(const Library &library, const QString &key, int year,
                                  const QList<Series> &indicators)
{
    const QList<Observation> observations = library.observations(key);
    const QList<int> blocks = targetBlocks(observations, year);
    const std::optional<Report> report = blocks.isEmpty() ? std::nullopt : library.report(key);
    if (!report)
        return {};
    QStringList set;
    for (const Observation &observation : observations) {
        if (isTarget(observation, year))
            set << observation.indicator;
    }
    const Catalogue catalogue = library.catalogue();
    QList<Clause> clauses;
    for (const int block : blocks) {
        if (block < report->blocks.size())
            clauses += clausesOf(report->blocks.at(block).text.text(), block);
    }
    QList<WordedTarget> found;
    for (const Series &series : indicators) {
        const Indicator &indicator = series.indicator;
        if (set.contains(indicator.id))
            continue;
        for (const Clause &clause : clauses) {
            if (hasDigit(clause.text) || clause.text.size() > longestClause ||
                !isAbout(clause.text, indicator, catalogue))
                continue;
            Observation words;
            words.origin = Origin::Prose;
            words.anchor = report->anchor(clause.block);
            words.anchor.start = clause.start;
            words.anchor.length = int(clause.text.size());
            words.line = report->line(words.anchor);
            words.printed = clause.text;
            words.name = indicator.nameZh;
            words.indicator = indicator.id;
            words.role = Role::Target;
            words.period = Period::year(year);
            words.value.kind = ValueKind::Text;
            words.value.note = clause.text;
            found.append({words});
            break;
        }
    }
    return found;
}

} // namespace PlanLens
