// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/figuretext.h"

#include "catalogue/displayname.h"
#include "catalogue/nameform.h"
#include "figures/units.h"
#include "language/lexicon.h"

#include <QCoreApplication>
#include <QStringList>

namespace PlanLens {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Figure)
};

} // namespace

QString figureText(const Observation &observation)
{
    switch (observation.value.kind) {
    case ValueKind::Number:
    case ValueKind::Ratio:
    case ValueKind::Sign:
    case ValueKind::Change:
        return toDisplay(observation.value);
    case ValueKind::Text:
    case ValueKind::Deferred:
        return printedText(observation);
    case ValueKind::NotSet:
        return QStringLiteral("—");
    case ValueKind::Blank:
        return {};
    }
    Q_UNREACHABLE();
}

QString qualifierText(const Observation &observation)
{
    QStringList parts;
    if (observation.estimated && observation.value.kind != ValueKind::Blank)
        parts << FigureWords::tr("est.", "an actual that is preliminary");
    if (!observation.value.basis.isEmpty())
        parts << observation.value.basis;
    if (observation.value.isNumeric() && !observation.value.note.isEmpty())
        parts << observation.value.note;
    if (observation.isMade())
        parts << FigureWords::tr("made by a person");
    else if (observation.corrected)
        parts << FigureWords::tr("corrected", "a figure that a person put right");
    return parts.join(QLatin1Char(' '));
}

QString ownUnit(const Observation &observation, const QString &rowUnit)
{
    const bool isSame = normalUnit(observation.unit) == normalUnit(rowUnit);
    const bool isFigure = observation.value.isNumeric();
    return isSame || !isFigure ? QString() : displayUnit(observation.unit);
}

QString qualifierText(const Observation &observation, const QString &rowUnit)
{
    const QString unit = ownUnit(observation, rowUnit);
    const QString qualifier = qualifierText(observation);
    return unit.isEmpty() || qualifier.isEmpty() ? unit + qualifier
                                                 : unit + QLatin1Char(' ') + qualifier;
}

QString printedText(const Observation &observation)
{
    return observation.printed.simplified();
}

QString attributeText(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Binding:
        return FigureWords::tr("binding");
    case Attribute::Expected:
        return FigureWords::tr("expected");
    }
    Q_UNREACHABLE();
}

QString measureText(Measure measure)
{
    switch (measure) {
    case Measure::Level:
        return FigureWords::tr("level");
    case Measure::Growth:
        return FigureWords::tr("growth");
    case Measure::Share:
        return FigureWords::tr("share");
    case Measure::Change:
        return FigureWords::tr("change");
    case Measure::Contribution:
        return FigureWords::tr("contribution");
    case Measure::Comparison:
        return FigureWords::tr("against the target");
    }
    Q_UNREACHABLE();
}

QString unsaidMeasure(const Observation &observation)
{
    if (observation.origin == Origin::Table || observation.measure == Measure::Level)
        return {};
    const QString &name = observation.name;
    static const WordTable shares = wordsOf({{0, "share-form"}, {0, "rate-end"}});
    static const WordTable changes = wordsOf("says-change");
    const bool said = (observation.measure == Measure::Growth && nameForm(name).growth) ||
                      (observation.measure == Measure::Share && shares.occursIn(name)) ||
                      (observation.measure == Measure::Change && changes.occursIn(name)) ||
                      (observation.measure == Measure::Contribution && name.contains(u"贡献"));
    return said ? QString() : measureText(observation.measure);
}

} // namespace PlanLens
