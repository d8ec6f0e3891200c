// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>

namespace PlanLens {

/// Appends a number in as many bytes as it needs, seven bits each, low ones first.
inline void appendVarint(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += char(number | 0x80);
    bytes += char(number);
}

/// Reads what appendVarint() wrote. After the end everything is 0.
class VarintReader
{
public:
    explicit VarintReader(const QByteArray &bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.constData())), m_end(m_at + bytes.size())
    {}

    bool atEnd() const { return m_at == m_end; }
    quint64 next()
    {
        quint64 number = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const uchar byte = *m_at++;
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return number;
    }
    const uchar *data() const { return m_at; }
    qsizetype remaining() const { return m_end - m_at; }
    void skip(quint64 bytes) { m_at += std::min<quint64>(bytes, quint64(m_end - m_at)); }

private:
    const uchar *m_at;
    const uchar *m_end;
};

} // namespace PlanLens
