// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/appearance.h"

#include <QApplication>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace PlanLens {

namespace {

bool systemIsDark(const QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(application)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Before Qt 6.5 the palette that the platform came with is what there is to go by.
    static const bool dark = application.palette().color(QPalette::Window).lightness() < 128;
    return dark;
#endif
}

bool isDark(const QApplication &application, Appearance appearance)
{
    const bool system = systemIsDark(application);
    switch (appearance) {
    case Appearance::FollowSystem:
        return system;
    case Appearance::Light:
        return false;
    case Appearance::Dark:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

void applyAppearance(QApplication &application, Appearance appearance)
{
    const Theme &theme = isDark(application, appearance) ? Theme::darkTheme() : Theme::light();
    if (application.style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(interfaceFont());
    application.setStyleSheet(styleSheet(theme));
}

QString toKey(Appearance appearance)
{
    switch (appearance) {
    case Appearance::FollowSystem:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

Appearance appearanceFromKey(const QString &key)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (key == toKey(appearance))
            return appearance;
    }
    return Appearance::FollowSystem;
}

} // namespace PlanLens
