// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/commands.h"
#include "commands/console.h"
#include "commands/options.h"
#include "commands/selection.h"
#include "exchange/searchexchange.h"
#include "search/librarysearch.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

constexpr QLatin1String limitName("limit");

QStringList searchFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json")};
}

class SearchCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)

public:
    QString name() const override { return QStringLiteral("search"); }
    QString summary() const override
    {
        return tr("Searches the texts and figures of the library.");
    }
    void setUp(QCommandLineParser &parser) const override
    {
        parser.addOption(libraryOption());
        parser.addOption(formatOption(searchFormats()));
        parser.addOption({limitName, tr("How many places are listed."), QStringLiteral("N"),
                          QString::number(SearchOptions().limit)});
        parser.addPositionalArgument(
            QStringLiteral("QUERY"),
            tr("Words that occur together, \"a phrase\", AND, OR, NOT, brackets; region:, kind:, "
               "year:, label:, section:; for figures verdict:, attribute:, role:, value:, "
               "indicator:."));
    }
    int run(const QCommandLineParser &parser) const override
    {
        const QString format = chosenFormat(parser, searchFormats());
        const SearchOptions options{.limit = chosenLimit(parser)};
        const QString query = chosenQuery(parser);
        const auto library = openLibrary(parser, Open::Existing);
        if (!library)
            return Exit::Failed;
        LibrarySearch search(*library);
        const SearchResults results = search.search(query, options);
        if (!search.lastError().isEmpty()) {
            Console::error(library->path(), search.lastError());
            return Exit::Failed;
        }
        if (results.error)
            throw usageErrorOf(*results.error);
        for (const QString &what : search.leftOut())
            Console::error(library->path(), what);
        const int status = search.leftOut().isEmpty() ? Exit::Done : Exit::Failed;
        const int written = writeOutput(format == QLatin1String("json") ? searchJson(results)
                                                                        : searchListing(results));
        return finished(*library, std::max(status, written));
    }

private:
    static int chosenLimit(const QCommandLineParser &parser)
    {
        bool isNumber = false;
        const int limit = parser.value(limitName).toInt(&isNumber);
        if (!isNumber || limit < 0)
            throw UsageError{tr("“%1” is no number of places.").arg(parser.value(limitName))};
        return limit;
    }
    /// The words of a query may come as several arguments.
    static QString chosenQuery(const QCommandLineParser &parser)
    {
        return requiredArguments(parser, QStringLiteral("QUERY")).join(u' ');
    }
};

} // namespace

const Command *searchCommand()
{
    static const SearchCommand command;
    return &command;
}

} // namespace PlanLens
