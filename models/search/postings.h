// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/positioncoding.h"

#include <QByteArray>
#include <QChar>
#include <QStringView>

#include <map>
#include <span>

namespace PlanLens {

/// Two neighbouring characters. The second is null for the last character of a unit, so that every
/// character of the stream begins exactly one pair.
struct CharacterPair
{
    QChar first;
    QChar second;
};

/// A row of search_posting: some of the pairs of one segment that begin with the same character.
struct PostingRow
{
    static constexpr int shards = 16;

    qint64 segment = 0;
    char16_t first = 0;
    int shard = 0;

    static PostingRow of(qint64 segment, CharacterPair pair);
    qint64 id() const { return (segment * 0x10000 + first) * shards + shard; }
    /// The ids of all rows of a segment: from ids().first up to, without, ids().second.
    static std::pair<qint64, qint64> ids(qint64 segment)
    {
        return {PostingRow{segment, 0, 0}.id(), PostingRow{segment + 1, 0, 0}.id()};
    }
};

/// The pairs of one row by their second character, and where they stand.
using PairLists = std::map<char16_t, Positions>;

/// Packs the pairs of one row, given in the order of their second characters.
class PairPacker
{
public:
    explicit PairPacker(quint32 extent) : m_extent(extent) {}

    void add(char16_t second, std::span<const quint32> positions);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    quint32 m_extent;
    char16_t m_before = 0;
};

QByteArray packPairs(const PairLists &pairs, quint32 extent);
/// Appends what a row holds to `pairs`, each position moved by `offset`.
void unpackPairs(const QByteArray &bytes, quint32 extent, quint32 offset, PairLists &pairs);
/// Appends the positions of one pair, or of all pairs of the row where `second` is not given. Those
/// of several pairs are each in order, but not among each other.
void unpackPair(const QByteArray &bytes, quint32 extent, quint32 offset, const QChar *second,
                Positions &positions);

} // namespace PlanLens
