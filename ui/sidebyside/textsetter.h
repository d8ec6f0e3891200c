#pragma once

#include "report/block.h"
#include "style/theme.h"

#include <QTextLayout>

#include <memory>

namespace PlanLens {

/// A text set into lines, to be drawn again and again.
struct SetText
{
    std::unique_ptr<QTextLayout> layout;
    qreal height = 0; ///< pixels, with the space around it
};

/// Sets the text of blocks into a column: serif, with the indent and line height of Chinese text.
class TextSetter
{
public:
    TextSetter() = default;
    TextSetter(const Theme &theme, qreal width);

    qreal width() const { return m_width; }
    /// Lines and cells of `text` are parted by line feeds and tabs. `block` tells what it is.
    SetText set(const QString &text, const Block &block,
                const QList<QTextLayout::FormatRange> &marks) const;
    /// About how high it will be once it is set, for what is not in the window yet.
    qreal estimate(const QString &text, const Block &block) const;
    /// Space above the first line.
    static constexpr qreal above = 3;

private:
    struct Measure
    {
        QFont font;
        qreal line = 0;   ///< height of a line
        qreal indent = 0; ///< of the first one
    };

    Measure measureOf(const Block &block) const;

    const Theme *m_theme = nullptr;
    qreal m_width = 0;
};

} // namespace PlanLens
