// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/extract.h"
#include "importing/understanding.h"

#include <QString>

namespace PlanLens {

/// What the example of a word reads as: its lines, parted by ⏎, stand in the review of a plan
/// report. Everything that `extract` says of it, or why it cannot be read.
inline QByteArray readExample(const QString &example)
{
    QString text =
        QStringLiteral("长岭市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n\n"
                       "一、2022年计划执行情况\n\n");
    text += QString(example).replace(u'⏎', u'\n') + u'\n';
    UnderstandOutcome outcome = understand(text.toUtf8(), QStringLiteral("example.txt"));
    auto *report = std::get_if<UnderstoodReport>(&outcome);
    if (!report)
        return "unread";
    return extractJson({{std::move(report->report),
                         std::move(report->interpretation),
                         std::move(report->readProblems),
                         {}}});
}

} // namespace PlanLens
