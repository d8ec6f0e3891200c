// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/positioncoding.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace PlanLens {

namespace {

/// Bits of the remainder. The best choice for gaps that are spread at random is near log2 of 0.69
/// times their mean.
int remainderBits(quint32 extent, quint32 count)
{
    const quint64 typical = quint64(extent) * 69 / (quint64(count) * 100);
    return typical < 2 ? 0 : int(std::bit_width(typical)) - 1;
}

/// Writes into bytes that have room for all of it, and for eight more.
class BitWriter
{
public:
    explicit BitWriter(char *bytes) : m_at(bytes) {}

    /// At most 32 bits.
    void write(quint64 bits, int count)
    {
        m_buffer |= bits << m_filled;
        m_filled += count;
        qToLittleEndian(m_buffer, m_at);
        const int whole = m_filled / 8;
        m_at += whole;
        m_buffer >>= whole * 8;
        m_filled -= whole * 8;
    }
    void writeUnary(quint32 number)
    {
        for (; number >= 31; number -= 31)
            write(0, 31);
        write(quint64(1) << number, int(number) + 1);
    }
    /// Behind the last byte.
    char *end() const { return m_at + (m_filled > 0 ? 1 : 0); }

private:
    char *m_at;
    quint64 m_buffer = 0;
    int m_filled = 0;
};

class BitReader
{
public:
    BitReader(const uchar *bytes, qsizetype size) : m_at(bytes), m_end(bytes + size) {}

    quint32 read(int count)
    {
        refill();
        const auto bits = quint32(m_buffer & ((quint64(1) << count) - 1));
        consume(count);
        return bits;
    }
    /// Zeros up to the next one; false where the bytes end first.
    bool readUnary(quint32 &number)
    {
        for (number = 0;;) {
            refill();
            if (m_filled <= 0)
                return false;
            const int zeros = std::countr_zero(m_buffer);
            if (zeros < m_filled) {
                number += quint32(zeros);
                consume(zeros + 1);
                return true;
            }
            number += quint32(m_filled);
            m_buffer = 0;
            m_filled = 0;
        }
    }

private:
    /// Afterwards at least 56 bits are there, unless the bytes end.
    void refill()
    {
        if (m_end - m_at >= 8) {
            quint64 next = 0;
            std::memcpy(&next, m_at, 8);
            // What does not fit is read again next time, and is the same then.
            m_buffer |= next << m_filled;
            m_at += (63 - m_filled) >> 3;
            m_filled |= 56;
            return;
        }
        for (; m_filled <= 56 && m_at != m_end; m_filled += 8)
            m_buffer |= quint64(*m_at++) << m_filled;
    }
    void consume(int count)
    {
        m_buffer = count < 64 ? m_buffer >> count : 0;
        m_filled -= count;
    }

    const uchar *m_at;
    const uchar *m_end;
    quint64 m_buffer = 0;
    int m_filled = 0;
};

} // namespace

QByteArray packPositions(std::span<const quint32> positions, quint32 extent)
{
    if (positions.empty())
        return {};
    const int bits = remainderBits(extent, quint32(positions.size()));
    // What stands before the remainders is in all no longer than the extent without them.
    const qsizetype most = qsizetype(positions.size()) * (bits + 1) + (extent >> bits);
    QByteArray packed(most / 8 + 1 + qsizetype(sizeof(quint64)), Qt::Uninitialized);
    BitWriter writer(packed.data());
    quint32 next = 0;
    for (const quint32 position : positions) {
        const quint32 gap = position - next;
        writer.writeUnary(gap >> bits);
        writer.write(gap & ((quint64(1) << bits) - 1), bits);
        next = position + 1;
    }
    packed.truncate(writer.end() - packed.constData());
    return packed;
}

void unpackPositions(const uchar *bytes, qsizetype size, quint32 count, quint32 extent,
                     quint32 offset, Positions &positions)
{
    if (count == 0 || count > extent)
        return;
    const int bits = remainderBits(extent, count);
    BitReader reader(bytes, size);
    positions.reserve(positions.size() + count);
    quint64 next = offset;
    const quint64 end = next + extent;
    for (quint32 i = 0; i < count; ++i) {
        quint32 quotient = 0;
        if (!reader.readUnary(quotient))
            return;
        const quint64 gap = (quint64(quotient) << bits) | reader.read(bits);
        if (gap >= end - next)
            return;
        next += gap;
        positions.push_back(quint32(next++));
    }
}

} // namespace PlanLens
