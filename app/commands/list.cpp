// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/options.h"
#include "exchange/libraryjson.h"
#include "exchange/librarytext.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

QStringList listFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json")};
}

class ListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("list"); }
    QString summary() const override { return tr("Lists the reports of the library."); }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        parser.addOption(formatOption(listFormats()));
        parser.addOption({QStringLiteral("all-versions"),
                          tr("Lists older versions and further formats of reports too.")});
    }
    int run(const QCommandLineParser &parser) const override
    {
        const QString format = chosenFormat(parser, listFormats());
        refuseArguments(parser);
        const auto library = openLibrary(parser, Open::Existing);
        if (!library)
            return Exit::Failed;
        const auto entries = library->entries(parser.isSet(QStringLiteral("all-versions")));
        const bool json = format == QLatin1String("json");
        const auto joined = json && library->lastError().isEmpty() ? library->joinedEntries()
                                                                   : QList<LibraryEntry>();
        if (!library->lastError().isEmpty())
            return finished(*library, Exit::Failed);
        return finished(*library,
                        writeOutput(json ? libraryJson(entries, joined) : libraryText(entries)));
    }
};

} // namespace

const Command *listCommand()
{
    static const ListCommand command;
    return &command;
}

} // namespace PlanLens
