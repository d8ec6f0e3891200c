// SPDX-License-Identifier: GPL-3.0-or-later
#include "relating/samereports.h"

#include "library/library.h"
#include "relating/formatmerits.h"
#include "relating/textprint.h"

#include <QMap>
#include <QMutexLocker>

#include <algorithm>
#include <map>
#include <optional>

namespace PlanLens {

namespace {

/// What reports have to share before their texts are looked at; empty where too little is known.
QString subjectOf(const ReportIdentity &identity)
{
    const QString place = identity.regionId.isEmpty() ? identity.regionName : identity.regionId;
    if (place.isEmpty() || (!identity.reviewYear && !identity.planYear))
        return {};
    QStringList parts{QString::number(int(identity.kind)), place,
                      QString::number(identity.reviewYear.value_or(0)),
                      QString::number(identity.planYear.value_or(0))};
    if (identity.kind == ReportKind::Other)
        parts << identity.title;
    return parts.join(u'\n');
}

/// Puts reports on one subject together that say the same.
class Grouping
{
public:
    Grouping(const Library &library, JudgedPairs &judged, const Cancelled &cancelled)
        : m_library(library), m_judged(judged), m_cancelled(cancelled)
    {}

    QList<QStringList> groupsAmong(const QList<LibraryEntry> &entries)
    {
        m_prints.clear();
        QList<QList<LibraryEntry>> groups;
        for (const LibraryEntry &entry : entries) {
            if (isCancelled(m_cancelled))
                return {};
            const auto fits = [&](const QList<LibraryEntry> &group) {
                return isOfAnotherFile(entry, group) && sayTheSame(group.constFirst(), entry);
            };
            const auto group = std::find_if(groups.begin(), groups.end(), fits);
            if (group == groups.end())
                groups.append({entry});
            else
                group->append(entry);
        }
        QList<QStringList> keys;
        for (const QList<LibraryEntry> &group : std::as_const(groups)) {
            if (group.size() > 1)
                keys.append(keysOf(group));
        }
        return keys;
    }

private:
    static bool isOfAnotherFile(const LibraryEntry &entry, const QList<LibraryEntry> &group)
    {
        return std::none_of(group.begin(), group.end(),
                            [&](const LibraryEntry &other) { return other.path == entry.path; });
    }

    static QStringList keysOf(const QList<LibraryEntry> &group)
    {
        QStringList keys;
        for (const LibraryEntry &entry : group)
            keys << entry.key;
        return keys;
    }

    bool sayTheSame(const LibraryEntry &one, const LibraryEntry &other)
    {
        if (const auto known = m_judged.find(one.key, other.key))
            return *known;
        const std::optional<TextPrint> &first = print(one.key);
        const std::optional<TextPrint> &second = print(other.key);
        if (!first || !second)
            return false; // it may be read another time
        const bool same = areAlike(*first, *second);
        m_judged.insert(one.key, other.key, same);
        return same;
    }

    const std::optional<TextPrint> &print(const QString &key)
    {
        if (const auto known = m_prints.find(key); known != m_prints.end())
            return known->second;
        const auto report = m_library.report(key);
        return m_prints.emplace(key, report ? std::optional(printOf(*report)) : std::nullopt)
            .first->second;
    }

    const Library &m_library;
    JudgedPairs &m_judged;
    const Cancelled &m_cancelled;
    std::map<QString, std::optional<TextPrint>> m_prints; ///< which stay where they are
};

std::pair<QString, QString> pairOf(const QString &one, const QString &other)
{
    return one < other ? std::pair(one, other) : std::pair(other, one);
}

} // namespace

std::optional<bool> JudgedPairs::find(const QString &one, const QString &other) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_pairs.constFind(pairOf(one, other));
    return known == m_pairs.cend() ? std::nullopt : std::optional(*known);
}

void JudgedPairs::insert(const QString &one, const QString &other, bool same)
{
    const QMutexLocker lock(&m_mutex);
    m_pairs.insert(pairOf(one, other), same);
}

qsizetype JudgedPairs::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_pairs.size();
}

QList<QList<LibraryEntry>> onOneSubject(const QList<LibraryEntry> &entries)
{
    QMap<QString, QList<LibraryEntry>> bySubject;
    for (const LibraryEntry &entry : entries) {
        if (const QString subject = subjectOf(entry.identity); !subject.isEmpty())
            bySubject[subject].append(entry);
    }
    bySubject.removeIf([](const auto &subject) { return subject.value().size() < 2; });
    return bySubject.values();
}

SameReports sameReports(const Library &library, JudgedPairs *judged, const Cancelled &cancelled)
{
    const QList<QList<LibraryEntry>> subjects = onOneSubject(library.entries());
    SameReports same;
    if (subjects.isEmpty())
        return same;
    JudgedPairs own;
    Grouping grouping(library, judged ? *judged : own, cancelled);
    const FormatMerits merits(library);
    for (const QList<LibraryEntry> &entries : subjects) {
        if (isCancelled(cancelled))
            break;
        for (const QStringList &group : grouping.groupsAmong(entries)) {
            QStringList keys;
            for (const ReportFormat &format : merits.formats(group))
                keys << format.entry.key;
            same.groups.append(keys);
        }
    }
    return same;
}

} // namespace PlanLens
