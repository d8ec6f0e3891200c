// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/packedsource.h"

#include <QtEndian>

namespace PlanLens {

namespace {

// Light compression: more costs time and gains little.
constexpr int compression = 1;
constexpr qsizetype unit = sizeof(char16_t);

QByteArray packedPart(QStringView text)
{
    QByteArray bytes(text.size() * unit, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return qCompress(bytes, compression);
}

} // namespace

PackedSource packedSource(QStringView source)
{
    PackedSource parts;
    for (qsizetype start = 0; start < source.size(); start += sourcePartSize)
        parts += packedPart(source.mid(start).left(sourcePartSize));
    return parts;
}

QString unpackedPart(const QByteArray &part)
{
    const QByteArray raw = qUncompress(part);
    QString text(raw.size() / unit, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(raw.constData(), text.size(), text.data());
    return text;
}

} // namespace PlanLens
