// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/correctiontext.h"

#include "catalogue/displayname.h"
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

/// What was read of a field; empty for those of which it is not said.
QString readText(FigureField field, const Observation &read)
{
    const auto orDash = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    switch (field) {
    case FigureField::Name:
        return orDash(read.name);
    case FigureField::Unit:
        return orDash(displayUnit(read.unit));
    case FigureField::Role:
        return read.role == Role::Target ? CorrectionWords::tr("target")
                                         : CorrectionWords::tr("actual");
    case FigureField::Period:
        return orDash(read.period.toString());
    case FigureField::Region:
        return orDash(displayNameOf(read.regionId));
    case FigureField::Value:
    case FigureField::Indicator:
    case FigureField::Made:
        return {};
    }
    Q_UNREACHABLE();
}

QString fieldText(FigureField field, const Observation *asRead)
{
    const QString read = asRead ? readText(field, *asRead) : QString();
    return read.isEmpty() ? fieldText(field)
                          : CorrectionWords::tr("%1 (before: “%2”)", "field, what was read of it")
                                .arg(fieldText(field), read);
}

} // namespace

QString correctionText(const Observation &observation, const Observation *asRead)
{
    if (!observation.corrected)
        return {};
    const QString &by = observation.corrected->signature.by;
    const QString day = dayText(observation.corrected->signature.when.toLocalTime().date());
    if (observation.isMade())
        return by.isEmpty() ? CorrectionWords::tr("made a figure on %1").arg(day)
                            : CorrectionWords::tr("made a figure by %1, %2").arg(by, day);
    QStringList fields;
    for (const FigureField field : observation.corrected->what)
        fields << fieldText(field, asRead);
    const QString what = fields.join(CorrectionWords::tr(", ", "between fields"));
    return by.isEmpty() ? CorrectionWords::tr("corrected on %1: %2").arg(day, what)
                        : CorrectionWords::tr("corrected by %1, %2: %3").arg(by, day, what);
}

} // namespace PlanLens
