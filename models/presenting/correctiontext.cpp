// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/correctiontext.h"

#include "text/daytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace PlanLens {

namespace {

struct CorrectionWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Correction)
};

QString fieldText(FigureField field)
{
    switch (field) {
    case FigureField::Value:
        return CorrectionWords::tr("value");
    case FigureField::Name:
        return CorrectionWords::tr("name");
    case FigureField::Unit:
        return CorrectionWords::tr("unit");
    case FigureField::Role:
        return CorrectionWords::tr("role");
    case FigureField::Period:
        return CorrectionWords::tr("year");
    case FigureField::Region:
        return CorrectionWords::tr("region");
    case FigureField::Indicator:
        return CorrectionWords::tr("indicator");
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
        return CorrectionWords::tr("made a figure by %1, %2").arg(signature.by, day);
    QStringList fields;
    for (const FigureField field : observation.corrected->what)
        fields << fieldText(field);
    return CorrectionWords::tr("corrected by %1, %2: %3")
        .arg(signature.by, day, fields.join(CorrectionWords::tr(", ", "between fields")));
}

} // namespace PlanLens
