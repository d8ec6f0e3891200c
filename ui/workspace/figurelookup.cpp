// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/figurelookup.h"

#include "catalogue/displayname.h"
#include "items/librarymodel.h"
#include "presenting/citedplaces.h"
#include "presenting/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Citation)
};

QString what(const Observation &figure)
{
    const QString role = figure.role == Role::Target ? Words::tr("target") : Words::tr("actual");
    const QString printed = printedText(figure);
    return QStringLiteral("%1 %2: %3")
        .arg(figure.period.toString(), role,
             printed.isEmpty() ? Words::tr("nothing printed") : printed);
}

} // namespace

const Observation *figureAt(const OpenReport *report, const Anchor &anchor)
{
    if (!report || !anchor.isValid())
        return nullptr;
    const QList<Observation> &all = report->figures.observations;
    const auto exact = std::find_if(all.cbegin(), all.cend(), [&](const Observation &figure) {
        return figure.anchor == anchor;
    });
    if (exact != all.cend())
        return &*exact;
    if (!anchor.isCell())
        return nullptr;
    const auto cell = std::find_if(all.cbegin(), all.cend(), [&](const Observation &figure) {
        return figure.anchor.samePlace(anchor);
    });
    return cell == all.cend() ? nullptr : &*cell;
}

QString citation(const OpenReport *report, const Anchor &anchor)
{
    if (!report || !anchor.isValid())
        return {};
    const QString title = fullTitle(report->entry.identity);
    const Observation *figure = figureAt(report, anchor);
    if (!figure)
        return QStringLiteral("%1 · %2").arg(
            title, placeAmong(*report->report, report->figures.observations, anchor));
    return QStringLiteral("%1 · %2 · %3 (%4)")
        .arg(shownName(*figure), title, what(*figure), placeOfFigure(*report->report, *figure));
}

} // namespace PlanLens
