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

bool namesAnIndicator(const QString &text, const Catalogue &catalogue)
{
    const QList<Indicator> &all = catalogue.indicators();
    return std::any_of(all.begin(), all.end(), [&](const Indicator &indicator) {
        const QStringList names = namesOf(indicator, catalogue);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return nameAtStart(text, name) > 0; });
    });
}

/// Whether a clause wishes for more than the figure before it: 力争|更好结果. What it wishes of
/// another indicator (力争|粮食产量稳定) is said of that one.
bool isWish(const QString &clause, const Catalogue &catalogue)
{
    static const WordTable wishes = wordsOf("aspired");
    WordTable::Hit hit;
    const qsizetype at = wishes.find(clause, 0, &hit);
    return at >= 0 && !hasDigit(clause) && clause.size() <= longestClause &&
           !namesAnIndicator(clause, catalogue) &&
           !namesAnIndicator(clause.mid(at + hit.length), catalogue);
}

/// A report with the figures that it states, as far as words of its targets are looked for.
class TargetText
{
public:
    TargetText(const Library &library, const QString &key, int year)
        : m_observations(library.observations(key))
        , m_blocks(targetBlocks(m_observations, year))
        , m_report(m_blocks.isEmpty() ? std::nullopt : library.report(key))
        , m_catalogue(library.catalogue())
        , m_year(year)
    {
        for (const int block : std::as_const(m_blocks))
            m_clauses += clausesOf(textOf(block), block);
    }

    bool isEmpty() const { return !m_report; }

    std::optional<Observation> insteadOf(const Indicator &indicator) const
    {
        const bool set = std::any_of(
            m_observations.begin(), m_observations.end(), [&](const Observation &observation) {
                return observation.indicator == indicator.id && isTarget(observation, m_year);
            });
        for (const Clause &clause : m_clauses) {
            if (!set && !hasDigit(clause.text) && clause.text.size() <= longestClause &&
                isAbout(clause.text, indicator, m_catalogue))
                return saidIn(clause, indicator);
        }
        return {};
    }

    std::optional<Observation> beside(const Indicator &indicator) const
    {
        for (const Observation &observation : m_observations) {
            if (observation.indicator != indicator.id || observation.origin != Origin::Prose ||
                !isTarget(observation, m_year))
                continue;
            const std::optional<Clause> clause = clauseBehind(observation.anchor);
            if (clause && isWish(clause->text, m_catalogue))
                return saidIn(*clause, indicator);
        }
        return {};
    }

private:
    QString textOf(int block) const
    {
        return m_report && block < m_report->blocks.size() ? m_report->blocks.at(block).text.text()
                                                           : QString();
    }

    /// What follows a figure behind a comma: 按增长5%安排，|在实际工作中争取更好结果；
    std::optional<Clause> clauseBehind(const Anchor &figure) const
    {
        static const QString commas = QStringLiteral("，、,");
        static const QString ends = QStringLiteral("，、；。：,;:");
        const QString text = textOf(figure.block);
        const auto endAt = [&](qsizetype from) {
            while (from < text.size() && !ends.contains(text.at(from)))
                ++from;
            return from;
        };
        const qsizetype comma = endAt(figure.start + figure.length);
        if (comma >= text.size() || !commas.contains(text.at(comma)))
            return {};
        const qsizetype end = endAt(comma + 1);
        return Clause{text.mid(comma + 1, end - comma - 1), figure.block, int(comma + 1)};
    }

    Observation saidIn(const Clause &clause, const Indicator &indicator) const
    {
        Observation words;
        words.origin = Origin::Prose;
        words.anchor = m_report->anchor(clause.block);
        words.anchor.start = clause.start;
        words.anchor.length = int(clause.text.size());
        words.line = m_report->line(words.anchor);
        words.printed = clause.text;
        words.name = indicator.nameZh;
        words.indicator = indicator.id;
        words.role = Role::Target;
        words.period = Period::year(m_year);
        words.value.kind = ValueKind::Text;
        words.value.note = clause.text;
        return words;
    }

    QList<Observation> m_observations;
    QList<int> m_blocks;
    std::optional<Report> m_report;
    Catalogue m_catalogue;
    int m_year = 0;
    QList<Clause> m_clauses;
};

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

TargetsInWords targetsInWords(const Library &library, const QString &key, int year,
                              const QList<Series> &indicators)
{
    TargetsInWords found;
    const TargetText text(library, key, year);
    if (text.isEmpty())
        return found;
    for (const Series &series : indicators) {
        if (const auto words = text.insteadOf(series.indicator))
            found.instead << *words;
        if (const auto words = text.beside(series.indicator))
            found.beside << *words;
    }
    return found;
}

} // namespace PlanLens
