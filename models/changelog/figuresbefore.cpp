// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog/figuresbefore.h"

#include "changelog/changelog.h"
#include "database/database.h"
#include "interpreting/interpret.h"

namespace PlanLens {

static int interpreterOf(const Database &database, const QString &report)
{
    Statement statement(database,
                        QStringLiteral("SELECT interpreted_by FROM report WHERE key = ?"));
    return statement.run(report).next() ? statement.integer(0) : 0;
}

/// What people made of numbers is theirs, and stays.
static QList<Observation> withoutMade(QList<Observation> figures)
{
    figures.removeIf([](const Observation &figure) { return figure.isMade(); });
    return figures;
}

FiguresBefore::FiguresBefore(const Database &database, const QString &report,
                             const QList<Observation> &figures)
    : m_database(database)
    , m_report(report)
    , m_interpreter(interpreterOf(database, report))
    , m_figures(withoutMade(figures))
{}

void FiguresBefore::compare(const QList<Observation> &after) const
{
    if (m_interpreter == 0 && m_figures.isEmpty())
        return;
    const QList<FigureMove> moves = figureMoves(m_figures, withoutMade(after));
    if (!moves.isEmpty())
        ChangeLog::addRereading(m_database, m_report, {m_interpreter, interpreterVersion}, moves);
}

} // namespace PlanLens
