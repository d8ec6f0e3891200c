// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingsjson.h"

#include "text/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace PlanLens {

namespace {

struct FindingsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

constexpr int longestQuote = 60;

constexpr FindingResult results[] = {FindingResult::Contradiction, FindingResult::Notice,
                                     FindingResult::Unverifiable, FindingResult::Consistent};

QString shortened(QString quote)
{
    quote = quote.simplified();
    return quote.size() > longestQuote ? quote.left(longestQuote) + u'…' : quote;
}

QStringList paragraph(const Finding &finding)
{
    QStringList lines{
        QStringLiteral("  [%1 · %2] %3")
            .arg(displayName(finding.result), displayName(finding.rule), finding.message)};
    for (const Evidence &place : finding.evidence)
        lines += QStringLiteral("      %1:%2  %3")
                     .arg(place.file)
                     .arg(place.line)
                     .arg(shortened(place.quote));
    return lines;
}

QString summary(const QList<Finding> &findings)
{
    QStringList parts;
    for (const FindingResult result : results) {
        const auto count = std::count_if(findings.begin(), findings.end(),
                                         [&](const Finding &f) { return f.result == result; });
        parts += QStringLiteral("%1: %2").arg(displayName(result)).arg(count);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString findingsText(const QList<ReportFindings> &reports)
{
    QStringList lines;
    for (const ReportFindings &report : reports) {
        lines += report.title.isEmpty() ? report.file
                                        : QStringLiteral("%1 (%2)").arg(report.title, report.file);
        for (const FindingResult result : results) {
            for (const Finding &finding : report.findings) {
                if (finding.result == result)
                    lines += paragraph(finding);
            }
        }
        lines += QStringLiteral("  ") + summary(report.findings);
        lines += QString();
    }
    if (lines.isEmpty())
        return FindingsTexts::tr("There are no reports to check.") + u'\n';
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

} // namespace PlanLens
