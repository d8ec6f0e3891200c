// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/understanding.h"

#include "catalogue/catalogue.h"
#include "catalogue/regions.h"
#include "interpreting/interpret.h"
#include "library/library.h"
#include "opening/readfile.h"

#include <utility>

namespace PlanLens {

namespace {

UnderstoodReport understoodFrom(ReadReport read, const std::optional<ReportIdentity> &correction)
{
    UnderstoodReport understood{std::move(read.report), std::move(read.problems), {}};
    understood.report.identity = identify(understood.report, Regions::shipped());
    understood.interpretation =
        interpretAs(understood.report, correction.value_or(understood.report.identity));
    return understood;
}

UnderstandOutcome readAndInterpret(const QByteArray &bytes, const QString &file,
                                   const Cancelled &cancelled,
                                   const QHash<int, ReportIdentity> &corrections)
{
    ReadOutcome outcome = readBytes(bytes, file, cancelled);
    if (const auto *error = std::get_if<ReadError>(&outcome))
        return *error;
    if (std::holds_alternative<ReadCancelled>(outcome) || isCancelled(cancelled))
        return ReadCancelled{};
    auto &first = std::get<ReadReport>(outcome);
    QList<ReadReport> read = std::exchange(first.further, {});
    read.prepend(std::move(first));
    UnderstoodReports understood;
    for (int number = 1; number <= read.size(); ++number) {
        if (isCancelled(cancelled))
            return ReadCancelled{};
        const auto correction = corrections.constFind(number);
        understood.append(understoodFrom(
            std::move(read[number - 1]),
            correction == corrections.cend() ? std::nullopt : std::optional(*correction)));
    }
    return understood;
}

} // namespace

UnderstandOutcome understand(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled,
                             const QHash<int, ReportIdentity> &corrections)
{
    return withinLimits<UnderstandOutcome>(
        file, cancelled, [&] { return readAndInterpret(bytes, file, cancelled, corrections); });
}

UnderstandOutcome understandFile(const QString &path, const Cancelled &cancelled)
{
    const auto loaded = loadFile(path);
    if (const auto *error = std::get_if<ReadError>(&loaded))
        return *error;
    return understand(std::get<QByteArray>(loaded), path, cancelled);
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
