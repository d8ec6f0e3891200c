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

/// Whether it sets black on white or white on black throughout, for those who see little. Its own
/// palette is what there is to go by, before ours takes its place.
bool systemHasHighContrast(const QApplication &application)
{
    constexpr qreal nearlyAll = 20; // of 21
    const auto isStrong = [](const QPalette &palette) {
        return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >
                   nearlyAll &&
               contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) > nearlyAll;
    };
    static const bool strong = isStrong(application.palette());
    return strong;
}

const Theme &themeOf(const QApplication &application, Appearance appearance)
{
    const bool isDark = systemIsDark(application);
    const bool isStrong = systemHasHighContrast(application);
    switch (appearance) {
    case Appearance::FollowSystem:
        if (isStrong)
            return isDark ? Theme::darkHighContrast() : Theme::highContrast();
        return isDark ? Theme::darkTheme() : Theme::light();
    case Appearance::Light:
        return Theme::light();
    case Appearance::Dark:
        return Theme::darkTheme();
    case Appearance::HighContrast:
        return Theme::highContrast();
    case Appearance::DarkHighContrast:
        return Theme::darkHighContrast();
    }
    Q_UNREACHABLE();
}

} // namespace

void applyAppearance(QApplication &application, Appearance appearance)
{
    const Theme &theme = themeOf(application, appearance);
    if (application.style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(interfaceFont(interfacePoints()));
    application.setStyleSheet(styleSheet(theme));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/planlens/icons/planlens.svg")));
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
    case Appearance::HighContrast:
        return QStringLiteral("high-contrast");
    case Appearance::DarkHighContrast:
        return QStringLiteral("dark-high-contrast");
    }
    Q_UNREACHABLE();
}

Appearance appearanceFromKey(const QString &key)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark,
                                        Appearance::HighContrast, Appearance::DarkHighContrast}) {
        if (key == toKey(appearance))
            return appearance;
    }
    return Appearance::FollowSystem;
}

} // namespace PlanLens
