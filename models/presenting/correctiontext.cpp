// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/correctiontext.h"

#include "text/daytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Correction)
};

QString fieldText(FigureField field)
{
    switch (field) {
    case FigureField::Value:
        return Words::tr("value");
    case FigureField::Name:
        return Words::tr("name");
    case FigureField::Unit:
        return Words::tr("unit");
    case FigureField::Role:
        return Words::tr("role");
    case FigureField::Period:
        return Words::tr("year");
    case FigureField::Region:
        return Words::tr("region");
    case FigureField::Indicator:
        return Words::tr("indicator");
    case FigureField::Made:
        break; // said otherwise
    }
    Q_UNREACHABLE();
}

} // namespace

QString correctionText(const Observation &observation)
{
    if (!observation.corrected)
        return {};
    const Signature &signature = observation.corrected->signature;
    const QString day = dayText(signature.when.toLocalTime().date());
    if (observation.isMade())
        return Words::tr("made a figure by %1, %2").arg(signature.by, day);
    QStringList fields;
    for (const FigureField field : observation.corrected->what)
        fields << fieldText(field);
    return Words::tr("corrected by %1, %2: %3")
        .arg(signature.by, day, fields.join(Words::tr(", ", "between fields")));
}

} // namespace PlanLens
