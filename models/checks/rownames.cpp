// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rownames.h"

#include "checks/claimtext.h"

namespace PlanLens {

namespace {

constexpr int shortestName = 2;
constexpr int longestName = 40;

/// 预期指标中, 其中: words that lead up to a name. Nothing else may be taken off: 农村居民收入 is
/// not 居民收入.
QString withoutLead(const QString &printed)
{
    QString name = printed;
    for (const QStringView lead : {u"指标中", u"其中", u"此外", u"同时", u"特别是", u"尤其是",
                                   u"包括", u"来看", u"方面", u"中有", u"但", u"除"}) {
        if (const qsizetype at = name.lastIndexOf(lead); at >= 0 && name.size() > at + lead.size())
            name.remove(0, at + lead.size());
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
            QString name = printed.left(number.start);
            for (const QStringView verb : {u"达到", u"达", u"为", u"实现", u"完成", u"超过"}) {
                if (name.endsWith(verb))
                    name.chop(verb.size());
            }
            return name;
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
