// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "style/theme.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextFrameFormat>
#include <QTextTableFormat>

namespace PlanLens {

/// How the kinds of blocks are set on screen: serif, quiet, with the spacing Chinese text wants.
/// All measures follow from the type size, so that a zoomed page keeps its proportions.
class DocumentStyle
{
public:
    static constexpr qreal defaultPoints = 11.5;
    static constexpr qreal smallestPoints = 7;
    static constexpr qreal largestPoints = 28;

    explicit DocumentStyle(const Theme &theme, qreal points = defaultPoints);

    const Theme &theme() const { return *m_theme; }
    const QFont &font() const { return m_font; }
    /// Width of one Chinese character of running text, in pixels.
    qreal em() const { return m_em; }

    QTextBlockFormat blockFormat(const Block &block) const;
    QTextCharFormat charFormat(const Block &block) const;
    /// Running text after a heading that stands in its own paragraph.
    QTextCharFormat runInFormat() const;
    QTextFrameFormat boxFormat() const;

    QTextTableFormat tableFormat() const;
    QTextBlockFormat cellBlockFormat(Qt::Alignment alignment) const;
    QTextCharFormat cellCharFormat(bool strong) const;

    /// Takes a text's format and marks a figure that can be chosen: dotted, quieter in tables.
    QTextCharFormat figureFormat(QTextCharFormat format, bool inTable) const;
    /// Of a figure that a person put right: a wave below it.
    QTextCharFormat correctedFormat(QTextCharFormat format) const;
    /// For the empty block that must stand between two frames.
    QTextBlockFormat gapFormat() const;

private:
    QTextBlockFormat spaced(qreal lineHeight, qreal above, qreal below) const;
    QTextCharFormat sized(qreal factor, const QColor &color) const;

    const Theme *m_theme;
    QFont m_font;
    qreal m_points;
    qreal m_em;
};

} // namespace PlanLens
