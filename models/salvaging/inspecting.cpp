// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvaging/inspecting.h"

#include "database/database.h"
#include "database/dialect.h"
#include "database/migrations.h"
#include "library/onebyone.h"
#include "library/queries.h"

#include <QCoreApplication>
#include <QMap>

#include <functional>
#include <utility>

namespace PlanLens {

namespace {

struct InspectingTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Doctor)
};

constexpr int mostFileFaults = 100;

void inspectFile(const Database &database, QStringList &faults)
{
    Statement statement(database, Dialect::inspection(mostFileFaults));
    statement.run();
    while (statement.next()) {
        if (statement.text(0) == Dialect::soundAnswer())
            continue;
        const QStringList lines = statement.text(0).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (!line.startsWith(u"***")) // a heading: “*** in database main ***”
                faults += InspectingTexts::tr("The file is damaged: %1").arg(line);
        }
    }
}

void inspectRows(const Database &database, QStringList &faults)
{
    QMap<std::pair<QString, QString>, int> counts;
    Statement statement(database, Dialect::orphans());
    statement.run();
    while (statement.next())
        ++counts[{statement.text(0), statement.text(2)}];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        faults +=
            InspectingTexts::tr("%n row(s) of “%1” belong to nothing in “%2”.", nullptr, it.value())
                .arg(it.key().first, it.key().second);
}

/// Reads all of a report, and compares what it says of itself.
void inspectReport(const Database &database, int report, QStringList &faults)
{
    const auto entry = Queries::EntryReader(database).read(report);
    if (!entry)
        return; // removed
    const auto read = Queries::report(database, entry->key);
    if (!read || !QString::fromLatin1(read->digest).startsWith(entry->key))
        throw damaged();
    const int problems = int(Queries::problems(database, entry->key).size());
    const int figures = int(Queries::observations(database, entry->key).size());
    Queries::tables(database, entry->key);
    if (figures != entry->observations || problems > entry->problems)
        faults += InspectingTexts::tr(
                      "The report “%1” has other figures or problems than it is listed with.")
                      .arg(entry->identity.title);
}

void attempt(QStringList &faults, const std::function<void()> &inspection)
{
    try {
        inspection();
    } catch (const DatabaseError &error) {
        faults += error.sentence;
    }
}

} // namespace

QStringList libraryFaults(const Database &database)
{
    const QList<Migration> migrations = shippedMigrations();
    refuseForeign(database, migrations);
    QStringList faults;
    attempt(faults, [&] { inspectFile(database, faults); });
    if (!faults.isEmpty() && schemaVersion(database) < migrations.last().number)
        return faults;
    if (schemaVersion(database) == 0)
        throw DatabaseError{
            InspectingTexts::tr("The file is empty: there is no library in it yet.")};
    if (schemaVersion(database) < migrations.last().number)
        throw DatabaseError{
            InspectingTexts::tr("It was made by an older version of the program: open it once. "
                                "Its file is sound.")};
    attempt(faults, [&] { inspectRows(database, faults); });
    for (const int report : OneByOne::reports(database)) {
        try {
            inspectReport(database, report, faults);
        } catch (const DatabaseError &error) {
            faults += error.why == Failure::Damaged
                          ? OneByOne::damagedReport(database, report).sentence
                          : error.sentence;
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace PlanLens
