// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/onebyone.h"

#include "library/queries.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

namespace PlanLens::OneByOne {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Library)
};

/// Adds what a question answers up to the first page that is damaged.
void collect(const Database &database, const QString &question, QSet<int> &ids)
{
    try {
        Statement statement(database, question);
        statement.run();
        while (statement.next())
            ids += statement.integer(0);
    } catch (const DatabaseError &) {
        // Another way may lead to the others.
    }
}

/// What can be read of a report, to name it by.
QString textOf(const std::function<std::optional<LibraryEntry>()> &read, const QString &otherwise)
{
    try {
        if (const auto entry = read())
            return entry->identity.title.isEmpty() ? entry->file : entry->identity.title;
    } catch (const DatabaseError &) {
        // Then by its key or number.
    }
    return otherwise;
}

DatabaseError named(const QString &name)
{
    return damaged(Messages::tr("The report “%1” cannot be read.").arg(name));
}

} // namespace

QList<int> reports(const Database &database)
{
    QSet<int> ids;
    for (const char *question :
         {"SELECT id, file FROM report ORDER BY id", "SELECT id, file FROM report ORDER BY id DESC",
          "SELECT id FROM report WHERE document_id > 0 ORDER BY document_id, version",
          "SELECT DISTINCT report_id FROM source_part", "SELECT DISTINCT report_id FROM block",
          "SELECT report_id FROM search_report"})
        collect(database, QString::fromLatin1(question), ids);
    QList<int> found = ids.values();
    std::sort(found.begin(), found.end());
    return found;
}

QList<LibraryEntry> entry(const Database &database, int report, bool allVersions)
{
    const auto entry = Queries::EntryReader(database).read(report);
    if (!entry || !(allVersions || (entry->current && entry->formatOf.isEmpty())))
        return {};
    return {*entry};
}

QList<StatedObservation> observationsOf(const Database &database, int report,
                                        const QString &indicator, const QStringList &regionIds)
{
    QList<StatedObservation> stated = Queries::statedIn(database, report, indicator);
    if (!regionIds.isEmpty())
        stated.removeIf([&](const StatedObservation &one) {
            return !regionIds.contains(one.observation.regionId);
        });
    return stated;
}

QList<StatedObservation> observationsAbout(const Database &database, int report,
                                           const QString &regionId)
{
    QList<StatedObservation> stated = Queries::statedIn(database, report);
    stated.removeIf(
        [&](const StatedObservation &one) { return one.observation.regionId != regionId; });
    return stated;
}

DatabaseError damagedReport(const Database &database, int report)
{
    return named(textOf([&] { return Queries::EntryReader(database).read(report); },
                        QString::number(report)));
}

DatabaseError damagedReport(const Database &database, const QString &key)
{
    return named(textOf([&] { return Queries::entry(database, key); }, key));
}

} // namespace PlanLens::OneByOne
