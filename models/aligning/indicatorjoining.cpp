// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/indicatorjoining.h"

#include "aligning/sections.h"
#include "catalogue/nameform.h"
#include "catalogue/redefinitions.h"
#include "figures/units.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace PlanLens {

namespace {

struct IndicatorJoiningWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::IndicatorChanges)
};

/// How much of two names must be alike for one to have taken the other's place.
constexpr double likeEnough = .5;
/// As many characters at the end name the thing itself: 民间投资, 制造业投资.
constexpr int headNoun = 2;
/// So many rows next to a joined one may stand in the place of another.
constexpr int mostBetween = 200;

QString formOf(const QString &name)
{
    return nameForm(name).base;
}

int commonEnding(const QString &left, const QString &right)
{
    const auto [a, b] = std::mismatch(left.crbegin(), left.crend(), right.crbegin(), right.crend());
    return int(a - left.crbegin());
}

/// The rows of one side while they are joined: what of them is compared, and which joined row of
/// the table stands before and after each. Kept up, for tables may have thousands of rows.
class JoinedRows
{
public:
    JoinedRows(const QList<IndicatorEntry> &entries, const std::vector<int> &partners)
        : m_entries(entries)
        , m_joined(std::size_t(entries.size()))
        , m_before(std::size_t(entries.size()), -1)
        , m_after(std::size_t(entries.size()), -1)
    {
        for (const IndicatorEntry &entry : entries) {
            m_names.append(formOf(entry.name));
            m_parents.append(formOf(entry.parent));
            m_units.append(normalUnit(entry.unit));
        }
        int before = -1;
        for (int i = 0; i < size(); ++i) {
            m_before[std::size_t(i)] = before;
            m_joined[std::size_t(i)] = partners[std::size_t(i)] >= 0 && entries.at(i).isListed;
            if (m_joined[std::size_t(i)])
                before = i;
            else if (entries.at(i).isListed)
                m_open[m_parents.at(i)].insert(i);
        }
        int after = -1;
        for (int i = size() - 1; i >= 0; --i) {
            m_after[std::size_t(i)] = after;
            after = m_joined[std::size_t(i)] ? i : after;
        }
    }

    int size() const { return int(m_entries.size()); }
    const QString &name(int row) const { return m_names.at(row); }
    const QString &parent(int row) const { return m_parents.at(row); }
    const QString &unit(int row) const { return m_units.at(row); }
    /// The nearest joined row of the table before or after a row; -1 where there is none.
    int before(int row) const { return m_before[std::size_t(row)]; }
    int after(int row) const { return m_after[std::size_t(row)]; }
    /// The only row of the table under another that is not joined.
    std::optional<int> onlyOpenUnder(const QString &parent) const
    {
        const QSet<int> open = m_open.value(parent);
        return open.size() == 1 ? std::optional(*open.begin()) : std::nullopt;
    }
    void join(int row)
    {
        m_open[m_parents.at(row)].remove(row);
        if (!m_entries.at(row).isListed)
            return;
        m_joined[std::size_t(row)] = true;
        for (int i = row + 1; i < size(); ++i) {
            m_before[std::size_t(i)] = row;
            if (m_joined[std::size_t(i)])
                break;
        }
        for (int i = row - 1; i >= 0; --i) {
            m_after[std::size_t(i)] = row;
            if (m_joined[std::size_t(i)])
                break;
        }
    }

private:
    const QList<IndicatorEntry> &m_entries;
    QStringList m_names;
    QStringList m_parents;
    QStringList m_units;
    QHash<QString, QSet<int>> m_open; ///< by the name of the row above them
    std::vector<bool> m_joined;
    std::vector<int> m_before;
    std::vector<int> m_after;
};

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
    std::optional<int> replacedBySubRow(int left, const JoinedRows &lefts,
                                        const JoinedRows &rights) const;
    std::optional<int> replacedInPlace(int left, const JoinedRows &lefts,
                                       const JoinedRows &rights) const;
    bool mayReplace(int left, int right, const JoinedRows &lefts, const JoinedRows &rights) const;

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
    QHash<QString, QList<int>> rights; // by their indicators, which the catalogue has not many of
    for (int i = 0; i < m_right.entries.size(); ++i) {
        if (isOpenRight(i))
            rights[m_right.entries.at(i).indicator].append(i);
    }
    for (int i = 0; i < m_left.entries.size(); ++i) {
        const QString &former = m_left.entries.at(i).indicator;
        if (!isOpenLeft(i) || former.isEmpty())
            continue;
        QList<int> *first = nullptr;
        for (auto right = rights.begin(); right != rights.end(); ++right) {
            const bool before = !first || (!right->isEmpty() && right->first() < first->first());
            if (!right->isEmpty() && before && known.areRelated(former, right.key()))
                first = &*right;
        }
        if (!first)
            continue;
        const int j = first->takeFirst();
        const QString &later = m_right.entries.at(j).indicator;
        const Redefinition *forth = known.between(former, later);
        const Redefinition *step = forth ? forth : known.between(later, former);
        join(i, j, JoinKind::Redefined, step ? step->change : QString());
    }
}

