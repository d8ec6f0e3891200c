// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/preferences.h"

#include "style/tablesize.h"
#include "typesetting/documentfont.h"
#include "typesetting/textsize.h"

namespace PlanLens {

namespace {

QString toKey(const std::optional<ValueForm> &values)
{
    if (!values)
        return {};
    return *values == ValueForm::Signs ? QStringLiteral("signs") : QStringLiteral("printed");
}

std::optional<ValueForm> valueFormFromKey(const QString &key)
{
    for (const ValueForm form : {ValueForm::Printed, ValueForm::Signs}) {
        if (key == toKey(std::optional(form)))
            return form;
    }
    return std::nullopt;
}

} // namespace

Preferences storedPreferences(const Settings &settings)
{
    Preferences preferences;
    preferences.language = settings.value(Settings::Language).toString();
    preferences.appearance = appearanceFromKey(settings.value(Settings::Appearance).toString());
    preferences.textPoints = settings.value(Settings::TextPoints).toDouble();
    preferences.textFamily = settings.value(Settings::TextFamily).toString();
    preferences.tablePoints = settings.value(Settings::TablePoints).toDouble();
    preferences.movement =
        movementColorsFromKey(settings.value(Settings::MovementColors).toString());
    preferences.values = valueFormFromKey(settings.value(Settings::SheetValues).toString());
    return preferences;
}

void store(const Preferences &preferences, Settings &settings)
{
    settings.setValue(Settings::Language, preferences.language);
    settings.setValue(Settings::Appearance, toKey(preferences.appearance));
    settings.setValue(Settings::TextPoints, preferences.textPoints);
    settings.setValue(Settings::TextFamily, preferences.textFamily);
    settings.setValue(Settings::TablePoints, preferences.tablePoints);
    settings.setValue(Settings::MovementColors, toKey(preferences.movement));
    settings.setValue(Settings::SheetValues, toKey(preferences.values));
}

void useForDrawing(const Preferences &preferences)
{
    setDocumentPoints(preferences.textPoints);
    setDocumentFamily(preferences.textFamily);
    setTablePoints(preferences.tablePoints);
    setMovementColors(preferences.movement);
}

} // namespace PlanLens
