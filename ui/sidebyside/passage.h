#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What neighbouring blocks of a report say, in one text (see comparedText()), and where each
/// character of it stands in the report.
class PairPassage
{
public:
    PairPassage() = default;
    PairPassage(const Report &report, const QList<int> &blocks);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// The place of a character, one character long; nothing between two blocks or cells.
    std::optional<Anchor> at(int position) const;

private:
    struct Piece
    {
        int start = 0; ///< in m_text
        Anchor place;  ///< the block or cell, with its length
    };

    void add(const Anchor &place, const QString &text);

    QString m_text;
    QList<Piece> m_pieces;
};

} // namespace PlanLens
