// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storedfindings.h"

#include "checks/checks.h"

#include <vector>

namespace PlanLens {

namespace {

struct Loaded
{
    int index = 0; ///< of its key
    Report report;
    Interpretation interpretation;
};

std::vector<Loaded> load(const Library &library, const QStringList &keys,
                         const Cancelled &cancelled, QHash<QString, QString> &unread)
{
    std::vector<Loaded> loaded;
    for (int i = 0; i < keys.size() && !isCancelled(cancelled); ++i) {
        auto report = library.report(keys.at(i));
        QString error = library.lastError();
        Interpretation interpretation;
        if (report) {
            interpretation.tables = library.tables(keys.at(i));
            error = library.lastError();
            interpretation.observations = library.observations(keys.at(i));
            if (error.isEmpty())
                error = library.lastError();
        }
        // Half a report would be found to lack what the other half says.
        if (report && error.isEmpty())
            loaded.push_back({i, std::move(*report), std::move(interpretation)});
        else
            unread.insert(keys.at(i), error);
    }
    return loaded;
}

} // namespace

QList<Finding> StoredFindings::all() const
{
    QList<Finding> all;
    for (const QList<Finding> &findings : byReport)
        all += findings;
    return all;
}

StoredFindings storedFindings(const Library &library, const QStringList &keys,
                              const Cancelled &cancelled)
{
    StoredFindings result;
    result.byReport.resize(keys.size());
    const std::vector<Loaded> loaded = load(library, keys, cancelled, result.unread);
    QList<CheckedReport> checked;
    for (const Loaded &one : loaded)
        checked.append({&one.report, &one.interpretation});
    const auto findings = findingsByReport(checked, library.catalogue(), cancelled);
    for (int i = 0; i < findings.size(); ++i)
        result.byReport[loaded.at(std::size_t(i)).index] = findings.at(i);
    return result;
}

} // namespace PlanLens
