// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sheetbatch.h"

#include "commands/command.h"
#include "commands/console.h"
#include "commands/options.h"
#include "printing/sheetbatchrun.h"
#include "sheetmaking/sheetrequest.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)
};

constexpr QLatin1String eachOption("each");
constexpr QLatin1String replaceOption("replace");

QStringList sheetFormats()
{
    return {QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx"),
            QStringLiteral("csv")};
}

QString keysOf(const QList<SheetEach> &eaches)
{
    QStringList keys;
    for (const SheetEach each : eaches)
        keys << toKey(each);
    return keys.join(QStringLiteral(", "));
}

} // namespace

void addBatchOptions(QCommandLineParser &parser)
{
    parser.addOption({eachOption,
                      Words::tr("Writes a sheet for each report, region or indicator, all into the "
                                "folder that --output names."),
                      QStringLiteral("SUBJECT")});
    parser.addOption(formatOption(sheetFormats()));
    parser.addOption(
        {replaceOption, Words::tr("With --each: writes over files that are there already.")});
}

std::optional<AskedBatch> chosenBatch(const QCommandLineParser &parser, SheetTemplate which)
{
    if (!parser.isSet(eachOption)) {
        for (const QLatin1String option : {replaceOption, formatOptionName}) {
            if (parser.isSet(option))
                throw UsageError{Words::tr("--%1 goes with --each alone.").arg(option)};
        }
        return std::nullopt;
    }
    const QList<SheetEach> possible = eachOf(which);
    if (possible.isEmpty())
        throw UsageError{Words::tr("The template “%1” has no --each.").arg(toKey(which))};
    const auto each = sheetEachFrom(parser.value(eachOption));
    if (!each || !possible.contains(*each))
        throw UsageError{Words::tr("With the template “%1”, --each has to be one of %2.")
                             .arg(toKey(which), keysOf(possible))};
    AskedBatch asked{.each = *each,
                     .folder = chosenOutput(parser),
                     .format = chosenFormat(parser, sheetFormats()),
                     .replace = parser.isSet(replaceOption)};
    if (asked.folder.isEmpty())
        throw UsageError{Words::tr("--each needs --output with a folder.")};
    return asked;
}

int writeBatch(const Library &library, const SheetRequest &start, const AskedBatch &asked)
{
    const QFileInfo folder(asked.folder);
    if (folder.exists() && !folder.isDir()) {
        Console::error(asked.folder, Words::tr("it is no folder"));
        return Exit::Failed;
    }
    SheetBatchRun run(library, batchOf(library, start, asked.each),
                      {.folder = asked.folder,
                       .format = asked.format,
                       .replace = asked.replace,
                       .inputs = {library.path()}});
    if (run.isAtEnd()) {
        Console::error(library.path(), whyNoSheet(start));
        return Exit::Failed;
    }
    int failed = 0;
    while (!run.isAtEnd()) {
        const SheetBatchRun::Outcome outcome = run.next();
        Console::errors(outcome.path, outcome.problems);
        if (outcome.error.isEmpty())
            continue;
        ++failed;
        Console::error(outcome.path.isEmpty() ? outcome.subject : outcome.path, outcome.error);
    }
    Console::print(Words::tr("written %1, failed %2").arg(run.count() - failed).arg(failed));
    return failed > 0 ? Exit::Failed : Exit::Done;
}

} // namespace PlanLens
