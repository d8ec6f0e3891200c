// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/postings.h"

#include "search/varints.h"

namespace PlanLens {

namespace {

/// Walks through the pairs of a row: visit(second, count, bytes, size).
template <typename Visit>
void forEachPair(const QByteArray &bytes, const Visit &visit)
{
    VarintReader reader(bytes);
    quint64 second = 0;
    while (!reader.atEnd()) {
        second += reader.next();
        const quint64 count = reader.next();
        const quint64 size = std::min<quint64>(reader.next(), quint64(reader.remaining()));
        if (!visit(char16_t(second), quint32(count), reader.data(), qsizetype(size)))
            return;
        reader.skip(size);
    }
}

} // namespace

PostingRow PostingRow::of(qint64 segment, CharacterPair pair)
{
    return {segment, pair.first.unicode(), pair.second.unicode() % shards};
}

void PairPacker::add(char16_t second, std::span<const quint32> positions)
{
    const QByteArray packed = packPositions(positions, m_extent);
    appendVarint(m_bytes, quint64(second - m_before));
    appendVarint(m_bytes, positions.size());
    appendVarint(m_bytes, quint64(packed.size()));
    m_bytes += packed;
    m_before = second;
}

QByteArray packPairs(const PairLists &pairs, quint32 extent)
{
    PairPacker packer(extent);
    for (const auto &[second, positions] : pairs)
        packer.add(second, positions);
    return packer.bytes();
}

void unpackPairs(const QByteArray &bytes, quint32 extent, quint32 offset, PairLists &pairs)
{
    forEachPair(bytes, [&](char16_t second, quint32 count, const uchar *data, qsizetype size) {
        unpackPositions(data, size, count, extent, offset, pairs[second]);
        return true;
    });
}

void unpackPair(const QByteArray &bytes, quint32 extent, quint32 offset, const QChar *second,
                Positions &positions)
{
    forEachPair(bytes, [&](char16_t found, quint32 count, const uchar *data, qsizetype size) {
        if (!second || *second == QChar(found))
            unpackPositions(data, size, count, extent, offset, positions);
        return !second || found < second->unicode();
    });
}

} // namespace PlanLens
