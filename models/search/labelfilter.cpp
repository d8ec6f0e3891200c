// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/labelfilter.h"

#include "database/database.h"
#include "storing/columns.h"
#include "text/searchform.h"

namespace PlanLens {

QStringList labelsMeant(const Database &database, const QString &text)
{
    const QString wanted = searchText(text);
    QStringList labels;
    Statement statement(database, QStringLiteral("SELECT DISTINCT label FROM report_label"));
    statement.run();
    while (statement.next()) {
        if (searchText(statement.text(0)) == wanted)
            labels += statement.text(0);
    }
    return labels;
}

QString questionForLabelled(int labels)
{
    return QStringLiteral("SELECT r.id FROM report r JOIN report_label l ON l.document_id = "
                          "r.document_id WHERE l.label IN (%1)")
        .arg(placeholders(labels));
}

QSet<int> labelledReports(const Database &database, const QString &text)
{
    QSet<int> reports;
    const QStringList labels = labelsMeant(database, text);
    if (labels.isEmpty())
        return reports;
    Statement statement(database, questionForLabelled(int(labels.size())));
    for (const QString &label : labels)
        statement.bind(label);
    statement.execute();
    while (statement.next())
        reports += statement.integer(0);
    return reports;
}

} // namespace PlanLens
