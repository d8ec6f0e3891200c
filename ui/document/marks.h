// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/anchormap.h"
#include "style/theme.h"

#include <QList>
#include <QTextEdit>

#include <array>

class QTextDocument;

namespace PlanLens {

/// Why a stretch of text is marked. Later ones are drawn above earlier ones.
enum class Mark {
    Noted,       ///< what a person noted something on; the margin has a sign beside it
    Unexplained, ///< numbers that were taken for nothing that is known; the view frames them too
    Indicator,   ///< figures of the indicator that is chosen
    Hit,         ///< found by the find bar
    CurrentHit,  ///< the one the find bar stands on
    Cited        ///< the place an anchor led to
};
inline constexpr int markCount = 6;

/// What is marked in a text document, in layers.
class Marks
{
public:
    /// Ranges must be in order, of their ends too; they may be many. Those of notes may lie in one
    /// another, and are in the order of their ends.
    void set(Mark mark, const QList<TextRange> &ranges);
    const QList<TextRange> &ranges(Mark mark) const { return m_ranges.at(std::size_t(mark)); }
    void clear();

    /// The marks that lie in a part of the document, as a text view draws them. Only what can be
    /// seen is asked for: a common word may be found thousands of times.
    QList<QTextEdit::ExtraSelection> selections(QTextDocument *document, const TextRange &part,
                                                const Theme &theme) const;

private:
    std::array<QList<TextRange>, markCount> m_ranges;
};

} // namespace PlanLens
