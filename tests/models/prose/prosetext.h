// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prose.h"
#include "report/report.h"

#include <QString>
#include <QStringList>

namespace PlanLens {

/// A report made of headings (lines that start with `#`, `##`) and paragraphs.
inline Report reportOf(const QString &text, int reviewYear = 2021)
{
    Report report;
    report.digest = "0123456789abcdef0123";
    report.setSource(text);
    report.identity.kind = ReportKind::PlanReport;
    if (reviewYear > 0) {
        report.identity.reviewYear = reviewYear;
        report.identity.planYear = reviewYear + 1;
    }
    int at = 0;
    int line = 1;
    for (const QString &row : text.split(u'\n')) {
        Block block;
        block.line = line++;
        int marks = 0;
        while (marks < row.size() && row.at(marks) == u'#')
            ++marks;
        if (marks > 0) {
            block.kind = BlockKind::Heading;
            block.level = marks;
        }
        block.text.append(QStringView(row).mid(marks), at + marks);
        if (!block.text.isEmpty())
            report.blocks.append(block);
        at += int(row.size()) + 1;
    }
    return report;
}

inline QString boundsOf(const Value &value)
{
    QString text;
    switch (value.relation.value_or(Relation::Equal)) {
    case Relation::Equal:
        break;
    case Relation::AtLeast:
        text = QStringLiteral(">=");
        break;
    case Relation::MoreThan:
        text = QStringLiteral(">");
        break;
    case Relation::AtMost:
        text = QStringLiteral("<=");
        break;
    case Relation::LessThan:
        text = QStringLiteral("<");
        break;
    }
    if (value.approximate)
        text += u'~';
    if (value.low)
        text += QString::number(*value.low, 'g', 12);
    if (value.isRange())
        text += QStringLiteral("..") + QString::number(*value.high, 'g', 12);
    else if (!value.low && value.high)
        text += QString::number(*value.high, 'g', 12);
    return text;
}

/// `name|measure|bounds|unit`, one claim after another.
inline QString claimsOf(const Report &report)
{
    QStringList claims;
    for (const Observation &claim : readProse(report)) {
        claims.append(
            QStringList{claim.name, toKey(claim.measure), boundsOf(claim.value), claim.unit}.join(
                u'|'));
    }
    return claims.join(u' ');
}

/// `role|period` of each claim.
inline QString placesOf(const Report &report)
{
    QStringList places;
    for (const Observation &claim : readProse(report)) {
        const QString role = claim.estimated ? QStringLiteral("estimate") : toKey(claim.role);
        places.append(role + u'|' + claim.period.toString());
    }
    return places.join(u' ');
}

} // namespace PlanLens
