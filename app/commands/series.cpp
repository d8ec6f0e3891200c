// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/options.h"
#include "commands/selection.h"
#include "exchange/seriesexchange.h"
#include "exchange/seriestext.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

QStringList seriesFormats()
{
    return {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("text")};
}

QByteArray written(const Series &series, const QString &format)
{
    if (format == QLatin1String("json"))
        return seriesJson(series);
    return format == QLatin1String("text") ? seriesText(series) : seriesCsv(series);
}

class SeriesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("series"); }
    QString summary() const override { return tr("Writes the numbers behind a chart."); }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        addSelectionOptions(parser);
        parser.addOption(formatOption(seriesFormats()));
        parser.addOption(textOutputOption());
    }
    int run(const QCommandLineParser &parser) const override
    {
        const QString format = chosenFormat(parser, seriesFormats());
        refuseArguments(parser);
        const QString output = chosenOutput(parser);
        const QStringList regions = chosenRegions(parser);
        const auto library = openLibrary(parser, Open::Existing);
        const Indicator indicator = chosenIndicator(parser, library.get());
        if (!library)
            return Exit::Failed;
        const auto series = seriesOf(*library, indicator, regions);
        if (!series)
            return Exit::Failed;
        return finished(*library, writeOutput(written(*series, format), output, {library->path()}));
    }
};

} // namespace

const Command *seriesCommand()
{
    static const SeriesCommand command;
    return &command;
}

} // namespace PlanLens
