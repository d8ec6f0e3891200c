// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/understanding.h"

#include "catalogue/catalogue.h"
#include "catalogue/regions.h"
#include "interpreting/interpret.h"
#include "library/library.h"
#include "opening/readfile.h"
#include "text/allcores.h"

#include <utility>

namespace PlanLens {

namespace {

/// The reports of a file as they were read, each with what it is.
UnderstoodReports identified(ReadReport first)
{
    QList<ReadReport> read = std::exchange(first.further, {});
    read.prepend(std::move(first));
    UnderstoodReports reports;
    for (ReadReport &one : read) {
        reports.append({std::move(one.report), std::move(one.problems), {}});
        Report &report = reports.last().report;
        report.identity = identify(report, Regions::shipped());
    }
    return reports;
}

/// What people said that each of them is, or else what it says itself.
QList<ReportIdentity> identitiesOf(const UnderstoodReports &reports,
                                   const QList<KnownReport> &known)
{
    QList<ReportIdentity> identities;
    for (const UnderstoodReport &understood : reports)
        identities += understood.report.identity;
    const QList<int> matches = matchReports(known, identities);
    for (int i = 0; i < identities.size(); ++i) {
        if (matches.at(i) >= 0)
            identities[i] = known.at(matches.at(i)).corrected.value_or(identities.at(i));
    }
    return identities;
}

UnderstandOutcome readAndIdentify(const QByteArray &bytes, const QString &file,
                                  const Cancelled &cancelled)
{
    ReadOutcome outcome = readBytes(bytes, file, cancelled);
    if (const auto *error = std::get_if<ReadError>(&outcome))
        return *error;
    if (std::holds_alternative<ReadCancelled>(outcome))
        return ReadCancelled{};
    return identified(std::move(std::get<ReadReport>(outcome)));
}

} // namespace

UnderstandOutcome understand(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled, const QList<KnownReport> &known)
{
    UnderstandOutcome outcome = withinLimits<UnderstandOutcome>(
        file, cancelled, [&] { return readAndIdentify(bytes, file, cancelled); });
    auto *reports = std::get_if<UnderstoodReports>(&outcome);
    if (!reports)
        return outcome;
    const QList<ReportIdentity> identities = identitiesOf(*reports, known);
    // Each report has the time of one: a file may hold those of many years.
    for (int i = 0; i < reports->size(); ++i) {
        if (isCancelled(cancelled))
            return ReadCancelled{};
        UnderstoodReport &report = (*reports)[i];
        const auto interpreted =
            withinLimits<UnderstandOutcome>(file, cancelled, [&]() -> UnderstandOutcome {
                report.interpretation = interpretAs(report.report, identities.at(i));
                return UnderstoodReports();
            });
        if (!std::holds_alternative<UnderstoodReports>(interpreted))
            return interpreted;
    }
    return outcome;
}

UnderstandOutcome understandFile(const QString &path, const Cancelled &cancelled)
{
    const auto loaded = loadFile(path);
    if (const auto *error = std::get_if<ReadError>(&loaded))
        return *error;
    return understand(std::get<QByteArray>(loaded), path, cancelled);
}

void understandFiles(const QStringList &paths,
                     const std::function<void(const QString &, UnderstandOutcome)> &take,
                     const Cancelled &cancelled)
{
    qsizetype next = 0;
    onAllCores(
        paths, [&](const QString &path) { return understandFile(path, cancelled); },
        [&](UnderstandOutcome outcome) { take(paths.at(next++), std::move(outcome)); });
}

Interpretation interpretAs(Report report, const ReportIdentity &identity)
{
    report.identity = identity;
    return interpret(report, Catalogue::shipped(), Regions::shipped());
}

bool correctAndInterpret(Library &library, const QString &key,
                         const std::optional<ReportIdentity> &identity)
{
    if (!library.correctIdentity(key, identity))
        return false;
    const std::optional<Report> report = library.report(key);
    return report && library.replaceInterpretation(key, interpretAs(*report, report->identity));
}

} // namespace PlanLens
