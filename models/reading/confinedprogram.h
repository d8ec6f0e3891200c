// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/cancelling.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace PlanLens {

/// A program that works on a document in a process of its own: it cannot be interrupted, and what a
/// hostile document does to it must not reach this one. It may take no more than what stands here.
struct ConfinedProgram
{
    QString program;
    QStringList arguments;
    QByteArray input; ///< its standard input
    /// Where it works, and what it takes for the person's home; empty: where this program works.
    QString folder;
    std::chrono::seconds processorTime{60};
    std::chrono::seconds clockTime{60};
    qint64 addressSpace = 0;  ///< bytes; 0: as much as there is
    qint64 data = 0;          ///< bytes, without what it shares with others; 0: as much as there is
    qint64 largestFile = 0;   ///< bytes of each file that it writes
    qsizetype mostOutput = 0; ///< bytes of its standard output

    /// So much time of the processor, and by the clock the longer that it takes where others work
    /// on the machine.
    void allow(std::chrono::seconds time);
    /// A gigabyte of memory, which no document needs; with AddressSanitizer as much as there is.
    void limitMemory();
};

/// What became of it.
struct ConfinedResult
{
    enum class End {
        Done,    ///< it says that it did what it had to
        Missing, ///< it is not installed, or cannot be started
        Failed,  ///< it gave up or broke down
        OutOfTime,
        TooMuch, ///< it wrote more than it may
        Cancelled
    };

    End end = End::Done;
    QByteArray output;
    QByteArray errors; ///< the last of what it wrote to standard error
};

/// Runs it until it ends, or somebody cancels, and ends all that it started. It has no network
/// where the system lets users have one of their own, and no display. Throws as workPoint() does.
ConfinedResult runConfined(const ConfinedProgram &program, const Cancelled &cancelled = {});

/// Where a program that comes with this one stands: beside it, in the folder for programs that
/// others start, or where a build puts it. Empty where it is in none of these.
QString ownProgram(const QString &name);

} // namespace PlanLens
