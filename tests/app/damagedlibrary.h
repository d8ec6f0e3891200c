// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programrun.h"

#include <QObject>

#include <memory>

namespace PlanLens::Test {

/// Tests on a library of eight reports whose bytes are changed.
class DamagedLibrary : public QObject
{
protected:
    bool make();
    ProgramRun::Outcome ask(const QStringList &command) const
    {
        return m_program->run(QStringList{command.first()} + m_program->library() + command.mid(1));
    }
    QByteArray content() const;
    bool write(const QByteArray &bytes) const
    {
        return m_program->write(QStringLiteral("l"), bytes);
    }
    /// Changes a byte of each place where the words stand.
    bool damage(const QByteArray &words) const;
    QString file() const { return m_program->path(QStringLiteral("l")); }

    /// The report of a year, as its file holds it.
    static QByteArray report(int year);
    /// What is asked of a library, as words of the command line.
    static const QList<QStringList> &questions();
    /// What differs from run to run taken out.
    static QByteArray comparable(QByteArray output);

    std::unique_ptr<ProgramRun> m_program;
};

} // namespace PlanLens::Test
