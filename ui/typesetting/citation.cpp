// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/citation.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct CitationWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Copying)
};

} // namespace

QString withCitation(const QString &text, const Report &report, const Anchor &anchor)
{
    const QString title = report.identity.title.isEmpty() ? report.file : report.identity.title;
    const int line = report.line(anchor);
    if (const std::optional<int> page = report.page(anchor))
        return CitationWords::tr("“%1” (%2, line %3, p. %4)").arg(text, title).arg(line).arg(*page);
    return CitationWords::tr("“%1” (%2, line %3)").arg(text, title).arg(line);
}

} // namespace PlanLens