/// Whether a row could have taken the place of another, wherever the two stand.
bool Joiner::mayReplace(int left, int right, const JoinedRows &lefts,
                        const JoinedRows &rights) const
{
    const IndicatorEntry &former = m_left.entries.at(left);
    const IndicatorEntry &later = m_right.entries.at(right);
    return isOpenRight(right) && later.inTable && former.measure == later.measure &&
           lefts.unit(left) == rights.unit(right) &&
           former.parent.isEmpty() == later.parent.isEmpty();
}

/// Of two rows that are the only ones under one row which are not joined, the one on the right.
std::optional<int> Joiner::replacedBySubRow(int left, const JoinedRows &lefts,
                                            const JoinedRows &rights) const
{
    const QString parent = lefts.parent(left);
    if (parent.isEmpty() || !lefts.onlyOpenUnder(parent))
        return std::nullopt;
    const auto right = rights.onlyOpenUnder(parent);
    if (!right || !mayReplace(left, *right, lefts, rights))
        return std::nullopt;
    const QString &a = lefts.name(left);
    const QString &b = rights.name(*right);
    const bool alike = wordingSimilarity(a, b) >= likeEnough || commonEnding(a, b) >= headNoun;
    return alike ? right : std::nullopt;
}

/// The first row alike of those between the same joined rows as this one.
std::optional<int> Joiner::replacedInPlace(int left, const JoinedRows &lefts,
                                           const JoinedRows &rights) const
{
    const auto partner = [this](int row) {
        return row < 0 ? -1 : m_partner[std::size_t(row)];
    };
    const int before = partner(lefts.before(left));
    const int after = partner(lefts.after(left));
    std::vector<int> places;
    for (int j = before + 1; before >= 0 && j <= before + mostBetween && j < rights.size(); ++j) {
        if (rights.before(j) != before)
            break;
        places.push_back(j);
    }
    for (int j = after - 1; after >= 0 && j >= after - mostBetween && j >= 0; --j) {
        if (rights.after(j) != after)
            break;
        places.push_back(j);
    }
    std::sort(places.begin(), places.end());
    const auto found = std::find_if(places.begin(), places.end(), [&](int j) {
        return mayReplace(left, j, lefts, rights) &&
               wordingSimilarity(lefts.name(left), rights.name(j)) >= likeEnough;
    });
    return found == places.end() ? std::nullopt : std::optional(*found);
}

void Joiner::joinReplaced()
{
    JoinedRows lefts(m_left.entries, m_partner);
    JoinedRows rights(m_right.entries, m_taken);
    for (int i = 0; i < m_left.entries.size(); ++i) {
        const IndicatorEntry &former = m_left.entries.at(i);
        if (!isOpenLeft(i) || !former.inTable)
            continue;
        const std::optional<int> subRow = replacedBySubRow(i, lefts, rights);
        const std::optional<int> inPlace = replacedInPlace(i, lefts, rights);
        if (!subRow && !inPlace)
            continue;
        if (subRow && (!inPlace || *subRow <= *inPlace))
            join(i, *subRow, JoinKind::Replaced,
                 IndicatorJoiningWords::tr("stands in the place of %1 under %2, in the same unit")
                     .arg(former.name, m_right.entries.at(*subRow).parent));
        else
            join(i, *inPlace, JoinKind::Replaced,
                 IndicatorJoiningWords::tr("stands in the place of %1, in the same unit")
                     .arg(former.name));
        lefts.join(i);
        rights.join(m_partner[std::size_t(i)]);
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
