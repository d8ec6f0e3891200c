// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/indicatorjoining.h"

#include "aligning/sections.h"
#include "catalogue/nameform.h"
#include "catalogue/redefinitions.h"
#include "figures/units.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::IndicatorChanges)
};

/// How much of two names must be alike for one to have taken the other's place.
constexpr double likeness = .5;
/// As many characters at the end name the thing itself: 民间投资, 制造业投资.
constexpr int headNoun = 2;

QString formOf(const QString &name)
{
    return nameForm(name).base;
}

int commonEnding(const QString &left, const QString &right)
{
    const auto [a, b] = std::mismatch(left.crbegin(), left.crend(), right.crbegin(), right.crend());
    return int(a - left.crbegin());
}

class Joiner
{
public:
    Joiner(const IndicatorList &left, const IndicatorList &right)
        : m_left(left)
        , m_right(right)
        , m_partner(left.entries.size(), -1)
        , m_taken(right.entries.size(), -1)
    {}

    /// Which entries are to be joined next: at first those that both lists hold, so that a figure
    /// the text or a review still gives does not hide that another one took the place in the plan.
    void heedOnlyListed(bool only) { m_onlyListed = only; }
    void joinIndicators();
    void joinNames();
    void joinRedefined();
    void joinReplaced();
    QList<JoinedEntries> take();

private:
    void join(int left, int right, JoinKind kind, const QString &reason = {});
    bool isOpen(const QList<IndicatorEntry> &entries, const std::vector<int> &partners,
                int at) const
    {
        return partners[std::size_t(at)] < 0 && (entries.at(at).isListed || !m_onlyListed);
    }
    bool isOpenLeft(int at) const { return isOpen(m_left.entries, m_partner, at); }
    bool isOpenRight(int at) const { return isOpen(m_right.entries, m_taken, at); }
    template <typename Key>
    void joinByKey(JoinKind kind, Key keyOf);
    bool areOfOneKind(const IndicatorEntry &left, const IndicatorEntry &right) const;
    bool isOnlyNewSubRow(int left, int right) const;
    bool standsInPlace(int left, int right) const;
    /// Where the nearest joined row of a table before (or after) a row stands on the other
    /// side; -1 where there is none.
    static int neighbour(const QList<IndicatorEntry> &entries, const std::vector<int> &partners,
                         int from, int step);
    /// As above, the row itself.
    static int joinedRow(const QList<IndicatorEntry> &entries, const std::vector<int> &partners,
                         int from, int step);

    const IndicatorList &m_left;
    const IndicatorList &m_right;
    std::vector<int> m_partner; ///< of each left entry
    std::vector<int> m_taken;   ///< of each right entry
    QList<JoinedEntries> m_joined;
    bool m_onlyListed = false;
};

void Joiner::join(int left, int right, JoinKind kind, const QString &reason)
{
    m_partner[std::size_t(left)] = right;
    m_taken[std::size_t(right)] = left;
    m_joined.append({left, right, kind, reason});
}

/// Joins open entries with the same key, in their order; an empty one is none.
template <typename Key>
void Joiner::joinByKey(JoinKind kind, Key keyOf)
{
    QHash<QString, QList<int>> rights;
    for (int i = 0; i < m_right.entries.size(); ++i) {
        const QString key = isOpenRight(i) ? keyOf(m_right.entries.at(i)) : QString();
        if (!key.isEmpty())
            rights[key].append(i);
    }
    for (int i = 0; i < m_left.entries.size(); ++i) {
        const QString key = isOpenLeft(i) ? keyOf(m_left.entries.at(i)) : QString();
        if (const auto same = rights.find(key); same != rights.end() && !same->isEmpty())
            join(i, same->takeFirst(), kind);
    }
}

void Joiner::joinIndicators()
{
    joinByKey(JoinKind::Indicator, [](const IndicatorEntry &entry) { return entry.indicator; });
}

void Joiner::joinNames()
{
    joinByKey(JoinKind::Name, [](const IndicatorEntry &entry) {
        if (!entry.indicator.isEmpty())
            return QString();
        return formOf(entry.parent) + QLatin1Char('/') + formOf(entry.name) + QLatin1Char('/') +
               toKey(entry.measure);
    });
}

