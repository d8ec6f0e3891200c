// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QList>
#include <QString>

namespace PlanLens {

class Database;

/// The figures of a report, before it is read again. Throws DatabaseError.
class FiguresBefore
{
public:
    /// `figures` as they were read.
    FiguresBefore(const Database &database, const QString &report,
                  const QList<Observation> &figures);

    /// Writes down in the log how they came out otherwise. Nothing where none did, or where nothing
    /// had been read, as in a library that was salvaged.
    void compare(const QList<Observation> &after) const;

private:
    const Database &m_database;
    QString m_report;
    int m_interpreter;
    QList<Observation> m_figures;
};

} // namespace PlanLens
