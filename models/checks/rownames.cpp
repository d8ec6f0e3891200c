// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rownames.h"

#include "claims/claimtext.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

namespace PlanLens {

namespace {

constexpr int shortestName = 2;
constexpr int longestName = 40;

/// 预期指标中, 其中: words that lead up to a name. Nothing else may be taken off: 农村居民收入 is
/// not 居民收入.
QString withoutLead(const QString &printed)
{
    static const WordTable leads = wordsOf("row-lead");
    QString name = printed;
    WordTable::Hit hit;
    for (qsizetype at = leads.find(name, 0, &hit); at >= 0; at = leads.find(name, at, &hit)) {
        if (at + hit.length >= name.size())
            break;
        name.remove(0, at + hit.length);
        at = 0;
    }
    return name;
}

} // namespace

QString withoutFigure(const QString &printed)
{
    const auto numbers = claimNumbers(printed);
    // A number inside a name is followed by more of it: 3岁以下婴幼儿托位数.
    for (const ClaimNumber &number : numbers) {
        if (printed.size() - number.end <= 2 && number.start > 0) {
            static const WordTable verbs = wordsOf({{0, "reach"}, {0, "more-than"}});
            QStringView name = QStringView(printed).left(number.start);
            takeFromEnd(name, verbs);
            return name.toString();
        }
    }
    return printed;
}

int RowNames::rowAmong(const QList<int> &rows, int year) const
{
    int found = -1;
    for (const int index : rows) {
        const RowFigures &row = m_text.rows().at(std::size_t(index));
        if (row.period != Period::year(year))
            continue;
        if (found >= 0 && subjectOf(m_text.at(row.any())) !=
                              subjectOf(m_text.at(m_text.rows().at(std::size_t(found)).any())))
            return -1;
        // A table with the actual beside the target says more than one with the target alone.
        if (found < 0 || (row.actual >= 0 && m_text.rows().at(std::size_t(found)).actual < 0))
            found = index;
    }
    return found;
}

int RowNames::exactRow(const QString &name, int year) const
{
    if (const int row = rowAmong(m_text.rowsNamed(name), year); row >= 0)
        return row;
    for (const Measure measure : {Measure::Level, Measure::Growth, Measure::Share}) {
        const auto match = m_catalogue.match(name, {}, measure);
        if (!match)
            continue;
        if (const int row = rowAmong(m_text.rowsOf(match->id), year); row >= 0)
            return row;
    }
    return -1;
}

int RowNames::rowOf(const QString &printed, int year) const
{
    const QString name = withoutLead(withoutFigure(printed.trimmed()));
    if (name.size() < shortestName || name.size() > longestName)
        return -1;
    return exactRow(name, year);
}

} // namespace PlanLens
