// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/citation.h"

#include "presenting/citedplaces.h"

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
    return CitationWords::tr("“%1” (%2, %3)", "words of a report, its title, where they stand")
        .arg(text, title, placeInSections(report, anchor));
}

} // namespace PlanLens
