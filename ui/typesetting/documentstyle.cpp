// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/documentstyle.h"

#include "typesetting/documentfont.h"

#include <QFontInfo>

namespace PlanLens {

namespace {

constexpr qreal textLine = 1.75;
constexpr qreal tableLine = 1.45;
constexpr qreal tableSize = 0.88;

qreal headingSize(int level)
{
    switch (level) {
    case 1:
        return 1.22;
    case 2:
        return 1.08;
    default:
        return 1;
    }
}

} // namespace

DocumentStyle::DocumentStyle(const Theme &theme, qreal points)
    : m_theme(&theme)
    , m_font(documentFont(points))
    , m_points(points)
    , m_em(QFontInfo(m_font).pixelSize())
{}

QTextBlockFormat DocumentStyle::spaced(qreal lineHeight, qreal above, qreal below) const
{
    // Fixed, because Chinese fonts bring very unlike heights of their own.
    QTextBlockFormat format;
    format.setLineHeight(qRound(lineHeight * m_em), QTextBlockFormat::FixedHeight);
    format.setTopMargin(qRound(above * m_em));
    format.setBottomMargin(qRound(below * m_em));
    return format;
}

QTextBlockFormat DocumentStyle::blockFormat(const Block &block) const
{
    switch (block.kind) {
    case BlockKind::Title: {
        QTextBlockFormat format = spaced(1.45 * 1.7, 1.4, 0.7);
        format.setAlignment(Qt::AlignHCenter);
        return format;
    }
    case BlockKind::Front: {
        QTextBlockFormat format = spaced(1.6, 0, 0.3);
        format.setAlignment(Qt::AlignHCenter);
        return format;
    }
    case BlockKind::Heading:
        return spaced(headingSize(block.level) * textLine, block.level <= 1 ? 1.3 : 0.7, 0.35);
    case BlockKind::Paragraph: {
        QTextBlockFormat format = spaced(textLine, 0, 0.45);
        format.setTextIndent(2 * m_em);
        format.setAlignment(Qt::AlignJustify);
        return format;
    }
    case BlockKind::BoxTitle: {
        QTextBlockFormat format = spaced(textLine, 0.1, 0.2);
        format.setAlignment(Qt::AlignHCenter);
        return format;
    }
    case BlockKind::BoxText: {
        QTextBlockFormat format = spaced(1.65, 0, 0.2);
        format.setTextIndent(2 * m_em * 0.94);
        format.setAlignment(Qt::AlignJustify);
        return format;
    }
    case BlockKind::Caption: {
        QTextBlockFormat format = spaced(textLine, 1.0, 0.3);
        format.setAlignment(Qt::AlignHCenter);
        return format;
    }
    case BlockKind::Table:
        return gapFormat();
    case BlockKind::Note:
        return spaced(1.4, 0.25, 0.15);
    case BlockKind::End:
        return spaced(1.5, 0.3, 0.1);
    }
    Q_UNREACHABLE();
}

QTextCharFormat DocumentStyle::sized(qreal factor, const QColor &color) const
{
    QTextCharFormat format;
    format.setFontPointSize(m_points * factor);
    format.setForeground(color);
    return format;
}

QTextCharFormat DocumentStyle::charFormat(const Block &block) const
{
    const auto bold = [](QTextCharFormat format) {
        format.setFontWeight(QFont::Bold);
        return format;
    };
    switch (block.kind) {
    case BlockKind::Title:
        return bold(sized(1.5, m_theme->text));
    case BlockKind::Front:
        return sized(0.95, m_theme->textMuted);
    case BlockKind::Heading:
        return bold(sized(headingSize(block.level), m_theme->text));
    case BlockKind::BoxTitle:
    case BlockKind::Caption:
        return bold(sized(0.98, m_theme->text));
    case BlockKind::BoxText:
        return sized(0.94, m_theme->text);
    case BlockKind::Note:
        return sized(0.82, m_theme->textMuted);
    case BlockKind::End:
        return sized(0.88, m_theme->textMuted);
    case BlockKind::Paragraph:
    case BlockKind::Table:
        return sized(1, m_theme->text);
    }
    Q_UNREACHABLE();
}

QTextCharFormat DocumentStyle::runInFormat() const
{
    return sized(1, m_theme->text);
}

QTextFrameFormat DocumentStyle::boxFormat() const
{
    QTextFrameFormat format;
    format.setBackground(m_theme->raised);
    format.setBorder(1);
    format.setBorderBrush(m_theme->border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setPadding(qRound(0.75 * m_em));
    format.setTopMargin(qRound(0.5 * m_em));
    format.setBottomMargin(qRound(0.8 * m_em));
    return format;
}

QTextTableFormat DocumentStyle::tableFormat() const
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_theme->border);
    format.setCellSpacing(0);
    format.setCellPadding(qRound(0.32 * m_em));
    format.setTopMargin(qRound(0.2 * m_em));
    format.setBottomMargin(qRound(0.5 * m_em));
    return format;
}

QTextBlockFormat DocumentStyle::cellBlockFormat(Qt::Alignment alignment) const
{
    QTextBlockFormat format = spaced(tableSize * tableLine, 0, 0);
    format.setAlignment(alignment);
    return format;
}

QTextCharFormat DocumentStyle::cellCharFormat(bool strong) const
{
    QTextCharFormat format = sized(tableSize, m_theme->text);
    if (strong)
        format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat DocumentStyle::figureFormat(QTextCharFormat format, bool inTable) const
{
    QColor line = m_theme->accent;
    // A table is nearly all figures: a full row of strong dots would be noise.
    line.setAlphaF(inTable ? 0.35f : 0.9f);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(line);
    return format;
}

QTextCharFormat DocumentStyle::correctedFormat(QTextCharFormat format) const
{
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(m_theme->accent);
    return format;
}

QTextBlockFormat DocumentStyle::gapFormat() const
{
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    return format;
}

} // namespace PlanLens
