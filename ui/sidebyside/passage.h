// SPDX-License-Identifier: GPL-3.0-or-later
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
    /// The text of a block, or of a cell of a table.
    struct Piece
    {
        int start = 0; ///< in text()
        Anchor place;  ///< the block or cell, with its length

        int end() const { return start + place.length; }
    };

    PairPassage() = default;
    PairPassage(const Report &report, const QList<int> &blocks);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    const QList<Piece> &pieces() const { return m_pieces; }
    /// The place of a character, one character long; nothing between two blocks or cells.
    std::optional<Anchor> at(int position) const;

private:
    void add(const Anchor &place, const QString &text);

    QString m_text;
    QList<Piece> m_pieces;
};

} // namespace PlanLens
