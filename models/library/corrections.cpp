// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/corrections.h"

#include "library/columns.h"
#include "library/database.h"
#include "library/filepart.h"
#include "text/clock.h"

namespace PlanLens::Corrections {

bool setIdentity(const Database &database, const QString &key,
                 const std::optional<ReportIdentity> &identity)
{
    Statement report(database, QStringLiteral("SELECT r.document_id FROM report r JOIN document d "
                                              "ON d.id = r.document_id AND d.removed IS NULL "
                                              "WHERE r.key = ?"));
    if (!report.run(key).next())
        return false;
    const int document = report.integer(0);
    Statement(database, QStringLiteral("DELETE FROM identity_correction WHERE document_id = ?"))
        .run(document);
    if (!identity)
        return true;
    Statement statement(database,
                        QStringLiteral("INSERT INTO identity_correction (document_id, corrected, "
                                       "%1) VALUES (%2)")
                            .arg(identityColumns(), placeholders(2 + identityColumnCount())));
    statement.bind(document);
    statement.bind(Clock::stamp());
    bindIdentity(statement, *identity);
    statement.execute();
    return true;
}

QHash<int, ReportIdentity> identitiesAt(const Database &database, const QString &path)
{
    const QString further = placeInFile(path, 2).chopped(1);
    Statement statement(database,
                        QStringLiteral("SELECT d.path, %1 FROM identity_correction c "
                                       "JOIN document d ON d.id = c.document_id "
                                       "WHERE d.path = ? OR SUBSTR(d.path, 1, LENGTH(?)) = ?")
                            .arg(identityColumns(QStringLiteral("c."))));
    QHash<int, ReportIdentity> identities;
    statement.run(path, further, further);
    while (statement.next())
        identities.insert(numberOfPlace(statement.text(0)), identityFrom(statement, 1));
    return identities;
}

} // namespace PlanLens::Corrections
