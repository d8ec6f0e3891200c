// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QLatin1String>
#include <QStringList>

#include <memory>

namespace PlanLens {

/// Options that several subcommands share.
QCommandLineOption libraryOption();
QCommandLineOption outputOption(const QString &description);
/// The same for text, which goes to standard output too.
QCommandLineOption textOutputOption();
/// The name of `--format`.
constexpr QLatin1String formatOptionName("format");
/// `--format`, with the formats on offer named in its help; the first one is the default.
QCommandLineOption formatOption(const QStringList &formats);

/// The value of --format. Throws UsageError where it is none of these.
QString chosenFormat(const QCommandLineParser &parser, const QStringList &formats);
/// Arguments that have to be there. Throws UsageError where there are none.
QStringList requiredArguments(const QCommandLineParser &parser, const QString &what);
/// Throws UsageError where there are arguments.
void refuseArguments(const QCommandLineParser &parser);

enum class Open {
    Existing, ///< a library that was named has to be there
    OrMake
};
/// Path of the library that was named, or of the person's own.
QString chosenLibrary(const QCommandLineParser &parser);
/// The exit status of a command that asked the library: Failed where any of it could not be read,
/// which is said on standard error then, a line each.
int finished(const Library &library, int status);
/// Opens the library that was named, or the person's own, and brings up to date what an older
/// version of the program read of its reports. Null, with the reason on standard error,
/// where that fails.
std::unique_ptr<Library> openLibrary(const QCommandLineParser &parser, Open how);

/// The file named by --output; empty for standard output, which is `-` too. Throws UsageError where
/// the name is empty.
QString chosenOutput(const QCommandLineParser &parser);
/// An output whose format its name tells.
struct NamedOutput
{
    QString fileName; ///< empty for standard output
    QString format;
};
/// The same where --output has to be given, and a file's name to end in one of these formats.
/// Standard output takes the last of them. Throws UsageError.
NamedOutput requiredOutput(const QCommandLineParser &parser, const QStringList &formats);
/// Writes to a file, whole or not at all, or to standard output where none is named. Never over one
/// of the `inputs`, the library among them, or whatever else writeOutputFile() refuses. The exit
/// status; the reason stands on standard error.
///
/// A command of which every input failed does not call it for a file: what stood there stays. Where
/// some could be read, what they say is written. Standard output gets its answer either way.
int writeOutput(const QByteArray &bytes, const QString &fileName = {},
                const QStringList &inputs = {});

} // namespace PlanLens
