// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace PlanLens::Test {

/// The program itself, run in a folder of its own: without a display, in English, and with nothing
/// of the person's.
class ProgramRun
{
public:
    struct Outcome
    {
        int status = -1; ///< -1 where the program crashed or hung
        QByteArray output;
        QStringList errors; ///< lines of standard error

        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };

    /// `memory` is how many bytes the program may use; 0 for as many as it likes.
    Outcome run(const QStringList &arguments, qint64 memory = 0) const;

    /// From now on the program is run by another, whose words these are, as by a tracer.
    void setRunner(const QStringList &words) { m_runner = words; }

    /// Starts the program and kills it: once it has said so many lines on standard error, and so
    /// long after that. The lines.
    QStringList kill(const QStringList &arguments, int lines, int milliseconds) const;

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// `--library` with a library in the folder.
    QStringList library() const { return {QStringLiteral("--library"), path(QStringLiteral("l"))}; }
    /// A line of words apart by blanks; `@name` is a file of the folder, `LIB` is library().
    QStringList words(const QString &line) const;
    /// False where the file cannot be written.
    bool write(const QString &name, const QByteArray &bytes) const;
    /// Imports all the folder holds into library().
    Outcome importFolder() const;

    /// A plan report of our own with a table of two indicators.
    static QByteArray reportText();
    /// The library with that report, as report.txt.
    Outcome importReport() const;

private:
    void start(QProcess &process, const QStringList &arguments, qint64 memory) const;

    QTemporaryDir m_folder;
    QStringList m_runner;
};

} // namespace PlanLens::Test
