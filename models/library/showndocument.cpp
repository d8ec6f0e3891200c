// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/showndocument.h"

#include "database/database.h"

namespace PlanLens::Documents {

bool isShown(const Database &database, int document)
{
    Statement statement(database,
                        QStringLiteral("SELECT 1 FROM report r JOIN document d ON d.id = "
                                       "r.document_id AND d.removed IS NULL WHERE d.id = ? AND "
                                       "r.is_current = 1"));
    return statement.run(document).next();
}

} // namespace PlanLens::Documents
