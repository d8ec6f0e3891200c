// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/options.h"

#include "commands/command.h"
#include "commands/console.h"
#include "importing/reinterpreting.h"
#include "output/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace PlanLens {

namespace {

struct OptionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)
};

constexpr QLatin1String libraryName("library");
constexpr QLatin1String outputName("output");

} // namespace

QCommandLineOption libraryOption()
{
    return {libraryName, OptionsTexts::tr("The library; without it, the user's own."),
            QStringLiteral("F")};
}

QCommandLineOption outputOption(const QString &description)
{
    return {outputName, description, QStringLiteral("F")};
}

QCommandLineOption textOutputOption()
{
    return outputOption(
        OptionsTexts::tr("The file to write; without it, or where it is “-”, standard output."));
}

QCommandLineOption formatOption(const QStringList &formats)
{
    return {formatOptionName,
            OptionsTexts::tr("The format: %1.").arg(formats.join(QStringLiteral(", "))),
            QStringLiteral("FORMAT"), formats.first()};
}

QString chosenFormat(const QCommandLineParser &parser, const QStringList &formats)
{
    const QString format = parser.value(formatOptionName);
    if (!formats.contains(format))
        throw UsageError{OptionsTexts::tr("There is no format “%1” here; there is %2.")
                             .arg(format, formats.join(QStringLiteral(", ")))};
    return format;
}

QStringList requiredArguments(const QCommandLineParser &parser, const QString &what)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        throw UsageError{OptionsTexts::tr("%1 is missing.").arg(what)};
    return arguments;
}

void refuseArguments(const QCommandLineParser &parser)
{
    if (const QStringList arguments = parser.positionalArguments(); !arguments.isEmpty())
        throw UsageError{
            OptionsTexts::tr("There is nothing to do with “%1” here.").arg(arguments.first())};
}

QString chosenLibrary(const QCommandLineParser &parser)
{
    return parser.isSet(libraryName) ? parser.value(libraryName) : Library::defaultPath();
}

/// Every answer is to be what this version of the program reads.
static void bringUpToDate(Library &library)
{
    const int outdated = library.isReadOnly() ? 0 : int(library.outdated().size());
    if (outdated == 0)
        return;
    Console::note(
        OptionsTexts::tr("Reading the figures of %n stored report(s) again…", nullptr, outdated));
    const ReinterpretingSummary summary = reinterpretOutdated(library);
    if (summary.failed > 0)
        Console::error(library.path(),
                       OptionsTexts::tr("the figures of %n report(s) stay as they were", nullptr,
                                        summary.failed));
}

int finished(const Library &library, int status)
{
    for (const QString &what : library.leftOut())
        Console::error(library.path(), what);
    return library.leftOut().isEmpty() ? status : std::max(status, Exit::Failed);
}

std::unique_ptr<Library> openLibrary(const QCommandLineParser &parser, Open how)
{
    const QString path = chosenLibrary(parser);
    if (parser.isSet(libraryName) && how == Open::Existing && !QFileInfo::exists(path)) {
        Console::error(path, OptionsTexts::tr("no such library"));
        return nullptr;
    }
    auto opened = Library::open(path);
    if (const auto *error = std::get_if<LibraryError>(&opened)) {
        Console::error(error->path, error->detail);
        return nullptr;
    }
    auto &library = std::get<std::unique_ptr<Library>>(opened);
    if (library->isNew() && how == Open::Existing)
        Console::error(path, OptionsTexts::tr("there was no library; an empty one was made"));
    bringUpToDate(*library);
    return std::move(library);
}

QString chosenOutput(const QCommandLineParser &parser)
{
    if (!parser.isSet(outputName))
        return {};
    const QString fileName = parser.value(outputName);
    if (fileName.isEmpty())
        throw UsageError{OptionsTexts::tr("%1 is missing.").arg(QStringLiteral("--output F"))};
    return fileName == QLatin1String("-") ? QString() : fileName;
}

NamedOutput requiredOutput(const QCommandLineParser &parser, const QStringList &formats)
{
    const QString fileName = parser.value(outputName);
    if (fileName.isEmpty())
        throw UsageError{OptionsTexts::tr("%1 is missing.").arg(QStringLiteral("--output"))};
    if (fileName == QLatin1String("-"))
        return {{}, formats.constLast()};
    const QString format = QFileInfo(fileName).suffix().toLower();
    if (!formats.contains(format))
        throw UsageError{OptionsTexts::tr("The name “%1” has to end in .%2.")
                             .arg(fileName, formats.join(QStringLiteral(", .")))};
    return {fileName, format};
}

int writeOutput(const QByteArray &bytes, const QString &fileName, const QStringList &inputs)
{
    if (fileName.isEmpty()) {
        if (Console::write(bytes))
            return Exit::Done;
        Console::error(OptionsTexts::tr("standard output"), OptionsTexts::tr("cannot be written"));
        return Exit::Failed;
    }
    const QString reason = writeOutputFile(fileName, bytes, inputs);
    if (reason.isEmpty())
        return Exit::Done;
    Console::error(fileName, reason);
    return Exit::Failed;
}

} // namespace PlanLens
