// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace PlanLens {

const Theme &Theme::light()
{
    static const Theme theme = {
        .dark = false,
        .window = QColor(0xf6, 0xf7, 0xf9),
        .surface = QColor(0xff, 0xff, 0xff),
        .raised = QColor(0xf2, 0xf4, 0xf7),
        .border = QColor(0xd9, 0xdd, 0xe3),
        .gridLine = QColor(0xe6, 0xe9, 0xed),
        .text = QColor(0x1b, 0x1f, 0x26),
        .textMuted = QColor(0x5d, 0x66, 0x73),
        .textFaint = QColor(0x8d, 0x95, 0xa1),
        .accent = QColor(0x1f, 0x5f, 0xa8),
        .accentSoft = QColor(0xe6, 0xef, 0xf9),
        .met = QColor(0x1a, 0x7f, 0x4b),
        .missed = QColor(0xb2, 0x3a, 0x1c),
        .undecided = QColor(0x8a, 0x6d, 0x1f),
        .mark = QColor(0xff, 0xf1, 0xc2),
        .added = QColor(0xe1, 0xf3, 0xe7),
        .changed = QColor(0xff, 0xf1, 0xd6),
        .removed = QColor(0xfb, 0xe3, 0xde),
    };
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = {
        .dark = true,
        .window = QColor(0x1d, 0x20, 0x25),
        .surface = QColor(0x24, 0x28, 0x2e),
        .raised = QColor(0x2c, 0x31, 0x38),
        .border = QColor(0x3c, 0x42, 0x4b),
        .gridLine = QColor(0x37, 0x3d, 0x46),
        .text = QColor(0xe6, 0xe9, 0xee),
        .textMuted = QColor(0xa9, 0xb1, 0xbd),
        .textFaint = QColor(0x7e, 0x87, 0x94),
        .accent = QColor(0x6f, 0xae, 0xf2),
        .accentSoft = QColor(0x2b, 0x3d, 0x54),
        .met = QColor(0x5c, 0xc8, 0x8e),
        .missed = QColor(0xf0, 0x8a, 0x6c),
        .undecided = QColor(0xd8, 0xb4, 0x5a),
        .mark = QColor(0x5a, 0x4b, 0x1c),
        .added = QColor(0x22, 0x40, 0x30),
        .changed = QColor(0x4a, 0x3d, 0x20),
        .removed = QColor(0x4c, 0x2b, 0x24),
    };
    return theme;
}

const Theme &Theme::highContrast()
{
    static const Theme theme = {
        .dark = false,
        .window = QColor(0xff, 0xff, 0xff),
        .surface = QColor(0xff, 0xff, 0xff),
        .raised = QColor(0xec, 0xec, 0xec),
        .border = QColor(0x00, 0x00, 0x00),
        .gridLine = QColor(0x70, 0x70, 0x70),
        .text = QColor(0x00, 0x00, 0x00),
        .textMuted = QColor(0x1c, 0x1c, 0x1c),
        .textFaint = QColor(0x3c, 0x3c, 0x3c),
        .accent = QColor(0x00, 0x00, 0xc0),
        .accentSoft = QColor(0xcf, 0xe3, 0xff),
        .met = QColor(0x00, 0x4d, 0x26),
        .missed = QColor(0x8c, 0x00, 0x00),
        .undecided = QColor(0x53, 0x3c, 0x00),
        .mark = QColor(0xff, 0xe0, 0x66),
        .added = QColor(0xc6, 0xf0, 0xd0),
        .changed = QColor(0xff, 0xe9, 0xa8),
        .removed = QColor(0xff, 0xd4, 0xcc),
    };
    return theme;
}

const Theme &Theme::darkHighContrast()
{
    static const Theme theme = {
        .dark = true,
        .window = QColor(0x00, 0x00, 0x00),
        .surface = QColor(0x00, 0x00, 0x00),
        .raised = QColor(0x1c, 0x1c, 0x1c),
        .border = QColor(0xff, 0xff, 0xff),
        .gridLine = QColor(0x90, 0x90, 0x90),
        .text = QColor(0xff, 0xff, 0xff),
        .textMuted = QColor(0xee, 0xee, 0xee),
        .textFaint = QColor(0xcc, 0xcc, 0xcc),
        .accent = QColor(0xff, 0xe1, 0x4d),
        .accentSoft = QColor(0x1c, 0x36, 0x6c),
        .met = QColor(0x6d, 0xff, 0xa6),
        .missed = QColor(0xff, 0xb0, 0x9c),
        .undecided = QColor(0xff, 0xd7, 0x5e),
        .mark = QColor(0x5e, 0x4a, 0x00),
        .added = QColor(0x0a, 0x4a, 0x23),
        .changed = QColor(0x56, 0x43, 0x00),
        .removed = QColor(0x6e, 0x1a, 0x0f),
    };
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    // Frames in black and white tell it from a palette that is merely light or dark.
    const Theme &strong = isDark ? darkHighContrast() : highContrast();
    if (palette.color(QPalette::Mid) == strong.border)
        return strong;
    return isDark ? darkTheme() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, textFaint);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accentSoft);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, raised);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, textFaint);
    palette.setColor(QPalette::BrightText, missed);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, textFaint);
    return palette;
}

QColor Theme::series(int n) const
{
    // Apart from each other, and from the grey, for people who see no red, green or blue too.
    static const std::array<QColor, seriesColors> onLight = {
        QColor(0x1f, 0x5f, 0xa8), QColor(0xd9, 0x73, 0x1a), QColor(0x56, 0xa7, 0xdc),
        QColor(0xc2, 0x18, 0x5b), QColor(0x33, 0x22, 0x88), QColor(0xd4, 0xa3, 0x73),
        QColor(0x8c, 0x51, 0x0a), QColor(0x3b, 0x1f, 0x2b)};
    static const std::array<QColor, seriesColors> onDark = {
        QColor(0x6f, 0xae, 0xf2), QColor(0xe8, 0xa7, 0x58), QColor(0x8f, 0x7f, 0xff),
        QColor(0xf2, 0xd9, 0x5c), QColor(0xd4, 0x6a, 0x6a), QColor(0xc6, 0xd9, 0xff),
        QColor(0xb5, 0x76, 0x3a), QColor(0xe9, 0xf5, 0xa1)};
    if (n < 0 || n >= seriesColors)
        return QColor(0x8a, 0x92, 0x9c);
    return (dark ? onDark : onLight).at(std::size_t(n));
}

/// How light it is to the eye, 0 to 1.
static qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

qreal interfacePoints()
{
    constexpr qreal least = 10;
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    return std::max(least,
                    system.pointSizeF() > 0 ? system.pointSizeF() : QFontInfo(system).pointSizeF());
}

QFont interfaceFont(qreal points)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC"),
                      QStringLiteral("sans-serif")});
    font.setPointSizeF(points);
    return font;
}

QFont reportFont(qreal points)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                      QStringLiteral("SimSun"), QStringLiteral("Songti SC"),
                      QStringLiteral("serif")});
    font.setPointSizeF(points);
    return font;
}

QColor verdictColor(Verdict verdict, const Theme &theme)
{
    switch (verdict) {
    case Verdict::Met:
        return theme.met;
    case Verdict::Missed:
        return theme.missed;
    case Verdict::Undecidable:
        return theme.undecided;
    case Verdict::NoTarget:
    case Verdict::NotComparable:
        return theme.textMuted;
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
