// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
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

} // namespace PlanLens
