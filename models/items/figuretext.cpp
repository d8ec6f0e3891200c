#include "items/figuretext.h"

#include <QCoreApplication>
#include <QStringList>

namespace PlanLens {

namespace {

struct Words
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
        parts << Words::tr("est.", "an actual that is preliminary");
    if (!observation.value.basis.isEmpty())
        parts << observation.value.basis;
    if (observation.value.isNumeric() && !observation.value.note.isEmpty())
        parts << observation.value.note;
    if (observation.corrected)
        parts << Words::tr("corrected", "a figure that a person put right");
    return parts.join(QLatin1Char(' '));
}

QString printedText(const Observation &observation)
{
    return observation.printed.simplified();
}

QString attributeText(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Binding:
        return Words::tr("binding");
    case Attribute::Expected:
        return Words::tr("expected");
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
