#pragma once

#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace PlanLens {

/// A subcommand: `planlens NAME …`.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    /// One sentence for the list of subcommands and above its own help.
    virtual QString summary() const = 0;
    /// Whether it draws: then it gets an application with fonts, on the offscreen platform.
    virtual bool draws() const { return false; }
    /// Tells the parser the options and arguments.
    virtual void setUp(QCommandLineParser &parser) const = 0;
    /// Does the work; the exit status. Throws UsageError where the options do not go together.
    virtual int run(const QCommandLineParser &parser) const = 0;
};

/// The command line is wrong; one sentence in the person's language.
struct UsageError
{
    QString sentence;
};

/// All subcommands, in the order in which help lists them.
const QList<const Command *> &commands();
/// Null where there is none of that name.
const Command *findCommand(const QString &name);

// To add a subcommand: a file beside this one that defines such a function, and a line here and in
// commands.cpp.
const Command *chartCommand();
const Command *decisionsCommand();
const Command *extractCommand();
const Command *importCommand();
const Command *checkCommand();
const Command *compareCommand();
const Command *listCommand();
const Command *searchCommand();
const Command *seriesCommand();
const Command *sheetCommand();

} // namespace PlanLens
