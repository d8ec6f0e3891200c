// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "checks/checks.h"
#include "exchange/extract.h"
#include "importing/understanding.h"

#include <QString>

#include <utility>

namespace PlanLens {

/// A text as a report of its own: everything that `extract` says of it, with the places that its
/// figures are of and what checking its claims finds, or why it cannot be read.
inline QByteArray readAlone(const QString &text)
{
    UnderstandOutcome outcome = understand(text.toUtf8(), QStringLiteral("example.txt"));
    auto *read = std::get_if<UnderstoodReport>(&outcome);
    if (!read)
        return "unread";
    const CheckedReport checked{&read->report, &read->interpretation};
    QList<Finding> findings = checkReports({checked}, Catalogue::shipped());
    QByteArray places; // whom each figure is about
    for (const Observation &figure : std::as_const(read->interpretation.observations))
        places += figure.regionId.toUtf8() + '\n';
    return places + extractJson({{std::move(read->report), std::move(read->interpretation),
                                  std::move(read->readProblems), std::move(findings)}});
}

/// What the example of a word reads as: its lines, parted by ⏎, stand in the review of a plan
/// report, and alone, for what is said by a title.
inline QByteArray readExample(const QString &example)
{
    const QString lines = QString(example).replace(u'⏎', u'\n') + u'\n';
    const QString title =
        QStringLiteral("长岭市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n\n"
                       "一、2022年计划执行情况\n\n");
    return readAlone(title + lines) + readAlone(lines);
}

} // namespace PlanLens