void Joiner::joinRedefined()
{
    const Redefinitions &known = Redefinitions::shipped();
    for (int i = 0; i < m_left.entries.size(); ++i) {
        const QString &former = m_left.entries.at(i).indicator;
        if (!isOpenLeft(i) || former.isEmpty())
            continue;
        for (int j = 0; j < m_right.entries.size(); ++j) {
            const QString &later = m_right.entries.at(j).indicator;
            if (!isOpenRight(j) || !known.areRelated(former, later))
                continue;
            const Redefinition *forth = known.between(former, later);
            const Redefinition *step = forth ? forth : known.between(later, former);
            join(i, j, JoinKind::Redefined, step ? step->change : QString());
            break;
        }
    }
}

bool Joiner::areOfOneKind(const IndicatorEntry &left, const IndicatorEntry &right) const
{
    return left.measure == right.measure && normalUnit(left.unit) == normalUnit(right.unit) &&
           left.parent.isEmpty() == right.parent.isEmpty();
}

/// Whether both are sub-rows of one row, and the only ones there that are not joined.
bool Joiner::isOnlyNewSubRow(int left, int right) const
{
    const auto isAlone = [](const QList<IndicatorEntry> &entries, const std::vector<int> &partners,
                            const QString &parent) {
        int open = 0;
        for (int i = 0; i < entries.size(); ++i)
            open += partners[std::size_t(i)] < 0 && entries.at(i).isListed &&
                    formOf(entries.at(i).parent) == parent;
        return open == 1;
    };
    const QString parent = formOf(m_left.entries.at(left).parent);
    return !parent.isEmpty() && parent == formOf(m_right.entries.at(right).parent) &&
           isAlone(m_left.entries, m_partner, parent) && isAlone(m_right.entries, m_taken, parent);
}

int Joiner::joinedRow(const QList<IndicatorEntry> &entries, const std::vector<int> &partners,
                      int from, int step)
{
    for (int i = from + step; i >= 0 && i < entries.size(); i += step) {
        if (entries.at(i).isListed && partners[std::size_t(i)] >= 0)
            return i;
    }
    return -1;
}

int Joiner::neighbour(const QList<IndicatorEntry> &entries, const std::vector<int> &partners,
                      int from, int step)
{
    const int row = joinedRow(entries, partners, from, step);
    return row < 0 ? -1 : partners[std::size_t(row)];
}

/// Whether the joined rows before both, or those after both, are each other's.
bool Joiner::standsInPlace(int left, int right) const
{
    for (const int step : {-1, 1}) {
        const int across = neighbour(m_left.entries, m_partner, left, step);
        if (across >= 0 && across == joinedRow(m_right.entries, m_taken, right, step))
            return true;
    }
    return false;
}

void Joiner::joinReplaced()
{
    for (int i = 0; i < m_left.entries.size(); ++i) {
        const IndicatorEntry &former = m_left.entries.at(i);
        if (!isOpenLeft(i) || !former.inTable)
            continue;
        for (int j = 0; j < m_right.entries.size(); ++j) {
            const IndicatorEntry &later = m_right.entries.at(j);
            if (!isOpenRight(j) || !later.inTable || !areOfOneKind(former, later))
                continue;
            const QString a = formOf(former.name);
            const QString b = formOf(later.name);
            const bool alike = wordingSimilarity(a, b) >= likeness;
            if (isOnlyNewSubRow(i, j) && (alike || commonEnding(a, b) >= headNoun)) {
                join(i, j, JoinKind::Replaced,
                     Words::tr("stands in the place of %1 under %2, in the same unit")
                         .arg(former.name, later.parent));
                break;
            }
            if (alike && standsInPlace(i, j)) {
                join(i, j, JoinKind::Replaced,
                     Words::tr("stands in the place of %1, in the same unit").arg(former.name));
                break;
            }
        }
    }
}

QList<JoinedEntries> Joiner::take()
{
    std::sort(m_joined.begin(), m_joined.end(),
              [](const JoinedEntries &a, const JoinedEntries &b) { return a.left < b.left; });
    return std::move(m_joined);
}

} // namespace

QList<JoinedEntries> joinEntries(const IndicatorList &left, const IndicatorList &right,
                                 bool samePlace)
{
    Joiner joiner(left, right);
    joiner.heedOnlyListed(true);
    joiner.joinIndicators();
    joiner.joinNames();
    joiner.joinRedefined();
    if (samePlace)
        joiner.joinReplaced();
    joiner.heedOnlyListed(false);
    joiner.joinIndicators();
    joiner.joinNames();
    return joiner.take();
}

} // namespace PlanLens
